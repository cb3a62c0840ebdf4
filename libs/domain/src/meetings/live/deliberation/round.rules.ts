import { accept, refuse } from '../../../errors/outcome';
import { currentItem, happened, one, type Decider, type Deciding } from '../deciding';
import type { MeetingEvent } from '../events';
import { sittingFor, type LiveItem } from '../state';
import type { GivenAnswer, Round } from './deliberation.state';
import { openForPropositions } from './propositions.rules';

/** Opens the silent round to the members and deputies present and not recused, frozen at this instant. */
export const openRound: Decider<'open-round'> = (payload, context) => {
  const found = openForPropositions(context, payload);
  if (!found.ok) return found;
  const item = found.value;
  if (item.propositions.length === 0) return refuse('NO_PROPOSITION');
  const asked = sittingFor(context.state, item)
    .filter(({ roles }) => roles.includes('member') || roles.includes('deputy'))
    .map(({ memberId }) => memberId);
  return asked.length === 0
    ? refuse('NOBODY_TO_ASK')
    : one(context, 'round-opened', { itemId: item.id, roundId: context.commandId, asked });
};

/** One's own answer, which may change until the round closes; the last one expected closes it. */
export const answerRound: Decider<'answer-round'> = (payload, context) => {
  const found = currentItem(context, payload);
  if (!found.ok) return found;
  const { round, id: itemId } = found.value;
  const { memberId } = context.actor;
  if (!isOpen(round)) return refuse('NO_ROUND');
  if (memberId === null || !round.asked.includes(memberId)) return refuse('NOT_ASKED');
  if (payload.answer !== 'consent' && payload.reason === null) return refuse('REASON_NEEDED');
  const { answer, reason } = payload;
  const replaces = round.answers.some((given) => given.memberId === memberId);
  const recorded = happened(context, 'answer-recorded', { itemId, roundId: round.roundId, memberId, answer, reason, replaces });
  const answers = [...round.answers.filter((given) => given.memberId !== memberId), { memberId, answer, reason }];
  return accept(answers.length < round.asked.length ? [recorded] : [recorded, roundClosed(context, itemId, round, answers)]);
};

/** The facilitator may close before everybody answered; how many did not is recorded. */
export const closeRound: Decider<'close-round'> = (payload, context) => {
  const found = currentItem(context, payload);
  if (!found.ok) return found;
  const { round, id } = found.value;
  return isOpen(round) ? accept([roundClosed(context, id, round, round.answers)]) : refuse('NO_ROUND');
};

/** Ends an open round without a result, when those asked or the item change under it. */
export function cancelRound(context: Deciding, item: LiveItem): MeetingEvent[] {
  return isOpen(item.round) ? [happened(context, 'round-cancelled', { itemId: item.id, roundId: item.round.roundId })] : [];
}

function isOpen(round: Round | null): round is Round {
  return round !== null && round.closedAt === null;
}

function roundClosed(context: Deciding, itemId: string, round: Round, answers: readonly GivenAnswer[]): MeetingEvent {
  const count = (answer: GivenAnswer['answer']) => answers.filter((given) => given.answer === answer).length;
  const reasons = answers
    .flatMap(({ answer, reason }) => (reason === null ? [] : [{ answer, reason }]))
    // Alphabetical, so that the order of arrival does not betray the author.
    .sort((a, b) => (a.reason < b.reason ? -1 : a.reason > b.reason ? 1 : a.answer < b.answer ? -1 : 1));
  return happened(context, 'round-closed', {
    itemId,
    roundId: round.roundId,
    counts: { consent: count('consent'), reservation: count('reservation'), objection: count('objection') },
    reasons,
    unanswered: round.asked.length - answers.length,
  });
}
