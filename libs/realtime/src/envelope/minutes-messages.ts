import * as z from 'zod';
import { ackSchema } from './ack';
import { base64Length, MAX_PRESENCE_BYTES, MAX_UPDATE_BYTES } from './frame-limits';

const id = z.uuid();
const seq = z.int().min(0);
const generation = z.int().min(0);
const epoch = z.int().min(0);
const clientId = z.int().min(1).max(0xffffffff);
const sizedBase64 = (maxBytes: number) => z.base64().max(base64Length(maxBytes));

/** Members behind Yjs client ids (decimal text), given for working notes only. */
export const minutesAuthorsSchema = z.record(z.string().regex(/^\d{1,10}$/), id);

/** The Yjs client id allotted to one Y.Doc of one tab, and the secret that resumes it; held in memory only. */
export const minutesReplicaSchema = z.strictObject({ clientId, secret: z.string().min(16).max(128) });

/** `minutes:open`: open or resume; without `replica` the server allots one, with `stateVector` it answers the difference. */
export const minutesOpenSchema = z.strictObject({
  documentId: id,
  stateVector: sizedBase64(MAX_UPDATE_BYTES).optional(),
  replica: minutesReplicaSchema.optional(),
});

/** `minutes:push`: one update; `opId` and its bytes stay fixed until acknowledged. */
export const minutesPushSchema = z.strictObject({
  documentId: id,
  generation,
  opId: id,
  update: sizedBase64(MAX_UPDATE_BYTES).min(4),
});

/** `minutes:presence` from a client: its cursor, volatile, not acknowledged. */
export const minutesCursorSchema = z.strictObject({ documentId: id, state: sizedBase64(MAX_PRESENCE_BYTES) });

/** `minutes:close`: stop receiving the document. */
export const minutesCloseSchema = z.strictObject({ documentId: id });

/** `minutes:update`: the committed operations `fromSeq` to `toSeq`, merged in one payload; `authors` names new replicas. */
export const minutesUpdateSchema = z.object({
  documentId: id,
  generation,
  epoch,
  fromSeq: z.int().min(1),
  toSeq: z.int().min(1),
  update: z.base64(),
  authors: minutesAuthorsSchema.optional(),
});

/** `minutes:head`: the last committed `seq`, sent every few seconds. */
export const minutesHeadSchema = z.object({ documentId: id, generation, seq });

/** `minutes:presence` to clients: the cursor of one connection; an empty `state` removes it. */
export const minutesPresenceSchema = z.object({ documentId: id, connectionId: z.string().max(64), memberId: id, state: z.base64() });

export const MINUTES_STATE_REASONS = ['open', 'curtain', 'closed', 'sealed', 'rebuilt'] as const;

export type MinutesStateReason = (typeof MINUTES_STATE_REASONS)[number];

/** `minutes:state`: the document became writable, held behind the curtain, closed, sealed, or rebuilt after a redaction. */
export const minutesStateSchema = z.object({
  documentId: id,
  generation,
  epoch,
  readOnly: z.boolean(),
  reason: z.enum(MINUTES_STATE_REASONS),
});

/** Answer to `minutes:open`. `reason` says why the document is read-only; without it, it is simply not writable for this person. */
export const minutesOpenAckSchema = ackSchema({
  generation,
  epoch,
  seq,
  update: z.base64(),
  replica: minutesReplicaSchema,
  schemaVersion: z.int().min(1),
  readOnly: z.boolean(),
  reason: z.enum(MINUTES_STATE_REASONS).optional(),
  serverTime: z.iso.datetime(),
  authors: minutesAuthorsSchema.optional(),
});

/** Answer to `minutes:push`, after its commit. */
export const minutesPushAckSchema = ackSchema({ seq });

export type MinutesAuthors = z.infer<typeof minutesAuthorsSchema>;
export type MinutesReplica = z.infer<typeof minutesReplicaSchema>;
export type MinutesOpen = z.infer<typeof minutesOpenSchema>;
export type MinutesPush = z.infer<typeof minutesPushSchema>;
export type MinutesCursor = z.infer<typeof minutesCursorSchema>;
export type MinutesClose = z.infer<typeof minutesCloseSchema>;
export type MinutesUpdate = z.infer<typeof minutesUpdateSchema>;
export type MinutesHead = z.infer<typeof minutesHeadSchema>;
export type MinutesPresence = z.infer<typeof minutesPresenceSchema>;
export type MinutesState = z.infer<typeof minutesStateSchema>;
export type MinutesOpenAck = z.infer<typeof minutesOpenAckSchema>;
export type MinutesPushAck = z.infer<typeof minutesPushAckSchema>;
