import type { Persona } from '@croisee/domain/access/persona';
import { reassignCommitment, updateCommitment, withoutExcluded } from '@croisee/domain/responses/commitment.rules';
import type { ReassignCommitment, UpdateCommitment } from '@croisee/domain/responses/commitment.schema';
import {
  BOARD_DAYS,
  SOON_DAYS,
  type CommitmentList,
  type ListCommitments,
  type ListedCommitment,
} from '@croisee/domain/responses/follow-up.schema';
import { personAnswer } from '@croisee/domain/responses/returns.rules';
import { localDateOf } from '@croisee/domain/time/local-date';
import { Inject, Injectable } from '@nestjs/common';
import { Access, heldScopeSql } from '../../kernel/access/access.service';
import type { Transaction } from '../../kernel/database/transaction';
import { UnitOfWork } from '../../kernel/database/unit-of-work';
import { DomainError, valueOf } from '../../kernel/errors/domain-error';
import { StructuresQueries } from '../directory/api';
import { CouncilSettingsService } from '../identity/api';
import { SituationsApi } from '../situations/api';
import { CommitmentViews, instanceOf, isUndoable } from './commitment-views';
import { PartnerGrants } from './partner-grants';
import { refuseIdentityIn } from './response-texts';
import { SELECT_COMMITMENTS, type CommitmentRow, type StoredCommitment, type StoredUpdate } from './response-rows';
import { ResponseStore } from './response-store';

const OPEN = `c.status IN ('to-do', 'in-progress')`;
/** Levels at which one answers for the commitments of a situation, whatever their structure. */
const ANSWERING = ['coordinate', 'follow-up'];
const READING = ['own', 'coordinate', 'facilitate', 'deliberate', 'follow-up', 'commitment', 'audit'];

