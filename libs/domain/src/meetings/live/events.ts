import * as z from 'zod';
import { attendanceEvents } from './attendance/attendance.messages';
import { deliberationEvents } from './deliberation/deliberation.messages';
import { ethicsEvents } from './ethics/ethics.messages';
import { itemsEvents } from './items/items.messages';
import { lifecycleEvents } from './lifecycle/lifecycle.messages';
import { projectionEvents } from './projection/projection.messages';
import { queueEvents } from './queue/queue.messages';

/** One schema per event of the live meeting; the payload's type follows from the event's name. */
export const EVENT_PAYLOADS = {
  ...lifecycleEvents,
  ...itemsEvents,
  ...queueEvents,
  ...attendanceEvents,
  ...ethicsEvents,
  ...projectionEvents,
  ...deliberationEvents,
} as const;

export type EventType = keyof typeof EVENT_PAYLOADS;

export type EventPayload<T extends EventType> = z.infer<(typeof EVENT_PAYLOADS)[T]>;

export interface EventOf<T extends EventType> {
  readonly type: T;
  /** Server instant. */
  readonly at: string;
  /** The member who acted; null for the server itself, and where the name was withheld or has left. */
  readonly actorId: string | null;
  readonly payload: EventPayload<T>;
}

/** What happened, in the order of the meeting. */
export type MeetingEvent = { [T in EventType]: EventOf<T> }[EventType];

/** Events after which somebody's rights differ: the server raises the epoch and sends those concerned a fresh projection. */
export const RIGHTS_CHANGING_EVENTS: readonly EventType[] = [
  'recusal-declared',
  'recusal-lifted',
  'deputy-designated',
  'curtain-drawn',
  'curtain-opened',
  'item-withdrawn',
];

export function isEventType(name: string): name is EventType {
  return Object.hasOwn(EVENT_PAYLOADS, name);
}

/** Reads a stored or received event; throws when it is not one, since events are written by this code only. */
export function parseEvent(raw: { type: string; at: string; actorId?: string | null; payload: unknown }): MeetingEvent {
  if (!isEventType(raw.type)) throw new Error(`Unknown meeting event "${raw.type}".`);
  return { type: raw.type, at: raw.at, actorId: raw.actorId ?? null, payload: EVENT_PAYLOADS[raw.type].parse(raw.payload) } as MeetingEvent;
}

/** The item an event is about, whose key seals its text; null for the meeting as a whole. */
export function itemIdOf(event: MeetingEvent): string | null {
  const { payload } = event;
  if ('item' in payload) return payload.item.id;
  return 'itemId' in payload ? payload.itemId : null;
}
