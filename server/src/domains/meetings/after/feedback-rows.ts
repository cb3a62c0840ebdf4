import { FEEDBACK_ANSWERS, FEEDBACK_QUESTIONS, type FeedbackCounts } from '@croisee/domain/meetings/after/feedback.rules';
import type { Feedback } from '@croisee/domain/meetings/after/after.schema';
import type { Transaction } from '../../../kernel/database/transaction';

export async function hasGivenFeedback(tx: Transaction, meetingId: string, memberId: string): Promise<boolean> {
  const rows = await tx.manager.query<unknown[]>('SELECT 1 FROM meeting_feedback_given WHERE meeting_id = $1 AND member_id = $2', [
    meetingId,
    memberId,
  ]);
  return rows.length > 0;
}

/** Counts the answers without keeping whose they are; a second answer of the same person breaks the key of the first table. */
export async function addFeedback(tx: Transaction, meetingId: string, memberId: string, feedback: Feedback): Promise<void> {
  await tx.manager.query('INSERT INTO meeting_feedback_given (council_id, meeting_id, member_id) VALUES ($1, $2, $3)', [
    tx.councilId,
    meetingId,
    memberId,
  ]);
  for (const question of FEEDBACK_QUESTIONS)
    await tx.manager.query(
      `INSERT INTO meeting_feedback_count (council_id, meeting_id, question, answer, count) VALUES ($1, $2, $3, $4, 1)
       ON CONFLICT (meeting_id, question, answer) DO UPDATE SET count = meeting_feedback_count.count + 1`,
      [tx.councilId, meetingId, question, feedback[question]],
    );
}

/** How many answered, and how many answered what. */
export async function feedbackOf(tx: Transaction, meetingId: string): Promise<{ answers: number; counts: FeedbackCounts }> {
  const [given] = await tx.manager.query<{ count: number }[]>(
    'SELECT count(*)::int AS count FROM meeting_feedback_given WHERE meeting_id = $1',
    [meetingId],
  );
  const rows = await tx.manager.query<{ question: string; answer: string; count: number }[]>(
    'SELECT question, answer, count FROM meeting_feedback_count WHERE meeting_id = $1',
    [meetingId],
  );
  const countOf = (question: string, answer: string) => rows.find((row) => row.question === question && row.answer === answer)?.count ?? 0;
  const counts = Object.fromEntries(
    FEEDBACK_QUESTIONS.map((question) => [
      question,
      Object.fromEntries(FEEDBACK_ANSWERS.map((answer) => [answer, countOf(question, answer)])),
    ]),
  ) as unknown as FeedbackCounts;
  return { answers: given?.count ?? 0, counts };
}
