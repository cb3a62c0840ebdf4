import { randomUUID } from 'node:crypto';
import type { DoctrineEntry, EthicsMotive } from '@croisee/domain/ethics/ethics.schema';
import type { EthicsQuestion } from '@croisee/domain/ethics/ethics.rules';
import { Injectable } from '@nestjs/common';
import type { ContentKey } from '../../kernel/crypto/content-key';
import type { Transaction } from '../../kernel/database/transaction';

type Answer = NonNullable<EthicsQuestion['answer']>;
type SealedAnswer = Pick<Answer, 'text' | 'doctrine'>;

interface QuestionRow {
  readonly id: string;
  readonly council_id: string;
  readonly author_id: string;
  readonly motive: EthicsMotive;
  readonly content: Buffer;
  readonly asked_at: Date;
  readonly answer: Buffer | null;
  readonly answered_by: string | null;
  readonly answered_at: Date | null;
}

const SELECT = `SELECT id, council_id, author_id, motive, content, asked_at, answer, answered_by, answered_at FROM ethics_question`;
const LISTED = 200;

/** Rows of questions and of the doctrine, sealed with the council’s key: they belong to no situation. */
@Injectable()
export class EthicsStore {
  /** Those of one author, or everybody’s, the latest first. */
  async questions(tx: Transaction, authorId: string | null): Promise<EthicsQuestion[]> {
    const rows = await tx.manager.query<QuestionRow[]>(
      `${SELECT} WHERE $1::uuid IS NULL OR author_id = $1 ORDER BY asked_at DESC, id LIMIT ${LISTED}`,
      [authorId],
    );
    const key = await councilKey(tx);
    return rows.map((row) => open(row, key));
  }

  async lock(tx: Transaction, id: string): Promise<EthicsQuestion | undefined> {
    const [row] = await tx.manager.query<QuestionRow[]>(`${SELECT} WHERE id = $1 FOR UPDATE`, [id]);
    return row === undefined ? undefined : open(row, await councilKey(tx));
  }

  /** False when the id is taken: the same question sent twice is kept once. */
  async insert(tx: Transaction, { id, authorId, motive, text }: EthicsQuestion): Promise<boolean> {
    const key = await councilKey(tx);
    const rows = await tx.manager.query<unknown[]>(
      `INSERT INTO ethics_question (council_id, id, author_id, motive, content, asked_at) VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT (id) DO NOTHING RETURNING id`,
      [tx.councilId, id, authorId, motive, key.sealText(questionPlace(id), text), tx.now],
    );
    return rows.length > 0;
  }

  async saveAnswer(tx: Transaction, id: string, { text, doctrine, answeredBy, answeredAt }: Answer): Promise<void> {
    const key = await councilKey(tx);
    await tx.manager.query(`UPDATE ethics_question SET answer = $2, answered_by = $3, answered_at = $4 WHERE id = $1`, [
      id,
      key.sealJson(answerPlace(id), { text, doctrine } satisfies SealedAnswer),
      answeredBy,
      answeredAt,
    ]);
  }

  /** Keeps an answer for the council: an id of its own and the month only, so that it leads back to nobody. */
  async keep(tx: Transaction, motive: EthicsMotive, doctrine: NonNullable<Answer['doctrine']>): Promise<void> {
    const key = await councilKey(tx);
    const id = randomUUID();
    await tx.manager.query(
      `INSERT INTO doctrine_entry (council_id, id, motive, content, kept_month) VALUES ($1, $2, $3, $4, date_trunc('month', $5::timestamptz)::date)`,
      [tx.councilId, id, motive, key.sealJson(doctrinePlace(id), doctrine), tx.now],
    );
  }

  async doctrine(tx: Transaction): Promise<DoctrineEntry[]> {
    const rows = await tx.manager.query<{ id: string; motive: EthicsMotive; content: Buffer; kept_on: string }[]>(
      `SELECT id, motive, content, to_char(kept_month, 'YYYY-MM') AS kept_on FROM doctrine_entry ORDER BY kept_month DESC, id`,
    );
    const key = await councilKey(tx);
    return rows.map(({ id, motive, content, kept_on }) => ({
      id,
      motive,
      keptOn: kept_on,
      ...key.openJson<NonNullable<Answer['doctrine']>>(doctrinePlace(id), content),
    }));
  }
}

function councilKey(tx: Transaction): Promise<ContentKey> {
  return tx.key({ kind: 'council', id: tx.councilId });
}

function open(row: QuestionRow, key: ContentKey): EthicsQuestion {
  const { id, answer, answered_by: answeredBy, answered_at: answeredAt } = row;
  const isAnswered = answer !== null && answeredBy !== null && answeredAt !== null;
  return {
    id,
    councilId: row.council_id,
    authorId: row.author_id,
    motive: row.motive,
    text: key.openText(questionPlace(id), row.content),
    askedAt: row.asked_at.toISOString(),
    answer: isAnswered
      ? { ...key.openJson<SealedAnswer>(answerPlace(id), answer), answeredBy, answeredAt: answeredAt.toISOString() }
      : null,
  };
}

const questionPlace = (id: string) => `ethics_question/${id}/content`;
const answerPlace = (id: string) => `ethics_question/${id}/answer`;
const doctrinePlace = (id: string) => `doctrine_entry/${id}/content`;
