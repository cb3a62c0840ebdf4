import * as z from 'zod';
import { id } from '../message-parts';

/** What a person asks the floor for. A point of ethics is always allowed and goes first. */
export const FLOOR_KINDS = ['speech', 'direct-answer', 'question', 'point-of-ethics'] as const;
export type FloorKind = (typeof FLOOR_KINDS)[number];

const kind = z.enum(FLOOR_KINDS);

/** Commands on the speaking queue. A request takes the id of its command. */
export const queueCommands = {
  'request-floor': z.strictObject({ kind: kind.default('speech') }),
  'withdraw-request': z.strictObject({ entryId: id }),
  'grant-floor': z.strictObject({ entryId: id.optional() }),
  'end-turn': z.strictObject({}),
  'put-back-last': z.strictObject({}),
  'reorder-queue': z.strictObject({ entryIds: z.array(id).max(200), version: z.int().min(0).optional() }),
} as const;

const floor = { itemId: id.nullable() };
const entry = z.strictObject({ ...floor, entryId: id, memberId: id.nullable(), sector: z.string(), kind });

export const queueEvents = {
  'floor-requested': entry,
  'request-withdrawn': z.strictObject({ ...floor, entryId: id }),
  'turn-started': z.strictObject({ ...floor, entryId: id, interrupts: z.boolean() }),
  /** The name is projected to the facilitator and to the speaker only, for the balance of speech. */
  'turn-ended': z.strictObject({ ...floor, entryId: id, memberId: id.nullable() }),
  'last-put-back': entry,
  'queue-reordered': z.strictObject({ ...floor, entryIds: z.array(id) }),
} as const;
