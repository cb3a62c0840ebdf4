import { accept, refuse, type Outcome } from '../../../errors/outcome';
import { missingReplacement } from '../actor';
import { currentItem, happened, one, targetOf, type Deciders, type Deciding } from '../deciding';
import { cancelRound } from '../deliberation/round.rules';
import type { MeetingEvent } from '../events';
import { leaveFloor } from '../queue/queue.rules';
import { reduceAll } from '../reduce';
import { changeItem, isPresent, isRecused, type LiveItem, type MeetingState, type Participant } from '../state';
import type { attendanceCommands, RecusalReason } from './attendance.messages';

/** Who is in the room and for which item: the register of who heard what is computed from these. */
export const attendanceRules: Deciders<keyof typeof attendanceCommands> = {
  'admit-participant': ({ participant }, context) =>
    find(context.state, participant.memberId) === undefined
      ? one(context, 'participant-admitted', { participant })
      : refuse('ALREADY_DONE'),

  'record-attendance': (line, context) => attend(context, line),

  'record-roll': ({ lines }, context) => {
    let { state } = context;
    const events: MeetingEvent[] = [];
    for (const line of lines) {
      const recorded = attend({ ...context, state }, line);
      if (!recorded.ok) return recorded;
      events.push(...recorded.value);
      state = reduceAll(state, recorded.value);
    }
    return accept(events);
  },

  'record-attendee': (payload, context) => {
    const found = currentItem(context, payload);
    if (!found.ok) return found;
    const { capacity } = payload;
    return one(context, 'attendee-recorded', { itemId: found.value.id, attendeeId: context.commandId, capacity });
  },

  'end-attendee': (payload, context) => {
    const found = currentItem(context, payload);
    if (!found.ok) return found;
    const { attendeeId } = payload;
    const sits = found.value.register.some((line) => line.attendeeId === attendeeId && line.until === null);
    return sits ? one(context, 'attendee-left', { itemId: found.value.id, attendeeId }) : refuse('NOT_SITTING');
  },

  'declare-recusal': (payload, context) => {
    const { memberId } = context.actor;
    if (memberId === null || find(context.state, memberId) === undefined) return refuse('NOT_SITTING');
    return recuse(context, payload, memberId, payload.reason, payload.text);
  },

  'lift-recusal': (payload, context) => {
    const item = targetOf(context.state, payload);
    if (item === undefined) return refuse('NOT_FOUND');
    if (hasEnded(item, context.state)) return refuse('ITEM_ALREADY_ENDED');
    const { memberId } = payload;
    return isRecused(item, memberId) ? one(context, 'recusal-lifted', { itemId: item.id, memberId }) : refuse('NOT_RECUSED');
  },

  'exclude-member': (payload, context) => {
    if (find(context.state, payload.memberId) === undefined) return refuse('NOT_SITTING');
    if (payload.memberId === context.actor.memberId) return refuse('NOT_FOR_ONESELF');
    return recuse(context, payload, payload.memberId, 'excluded', payload.text);
  },

  'designate-deputy': ({ itemId, memberId, replaces }, context) => {
    const item = targetOf(context.state, { itemId });
    const person = find(context.state, memberId);
    if (item === undefined) return refuse('NOT_FOUND');
    if (hasEnded(item, context.state)) return refuse('ITEM_ALREADY_ENDED');
    const replaced = replaces === 'facilitator' ? context.state.facilitatorId : context.state.coordinatorId;
    const suitable = person !== undefined && !isRecused(item, memberId) && memberId !== replaced && mayReplace(person);
    return suitable ? one(context, 'deputy-designated', { itemId, memberId, replaces }) : refuse('DEPUTY_UNSUITABLE');
  },
};

/** One line of the roll: whoever was present and is not any more leaves the queue with it. */
function attend(
  context: Deciding,
  { memberId, state: attendance, replacedBy }: { memberId: string; state: Participant['attendance']; replacedBy?: string | undefined },
): Outcome<MeetingEvent[]> {
  const person = find(context.state, memberId);
  if (person === undefined) return refuse('NOT_SITTING');
  if (attendance === 'replaced' && (replacedBy === undefined || replacedBy === memberId || !find(context.state, replacedBy)))
    return refuse('DEPUTY_UNKNOWN');
  const leaving = isPresent(person) && attendance !== 'present' && attendance !== 'remote';
  const payload = {
    memberId,
    state: attendance,
    since: context.now,
    replacedBy: attendance === 'replaced' ? (replacedBy ?? null) : null,
  };
  return accept([...(leaving ? leaveFloor(context, memberId) : []), happened(context, 'attendance-recorded', payload)]);
}

/** A guest sits for one item and never leads it; everybody else on the frozen list may be designated. */
function mayReplace(person: Participant): boolean {
  return person.roles.some((role) => role !== 'guest' && role !== 'professional');
}

function find(state: MeetingState, memberId: string): Participant | undefined {
  return state.participants.find((person) => person.memberId === memberId);
}

function hasEnded(item: LiveItem, state: MeetingState): boolean {
  return item.status !== 'planned' && item.id !== state.currentItemId;
}

/**
 * Recusal before or during the item. The open round is cancelled, since those asked were frozen; without the facilitator or the
 * coordinator the meeting pauses until a deputy is designated.
 */
function recuse(
  context: Deciding,
  payload: { itemId?: string | undefined },
  memberId: string,
  reason: RecusalReason,
  text: string | null,
): Outcome<MeetingEvent[]> {
  const { state } = context;
  const item = targetOf(state, payload);
  if (item === undefined) return refuse('NOT_FOUND');
  if (isRecused(item, memberId)) return refuse('ALREADY_DONE');
  if (hasEnded(item, state)) return refuse('ITEM_ALREADY_ENDED');
  const isCurrent = item.id === state.currentItemId;
  const after = changeItem(state, item.id, (live) => ({ ...live, recusals: [...live.recusals, { memberId, reason, text }] }));
  const mustPause = isCurrent && state.status === 'open' && missingReplacement(after, item.id) !== null;
  return accept([
    ...(isCurrent ? [...cancelRound(context, item), ...leaveFloor(context, memberId)] : []),
    ...(mustPause ? [happened(context, 'meeting-paused', {})] : []),
    happened(context, 'recusal-declared', { itemId: item.id, memberId, reason, text }),
  ]);
}
