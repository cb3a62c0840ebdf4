import { itemIdOf, parseEvent, type EventType, type MeetingEvent } from '@croisee/domain/meetings/live/events';
import { findItem, type MeetingState } from '@croisee/domain/meetings/live/state';
import type { Transaction } from '../../../kernel/database/transaction';
import { itemKey } from '../planning/item-texts';

/** A committed event with its place in the order of the meeting. */
export interface StoredEvent {
  readonly seq: number;
  readonly epoch: number;
  readonly event: MeetingEvent;
}

interface EventRow {
  readonly seq: number;
  readonly epoch: number;
  readonly type: string;
  readonly at: Date;
  readonly actorId: string | null;
  readonly itemId: string | null;
  readonly situationId: string | null;
  readonly payload: Buffer;
}

const SELECT_EVENTS = `SELECT e.seq::int, e.epoch::int, e.type, e.at, e.actor_id AS "actorId", e.item_id AS "itemId",
    i.situation_id AS "situationId", e.payload
  FROM meeting_event e LEFT JOIN agenda_item i ON i.id = e.item_id WHERE e.meeting_id = $1`;

/** Events after `afterSeq` up to `upToSeq`, opened and in order. */
export async function readEvents(tx: Transaction, meetingId: string, afterSeq: number, upToSeq: number): Promise<StoredEvent[]> {
  if (afterSeq >= upToSeq) return [];
  const rows = await tx.manager.query<EventRow[]>(`${SELECT_EVENTS} AND e.seq > $2 AND e.seq <= $3 ORDER BY e.seq`, [
    meetingId,
    afterSeq,
    upToSeq,
  ]);
  return openAll(tx, meetingId, rows);
}

/** The epoch in which an event was written, or undefined when there is no such event. */
export async function epochAt(tx: Transaction, meetingId: string, seq: number): Promise<number | undefined> {
  const [row] = await tx.manager.query<{ epoch: number }[]>('SELECT epoch::int FROM meeting_event WHERE meeting_id = $1 AND seq = $2', [
    meetingId,
    seq,
  ]);
  return row?.epoch;
}

/** Appends events after `lastSeq` in the order given; the caller holds the meeting's row, `state` is the one they lead to. */
export async function appendEvents(
  tx: Transaction,
  state: MeetingState,
  { lastSeq, epoch }: { lastSeq: number; epoch: number },
  events: readonly MeetingEvent[],
): Promise<void> {
  for (const [index, event] of events.entries()) {
    const seq = lastSeq + index + 1;
    const itemId = itemIdOf(event);
    const situationId = itemId === null ? null : (findItem(state, itemId)?.situationId ?? null);
    const payload = await sealPayload(tx, { meetingId: state.id, situationId }, seq, event);
    tx.send(
      `INSERT INTO meeting_event (council_id, meeting_id, seq, epoch, type, at, actor_id, item_id, payload) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [tx.councilId, state.id, seq, epoch, event.type, event.at, clearActorOf(event), itemId, payload],
    );
  }
}

/** Rewrites the stored events that `redact` changes, among those of the given types; returns their places. */
export async function redactEvents(
  tx: Transaction,
  meetingId: string,
  types: readonly EventType[],
  redact: (events: readonly MeetingEvent[]) => readonly MeetingEvent[],
): Promise<number[]> {
  const rows = await tx.manager.query<EventRow[]>(`${SELECT_EVENTS} AND e.type = ANY($2) ORDER BY e.seq`, [meetingId, types]);
  const stored = await openAll(tx, meetingId, rows);
  const redacted = redact(stored.map(({ event }) => event));
  const places: number[] = [];
  for (const [index, { seq, event }] of stored.entries()) {
    const after = redacted[index];
    if (after === undefined || after === event) continue;
    await tx.manager.query('UPDATE meeting_event SET payload = $3, actor_id = $4 WHERE meeting_id = $1 AND seq = $2', [
      meetingId,
      seq,
      await sealPayload(tx, { meetingId, situationId: rows[index]?.situationId ?? null }, seq, after),
      clearActorOf(after),
    ]);
    places.push(seq);
  }
  return places;
}

async function openAll(tx: Transaction, meetingId: string, rows: readonly EventRow[]): Promise<StoredEvent[]> {
  const events: StoredEvent[] = [];
  for (const row of rows) {
    const key = await itemKey(tx, { meetingId, situationId: row.situationId });
    const payload = key.openJson(placeOf(meetingId, row.seq), row.payload);
    const event = parseEvent({ type: row.type, at: row.at.toISOString(), actorId: row.actorId, payload });
    events.push({ seq: row.seq, epoch: row.epoch, event });
  }
  return events;
}

async function sealPayload(
  tx: Transaction,
  place: { readonly meetingId: string; readonly situationId: string | null },
  seq: number,
  event: MeetingEvent,
): Promise<Buffer> {
  const key = await itemKey(tx, place);
  return key.sealJson(placeOf(place.meetingId, seq), event.payload);
}

/** Who answers a silent round is never in clear, not even before the round ends. */
function clearActorOf(event: MeetingEvent): string | null {
  return event.type === 'answer-recorded' ? null : event.actorId;
}

function placeOf(meetingId: string, seq: number): string {
  return `meeting_event/${meetingId}/${seq}`;
}
