import type { Reducers } from '../reducing';
import { changeItem, type LiveItem, type MeetingState } from '../state';
import type { deliberationEvents } from './deliberation.messages';
import type { Proposition, Round } from './deliberation.state';

export const deliberationReducers: Reducers<keyof typeof deliberationEvents> = {
  'proposition-added': (state, { payload: { itemId, ...proposition } }) =>
    changeItem(state, itemId, (item) => ({ ...item, propositions: [...item.propositions, { ...proposition, errata: [] }] })),

  'proposition-amended': (state, { payload: { itemId, ...amended } }) =>
    changePropositions(state, itemId, (all) =>
      all.map((one) => (one.propositionId === amended.propositionId ? { ...amended, errata: one.errata } : one)),
    ),

  'proposition-removed': (state, { payload: { itemId, propositionId } }) =>
    changePropositions(state, itemId, (all) => all.filter((one) => one.propositionId !== propositionId)),

  'erratum-added': (state, { at, payload: { itemId, propositionId, text } }) =>
    changePropositions(state, itemId, (all) =>
      all.map((one) => (one.propositionId === propositionId ? { ...one, errata: [...one.errata, { text, at }] } : one)),
    ),

  'round-opened': (state, { at, payload: { itemId, roundId, asked } }) =>
    changeItem(state, itemId, (item) => ({
      ...item,
      round: { roundId, openedAt: at, asked, answered: 0, answers: [], closedAt: null, result: null },
    })),

  'answer-recorded': (state, { payload: { itemId, memberId, answer, reason, replaces } }) =>
    changeRound(state, itemId, (round) => ({
      ...round,
      answered: round.answered + (replaces ? 0 : 1),
      answers:
        memberId === null || answer === null
          ? round.answers
          : [...round.answers.filter((given) => given.memberId !== memberId), { memberId, answer, reason }],
    })),

  'round-closed': (state, { at, payload: { itemId, counts, reasons, unanswered } }) =>
    changeRound(state, itemId, (round) => ({ ...round, answers: [], closedAt: at, result: { counts, reasons, unanswered } })),

  'round-cancelled': (state, { payload: { itemId } }) => changeItem(state, itemId, (item) => ({ ...item, round: null })),

  'response-validated': (state, { at, payload: { itemId, compositionIncomplete, unanswered } }) =>
    changeItem(state, itemId, (item) => ({
      ...item,
      status: 'decided',
      response: { validatedAt: at, compositionIncomplete, unanswered },
    })),

  'referent-proposed': (state, { payload: { itemId, memberId, side } }) =>
    changeItem(state, itemId, (item) => ({ ...item, referents: [...item.referents, { memberId, side, acceptedAt: null }] })),

  'referent-accepted': (state, { at, payload: { itemId, memberId, side } }) =>
    changeItem(state, itemId, (item) => ({
      ...item,
      referents: [...item.referents.filter((referent) => referent.side !== side), { memberId, side, acceptedAt: at }],
    })),

  'referent-declined': (state, { payload: { itemId, side } }) =>
    changeItem(state, itemId, (item) => ({ ...item, referents: item.referents.filter((referent) => referent.side !== side) })),

  'return-recorded': (state, { payload: { itemId, ...planned } }) =>
    changeItem(state, itemId, (item) => {
      const returns = [...item.returns, planned];
      // An item that ended decided waits only for its return.
      return item.status === 'decided' && state.currentItemId !== itemId ? { ...item, returns, status: 'done' } : { ...item, returns };
    }),
};

function changePropositions(
  state: MeetingState,
  itemId: string,
  change: (all: readonly Proposition[]) => readonly Proposition[],
): MeetingState {
  return changeItem(state, itemId, (item) => ({ ...item, propositions: change(item.propositions) }));
}

function changeRound(state: MeetingState, itemId: string, change: (round: Round) => Round): MeetingState {
  return changeItem(state, itemId, (item: LiveItem) => (item.round === null ? item : { ...item, round: change(item.round) }));
}
