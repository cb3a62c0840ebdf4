import { randomUUID } from 'node:crypto';
import type { Role } from '@croisee/domain/access/roles';
import { CHARTER_ARTICLES } from '@croisee/domain/charter/articles';
import type { ProfessionCode } from '@croisee/domain/vocabulary/professions';
import { DataSource } from 'typeorm';
import { Passwords } from '../../src/domains/identity/passwords';
import { Clock } from '../../src/kernel/clock/clock';
import { UnitOfWork } from '../../src/kernel/database/unit-of-work';
import type { RunningServer } from '../../src/boot';

export const TEST_PASSWORD = 'phrase-de-passe-des-essais';

/** Somebody of a test council. */
export interface TestPerson {
  readonly accountId: string;
  readonly memberId: string;
  readonly email: string;
  readonly structureId: string;
}

export interface TestCouncil {
  readonly id: string;
  readonly name: string;
  readonly charterVersionId: string;
  readonly structures: Readonly<Record<'health' | 'social' | 'housing' | 'usersCarers', string>>;
  readonly people: Readonly<Record<string, TestPerson>>;
}

interface PersonPlan {
  readonly roles: readonly Role[];
  readonly profession: ProfessionCode;
  readonly structure: keyof TestCouncil['structures'];
  /** Default true. */
  readonly charterSigned?: boolean;
}

/** One person for each role of the platform, plus what access tests need: two members, an unsigned one. */
export const STANDARD_PEOPLE: Readonly<Record<string, PersonPlan>> = {
  coordinator: { roles: ['coordinator'], profession: 'council-coordinator', structure: 'social' },
  facilitator: { roles: ['facilitator'], profession: 'psychiatrist', structure: 'health' },
  member: { roles: ['member'], profession: 'social-worker', structure: 'social' },
  landlord: { roles: ['member'], profession: 'housing-officer', structure: 'housing' },
  nurse: { roles: ['member'], profession: 'nurse', structure: 'health' },
  deputy: { roles: ['deputy'], profession: 'psychologist', structure: 'health' },
  guest: { roles: ['guest'], profession: 'peer-supporter', structure: 'usersCarers' },
  professional: { roles: ['professional'], profession: 'social-worker', structure: 'social' },
  technical: { roles: ['technical-committee'], profession: 'health-manager', structure: 'health' },
  elected: { roles: ['elected'], profession: 'elected-representative', structure: 'social' },
  evaluator: { roles: ['evaluator'], profession: 'evaluator', structure: 'social' },
  ethics: { roles: ['ethics-referent'], profession: 'physician', structure: 'health' },
  administrator: { roles: ['administrator'], profession: 'administrator', structure: 'social' },
  unsigned: { roles: ['member'], profession: 'social-worker', structure: 'social', charterSigned: false },
};

/** Writes a council with its structures, charter and people straight into the tables, for tests that start afterwards. */
export async function createTestCouncil(
  server: RunningServer,
  name: string,
  people: Readonly<Record<string, PersonPlan>> = STANDARD_PEOPLE,
): Promise<TestCouncil> {
  const unitOfWork = server.app.get(UnitOfWork);
  const passwords = server.app.get(Passwords);
  const now = server.app.get(Clock).now();
  const id = randomUUID();
  const slug = name.toLowerCase().replace(/[^a-z]+/g, '-');
  await server.app
    .get(DataSource)
    .query(`INSERT INTO council (id, name, bearer, fictitious, created_at) VALUES ($1, $2, $3, true, $4)`, [
      id,
      name,
      'Centre hospitalier des essais',
      now,
    ]);
  return unitOfWork.writeAsSystem(id, async (tx) => {
    await tx.audit({ action: 'test.council-created', subjectKind: 'council', subjectId: id });
    const structures = { health: randomUUID(), social: randomUUID(), housing: randomUUID(), usersCarers: randomUUID() };
    const described: [string, string, string, string][] = [
      [structures.health, 'CMP des essais', 'S01', 'health'],
      [structures.social, 'CCAS des essais', 'S07', 'social'],
      [structures.housing, 'Bailleur des essais', 'S09', 'housing'],
      [structures.usersCarers, 'GEM des essais', 'S24', 'users-carers'],
    ];
    for (const [structureId, label, type, sector] of described)
      await tx.manager.query(
        `INSERT INTO structure (council_id, id, name, type, sector, partnership, created_at, updated_at) VALUES ($1, $2, $3, $4, $5, 'signatory', $6, $6)`,
        [id, structureId, label, type, sector, now],
      );
    const charterVersionId = randomUUID();
    await tx.manager.query(
      `INSERT INTO charter_version (council_id, id, label, adopted_on, articles, digest, published_at, created_at) VALUES ($1, $2, '1', $3, $4, $5, $6, $6)`,
      [id, charterVersionId, now.toISOString().slice(0, 10), JSON.stringify(CHARTER_ARTICLES), '0'.repeat(64), now],
    );
    const created: Record<string, TestPerson> = {};
    for (const [key, plan] of Object.entries(people)) {
      const person: TestPerson = {
        accountId: randomUUID(),
        memberId: randomUUID(),
        email: `${key}@${slug}.test`,
        structureId: structures[plan.structure],
      };
      created[key] = person;
      await tx.manager.query(`INSERT INTO account (id, email, display_name, status, created_at) VALUES ($1, $2, $3, 'active', $4)`, [
        person.accountId,
        person.email,
        `${key} ${name}`,
        now,
      ]);
      await passwords.set(tx.manager, person.accountId, TEST_PASSWORD, now);
      await tx.manager.query(`INSERT INTO membership (council_id, id, account_id, joined_at) VALUES ($1, $2, $3, $4)`, [
        id,
        person.memberId,
        person.accountId,
        now,
      ]);
      for (const role of plan.roles)
        await tx.manager.query(
          `INSERT INTO mandate (council_id, id, member_id, role, structure_id, profession, starts_on, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
          [id, randomUUID(), person.memberId, role, person.structureId, plan.profession, '2020-01-01', now],
        );
      await tx.manager.query(
        `INSERT INTO onboarding_pass (council_id, id, account_id, score, out_of, passed_at) VALUES ($1, $2, $3, 8, 8, $4)`,
        [id, randomUUID(), person.accountId, now],
      );
      if (plan.charterSigned !== false)
        await tx.manager.query(
          `INSERT INTO charter_signature (council_id, id, account_id, version_id, signed_at, evidence) VALUES ($1, $2, $3, $4, $5, '{}')`,
          [id, randomUUID(), person.accountId, charterVersionId, now],
        );
    }
    return { id, name, charterVersionId, structures, people: created };
  });
}
