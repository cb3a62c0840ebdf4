import type { BookLine } from './book';
import { count, medianDays, share, smallCount, tableLine } from './book-lines';
import type { PathFact, Quarter } from './facts';
import { HIDES_NOTHING, type ShownFigures } from './shown-figures';

/**
 * Situations discussed in the period, whenever they were submitted. Beside those submitted in the period and discussed, a small difference would
 * count a few situations from elsewhere: the number is then left to the second.
 */
export function treatedLine(paths: readonly PathFact[], quarters: readonly Quarter[], figures: ShownFigures, threshold: number): BookLine {
  const value = paths.filter(({ passageQuarters }) => passageQuarters.some((quarter) => quarters.includes(quarter))).length;
  const ofCohort = figures.sum('discussed');
  const difference = ofCohort === null ? 1 : Math.abs(value - ofCohort);
  const isGivenAway = threshold > HIDES_NOTHING && difference > 0 && difference < threshold;
  return smallCount('situations-treated', isGivenAway ? null : value, threshold);
}

/** Delays and rates of the situations submitted in the period. */
export function linesOfPaths(paths: readonly PathFact[], figures: ShownFigures, threshold: number): BookLine[] {
  const discussed = paths.filter(({ passages }) => passages > 0);
  const days = (pick: (path: PathFact) => number | null, some = discussed) => some.map(pick);
  const toMeeting = ({ daysToDecision, daysToMeeting }: PathFact) =>
    daysToDecision === null || daysToMeeting === null ? null : Math.max(0, daysToMeeting - daysToDecision);
  return [
    medianDays(
      'delay-to-decision',
      days(({ daysToDecision }) => daysToDecision, [...paths]),
      threshold,
    ),
    medianDays('delay-decision-to-meeting', days(toMeeting), threshold),
    medianDays(
      'delay-to-meeting',
      days(({ daysToMeeting }) => daysToMeeting),
      threshold,
    ),
    medianDays(
      'delay-to-first-action',
      days(({ daysToFirstAction }) => daysToFirstAction),
      threshold,
    ),
    share('person-informed', figures, ['informed'], ['situations']),
    share('person-agreed', figures, ['informed.agreed', 'not-informed.agreed'], ['situations']),
    share('returned-to-person', figures, ['returned-person'], ['discussed']),
    share('returned-to-submitter', figures, ['returned-submitter'], ['discussed']),
    share('discussed-again', figures, ['again'], ['discussed']),
    share('without-responsible', figures, ['not-referent'], ['not-closed']),
    share('overdue', figures, ['overdue'], ['not-closed']),
    share('effect-by-referent', figures, ['effect-referent'], ['closed']),
    share('effect-by-person', figures, ['effect-person'], ['closed']),
  ];
}

/** What became of the propositions validated in the period. */
export function linesOfResponses(figures: ShownFigures): BookLine[] {
  const failed = ['outcome:impossible', 'outcome:no-longer-wanted', 'outcome:abandoned'];
  const noOffer = figures.sum('reason:no-offer');
  return [
    share('carried-out', figures, ['outcome:done'], ['outcome:done', ...failed]),
    share('carried-out-3-months', figures, ['three.done-3', 'six.done-3'], ['three', 'six']),
    share('carried-out-6-months', figures, ['six.done-3', 'six.done-6'], ['six']),
    tableLine('failure-reasons', figures.sum(...failed)),
    noOffer === null ? smallCount('no-offer', null, HIDES_NOTHING) : count('no-offer', noOffer),
  ];
}
