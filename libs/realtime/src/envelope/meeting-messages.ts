import * as z from 'zod';
import { ackSchema } from './ack';

const id = z.uuid();
const seq = z.int().min(0);
const epoch = z.int().min(0);
const instant = z.iso.datetime();
const kind = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/)
  .max(64);

/** `meeting:join`: enter the room; with `afterSeq` the server may answer the missing events instead of the whole state. */
export const meetingJoinSchema = z.strictObject({ meetingId: id, afterSeq: seq.optional() });

/** `meeting:leave`: stop receiving the meeting. */
export const meetingLeaveSchema = z.strictObject({ meetingId: id });

/** `meeting:command`: ask for one act; repeating `commandId` returns the first answer. `payload` has its own schema per `type`. */
export const meetingCommandSchema = z.strictObject({
  meetingId: id,
  commandId: id,
  type: kind,
  payload: z.unknown(),
  expectedVersion: z.int().min(0).optional(),
});

/** `meeting:event`: one committed event, projected for its receiver. */
export const meetingEventSchema = z.object({
  meetingId: id,
  seq: z.int().min(1),
  epoch,
  type: kind,
  at: instant,
  actorId: id.optional(),
  payload: z.unknown(),
});

/** `meeting:skip`: the events from `seq` to `upTo`, which this receiver may not see. */
export const meetingSkipSchema = z.object({ meetingId: id, seq: z.int().min(1), upTo: z.int().min(1) });

/** `meeting:head`: the last committed `seq`, sent every few seconds so that a lost last event shows. */
export const meetingHeadSchema = z.object({ meetingId: id, seq, serverTime: instant, epoch: epoch.optional() });

/** `meeting:presence`: who is connected, volatile. */
export const meetingPresenceSchema = z.object({
  meetingId: id,
  people: z.array(z.object({ memberId: id, state: kind })).max(500),
});

export const WITHDRAWAL_REASONS = ['recused', 'curtain', 'agreement-withdrawn', 'access-ended'] as const;

export type WithdrawalReason = (typeof WITHDRAWAL_REASONS)[number];

/** `meeting:withdrawn`: content this receiver must drop at once; without `itemId`, everything of the meeting. */
export const meetingWithdrawnSchema = z.object({
  meetingId: id,
  itemId: id.optional(),
  epoch,
  reason: z.enum(WITHDRAWAL_REASONS),
});

/** What the receiver is in this meeting: their line on the frozen list, roles held, items they are recused from, permissions in force. */
export const meetingMeSchema = z.object({
  memberId: id.nullable().optional(),
  roles: z.array(z.string().max(64)),
  recusals: z.array(id),
  can: z.array(z.string().max(128)),
});

/** Answer to `meeting:join`: `state`, or `events` when `afterSeq` was recent enough. */
export const meetingJoinAckSchema = ackSchema({
  seq,
  epoch,
  serverTime: instant,
  state: z.unknown().optional(),
  events: z.array(meetingEventSchema).optional(),
  me: meetingMeSchema,
});

/** Answer to `meeting:command`, after its commit. */
export const meetingCommandAckSchema = ackSchema({ seq });

export type MeetingJoin = z.infer<typeof meetingJoinSchema>;
export type MeetingLeave = z.infer<typeof meetingLeaveSchema>;
export type MeetingCommand = z.infer<typeof meetingCommandSchema>;
export type MeetingEvent = z.infer<typeof meetingEventSchema>;
export type MeetingSkip = z.infer<typeof meetingSkipSchema>;
export type MeetingHead = z.infer<typeof meetingHeadSchema>;
export type MeetingPresence = z.infer<typeof meetingPresenceSchema>;
export type MeetingWithdrawn = z.infer<typeof meetingWithdrawnSchema>;
export type MeetingMe = z.infer<typeof meetingMeSchema>;
export type MeetingJoinAck = z.infer<typeof meetingJoinAckSchema>;
export type MeetingCommandAck = z.infer<typeof meetingCommandAckSchema>;
