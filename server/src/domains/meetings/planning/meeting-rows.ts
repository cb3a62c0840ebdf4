import { randomUUID } from 'node:crypto';
import type { CompositionLine } from '@croisee/domain/meetings/plan/composition.rules';
import type { MeetingKind, MeetingStatus } from '@croisee/domain/meetings/plan/meeting-kinds';
import type { CreateMeeting } from '@croisee/domain/meetings/plan/meeting.schema';
import type { Transaction } from '../../../kernel/database/transaction';
import { DomainError } from '../../../kernel/errors/domain-error';

/** A meeting as planned. */
export interface MeetingRow {
  readonly id: string;
  readonly councilId: string;
  readonly kind: MeetingKind;
  readonly status: MeetingStatus;
  readonly recordStatus: string;
  readonly title: string;
  readonly date: string;
  readonly zone: string;
  readonly startTime: string;
  readonly durationMinutes: number;
  readonly place: string;
  readonly situationCap: number;
  readonly composition: readonly CompositionLine[];
  readonly facilitatorId: string | null;
  readonly coordinatorId: string | null;
  readonly version: number;
  readonly convokedAt: Date | null;
  readonly statusReason: Buffer | null;
  readonly replacedById: string | null;
}

const COLUMNS = `id, council_id AS "councilId", kind, status, record_status AS "recordStatus", title, local_date::text AS date, time_zone AS zone,
  start_time AS "startTime", duration_minutes AS "durationMinutes", place, coalesce(situation_cap, 0) AS "situationCap", composition,
  facilitator_id AS "facilitatorId", coordinator_id AS "coordinatorId", version, convoked_at AS "convokedAt",
  status_reason AS "statusReason", replaced_by AS "replacedById"`;

/** The meeting, or `NOT_FOUND`; with `lock`, nobody changes it until the end of the transaction. */
export async function meetingById(tx: Transaction, id: string, lock = false): Promise<MeetingRow> {
  const [row] = await tx.manager.query<MeetingRow[]>(`SELECT ${COLUMNS} FROM meeting WHERE id = $1 ${lock ? 'FOR UPDATE' : ''}`, [id]);
  if (row === undefined) throw new DomainError('NOT_FOUND');
  return row;
}

/** Meetings of the council between two local dates, in the order of the calendar. */
export async function meetingsBetween(tx: Transaction, from: string | undefined, to: string | undefined): Promise<MeetingRow[]> {
  return tx.manager.query<MeetingRow[]>(
    `SELECT ${COLUMNS} FROM meeting WHERE ($1::date IS NULL OR local_date >= $1) AND ($2::date IS NULL OR local_date <= $2)
     ORDER BY local_date, start_time, id`,
    [from ?? null, to ?? null],
  );
}

export interface NewMeeting extends CreateMeeting {
  readonly seriesId: string | null;
  readonly coordinatorId: string | null;
  readonly composition: readonly CompositionLine[];
}

/** Writes a meeting in draft and returns its id. */
export async function insertMeeting(tx: Transaction, meeting: NewMeeting): Promise<string> {
  const id = randomUUID();
  await tx.manager.query(
    `INSERT INTO meeting (council_id, id, series_id, kind, status, title, local_date, time_zone, start_time, duration_minutes, place,
       situation_cap, composition, facilitator_id, coordinator_id, created_at, updated_at)
     VALUES ($1, $2, $3, $4, 'draft', $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $15)`,
    [
      tx.councilId,
      id,
      meeting.seriesId,
      meeting.kind,
      meeting.title,
      meeting.date,
      meeting.zone,
      meeting.startTime,
      meeting.durationMinutes,
      meeting.place,
      meeting.situationCap,
      JSON.stringify(meeting.composition),
      meeting.facilitatorId,
      meeting.coordinatorId,
      tx.now,
    ],
  );
  return id;
}

/** Marks the meeting as changed and returns its new version. */
export async function raiseVersion(tx: Transaction, meetingId: string): Promise<number> {
  const [[row]] = await tx.manager.query<[{ version: number }[], number]>(
    `UPDATE meeting SET version = version + 1, updated_at = $2 WHERE id = $1 RETURNING version`,
    [meetingId, tx.now],
  );
  if (row === undefined) throw new DomainError('NOT_FOUND');
  return row.version;
}

/** Refuses a change made from a screen that no longer shows the meeting as it is; call it under the row's lock. */
export function assertVersion(meeting: Pick<MeetingRow, 'version'>, version: number): void {
  if (meeting.version !== version) throw new DomainError('STALE_VERSION');
}

export function reasonPlace(meetingId: string): string {
  return `meeting/${meetingId}/status_reason`;
}
