import { accept, refuse, type Outcome } from '../../../errors/outcome';
import { missingSectors } from '../../plan/composition.rules';
import { mayCarry } from '../../plan/meeting-kinds';
import { isHidden, missingReplacement } from '../actor';
import { currentItem, happened, one, targetOf, type Deciders, type Deciding } from '../deciding';
import { cancelRound } from '../deliberation/round.rules';
import type { MeetingEvent } from '../events';
import { endTurns } from '../queue/queue.rules';
import { sittingFor, type LiveItem } from '../state';
import type { ItemOutcomeReason, itemsCommands } from './items.messages';

/** One item at a time, its composition tested after recusals, its stages, and the four ways it ends. */
export const itemsRules: Deciders<keyof typeof itemsCommands> = {
  'add-item': ({ item }, context) => {
    if (context.state.agenda.some(({ id }) => id === item.id)) return refuse('ALREADY_DONE');
    if (!mayCarry(context.state.kind, item.kind)) return refuse('ITEM_KIND_NOT_ALLOWED');
    if (context.state.status !== 'draft' && item.lateReason === null) return refuse('LATE_ITEM_NEEDS_REASON');
    return one(context, 'item-added', { item });
  },

  'reorder-agenda': ({ itemIds }, context) => {
    const { state, actor, expectedVersion } = context;
    const visible = state.agenda.filter(({ id }) => !isHidden(actor, id)).map(({ id }) => id);
    if (expectedVersion !== undefined && expectedVersion !== state.agendaVersion) return refuse('STALE_VERSION');
    if (!sameSet(visible, itemIds)) return refuse('STALE_VERSION');
    return one(context, 'agenda-reordered', { itemIds: interleave(state.agenda, itemIds) });
  },

  'start-item': ({ itemId, openAnywayReason }, context) => {
    const { state } = context;
    const item = targetOf(state, { itemId });
    if (state.currentItemId !== null) return refuse('ITEM_STILL_OPEN');
    if (item === undefined || item.status !== 'planned') return refuse('ITEM_NOT_PLANNED');
    const replaces = missingReplacement(state, item.id);
    if (replaces !== null) return refuse('DEPUTY_NEEDED', { replaces });
    const sectors = sittingFor(state, item).map(({ sector }) => sector);
    const missing = item.kind === 'situation' ? missingSectors(state.composition, sectors) : [];
    if (missing.length > 0 && openAnywayReason === undefined) return refuse('COMPOSITION_INCOMPLETE', { missing });
    const openedAnyway = missing.length > 0 && openAnywayReason !== undefined ? { reason: openAnywayReason, missing } : null;
    return one(context, 'item-started', { itemId: item.id, openedAnyway });
  },

  'close-item': (payload, context) => {
    const found = currentItem(context, payload);
    if (!found.ok) return found;
    const item = found.value;
    if (item.round !== null && item.round.closedAt === null) return refuse('ROUND_OPEN');
    const done = item.response === null || item.returns.length > 0;
    return accept([...endTurns(context), happened(context, 'item-closed', { itemId: item.id, done })]);
  },

  'defer-item': (payload, context) => leave('item-deferred', payload, context),
  'withdraw-item': (payload, context) => leave('item-withdrawn', payload, context),
  'redirect-item': (payload, context) => leave('item-redirected', payload, context),

  'start-stage': (payload, context) => {
    const found = stagedItem(context, payload);
    if (!found.ok) return found;
    if (payload.dimension !== undefined && payload.stage !== 'crossed-views') return refuse('INVALID_INPUT', { fields: ['dimension'] });
    return one(context, 'stage-started', { itemId: found.value.id, stage: payload.stage, dimension: payload.dimension ?? null });
  },

  'extend-stage': (payload, context) => {
    const found = stagedItem(context, payload);
    if (!found.ok) return found;
    const { id, stage } = found.value;
    return stage === null ? refuse('NO_STAGE') : one(context, 'stage-extended', { itemId: id, stage, minutes: payload.minutes });
  },

  'declare-new-passage': (payload, context) => {
    const found = currentItem(context, payload);
    if (!found.ok) return found;
    if (found.value.kind !== 'follow-up') return refuse('NOT_A_FOLLOW_UP');
    return one(context, 'new-passage-declared', { itemId: found.value.id, reason: payload.reason });
  },
};

type Leaving = { itemId?: string | undefined; reason: ItemOutcomeReason; note: string | null };

function leave(type: 'item-deferred' | 'item-withdrawn' | 'item-redirected', payload: Leaving, context: Deciding): Outcome<MeetingEvent[]> {
  const item = targetOf(context.state, payload);
  if (item === undefined) return refuse('NOT_FOUND');
  const mayLeave = item.status === 'planned' || item.id === context.state.currentItemId;
  // A withdrawn agreement acts whatever the item has become; the other ways out need an item that is not over.
  if (!mayLeave && !(type === 'item-withdrawn' && item.status !== 'withdrawn')) return refuse('ITEM_ALREADY_ENDED');
  if (type === 'item-deferred' && item.response !== null) return refuse('RESPONSE_VALIDATED');
  const wasCurrent = item.id === context.state.currentItemId;
  const { reason, note } = payload;
  return accept([
    ...cancelRound(context, item),
    ...(wasCurrent ? endTurns(context) : []),
    happened(context, type, { itemId: item.id, reason, note, wasCurrent }),
  ]);
}

function stagedItem(context: Deciding, payload: { itemId?: string | undefined }): Outcome<LiveItem> {
  const found = currentItem(context, payload);
  return found.ok && found.value.stages.length === 0 ? refuse('NO_STAGE') : found;
}

function sameSet(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && new Set(right).size === right.length && left.every((id) => right.includes(id));
}

/** Items the author does not see keep their place, so that a recused coordinator can still order the rest. */
function interleave(agenda: readonly LiveItem[], itemIds: readonly string[]): string[] {
  const ordered = [...itemIds];
  return agenda.map(({ id }) => (itemIds.includes(id) ? (ordered.shift() ?? id) : id));
}
