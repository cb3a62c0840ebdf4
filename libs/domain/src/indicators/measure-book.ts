import type { BookLine, BookTable, IndicatorBook } from './book';
import { count, medianDays, notRecorded, share, smallCount, spent, tableLine } from './book-lines';
import {
  attendanceDimensions,
  attendanceNetwork,
  pairNetwork,
  peopleConvened,
  responseDimensions,
  responseNetwork,
  situationDimensions,
  situationNetwork,
} from './book-networks';
import { newPairs, workedPairs } from './collaborations';
import { INDICATORS, type IndicatorId } from './definitions';
import type { BookFacts, DeclaredFact, MeetingFact, PathFact, Quarter } from './facts';
import { HIDES_NOTHING, ShownFigures } from './shown-figures';

export interface BookRequest {
  readonly quarters: readonly Quarter[];
  /** Null for those who see true counts. */
  readonly threshold: number | null;
  /** Local day of the count. */
  readonly today: string;
}

type Lines = readonly BookLine[];

/**
 * Every figure of a period, for one kind of reader. What is counted of one population stands on one network of figures, so that lines and tables
 * of the same book never give away together what each hides.
 */
export function measureBook(facts: BookFacts, { quarters, threshold: asked, today }: BookRequest): IndicatorBook {
  const threshold = asked ?? HIDES_NOTHING;
  const within = <F extends { readonly quarter: Quarter }>(all: readonly F[]) => all.filter(({ quarter }) => quarters.includes(quarter));
  const paths = within(facts.paths);
  const responses = within(facts.responses);
  const people = peopleConvened(within(facts.attendance));
  const ofSituations = new ShownFigures(situationNetwork(paths), threshold);
  const ofResponses = new ShownFigures(responseNetwork(responses, today), threshold);
  const ofPeople = new ShownFigures(attendanceNetwork(people), threshold);
  const inadmissible = ofSituations.list('situations', 'inadmissibility', 'inadmissible');
  const pairs = workedPairs(facts.collaborations, quarters);
  const lines = [
    ...linesOfMeetings(within(facts.meetings)),
    ...linesOfCouncil(facts, threshold),
    share('meeting-participation', ofPeople, ['presence:present'], ['convened']),
    treated(facts.paths, quarters, ofSituations, threshold),
    tableLine('situation-typology', ofSituations.sum('situations')),
    tableLine('response-typology', ofResponses.sum('responses')),
    smallCount('collaborations', newPairs(facts.collaborations, quarters), threshold),
    ...linesOfPaths(paths, ofSituations, threshold),
    tableLine('inadmissible', inadmissible.total),
    ...linesOfResponses(ofResponses),
    ...linesOfHeldMeetings(facts, within, threshold),
  ];
  return {
    quarters: [...quarters],
    trueCounts: asked === null,
    threshold: asked ?? 0,
    lines: inOrder(lines),
    tables: [
      ...tablesOf(paths, ofSituations, responses, ofResponses),
      ...ofPeople.table('attendance', 'convened', ...both(attendanceDimensions(people))),
      inadmissible,
    ],
    pairs: pairs.filter((pair) => pair.count >= threshold),
  };
}

function both<T>(list: readonly T[]): [T | undefined, T | undefined] {
  return [list[0], list[1]];
}

function tablesOf(
  paths: readonly PathFact[],
  ofSituations: ShownFigures,
  responses: BookFacts['responses'],
  ofResponses: ShownFigures,
): BookTable[] {
  const situations = situationDimensions(paths);
  const answers = responseDimensions(responses);
  return [
    ...situations.flatMap((rows, index) => ofSituations.table('situations', 'situations', rows, situations[index + 1])),
    ...answers.flatMap((rows, index) => ofResponses.table('responses', 'responses', rows, answers[index + 1])),
  ];
}

function linesOfMeetings(meetings: readonly MeetingFact[]): Lines {
  const line = (indicator: IndicatorId, kind: MeetingFact['kind']) => {
    const ofKind = meetings.filter((meeting) => meeting.kind === kind);
    return count(indicator, ofKind.filter(({ held }) => held).length, ofKind.length);
  };
  return [
    line('technical-committee-meetings', 'technical-committee'),
    line('commission-meetings', 'commission'),
    line('workshops', 'workshop'),
    line('exchange-meetings', 'practice-exchange'),
  ];
}

