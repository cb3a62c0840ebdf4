import { refuse } from '../../../errors/outcome';
import { coordinates } from '../actor';
import { currentItem, one, targetOf, type Deciders } from '../deciding';
import { isRecused } from '../state';
import type { deliberationCommands } from './deliberation.messages';
import { addErratum, addProposition, amendProposition, removeProposition, validateResponse } from './propositions.rules';
import { answerRound, closeRound, openRound } from './round.rules';

/** Propositions, silent round, validation, referents and returns. The commission proposes: there is no vote and no decision. */
export const deliberationRules: Deciders<keyof typeof deliberationCommands> = {
  'add-proposition': addProposition,
  'amend-proposition': amendProposition,
  'remove-proposition': removeProposition,
  'open-round': openRound,
  'answer-round': answerRound,
  'close-round': closeRound,
  'validate-response': validateResponse,
  'add-erratum': addErratum,

  'propose-referent': (payload, context) => {
    const found = currentItem(context, payload);
    if (!found.ok) return found;
    const item = found.value;
    const { memberId, side } = payload;
    const person = context.state.participants.find((one) => one.memberId === memberId);
    if (person === undefined || isRecused(item, memberId)) return refuse('NOT_SITTING');
    if (person.roles.includes('coordinator') || memberId === context.state.coordinatorId) return refuse('COORDINATOR_NOT_REFERENT');
    if (item.referents.some((referent) => referent.side === side)) return refuse('REFERENT_ALREADY');
    return one(context, 'referent-proposed', { itemId: item.id, memberId, side });
  },

  'accept-referent': (payload, context) => {
    const { memberId } = context.actor;
    const item = targetOf(context.state, payload);
    if (item === undefined || memberId === null) return refuse('NOT_FOUND');
    const proposed = item.referents.find((referent) => referent.side === payload.side);
    if (proposed !== undefined && (proposed.memberId !== memberId || proposed.acceptedAt !== null)) return refuse('REFERENT_ALREADY');
    if (proposed === undefined && coordinates(context.actor, item.id)) return refuse('COORDINATOR_NOT_REFERENT');
    return one(context, 'referent-accepted', { itemId: item.id, memberId, side: payload.side });
  },

  'decline-referent': (payload, context) => {
    const { memberId } = context.actor;
    const item = targetOf(context.state, payload);
    const held = item?.referents.some((referent) => referent.side === payload.side && referent.memberId === memberId);
    if (item === undefined || memberId === null || held !== true) return refuse('NOT_FOUND');
    return one(context, 'referent-declined', { itemId: item.id, memberId, side: payload.side });
  },

  'record-return': (payload, context) => {
    const item = targetOf(context.state, payload);
    if (item === undefined || item.status === 'planned') return refuse('ITEM_NOT_CURRENT');
    if (item.status === 'deferred' || item.status === 'withdrawn' || item.status === 'redirected') return refuse('ITEM_ALREADY_ENDED');
    const { to, what, byMemberId, byStructureId, dueDate } = payload;
    if (byMemberId === null && byStructureId === null) return refuse('RETURN_NEEDS_AUTHOR');
    return one(context, 'return-recorded', { itemId: item.id, returnId: context.commandId, to, what, byMemberId, byStructureId, dueDate });
  },
};
