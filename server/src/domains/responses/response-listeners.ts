import { randomUUID } from 'node:crypto';
import type { Proposition, Referent } from '@croisee/domain/meetings/live/deliberation/deliberation.state';
import { checkStructures, withoutExcluded } from '@croisee/domain/responses/commitment.rules';
import { isProposable } from '@croisee/domain/responses/propositions.rules';
import { Inject, Injectable } from '@nestjs/common';
import { GrantWriter } from '../../kernel/access/grant-writer';
import type { Transaction } from '../../kernel/database/transaction';
import { valueOf } from '../../kernel/errors/domain-error';
import { DomainEvents } from '../../kernel/events/domain-events';
import { StructuresQueries } from '../directory/api';
import { CarryOver, type ResponseContent } from '../meetings/api';
import { SituationsApi } from '../situations/api';
import { sealCommitment } from './response-rows';
import { ResponseStore } from './response-store';

/** Turns what the meeting validates into rows, in the transaction of its event, and hands open commitments to the next agenda. */
@Injectable()
export class ResponseListeners {
  constructor(
    @Inject(DomainEvents) events: DomainEvents,
    @Inject(CarryOver) carryOver: CarryOver,
    @Inject(ResponseStore) private readonly store: ResponseStore,
    @Inject(StructuresQueries) private readonly structures: StructuresQueries,
    @Inject(GrantWriter) private readonly grants: GrantWriter,
    @Inject(SituationsApi) private readonly situations: SituationsApi,
  ) {
    carryOver.register(situationsWithOpenCommitments);
    events.on('meeting.response-validated', (tx, content) => this.record(tx, content));
    events.on('situation.partners-excluded', (tx, { situationId, structureIds }) => this.release(tx, situationId, structureIds));
    events.on('meeting.erratum-added', (tx, { propositionId, text, at }) => this.correct(tx, propositionId, { text, at }));
    events.on('meeting.referent-accepted', (tx, { itemId, situationId, accountId }) =>
      this.answered(tx, { itemId, situationId, accountId, accepted: true }),
    );
    events.on('meeting.referent-declined', (tx, { itemId, situationId, accountId }) =>
      this.answered(tx, { itemId, situationId, accountId, accepted: false }),
    );
  }

