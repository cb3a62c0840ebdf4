import { randomUUID } from 'node:crypto';
import type { Persona } from '@croisee/domain/access/persona';
import { breachDueAt, closeBreach, takeBreachStep, type BreachStanding } from '@croisee/domain/retention/breach.rules';
import type { Breach, BreachList, BreachStepInput, EditBreach, OpenBreach, SuspendAccess } from '@croisee/domain/retention/breach.schema';
import { Inject, Injectable } from '@nestjs/common';
import { Access } from '../../kernel/access/access.service';
import type { Transaction } from '../../kernel/database/transaction';
import { UnitOfWork } from '../../kernel/database/unit-of-work';
import { DomainError, valueOf } from '../../kernel/errors/domain-error';
import { LiveServer } from '../../kernel/realtime/live-server';
import { MembersQueries, SessionStore } from '../identity/api';
import { refuseIdentityIn } from '../situations/api';
import { addStep, stepsOf } from './file-steps';

type Texts = Pick<Breach, 'facts' | 'consequences' | 'measures'>;

interface Row {
  readonly id: string;
  readonly nature: Breach['nature'];
  readonly risk: Breach['risk'];
  readonly discoveredAt: Date;
  readonly dueAt: Date;
  readonly peopleAffected: number | null;
  readonly status: Breach['status'];
  readonly authorityNotifiedAt: Date | null;
  readonly peopleToldAt: Date | null;
  readonly closedAt: Date | null;
  readonly content: Buffer;
  readonly version: number;
}

const SELECT = `SELECT id, nature, risk, discovered_at AS "discoveredAt", due_at AS "dueAt", people_affected AS "peopleAffected", status,
    authority_notified_at AS "authorityNotifiedAt", people_told_at AS "peopleToldAt", closed_at AS "closedAt", content, version FROM data_breach`;

