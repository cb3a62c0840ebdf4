import { isOnAgenda, type AdviceRequest } from '@croisee/domain/situations/advice.rules';
import { Injectable } from '@nestjs/common';
import type { ContentKey } from '../../kernel/crypto/content-key';
import type { Transaction } from '../../kernel/database/transaction';

type Answer = NonNullable<AdviceRequest['answer']>;
type SealedContent = Pick<AdviceRequest, 'question' | 'context' | 'expectedHelp'>;

interface AdviceRow {
  readonly id: string;
  readonly council_id: string;
  readonly author_id: string;
  readonly content: Buffer;
  readonly problems: AdviceRequest['problems'];
  readonly discuss_in_meeting: boolean;
  readonly asked_at: Date;
  readonly outcome: Answer['outcome'] | null;
  readonly answer: Buffer | null;
  readonly answered_by: string | null;
  readonly answered_at: Date | null;
  readonly for_meeting_since: Date | null;
  readonly item_id: string | null;
  readonly meeting_on: string | null;
}

/** A postponed meeting hands its agenda to the later one; an item taken off, or a cancelled meeting, leaves the question waiting. */
const SELECT = `SELECT q.id, q.council_id, q.author_id, q.content, q.problems, q.discuss_in_meeting, q.asked_at, q.outcome, q.answer,
    q.answered_by, q.answered_at, q.for_meeting_since, q.item_id,
    CASE WHEN m.status = 'postponed' THEN later.local_date
         WHEN m.status = 'cancelled' OR i.status = 'withdrawn' THEN NULL ELSE m.local_date END::text AS meeting_on
  FROM advice_request q LEFT JOIN agenda_item i ON i.id = q.item_id LEFT JOIN meeting m ON m.id = i.meeting_id
    LEFT JOIN meeting later ON later.id = m.replaced_by`;
const LISTED = 200;

/** Rows of advice requests: their texts sealed with the council’s key, since they belong to no situation. */
@Injectable()
export class AdviceStore {
  /** The latest first. */
  async all(tx: Transaction): Promise<AdviceRequest[]> {
    const rows = await tx.manager.query<AdviceRow[]>(`${SELECT} ORDER BY q.asked_at DESC, q.id LIMIT ${LISTED}`);
    const key = await councilKey(tx);
    return rows.map((row) => open(row, key));
  }

  async lock(tx: Transaction, id: string): Promise<AdviceRequest | undefined> {
    const [row] = await tx.manager.query<AdviceRow[]>(`${SELECT} WHERE q.id = $1 FOR UPDATE OF q`, [id]);
    return row === undefined ? undefined : open(row, await councilKey(tx));
  }

  /** Those kept for a meeting and on no agenda, the oldest first. */
  async waitingForMeeting(tx: Transaction): Promise<AdviceRequest[]> {
    const rows = await tx.manager.query<AdviceRow[]>(`${SELECT} WHERE q.for_meeting_since IS NOT NULL ORDER BY q.for_meeting_since, q.id`);
    const key = await councilKey(tx);
    return rows.map((row) => open(row, key)).filter((request) => !isOnAgenda(request));
  }

  /** False when the id is taken: the same request sent twice is kept once. */
  async insert(tx: Transaction, request: AdviceRequest): Promise<boolean> {
    const key = await councilKey(tx);
    const { question, context, expectedHelp } = request;
    const rows = await tx.manager.query<unknown[]>(
      `INSERT INTO advice_request (council_id, id, author_id, content, problems, discuss_in_meeting, asked_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (id) DO NOTHING RETURNING id`,
      [
        tx.councilId,
        request.id,
        request.authorId,
        key.sealJson(contentPlace(request.id), { question, context, expectedHelp } satisfies SealedContent),
        request.problems,
        request.discussInMeeting,
        tx.now,
      ],
    );
    return rows.length > 0;
  }

  async savePlace(tx: Transaction, { id, forMeeting }: AdviceRequest): Promise<void> {
    await tx.manager.query(`UPDATE advice_request SET for_meeting_since = $2, item_id = $3 WHERE id = $1`, [
      id,
      forMeeting?.since ?? null,
      forMeeting?.itemId ?? null,
    ]);
  }

  async saveAnswer(tx: Transaction, request: AdviceRequest): Promise<void> {
    const { id, answer } = request;
    if (answer === null) return;
    await this.savePlace(tx, request);
    const key = await councilKey(tx);
    await tx.manager.query(`UPDATE advice_request SET outcome = $2, answer = $3, answered_by = $4, answered_at = $5 WHERE id = $1`, [
      id,
      answer.outcome,
      key.sealText(answerPlace(id), answer.text),
      answer.answeredBy,
      answer.answeredAt,
    ]);
  }
}

function councilKey(tx: Transaction): Promise<ContentKey> {
  return tx.key({ kind: 'council', id: tx.councilId });
}

function open(row: AdviceRow, key: ContentKey): AdviceRequest {
  const { outcome, answer, answered_by: answeredBy, answered_at: answeredAt } = row;
  const isAnswered = outcome !== null && answer !== null && answeredBy !== null && answeredAt !== null;
  return {
    id: row.id,
    councilId: row.council_id,
    authorId: row.author_id,
    problems: row.problems,
    discussInMeeting: row.discuss_in_meeting,
    askedAt: row.asked_at.toISOString(),
    ...key.openJson<SealedContent>(contentPlace(row.id), row.content),
    answer: isAnswered
      ? { outcome, text: key.openText(answerPlace(row.id), answer), answeredBy, answeredAt: answeredAt.toISOString() }
      : null,
    forMeeting:
      row.for_meeting_since === null ? null : { since: row.for_meeting_since.toISOString(), itemId: row.item_id, on: row.meeting_on },
  };
}

function contentPlace(id: string): string {
  return `advice_request/${id}/content`;
}

function answerPlace(id: string): string {
  return `advice_request/${id}/answer`;
}