function linesOfCouncil({ council }: BookFacts, threshold: number): Lines {
  const { acts, minutes } = council;
  return [
    count('design-partners', council.designPartners),
    count('convention-signatories', council.conventionSignatories),
    count('charter-signatories', council.charterSignatories),
    count('common-tools', council.commonTools),
    spent('time-design', minutes?.design),
    spent('time-coordination', minutes?.coordination),
    spent('time-facilitation', minutes?.facilitation),
    spent('time-training', minutes?.training),
    spent('cost', council.costCents ?? undefined),
    count('charter-signed', acts['charter-signed']),
    count('charter-notes-destroyed', acts['charter-notes-destroyed']),
    smallCount('charter-signatures-withdrawn', acts['charter-signatures-withdrawn'], threshold),
    smallCount('charter-oppositions', acts['charter-oppositions'], threshold),
    smallCount('charter-redactions', acts['charter-redactions'], threshold),
    smallCount('charter-refusals', acts['charter-refusals'], threshold),
    smallCount('charter-breaches', council.breaches, threshold),
  ];
}

/**
 * Situations discussed in the period, whenever they were submitted. Beside those submitted in the period and discussed, a small difference would
 * count a few situations from elsewhere: both are then left to the second.
 */
function treated(paths: readonly PathFact[], quarters: readonly Quarter[], ofSituations: ShownFigures, threshold: number): BookLine {
  const value = paths.filter(({ passageQuarters }) => passageQuarters.some((quarter) => quarters.includes(quarter))).length;
  const ofCohort = ofSituations.sum('discussed');
  const difference = ofCohort === null ? 1 : Math.abs(value - ofCohort);
  const isGivenAway = threshold > HIDES_NOTHING && difference > 0 && difference < threshold;
  return smallCount('situations-treated', isGivenAway ? null : value, threshold);
}

function linesOfPaths(paths: readonly PathFact[], figures: ShownFigures, threshold: number): Lines {
  const discussed = paths.filter(({ passages }) => passages > 0);
  const toMeeting = ({ daysToDecision, daysToMeeting }: PathFact) =>
    daysToDecision === null || daysToMeeting === null ? null : Math.max(0, daysToMeeting - daysToDecision);
  return [
    medianDays(
      'delay-to-decision',
      paths.map((path) => path.daysToDecision),
      threshold,
    ),
    medianDays('delay-decision-to-meeting', discussed.map(toMeeting), threshold),
    medianDays(
      'delay-to-meeting',
      discussed.map((path) => path.daysToMeeting),
      threshold,
    ),
    medianDays(
      'delay-to-first-action',
      discussed.map((path) => path.daysToFirstAction),
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

function linesOfResponses(figures: ShownFigures): Lines {
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

function linesOfHeldMeetings(
  facts: BookFacts,
  within: <F extends { readonly quarter: Quarter }>(all: readonly F[]) => F[],
  threshold: number,
): Lines {
  const held = within(facts.heldMeetings);
  const total = (pick: (fact: (typeof held)[number]) => number) => held.reduce((sum, fact) => sum + pick(fact), 0);
  const withPerson = total(({ passagesWithPerson }) => passagesWithPerson);
  const passages = new ShownFigures(
    pairNetwork('passages', 'with-person', withPerson, total((fact) => fact.passages) - withPerson),
    threshold,
  );
  return [
    share('person-present', passages, ['with-person'], ['passages']),
    declared('breaks-avoided', within(facts.outlooks), threshold),
    declared('isolation-relieved', within(facts.relief), threshold),
    smallCount(
      'charter-recusals',
      total(({ recusals }) => recusals),
      threshold,
    ),
    smallCount(
      'charter-opened-anyway',
      total(({ openedAnyway }) => openedAnyway),
      threshold,
    ),
  ];
}

function declared(indicator: IndicatorId, facts: readonly DeclaredFact[], threshold: number): BookLine {
  const total = (pick: (fact: DeclaredFact) => number) => facts.reduce((sum, fact) => sum + pick(fact), 0);
  const network = pairNetwork(
    'all',
    'favourable',
    total(({ favourable }) => favourable),
    total(({ unfavourable }) => unfavourable),
  );
  return share(indicator, new ShownFigures(network, threshold), ['favourable'], ['all']);
}

/** Every line that is asked, in its order; what nothing gave is said not to be recorded. */
function inOrder(lines: Lines): BookLine[] {
  return INDICATORS.map(({ id }) => lines.find(({ indicator }) => indicator === id) ?? notRecorded(id));
}
