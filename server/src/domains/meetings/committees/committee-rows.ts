import { randomUUID } from 'node:crypto';
import type { CommitteeKind, DeliverableState, DeliverableTopic } from '@croisee/domain/meetings/committees/committee.rules';
import type { CommitteeRecordInput, DeliverableInput } from '@croisee/domain/meetings/committees/committee.schema';
import type { MeetingStatus } from '@croisee/domain/meetings/plan/meeting-kinds';
import type { Transaction } from '../../../kernel/database/transaction';
import { DomainError } from '../../../kernel/errors/domain-error';

/** A meeting of a committee, as its page lists it. */
export interface CommitteeMeetingRow {
  readonly id: string;
  readonly kind: CommitteeKind;
  readonly title: string;
  readonly date: string;
  readonly startTime: string;
  readonly place: string;
  readonly status: MeetingStatus;
}

export interface RecordRow {
  readonly meetingId: string;
  readonly texts: Buffer;
  readonly decisionCount: number;
  readonly others: number;
  readonly version: number;
}

export interface DeliverableRow {
  readonly id: string;
  readonly meetingId: string;
  readonly texts: Buffer;
  readonly topic: DeliverableTopic;
  readonly state: DeliverableState;
  readonly dueOn: string | null;
  readonly structureId: string | null;
  readonly version: number;
}

export interface RecordTexts {
  readonly summary: string;
  readonly decisions: readonly string[];
}

/** Meetings of these kinds that were not given up, the latest first. */
export function committeeMeetings(tx: Transaction, kinds: readonly CommitteeKind[]): Promise<CommitteeMeetingRow[]> {
  return tx.manager.query<CommitteeMeetingRow[]>(
    `SELECT id, kind, title, local_date::text AS date, start_time AS "startTime", place, status FROM meeting
     WHERE kind = ANY($1) AND status NOT IN ('cancelled', 'postponed') ORDER BY local_date DESC, start_time DESC, id`,
    [kinds],
  );
}

export function recordsOf(tx: Transaction, meetingIds: readonly string[]): Promise<RecordRow[]> {
  return tx.manager.query<RecordRow[]>(
    `SELECT meeting_id AS "meetingId", texts, decision_count AS "decisionCount", others, version FROM committee_record WHERE meeting_id = ANY($1)`,
    [meetingIds],
  );
}

/** Structures present, by meeting. */
export function presenceOf(tx: Transaction, meetingIds: readonly string[]): Promise<{ meetingId: string; id: string; name: string }[]> {
  return tx.manager.query(
    `SELECT p.meeting_id AS "meetingId", s.id, s.name FROM committee_presence p JOIN structure s ON s.council_id = p.council_id AND s.id = p.structure_id
     WHERE p.meeting_id = ANY($1) ORDER BY s.name, s.id`,
    [meetingIds],
  );
}

export function deliverablesOf(tx: Transaction, meetingIds: readonly string[]): Promise<DeliverableRow[]> {
  return tx.manager.query<DeliverableRow[]>(
    `SELECT id, meeting_id AS "meetingId", texts, topic, state, due_on::text AS "dueOn", structure_id AS "structureId", version FROM deliverable
     WHERE meeting_id = ANY($1) ORDER BY due_on NULLS LAST, created_at, id`,
    [meetingIds],
  );
}

export async function deliverableById(tx: Transaction, id: string): Promise<DeliverableRow> {
  const [row] = await tx.manager.query<DeliverableRow[]>(
    `SELECT id, meeting_id AS "meetingId", texts, topic, state, due_on::text AS "dueOn", structure_id AS "structureId", version FROM deliverable
     WHERE id = $1 FOR UPDATE`,
    [id],
  );
  if (row === undefined) throw new DomainError('NOT_FOUND');
  return row;
}

/** Writes the record of a meeting at the version on the screen (0: the first one) and who was there. */
export async function saveRecord(tx: Transaction, meetingId: string, input: CommitteeRecordInput): Promise<void> {
  const texts = await sealed(tx, meetingId, recordPlace(meetingId), { summary: input.summary, decisions: input.decisions });
  const values = [meetingId, texts, input.decisions.length, input.others, tx.now];
  const [, count] =
    input.version === 0
      ? [
          null,
          (
            await tx.manager.query<unknown[]>(
              `INSERT INTO committee_record (council_id, meeting_id, texts, decision_count, others, updated_at) VALUES ($6, $1, $2, $3, $4, $5)
               ON CONFLICT (meeting_id) DO NOTHING RETURNING meeting_id`,
              [...values, tx.councilId],
            )
          ).length,
        ]
      : await tx.manager.query<[unknown[], number]>(
          `UPDATE committee_record SET texts = $2, decision_count = $3, others = $4, updated_at = $5, version = version + 1
           WHERE meeting_id = $1 AND version = $6`,
          [...values, input.version],
        );
  if (count === 0) throw new DomainError('STALE_VERSION');
  const wanted = [...new Set(input.structureIds)];
  await tx.manager.query('DELETE FROM committee_presence WHERE meeting_id = $1', [meetingId]);
  const written = await tx.manager.query<unknown[]>(
    'INSERT INTO committee_presence (council_id, meeting_id, structure_id) SELECT $1, $2, id FROM structure WHERE id = ANY($3) RETURNING structure_id',
    [tx.councilId, meetingId, wanted],
  );
  if (written.length !== wanted.length) throw new DomainError('NOT_FOUND');
}

export async function insertDeliverable(tx: Transaction, meetingId: string, input: DeliverableInput): Promise<string> {
  const id = randomUUID();
  await tx.manager.query(
    `INSERT INTO deliverable (council_id, id, meeting_id, texts, topic, state, due_on, structure_id, created_at, updated_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $9)`,
    [
      tx.councilId,
      id,
      meetingId,
      await sealed(tx, meetingId, deliverablePlace(id), input.title),
      input.topic,
      input.state,
      input.dueOn,
      input.structureId,
      tx.now,
    ],
  );
  return id;
}

export async function updateDeliverable(tx: Transaction, row: DeliverableRow, input: DeliverableInput): Promise<void> {
  await tx.manager.query(
    'UPDATE deliverable SET texts = $2, topic = $3, state = $4, due_on = $5, structure_id = $6, updated_at = $7, version = version + 1 WHERE id = $1',
    [
      row.id,
      await sealed(tx, row.meetingId, deliverablePlace(row.id), input.title),
      input.topic,
      input.state,
      input.dueOn,
      input.structureId,
      tx.now,
    ],
  );
}

export async function openRecord(tx: Transaction, row: RecordRow): Promise<RecordTexts> {
  return (await keyOf(tx, row.meetingId)).openJson<RecordTexts>(recordPlace(row.meetingId), row.texts);
}

export async function openTitle(tx: Transaction, row: DeliverableRow): Promise<string> {
  return (await keyOf(tx, row.meetingId)).openJson<string>(deliverablePlace(row.id), row.texts);
}

async function sealed(tx: Transaction, meetingId: string, place: string, value: unknown): Promise<Buffer> {
  return (await keyOf(tx, meetingId)).sealJson(place, value);
}

function keyOf(tx: Transaction, meetingId: string) {
  return tx.key({ kind: 'meeting', id: meetingId });
}

function recordPlace(meetingId: string): string {
  return `committee_record/${meetingId}/texts`;
}

function deliverablePlace(id: string): string {
  return `deliverable/${id}/texts`;
}
