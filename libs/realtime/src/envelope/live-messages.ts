import * as z from 'zod';
import { accept, refuse, type Outcome } from '@croisee/domain/errors/outcome';
import type { Ack } from './ack';
import {
  meetingCommandSchema,
  meetingEventSchema,
  meetingHeadSchema,
  meetingJoinSchema,
  meetingLeaveSchema,
  meetingPresenceSchema,
  meetingSkipSchema,
  meetingWithdrawnSchema,
  type MeetingCommandAck,
  type MeetingJoinAck,
} from './meeting-messages';
import {
  minutesCloseSchema,
  minutesCursorSchema,
  minutesHeadSchema,
  minutesOpenSchema,
  minutesPresenceSchema,
  minutesPushSchema,
  minutesStateSchema,
  minutesUpdateSchema,
  type MinutesOpenAck,
  type MinutesPushAck,
} from './minutes-messages';

/** Everything a client may send, by event name. */
export const CLIENT_MESSAGES = {
  'meeting:join': meetingJoinSchema,
  'meeting:leave': meetingLeaveSchema,
  'meeting:command': meetingCommandSchema,
  'minutes:open': minutesOpenSchema,
  'minutes:push': minutesPushSchema,
  'minutes:presence': minutesCursorSchema,
  'minutes:close': minutesCloseSchema,
} as const;

/** Everything a server may send, by event name. */
export const SERVER_MESSAGES = {
  'meeting:event': meetingEventSchema,
  'meeting:skip': meetingSkipSchema,
  'meeting:head': meetingHeadSchema,
  'meeting:presence': meetingPresenceSchema,
  'meeting:withdrawn': meetingWithdrawnSchema,
  'minutes:update': minutesUpdateSchema,
  'minutes:head': minutesHeadSchema,
  'minutes:presence': minutesPresenceSchema,
  'minutes:state': minutesStateSchema,
} as const;

export type ClientEventName = keyof typeof CLIENT_MESSAGES;
export type ServerEventName = keyof typeof SERVER_MESSAGES;
export type ClientMessage<Name extends ClientEventName> = z.infer<(typeof CLIENT_MESSAGES)[Name]>;
export type ServerMessage<Name extends ServerEventName> = z.infer<(typeof SERVER_MESSAGES)[Name]>;

/** What each request is answered with; `minutes:presence` is a notice, without an answer. */
export interface RequestAcks {
  'meeting:join': MeetingJoinAck;
  'meeting:leave': Ack;
  'meeting:command': MeetingCommandAck;
  'minutes:open': MinutesOpenAck;
  'minutes:push': MinutesPushAck;
  'minutes:close': Ack;
}

export type RequestName = keyof RequestAcks;
export type NoticeName = Exclude<ClientEventName, RequestName>;

/** The message of a client, checked against its schema; the refusal names fields and never repeats what was received. */
export function readClientMessage<Name extends ClientEventName>(name: Name, payload: unknown): Outcome<ClientMessage<Name>> {
  const schema: z.ZodType = CLIENT_MESSAGES[name];
  const read = schema.safeParse(payload);
  if (read.success) return accept(read.data as ClientMessage<Name>);
  return refuse('INVALID_INPUT', { fields: [...new Set(read.error.issues.map((issue) => String(issue.path[0] ?? '')))] });
}

/** Whether `name` is an event a client may send. */
export function isClientEventName(name: string): name is ClientEventName {
  return Object.hasOwn(CLIENT_MESSAGES, name);
}