/** The register of breaches: what happened, the 72 hours to tell the authority, what was done. */
@Injectable()
export class BreachService {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Access) private readonly access: Access,
    @Inject(MembersQueries) private readonly members: MembersQueries,
    @Inject(SessionStore) private readonly sessions: SessionStore,
    @Inject(LiveServer) private readonly live: LiveServer,
  ) {}

  list(persona: Persona): Promise<BreachList> {
    return this.unitOfWork.read(persona, async (tx) => {
      this.access.assert(persona, 'breach.handle', { councilId: tx.councilId });
      await tx.audit({ action: 'breach.read', subjectKind: 'council', subjectId: tx.councilId }, 'read');
      const rows = await tx.manager.query<Row[]>(`${SELECT} ORDER BY status DESC, discovered_at DESC, id`);
      return { items: await this.opened(tx, rows), now: tx.isoNow };
    });
  }

  open(persona: Persona, { discoveredAt, ...input }: OpenBreach): Promise<Breach> {
    return this.unitOfWork.write(persona, async (tx) => {
      this.access.assert(persona, 'breach.handle', { councilId: tx.councilId });
      refuseIdentity(input);
      const id = randomUUID();
      await tx.manager.query(
        `INSERT INTO data_breach (council_id, id, nature, risk, discovered_at, due_at, people_affected, content, created_by, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
        [
          ...[tx.councilId, id, input.nature, input.risk, discoveredAt, breachDueAt(discoveredAt), input.peopleAffected],
          ...[await sealed(tx, id, input), persona.accountId, tx.now],
        ],
      );
      await tx.audit({ action: 'breach.opened', subjectKind: 'breach', subjectId: id, facts: { nature: input.nature, risk: input.risk } });
      await tx.outbox('breach.opened', id);
      return this.load(tx, id);
    });
  }

  edit(persona: Persona, id: string, { version, ...input }: EditBreach): Promise<Breach> {
    return this.change(persona, id, async (tx, breach) => {
      if (breach.status === 'closed') throw new DomainError('BREACH_CLOSED');
      refuseIdentity(input);
      const [, count] = await tx.manager.query<[unknown[], number]>(
        `UPDATE data_breach SET nature = $3, risk = $4, people_affected = $5, content = $6, version = version + 1 WHERE id = $1 AND version = $2`,
        [id, version, input.nature, input.risk, input.peopleAffected, await sealed(tx, id, input)],
      );
      if (count === 0) throw new DomainError('STALE_VERSION');
      await tx.audit({ action: 'breach.edited', subjectKind: 'breach', subjectId: id, facts: { risk: input.risk } });
    });
  }

  step(persona: Persona, id: string, { step, note }: BreachStepInput): Promise<Breach> {
    return this.change(persona, id, async (tx, breach) => {
      const standing = valueOf(takeBreachStep(breach, step, tx.isoNow));
      refuseIdentityIn('note', note);
      await this.save(tx, id, standing);
      await addStep(tx, 'data_breach_step', id, step, note);
      await tx.audit({ action: 'breach.step', subjectKind: 'breach', subjectId: id, facts: { step } });
    });
  }

  close(persona: Persona, id: string): Promise<Breach> {
    return this.change(persona, id, async (tx, breach) => {
      await this.save(tx, id, valueOf(closeBreach(breach)));
      await tx.manager.query(`UPDATE data_breach SET closed_at = $2 WHERE id = $1`, [id, tx.now]);
      await tx.audit({ action: 'breach.closed', subjectKind: 'breach', subjectId: id });
    });
  }

  /** Everybody of the council, or one person, is signed out everywhere; whoever is entitled signs in again with their own factors. */
  suspend(persona: Persona, id: string, { accountId, reason }: SuspendAccess): Promise<Breach> {
    return this.change(persona, id, async (tx, breach) => {
      if (breach.status === 'closed') throw new DomainError('BREACH_CLOSED');
      refuseIdentityIn('reason', reason);
      const members = new Set((await this.members.inForce(tx)).map((member) => member.accountId));
      if (accountId !== null && !members.has(accountId)) throw new DomainError('NOT_FOUND');
      const concerned = accountId === null ? [...members].filter((one) => one !== persona.accountId) : [accountId];
      let ended = 0;
      for (const one of concerned) ended += (await this.sessions.endIn(tx.manager, tx.now, one)).length;
      await addStep(tx, 'data_breach_step', id, 'sessions-ended', reason);
      await tx.audit({
        action: 'breach.access-suspended',
        subjectKind: 'breach',
        subjectId: id,
        facts: { accounts: concerned.length, ended },
      });
      tx.onCommit(() => this.live.forgetRights(concerned));
    });
  }

  private change(persona: Persona, id: string, act: (tx: Transaction, breach: Breach) => Promise<void>): Promise<Breach> {
    return this.unitOfWork.write(persona, async (tx) => {
      this.access.assert(persona, 'breach.handle', { councilId: tx.councilId });
      await tx.manager.query(`SELECT 1 FROM data_breach WHERE id = $1 FOR UPDATE`, [id]);
      await act(tx, await this.load(tx, id));
      return this.load(tx, id);
    });
  }

  private async save(tx: Transaction, id: string, { status, authorityNotifiedAt, peopleToldAt }: BreachStanding): Promise<void> {
    await tx.manager.query(
      `UPDATE data_breach SET status = $2, authority_notified_at = $3, people_told_at = $4, version = version + 1 WHERE id = $1`,
      [id, status, authorityNotifiedAt, peopleToldAt],
    );
  }

  private async load(tx: Transaction, id: string): Promise<Breach> {
    const [breach] = await this.opened(tx, await tx.manager.query<Row[]>(`${SELECT} WHERE id = $1`, [id]));
    if (breach === undefined) throw new DomainError('NOT_FOUND');
    return breach;
  }

  private async opened(tx: Transaction, rows: readonly Row[]): Promise<Breach[]> {
    if (rows.length === 0) return [];
    const key = await tx.key({ kind: 'council', id: tx.councilId });
    const steps = await stepsOf(
      tx,
      this.members,
      'data_breach_step',
      rows.map(({ id }) => id),
    );
    return rows.map(({ content, discoveredAt, dueAt, authorityNotifiedAt, peopleToldAt, closedAt, ...row }) => ({
      ...row,
      ...key.openJson<Texts>(placeOf(row.id), content),
      ...{ discoveredAt: discoveredAt.toISOString(), dueAt: dueAt.toISOString(), closedAt: closedAt?.toISOString() ?? null },
      ...{ authorityNotifiedAt: authorityNotifiedAt?.toISOString() ?? null, peopleToldAt: peopleToldAt?.toISOString() ?? null },
      steps: steps.filter(({ fileId }) => fileId === row.id),
    }));
  }
}

function refuseIdentity({ facts, consequences, measures }: Texts): void {
  refuseIdentityIn('facts', facts);
  refuseIdentityIn('consequences', consequences);
  refuseIdentityIn('measures', measures);
}

async function sealed(tx: Transaction, id: string, { facts, consequences, measures }: Texts): Promise<Buffer> {
  return (await tx.key({ kind: 'council', id: tx.councilId })).sealJson(placeOf(id), { facts, consequences, measures });
}

const placeOf = (id: string) => `data_breach/${id}/content`;