  private async record(tx: Transaction, content: ResponseContent): Promise<void> {
    const { situationId, response } = content;
    if (situationId === null) return;
    valueOf(checkStructures(content.propositions, await this.situations.excludedStructures(tx, situationId)));
    const id = randomUUID();
    await tx.manager.query(
      `INSERT INTO collective_response (council_id, id, situation_id, meeting_id, item_id, validated_at, composition_incomplete)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [tx.councilId, id, situationId, content.meetingId, content.itemId, response.validatedAt, response.compositionIncomplete],
    );
    const known = await this.structures.byId(tx);
    // Reports to an authority are the personal act of a professional: never a commitment of the commission.
    for (const proposition of content.propositions.filter(({ code }) => isProposable(code)))
      await insertCommitment(tx, { responseId: id, situationId, proposition, isKnown: (structureId) => known.has(structureId) });
    for (const referent of content.referents) await this.propose(tx, id, situationId, referent);
    await tx.audit({
      action: 'response.recorded',
      subjectKind: 'situation',
      subjectId: situationId,
      facts: { responseId: id, propositions: content.propositions.length },
    });
    await tx.outbox('response.recorded', id, { situationId });
  }

  /** The open commitments of structures the person now excludes wait for another one; the coordination is told. */
  private async release(tx: Transaction, situationId: string, structureIds: readonly string[]): Promise<void> {
    // Held first: an opposition is never refused because somebody updates a commitment meanwhile.
    await tx.manager.query('SELECT 1 FROM commitment WHERE situation_id = $1 FOR UPDATE', [situationId]);
    for (const commitment of await this.store.commitmentsOf(tx, situationId)) {
      const released = withoutExcluded(commitment, structureIds);
      if (released === commitment) continue;
      await this.store.save(tx, { ...released, version: commitment.version + 1 });
      await tx.audit({
        action: 'commitment.released',
        subjectKind: 'commitment',
        subjectId: commitment.id,
        facts: { structureId: commitment.structureId },
      });
      await tx.outbox('commitment.released', commitment.id, { situationId });
    }
  }

  private async propose(tx: Transaction, responseId: string, situationId: string, referent: Referent): Promise<void> {
    const [row] = await tx.manager.query<{ accountId: string }[]>(
      `INSERT INTO response_referent (council_id, id, response_id, account_id, side, proposed_at, accepted_at)
       SELECT $1, $2, $3, account_id, $5, $6, $7 FROM membership WHERE id = $4 RETURNING account_id AS "accountId"`,
      [tx.councilId, randomUUID(), responseId, referent.memberId, referent.side, tx.now, referent.acceptedAt],
    );
    if (row !== undefined && referent.acceptedAt !== null) await this.open(tx, situationId, row.accountId);
  }

  private async answered(
    tx: Transaction,
    answer: { itemId: string; situationId: string | null; accountId: string; accepted: boolean },
  ): Promise<void> {
    const [, count] = await tx.manager.query<[unknown[], number]>(
      `UPDATE response_referent f SET accepted_at = $3, declined_at = $4 FROM collective_response r
       WHERE r.id = f.response_id AND r.item_id = $1 AND f.account_id = $2 AND f.accepted_at IS NULL AND f.declined_at IS NULL`,
      [answer.itemId, answer.accountId, answer.accepted ? tx.now : null, answer.accepted ? null : tx.now],
    );
    if (count > 0 && answer.accepted && answer.situationId !== null) await this.open(tx, answer.situationId, answer.accountId);
  }

  private async correct(tx: Transaction, propositionId: string, erratum: { text: string; at: string }): Promise<void> {
    const [row] = await tx.manager.query<{ id: string }[]>('SELECT id FROM commitment WHERE proposition_id = $1', [propositionId]);
    if (row === undefined) return;
    const commitment = await this.store.lockCommitment(tx, row.id);
    await this.store.save(tx, { ...commitment, errata: [...commitment.errata, erratum], version: commitment.version + 1 });
  }

  private open(tx: Transaction, situationId: string, accountId: string): Promise<void> {
    return this.grants.give(tx, [
      { accountId, subjectKind: 'situation', subjectId: situationId, level: 'follow-up', reason: 'referent-acceptance' },
    ]);
  }
}

/** Situations of which something is still expected, those whose date is nearest or past first. */
async function situationsWithOpenCommitments(tx: Transaction): Promise<string[]> {
  const rows = await tx.manager.query<{ id: string }[]>(
    `SELECT c.situation_id AS id FROM commitment c JOIN situation s ON s.id = c.situation_id
     WHERE c.status IN ('to-do', 'in-progress') AND s.status IN ('response-built', 'followed-up')
     GROUP BY c.situation_id ORDER BY min(c.due_on) NULLS LAST, c.situation_id`,
  );
  return rows.map(({ id }) => id);
}

async function insertCommitment(
  tx: Transaction,
  from: { responseId: string; situationId: string; proposition: Proposition; isKnown: (structureId: string) => boolean },
): Promise<void> {
  const { responseId, situationId, proposition } = from;
  const id = randomUUID();
  const key = await tx.key({ kind: 'situation', id: situationId });
  const structureId = proposition.structureId !== null && from.isKnown(proposition.structureId) ? proposition.structureId : null;
  await tx.manager.query(
    `INSERT INTO commitment (council_id, id, response_id, situation_id, proposition_id, code, structure_id, due_on, needs_agreement, content,
       created_at, updated_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $11)`,
    [
      tx.councilId,
      id,
      responseId,
      situationId,
      proposition.propositionId,
      proposition.code,
      structureId,
      proposition.dueDate,
      proposition.needsAgreement,
      sealCommitment(id, { text: proposition.text, errata: proposition.errata, updates: [] }, key),
      tx.now,
    ],
  );
}
