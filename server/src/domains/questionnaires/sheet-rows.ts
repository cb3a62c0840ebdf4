import { randomInt } from 'node:crypto';
import type { CheckedAnswers } from '@croisee/domain/questionnaires/answers.rules';
import type { Question } from '@croisee/domain/questionnaires/questionnaire.schema';
import type { Gathered, Tally } from '@croisee/domain/questionnaires/results';
import type { SectorCode } from '@croisee/domain/vocabulary/sectors';
import type { Transaction } from '../../kernel/database/transaction';

const wordsPlace = (campaignId: string, questionId: string) => `questionnaire_words/${campaignId}/${questionId}`;

/**
 * Adds a sheet to the tallies of its campaign, held by the caller. No row is a sheet: points raise counts, words go to a place drawn at
 * random among those already there.
 */
export async function addSheet(
  tx: Transaction,
  campaignId: string,
  sector: SectorCode | null,
  { points, words }: CheckedAnswers,
): Promise<void> {
  for (const { questionId, answer } of points)
    await tx.manager.query(
      `INSERT INTO questionnaire_tally (council_id, campaign_id, question_id, sector, answer, count) VALUES ($1, $2, $3, $4, $5, 1)
       ON CONFLICT (campaign_id, question_id, sector, answer) DO UPDATE SET count = questionnaire_tally.count + 1`,
      [tx.councilId, campaignId, questionId, sector ?? '', answer],
    );
  for (const { questionId, text } of words) {
    const texts = await wordsOf(tx, campaignId, questionId);
    texts.splice(randomInt(texts.length + 1), 0, text);
    const key = await tx.key({ kind: 'council', id: tx.councilId });
    await tx.manager.query(
      `INSERT INTO questionnaire_words (council_id, campaign_id, question_id, texts) VALUES ($1, $2, $3, $4)
       ON CONFLICT (campaign_id, question_id) DO UPDATE SET texts = EXCLUDED.texts`,
      [tx.councilId, campaignId, questionId, key.sealJson(wordsPlace(campaignId, questionId), texts)],
    );
  }
  await tx.manager.query(`UPDATE questionnaire_campaign SET sheets = sheets + 1 WHERE id = $1`, [campaignId]);
}

/** Who answered, apart from what; a second sheet of the same person breaks the key. */
export async function noteGiven(tx: Transaction, campaignId: string, memberId: string): Promise<void> {
  await tx.manager.query(`INSERT INTO questionnaire_given (council_id, campaign_id, member_id) VALUES ($1, $2, $3)`, [
    ...[tx.councilId, campaignId, memberId],
  ]);
}

/** What a campaign gathered, for its results. */
export async function gathered(tx: Transaction, campaignId: string, questions: readonly Question[]): Promise<Gathered> {
  const rows = await tx.manager.query<(Omit<Tally, 'sector'> & { sector: SectorCode | '' })[]>(
    `SELECT question_id AS "questionId", sector, answer::int AS answer, count FROM questionnaire_tally WHERE campaign_id = $1`,
    [campaignId],
  );
  const words = new Map<string, readonly string[]>();
  for (const { id, kind } of questions) if (kind === 'open') words.set(id, await wordsOf(tx, campaignId, id));
  return { questions, tallies: rows.map(({ sector, ...row }) => ({ ...row, sector: sector === '' ? null : sector })), words };
}

async function wordsOf(tx: Transaction, campaignId: string, questionId: string): Promise<string[]> {
  const [row] = await tx.manager.query<{ texts: Buffer }[]>(
    `SELECT texts FROM questionnaire_words WHERE campaign_id = $1 AND question_id = $2`,
    [campaignId, questionId],
  );
  if (row === undefined) return [];
  const key = await tx.key({ kind: 'council', id: tx.councilId });
  return key.openJson<string[]>(wordsPlace(campaignId, questionId), row.texts);
}
