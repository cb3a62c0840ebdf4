import { accept, refuse, type Outcome } from '../../errors/outcome';
import type { MeetingStatus } from '../plan/meeting-kinds';
import { coordinates, isHidden, leads } from './actor';
import type { CommandType } from './commands';
import { targetOf, type Deciding } from './deciding';
import type { MeetingState } from './state';

/** Who may give a command, by what they are for its item: `organise` is the facilitator or the coordinator. */
type Giver = 'lead' | 'organise' | 'anyone-sitting' | 'server';

interface Gate {
  readonly by: Giver;
  readonly during: readonly MeetingStatus[];
  readonly behindCurtain: boolean;
}

const OPEN: readonly MeetingStatus[] = ['open'];
const OPEN_OR_PAUSED: readonly MeetingStatus[] = ['open', 'paused'];
const BEFORE_CLOSING: readonly MeetingStatus[] = ['convoked', 'open', 'paused'];
const AFTER_CONVOCATION: readonly MeetingStatus[] = [...BEFORE_CLOSING, 'closed'];

const gate = (by: Giver, during: readonly MeetingStatus[], behindCurtain = false): Gate => ({ by, during, behindCurtain });

/** When and by whom each command may be given; the rule of its subject decides the rest. */
export const COMMAND_GATES: Readonly<Record<CommandType, Gate>> = {
  'open-meeting': gate('lead', ['convoked']),
  'pause-meeting': gate('lead', OPEN, true),
  'resume-meeting': gate('lead', ['paused'], true),
  'close-meeting': gate('lead', OPEN_OR_PAUSED),
  'attest-destruction': gate('anyone-sitting', ['open', 'paused', 'closed']),
  'add-item': gate('server', BEFORE_CLOSING, true),
  'reorder-agenda': gate('organise', BEFORE_CLOSING),
  'start-item': gate('lead', OPEN),
  'close-item': gate('lead', OPEN_OR_PAUSED),
  'defer-item': gate('lead', BEFORE_CLOSING, true),
  'withdraw-item': gate('lead', AFTER_CONVOCATION, true),
  'redirect-item': gate('lead', BEFORE_CLOSING, true),
  'start-stage': gate('lead', OPEN),
  'extend-stage': gate('lead', OPEN),
  'declare-new-passage': gate('lead', OPEN),
  'request-floor': gate('anyone-sitting', OPEN),
  'withdraw-request': gate('anyone-sitting', OPEN_OR_PAUSED, true),
  'grant-floor': gate('lead', OPEN),
  'end-turn': gate('anyone-sitting', OPEN_OR_PAUSED),
  'put-back-last': gate('lead', OPEN),
  'reorder-queue': gate('lead', OPEN),
  'admit-participant': gate('server', BEFORE_CLOSING, true),
  'record-attendance': gate('organise', BEFORE_CLOSING, true),
  'record-roll': gate('organise', BEFORE_CLOSING, true),
  'record-attendee': gate('organise', OPEN_OR_PAUSED),
  'end-attendee': gate('organise', OPEN_OR_PAUSED),
  'declare-recusal': gate('anyone-sitting', BEFORE_CLOSING, true),
  'lift-recusal': gate('lead', BEFORE_CLOSING),
  'exclude-member': gate('lead', BEFORE_CLOSING, true),
  'designate-deputy': gate('organise', BEFORE_CLOSING, true),
  'draw-curtain': gate('lead', OPEN_OR_PAUSED, true),
  'open-curtain': gate('lead', OPEN_OR_PAUSED, true),
  'raise-ethics-alert': gate('anyone-sitting', OPEN_OR_PAUSED, true),
  'acknowledge-ethics-alert': gate('lead', [...OPEN_OR_PAUSED, 'closed'], true),
  'set-projection': gate('lead', OPEN_OR_PAUSED, true),
  'add-proposition': gate('anyone-sitting', OPEN),
  'amend-proposition': gate('anyone-sitting', OPEN),
  'remove-proposition': gate('anyone-sitting', OPEN),
  'open-round': gate('lead', OPEN),
  'answer-round': gate('anyone-sitting', OPEN),
  'close-round': gate('lead', OPEN),
  'validate-response': gate('lead', OPEN),
  'add-erratum': gate('lead', [...OPEN_OR_PAUSED, 'closed']),
  'propose-referent': gate('lead', OPEN),
  'accept-referent': gate('anyone-sitting', OPEN_OR_PAUSED),
  'decline-referent': gate('anyone-sitting', OPEN_OR_PAUSED),
  'record-return': gate('anyone-sitting', OPEN_OR_PAUSED),
};

/** Commands about the whole meeting, whatever item is open; a recused coordinator may still give those that organise. */
const ABOUT_THE_MEETING: readonly CommandType[] = [
  'reorder-agenda',
  'record-attendance',
  'record-roll',
  'attest-destruction',
  'acknowledge-ethics-alert',
  'add-item',
  'admit-participant',
  // Designating who replaces a recused person stays possible for that person: it opens nothing of the item.
  'designate-deputy',
];

/** The item whose grants decide on a command: the one it names, else the current one; null for commands about the meeting. */
export function commandItemId(state: MeetingState, type: CommandType, payload: object): string | null {
  if (ABOUT_THE_MEETING.includes(type)) return null;
  return targetOf(state, payload as { itemId?: string })?.id ?? null;
}

/** Checks state of the meeting, curtain, reach and power, in the order that tells a refused person the least. */
export function passGate(type: CommandType, payload: object, context: Deciding): Outcome {
  const { by, during, behindCurtain } = COMMAND_GATES[type];
  const { state, actor } = context;
  const itemId = commandItemId(state, type, payload);
  const isServer = actor.kind === 'server';
  if (!isServer && itemId !== null && isHidden({ ...actor, withheld: false }, itemId)) return refuse('NOT_FOUND');
  if (!during.includes(state.status)) return refuse('MEETING_STATE', { status: state.status });
  if (state.curtain !== null && !behindCurtain) return refuse('CURTAIN_DRAWN');
  if (isServer) return accept();
  return hasPower(by, itemId, context, type) ? accept() : refuse('FORBIDDEN');
}

function hasPower(by: Giver, itemId: string | null, { state, actor }: Deciding, type: CommandType): boolean {
  switch (by) {
    case 'lead':
      return leads(actor, itemId) || (type === 'acknowledge-ethics-alert' && actor.actingFacilitatorItemIds.length > 0);
    case 'organise':
      return leads(actor, itemId) || coordinates(actor, itemId);
    case 'anyone-sitting':
      return leads(actor, itemId) || coordinates(actor, itemId) || state.participants.some(({ memberId }) => memberId === actor.memberId);
    case 'server':
      return false;
  }
}
