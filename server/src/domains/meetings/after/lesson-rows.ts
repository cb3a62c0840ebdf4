import { randomUUID } from 'node:crypto';
import type { Lesson } from '@croisee/domain/meetings/after/after.schema';
import type { Transaction } from '../../../kernel/database/transaction';

/** A lesson with the local date of its meeting. */
export interface StoredLesson extends Lesson {
  readonly id: string;
  readonly date: string;
}

type LessonRow = Omit<StoredLesson, 'text'> & { readonly text: Buffer };

const SELECT_LESSONS = `SELECT l.id, l.theme, l.text, m.local_date::text AS date FROM territory_lesson l JOIN meeting m ON m.id = l.meeting_id`;

/** The lessons of one meeting, in the order they were written. */
export async function lessonsOfMeeting(tx: Transaction, meetingId: string): Promise<StoredLesson[]> {
  return openAll(
    tx,
    await tx.manager.query<LessonRow[]>(`${SELECT_LESSONS} WHERE l.meeting_id = $1 ORDER BY l.created_at, l.id`, [meetingId]),
  );
}

/** The lessons of meetings whose record is approved, latest meeting first. */
export async function sentLessons(tx: Transaction): Promise<StoredLesson[]> {
  const sent = `${SELECT_LESSONS} WHERE m.record_status = 'approved' ORDER BY m.local_date DESC, l.theme, l.id`;
  return openAll(tx, await tx.manager.query<LessonRow[]>(sent));
}

export async function insertLesson(tx: Transaction, meetingId: string, { theme, text }: Lesson): Promise<string> {
  const id = randomUUID();
  const key = await tx.key({ kind: 'council', id: tx.councilId });
  await tx.manager.query(
    'INSERT INTO territory_lesson (council_id, id, meeting_id, theme, text, created_at) VALUES ($1, $2, $3, $4, $5, $6)',
    [tx.councilId, id, meetingId, theme, key.sealText(placeOf(id), text), tx.now],
  );
  return id;
}

/** Whether there was such a lesson in the meeting. */
export async function deleteLesson(tx: Transaction, meetingId: string, id: string): Promise<boolean> {
  const [, count] = await tx.manager.query<[unknown[], number]>('DELETE FROM territory_lesson WHERE meeting_id = $1 AND id = $2', [
    meetingId,
    id,
  ]);
  return count > 0;
}

async function openAll(tx: Transaction, rows: readonly LessonRow[]): Promise<StoredLesson[]> {
  const key = await tx.key({ kind: 'council', id: tx.councilId });
  return rows.map(({ text, ...lesson }) => ({ ...lesson, text: key.openText(placeOf(lesson.id), text) }));
}

const placeOf = (id: string) => `territory_lesson/${id}/text`;
