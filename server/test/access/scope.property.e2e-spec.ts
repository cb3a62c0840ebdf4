import { GRANT_LEVELS, type GrantLevel } from '@croisee/domain/access/grants';
import { ROLES, type Role } from '@croisee/domain/access/roles';
import { rolesExclude } from '@croisee/domain/identity/mandate.rules';
import { randomUUID } from 'node:crypto';
import * as fc from 'fast-check';
import { Client } from 'pg';
import { GrantWriter } from '../../src/kernel/access/grant-writer';
import { UnitOfWork } from '../../src/kernel/database/unit-of-work';
import { anInformation } from '@croisee/domain/situations/situation.fixtures';
import { aForm, aSubmitted } from '../situations/situation-world';
import type { HttpClient } from '../support/http-client';
import { startTestWorld, type TestWorld } from '../support/test-server';

const SITUATIONS = 6;
/** Draws; each compares every situation: 40 at each change, 17 000 (100 000 pairs and more) in a full run. */
const RUNS = Number(process.env['TRUST_SCOPE_RUNS'] ?? 40);
/** A grant as the property draws it: its term is past, running or still to come. */
interface DrawnGrant {
  readonly situation: number;
  readonly level: GrantLevel;
  readonly term: 'past' | 'running' | 'to-come';
}

const grants = fc.array(
  fc.record<DrawnGrant>({
    situation: fc.nat(SITUATIONS - 1),
    level: fc.constantFrom(...GRANT_LEVELS),
    term: fc.constantFrom('running', 'running', 'running', 'past', 'to-come'),
  }),
  { maxLength: 10 },
);
const roles = fc
  .uniqueArray(fc.constantFrom(...ROLES), { minLength: 1, maxLength: 2 })
  .filter(([first, second]) => first === undefined || second === undefined || !rolesExclude(first, second));
const withheld = fc.uniqueArray(fc.nat(SITUATIONS - 1), { maxLength: 2 });

describe('policy and SQL scope say the same (real HTTP and PostgreSQL)', () => {
  let world: TestWorld;
  let owner: Client;
  let reader: HttpClient;
  let ids: string[];
  beforeAll(async () => {
    world = await startTestWorld();
    owner = new Client({ connectionString: world.config.databaseAdminUrl });
    await owner.connect();
    reader = await world.as('nurse');
    const professional = await world.as('professional');
    const excluding = anInformation({ opposition: 'partial', excludedStructureIds: [world.here.structures.health] } as never);
    ids = [];
    for (let index = 0; index < SITUATIONS; index += 1)
      ids.push(await aSubmitted(professional, index === 0 ? aForm({ information: excluding }) : aForm()));
  }, 60_000);
  afterAll(async () => {
    await owner.end();
    await world.close();
  });

  it('whatever the roles and grants of a person, the situations listed are those that open', async () => {
    await fc.assert(
      fc.asyncProperty(roles, grants, withheld, async (held, drawn, behindCurtain) => {
        await arrange(held, drawn, behindCurtain);
        const list = await reader.get('/api/situations');
        expect([200, 403]).toContain(list.status);
        const listed: string[] = list.status === 200 ? list.body.items.map((row: { id: string }) => row.id) : [];
        const opened: string[] = [];
        for (const id of ids) {
          const { status } = await reader.get(`/api/situations/${id}`);
          expect([200, 403, 404]).toContain(status);
          if (status === 200) opened.push(id);
        }
        expect(listed.sort()).toEqual(opened.sort());
        for (const { situation, level, term } of drawn)
          if (level === 'barred' && term === 'running') expect(opened).not.toContain(ids[situation]);
      }),
      { numRuns: RUNS, seed: 20261122 },
    );
  }, 3_600_000);

  /** Replaces mandates and grants of the reader by those drawn. */
  async function arrange(held: readonly Role[], drawn: readonly DrawnGrant[], behindCurtain: readonly number[]): Promise<void> {
    const person = world.here.people['nurse'];
    if (person === undefined) throw new Error('no reader');
    // What is over is not kept: after thousands of draws one person would hold more past rights than a council gives in a century.
    await owner.query(`DELETE FROM access_grant WHERE account_id = $1 AND reason = 'invitation'`, [person.accountId]);
    await owner.query('DELETE FROM mandate WHERE member_id = $1 AND ended_at IS NOT NULL', [person.memberId]);
    const writer = world.server.app.get(GrantWriter);
    await world.server.app.get(UnitOfWork).writeAsSystem(world.here.id, async (tx) => {
      await tx.audit({ action: 'test.rights-drawn' });
      await writer.end(tx, { accountId: person.accountId });
      // Told already: the calendar of mandates, which turns its page every few minutes, would give a coordinator more between list and door.
      await tx.manager.query(
        `UPDATE mandate SET ended_at = $2, end_told_at = $2, end_reason = 'mistake' WHERE member_id = $1 AND ended_at IS NULL`,
        [person.memberId, tx.now],
      );
      for (const role of held)
        await tx.manager.query(
          `INSERT INTO mandate (council_id, id, member_id, role, structure_id, profession, starts_on, created_at, start_told_at)
           VALUES ($1, $2, $3, $4, $5, 'nurse', '2020-01-01', $6, $6)`,
          [tx.councilId, randomUUID(), person.memberId, role, person.structureId, tx.now],
        );
      for (const { situation, level, term } of drawn) {
        const from = term === 'to-come' ? '2099-01-01' : '2020-01-01';
        await tx.manager.query(
          `INSERT INTO access_grant (council_id, id, account_id, subject_kind, subject_id, level, reason, valid_from, valid_until)
           VALUES ($1, $2, $3, 'situation', $4, $5, 'invitation', $6, $7)`,
          [tx.councilId, randomUUID(), person.accountId, ids[situation], level, from, term === 'past' ? '2020-01-02' : null],
        );
      }
      await writer.giveBack(tx, world.here.id);
      await writer.withhold(
        tx,
        world.here.id,
        behindCurtain.map((index) => ({ subjectKind: 'situation' as const, subjectId: ids[index] ?? '' })),
      );
    });
  }
});
