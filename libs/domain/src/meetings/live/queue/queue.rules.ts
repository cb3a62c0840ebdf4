import { accept, refuse } from '../../../errors/outcome';
import { leads } from '../actor';
import { happened, one, type Deciders, type Deciding } from '../deciding';
import type { MeetingEvent } from '../events';
import { findItem, isRecused, type Floor, type FloorEntry, type MeetingState, type RunningTurn } from '../state';
import type { queueCommands } from './queue.messages';

/**
 * The speaking queue: one waiting entry per person and kind, a point of ethics first, a question pauses the speaker and gives the time
 * back, any other start ends the current turn. The facilitator is in the queue like everybody.
 */
export const queueRules: Deciders<keyof typeof queueCommands> = {
  'request-floor': ({ kind }, context) => {
    const { state, actor, commandId } = context;
    const person = state.participants.find(({ memberId }) => memberId === actor.memberId);
    if (person === undefined) return refuse('NOT_SITTING');
    if (isWaiting(state.floor, person.memberId, kind)) return refuse('ALREADY_WAITING');
    const { itemId } = state.floor;
    return one(context, 'floor-requested', { itemId, entryId: commandId, memberId: person.memberId, sector: person.sector, kind });
  },

  'withdraw-request': ({ entryId }, context) => {
    const { floor } = context.state;
    const entry = floor.waiting.find((waiting) => waiting.entryId === entryId);
    if (entry === undefined) return refuse('NOT_WAITING');
    if (!isOwn(entry, context) && !leads(context.actor, floor.itemId)) return refuse('FORBIDDEN');
    return one(context, 'request-withdrawn', { itemId: floor.itemId, entryId });
  },

  'grant-floor': ({ entryId }, context) => {
    const { floor } = context.state;
    const entry = entryId === undefined ? floor.waiting[0] : floor.waiting.find((waiting) => waiting.entryId === entryId);
    if (entry === undefined) return refuse('NOT_WAITING');
    const interrupts = entry.kind === 'question' && speakerToInterrupt(floor) !== null;
    const ended = interrupts ? endedQuestion(floor) : runningTurns(floor);
    return accept([
      ...ended.map((turn) => turnEnded(context, turn)),
      happened(context, 'turn-started', { itemId: floor.itemId, entryId: entry.entryId, interrupts }),
    ]);
  },

  'end-turn': (_, context) => {
    const { floor } = context.state;
    if (floor.speaking === null) return refuse('NOBODY_SPEAKING');
    if (!isOwn(floor.speaking, context) && !leads(context.actor, floor.itemId)) return refuse('FORBIDDEN');
    return accept([turnEnded(context, floor.speaking)]);
  },

  'put-back-last': (_, context) => {
    const { floor } = context.state;
    if (floor.last === null || floor.last.memberId === null) return refuse('NOBODY_SPOKE');
    const { memberId, sector, kind } = floor.last;
    if (hasLeft(context.state, memberId)) return refuse('NOT_SITTING');
    if (isWaiting(floor, memberId, kind)) return refuse('ALREADY_WAITING');
    return one(context, 'last-put-back', { itemId: floor.itemId, entryId: context.commandId, memberId, sector, kind });
  },

  'reorder-queue': ({ entryIds, version }, context) => {
    const { floor } = context.state;
    const seen = version ?? context.expectedVersion;
    if (seen === undefined) return refuse('INVALID_INPUT', { fields: ['version'] });
    const known = new Map(floor.waiting.map((entry) => [entry.entryId, entry]));
    const complete = entryIds.length === known.size && new Set(entryIds).size === known.size && entryIds.every((id) => known.has(id));
    if (seen !== floor.version || !complete) return refuse('STALE_VERSION');
    const kinds = entryIds.map((id) => known.get(id)?.kind === 'point-of-ethics');
    if (kinds.lastIndexOf(true) > kinds.indexOf(false) && kinds.includes(false)) return refuse('ETHICS_FIRST');
    return one(context, 'queue-reordered', { itemId: floor.itemId, entryIds });
  },
};

/** Ends every running turn, so that its duration is kept before the queue is emptied. */
export function endTurns(context: Deciding): MeetingEvent[] {
  return runningTurns(context.state.floor).map((turn) => turnEnded(context, turn));
}

/** Takes a person who leaves off the queue and ends their turn. */
export function leaveFloor(context: Deciding, memberId: string): MeetingEvent[] {
  const { floor } = context.state;
  const speaking = floor.speaking?.memberId === memberId;
  const interrupted = floor.interrupted?.memberId === memberId;
  const [first, second] = runningTurns(floor);
  // The interrupted speaker leaving ends the question too: nobody is left to give the time back to.
  const turns = interrupted ? [first, second] : speaking ? [first] : [];
  return [
    ...turns.filter((turn) => turn !== undefined).map((turn) => turnEnded(context, turn)),
    ...floor.waiting
      .filter((entry) => entry.memberId === memberId)
      .map(({ entryId }) => happened(context, 'request-withdrawn', { itemId: floor.itemId, entryId })),
  ];
}

function turnEnded(context: Deciding, turn: RunningTurn): MeetingEvent {
  return happened(context, 'turn-ended', { itemId: context.state.floor.itemId, entryId: turn.entryId, memberId: turn.memberId });
}

/** In the order in which they end: the one speaking, then the one a question interrupted. */
function runningTurns(floor: Floor): RunningTurn[] {
  return [floor.speaking, floor.interrupted].filter((turn) => turn !== null);
}

function speakerToInterrupt(floor: Floor): RunningTurn | null {
  return floor.interrupted ?? (floor.speaking?.kind === 'question' ? null : floor.speaking);
}

/** A second question ends the first one; the speaker stays interrupted. */
function endedQuestion(floor: Floor): RunningTurn[] {
  return floor.interrupted !== null && floor.speaking !== null ? [floor.speaking] : [];
}

/** Recused from the item since they spoke, or gone from the room. */
function hasLeft(state: MeetingState, memberId: string): boolean {
  const item = state.floor.itemId === null ? undefined : findItem(state, state.floor.itemId);
  const person = state.participants.find((one) => one.memberId === memberId);
  return person?.attendance === 'left' || (item !== undefined && isRecused(item, memberId));
}

function isWaiting(floor: Floor, memberId: string, kind: FloorEntry['kind']): boolean {
  return floor.waiting.some((entry) => entry.memberId === memberId && entry.kind === kind);
}

function isOwn(entry: FloorEntry, context: Deciding): boolean {
  return entry.memberId !== null && entry.memberId === context.actor.memberId;
}