/** Who does what by when: read by those it concerns, kept up to date by those who act, handed over by the coordinator. */
@Injectable()
export class CommitmentsService {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Access) private readonly access: Access,
    @Inject(ResponseStore) private readonly store: ResponseStore,
    @Inject(CommitmentViews) private readonly views: CommitmentViews,
    @Inject(PartnerGrants) private readonly partners: PartnerGrants,
    @Inject(StructuresQueries) private readonly structures: StructuresQueries,
    @Inject(CouncilSettingsService) private readonly settings: CouncilSettingsService,
    @Inject(SituationsApi) private readonly situations: SituationsApi,
  ) {}

  async list(persona: Persona, query: ListCommitments): Promise<CommitmentList> {
    return this.unitOfWork.read(persona, async (tx) => {
      this.access.assertScoped(persona, 'commitment.list');
      const today = await this.today(tx);
      const { sql, values } = wantedOf(persona, query, tx.now, today);
      const rows = await tx.manager.query<CommitmentRow[]>(
        `${SELECT_COMMITMENTS} WHERE ${sql}
         ORDER BY c.due_on NULLS LAST, s.code, c.id ${query.first === undefined ? '' : `LIMIT ${query.first + 1}`}`,
        [...values],
      );
      const items = await this.show(tx, persona, await this.store.openCommitments(tx, rows.slice(0, query.first)));
      await tx.audit({ action: 'commitment.listed', facts: { count: items.length } }, 'read');
      const summary = query.summary === true ? await this.summaryOf(tx, persona, query, today) : null;
      return {
        items,
        structures: await this.namesOf(tx, summary === null ? items : await this.structuresIn(tx, persona, query, today)),
        more: rows.length > (query.first ?? rows.length),
        summary,
      };
    });
  }

  async update(persona: Persona, id: string, input: UpdateCommitment): Promise<ListedCommitment> {
    return this.unitOfWork.write(persona, async (tx) => {
      const commitment = await this.toChange(tx, persona, id, 'commitment.update');
      refuseIdentityIn('note', input.note);
      const responses = await this.store.ofSituation(tx, commitment.situationId);
      const answer = personAnswer(responses.flatMap(({ toPerson }) => toPerson));
      const structureId = persona.structureIds.find((each) => each === commitment.structureId) ?? persona.structureIds[0] ?? null;
      const next = valueOf(updateCommitment(commitment, input, { personAnswer: answer, structureId, now: tx.isoNow }));
      const update: StoredUpdate = {
        ...{ at: tx.isoNow, structureId, text: input.note, byAccountId: persona.accountId },
        before: { status: commitment.status, reason: commitment.reason },
      };
      return this.saved(tx, persona, { ...commitment, ...next, updates: [...commitment.updates, update] }, 'commitment.updated');
    });
  }

  /** Takes one’s own last change back, as if it had not been made; the journal keeps both. */
  async undo(persona: Persona, id: string, version: number): Promise<ListedCommitment> {
    return this.unitOfWork.write(persona, async (tx) => {
      const commitment = await this.toChange(tx, persona, id, 'commitment.update');
      if (commitment.version !== version) throw new DomainError('STALE_VERSION');
      const last = commitment.updates.at(-1);
      if (last === undefined || !isUndoable(commitment, persona.accountId, tx.now)) throw new DomainError('COMMITMENT_STEP_REFUSED');
      const before = { ...commitment, ...last.before, updates: commitment.updates.slice(0, -1), version: commitment.version + 1 };
      return this.saved(tx, persona, before, 'commitment.change-undone');
    });
  }

  async reassign(persona: Persona, id: string, input: ReassignCommitment): Promise<ListedCommitment> {
    return this.unitOfWork.write(persona, async (tx) => {
      const commitment = await this.toChange(tx, persona, id, 'commitment.reassign');
      await this.structures.one(tx, input.structureId);
      const excludedStructureIds = await this.situations.excludedStructures(tx, commitment.situationId);
      const next = valueOf(reassignCommitment(commitment, input, { today: await this.today(tx), excludedStructureIds }));
      const shown = await this.saved(tx, persona, { ...commitment, ...next, updates: commitment.updates }, 'commitment.reassigned');
      await this.partners.openTo(tx, commitment.situationId, [input.structureId]);
      return shown;
    });
  }

  /** Commitments as a reader sees them, for the pages of this domain. */
  async show(tx: Transaction, persona: Persona, commitments: readonly StoredCommitment[]): Promise<ListedCommitment[]> {
    const held = await this.access.heldOnMany(tx, persona, 'situation', [...new Set(commitments.map(({ situationId }) => situationId))]);
    return this.views.project(commitments, {
      ...{ persona, today: await this.today(tx), now: tx.now },
      heldOn: (situationId) => held.get(situationId) ?? [],
    });
  }

  async namesOf(tx: Transaction, items: readonly { structureId: string | null }[]): Promise<{ id: string; name: string }[]> {
    const wanted = new Set(items.map(({ structureId }) => structureId));
    return [...(await this.structures.byId(tx)).values()].filter(({ id }) => wanted.has(id)).map(({ id, name }) => ({ id, name }));
  }

  private async summaryOf(tx: Transaction, persona: Persona, query: ListCommitments, today: string): Promise<CommitmentList['summary']> {
    const { sql, values } = wantedOf(persona, query, tx.now, today);
    const [counted] = await tx.manager.query<NonNullable<CommitmentList['summary']>[]>(
      `SELECT count(*)::int AS total, (count(*) FILTER (WHERE ${OPEN} AND c.due_on < $${values.length + 1}::date))::int AS late
       FROM commitment c WHERE ${sql}`,
      [...values, today],
    );
    return counted ?? { total: 0, late: 0 };
  }

  /** The structures one may choose among: those of the view, whatever it is narrowed to. */
  private structuresIn(tx: Transaction, persona: Persona, { status, recent, mine }: ListCommitments, today: string) {
    const { sql, values } = wantedOf(persona, { status, recent, mine }, tx.now, today);
    return tx.manager.query<{ structureId: string | null }[]>(
      `SELECT DISTINCT c.structure_id AS "structureId" FROM commitment c WHERE ${sql}`,
      [...values],
    );
  }

  private async toChange(
    tx: Transaction,
    persona: Persona,
    id: string,
    permission: 'commitment.update' | 'commitment.reassign',
  ): Promise<StoredCommitment> {
    const commitment = await this.store.lockCommitment(tx, id);
    const held = await this.access.held(tx, persona, 'situation', commitment.situationId);
    const instance = instanceOf(commitment, held);
    // To a partner, the commitment of another structure does not exist.
    const isRead = this.access.may(persona, 'commitment.read', instance).allowed;
    this.access.assert(persona, permission, isRead ? instance : { ...instance, held: [] });
    // What was closed is counted as it was.
    if (commitment.situationStatus === 'closed') throw new DomainError('SITUATION_STEP_REFUSED');
    return commitment;
  }

  private async saved(tx: Transaction, persona: Persona, changed: StoredCommitment, action: string): Promise<ListedCommitment> {
    // Reopened after the person excluded its structure, it waits for another one.
    const after = withoutExcluded(changed, await this.situations.excludedStructures(tx, changed.situationId));
    await this.store.save(tx, after);
    await tx.audit({ action, subjectKind: 'commitment', subjectId: after.id, facts: { status: after.status, reason: after.reason } });
    await tx.outbox(action, after.id, { situationId: after.situationId });
    const [shown] = await this.show(tx, persona, [after]);
    if (shown === undefined) throw new DomainError('NOT_FOUND');
    return shown;
  }

  private async today(tx: Transaction): Promise<string> {
    return localDateOf(tx.isoNow, await this.settings.timeZone(tx));
  }
}

