import * as z from 'zod';
import type { Permission } from '../../access/permissions';
import { accept, refuse, type Outcome } from '../../errors/outcome';
import { attendanceCommands } from './attendance/attendance.messages';
import { deliberationCommands } from './deliberation/deliberation.messages';
import { ethicsCommands } from './ethics/ethics.messages';
import { itemsCommands } from './items/items.messages';
import { lifecycleCommands } from './lifecycle/lifecycle.messages';
import { projectionCommands } from './projection/projection.messages';
import { queueCommands } from './queue/queue.messages';

/** One schema per command of the live meeting; the payload's type follows from the command's name. */
export const COMMAND_PAYLOADS = {
  ...lifecycleCommands,
  ...itemsCommands,
  ...queueCommands,
  ...attendanceCommands,
  ...ethicsCommands,
  ...projectionCommands,
  ...deliberationCommands,
} as const;

export type CommandType = keyof typeof COMMAND_PAYLOADS;

export type CommandPayload<T extends CommandType> = z.infer<(typeof COMMAND_PAYLOADS)[T]>;

/** What a client writes: defaults may be left out. */
export type CommandInput<T extends CommandType> = z.input<(typeof COMMAND_PAYLOADS)[T]>;

export interface CommandOf<T extends CommandType> {
  readonly type: T;
  /** Chosen by the client, repeated on a retry; becomes the id of what the command creates. */
  readonly commandId: string;
  readonly payload: CommandPayload<T>;
  /** Version of the queue or of the agenda the client saw; re-ordering is refused when it is stale. */
  readonly expectedVersion?: number;
}

export type MeetingCommand = { [T in CommandType]: CommandOf<T> }[CommandType];

export function isCommandType(name: string): name is CommandType {
  return Object.hasOwn(COMMAND_PAYLOADS, name);
}

/** Reads a received command, or refuses it as `INVALID_INPUT` naming the fields at fault, never their values. */
export function parseCommand(raw: {
  type: string;
  commandId: string;
  payload?: unknown;
  expectedVersion?: number | undefined;
}): Outcome<MeetingCommand> {
  if (!isCommandType(raw.type)) return refuse('INVALID_INPUT', { fields: ['type'] });
  const parsed = COMMAND_PAYLOADS[raw.type].safeParse(raw.payload ?? {});
  if (!parsed.success) return refuse('INVALID_INPUT', { fields: parsed.error.issues.map(({ path }) => ['payload', ...path].join('.')) });
  return accept({
    type: raw.type,
    commandId: raw.commandId,
    payload: parsed.data,
    ...(raw.expectedVersion === undefined ? {} : { expectedVersion: raw.expectedVersion }),
  } as MeetingCommand);
}

const LEAD: Permission = 'meeting.lead';
const ORGANISE: Permission = 'meeting.organise';
const TAKE_PART: Permission = 'meeting.take-part';

/** The one permission of each command, asked on the item it targets (else the current one, else the meeting). */
export const COMMAND_PERMISSIONS: Readonly<Record<CommandType, Permission>> = {
  'open-meeting': LEAD,
  'pause-meeting': LEAD,
  'resume-meeting': LEAD,
  'close-meeting': LEAD,
  'attest-destruction': TAKE_PART,
  'add-item': ORGANISE,
  'reorder-agenda': ORGANISE,
  'start-item': LEAD,
  'close-item': LEAD,
  'defer-item': LEAD,
  'withdraw-item': LEAD,
  'redirect-item': LEAD,
  'start-stage': LEAD,
  'extend-stage': LEAD,
  'declare-new-passage': LEAD,
  'request-floor': TAKE_PART,
  'withdraw-request': TAKE_PART,
  'grant-floor': LEAD,
  'end-turn': TAKE_PART,
  'put-back-last': LEAD,
  'reorder-queue': LEAD,
  'admit-participant': ORGANISE,
  'record-attendance': ORGANISE,
  'record-roll': ORGANISE,
  'record-attendee': ORGANISE,
  'end-attendee': ORGANISE,
  'declare-recusal': 'meeting.recuse',
  'lift-recusal': LEAD,
  'exclude-member': LEAD,
  'designate-deputy': ORGANISE,
  'draw-curtain': LEAD,
  'open-curtain': LEAD,
  'raise-ethics-alert': TAKE_PART,
  'acknowledge-ethics-alert': LEAD,
  'set-projection': 'meeting.pair-projector',
  'add-proposition': 'meeting.propose',
  'amend-proposition': 'meeting.propose',
  'remove-proposition': 'meeting.propose',
  'open-round': LEAD,
  'answer-round': 'meeting.propose',
  'close-round': LEAD,
  'validate-response': LEAD,
  'add-erratum': LEAD,
  'propose-referent': LEAD,
  'accept-referent': TAKE_PART,
  'decline-referent': TAKE_PART,
  'record-return': 'meeting.propose',
};