/** What a reader may know of, narrowed by the conditions that are asked and no others: one that may be void would make PostgreSQL expect one row. */
function wantedOf(persona: Persona, query: ListCommitments, now: Date, today: string): { sql: string; values: readonly unknown[] } {
  const asked: (readonly [(parameter: string) => string, unknown])[] = [
    [(parameter) => `c.status = ANY(${parameter})`, query.status],
    [(parameter) => `c.structure_id = ${parameter}`, query.structure],
    [(parameter) => `c.reason = ${parameter}`, query.reason],
    [(parameter) => `(${OPEN} OR c.updated_at >= ${parameter})`, query.recent === true ? boardStart(now) : undefined],
    [(parameter) => `${OPEN} AND c.due_on < ${parameter}`, query.overdue === true ? today : undefined],
    [
      (parameter) => `${OPEN} AND c.due_on BETWEEN ${parameter}::date AND ${parameter}::date + ${SOON_DAYS}`,
      query.soon === true ? today : undefined,
    ],
  ];
  const kept = asked.filter(([, value]) => value !== undefined);
  const scope = heldScopeSql('situation', 'c.situation_id', { account: 1, levels: 2, now: 3 });
  const narrowed = kept.map(([condition], index) => condition(`$${index + 4}`));
  const mine = query.mine === true ? [mineSql(kept.length + 4)] : [];
  return {
    sql: [scope, ...narrowed, ...mine].join(' AND '),
    values: [
      ...[persona.accountId, READING, now],
      ...kept.map(([, value]) => value),
      ...(query.mine === true ? [persona.structureIds, ANSWERING] : []),
    ],
  };
}

/** Answered for by one of the reader's structures, or in a situation the reader coordinates or follows. */
function mineSql(parameter: number): string {
  const scope = heldScopeSql('situation', 'c.situation_id', { account: 1, levels: parameter + 1, now: 3 });
  return `(c.structure_id = ANY($${parameter}) OR ${scope})`;
}

function boardStart(now: Date): Date {
  return new Date(now.getTime() - BOARD_DAYS * 86_400_000);
}
