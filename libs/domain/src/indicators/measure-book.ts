import { readableRelief } from '../responses/observatory';
import type { BookLine, BookTable, IndicatorBook } from './book';
import { notRecorded, share, smallCount, tableLine } from './book-lines';
import {
  attendanceDimensions,
  attendanceNetwork,
  outlookNetwork,
  peopleConvened,
  reliefNetwork,
  responseDimensions,
  responseNetwork,
  situationDimensions,
  situationNetwork,
} from './book-networks';
import { newPairs, workedPairs } from './collaborations';
import { INDICATORS } from './definitions';
import { lastDayOfQuarter, type BookFacts, type Quarter } from './facts';
import type { Dimension } from './figure-network';
import { linesOfCouncil, linesOfHeldMeetings, linesOfMeetings } from './lines-of-council';
import { linesOfPaths, linesOfResponses, treatedLine } from './lines-of-situations';
import { HIDES_NOTHING, ShownFigures } from './shown-figures';

export interface BookRequest {
  readonly quarters: readonly Quarter[];
  readonly threshold: number;
  /** For those who know the situations; anonymous answers stay under the threshold even for them. */
  readonly trueCounts: boolean;
  /** Local day of the count. */
  readonly today: string;
}

/**
 * Every figure of a period, for one kind of reader. What is counted of one population stands on one network of figures, so that lines and tables
 * of the same book never give away together what each hides.
 */
export function measureBook(facts: BookFacts, { quarters, threshold: asked, trueCounts, today }: BookRequest): IndicatorBook {
  const threshold = trueCounts ? HIDES_NOTHING : asked;
  const within = <F extends { readonly quarter: Quarter }>(all: readonly F[]) => all.filter(({ quarter }) => quarters.includes(quarter));
  const paths = within(facts.paths);
  const responses = within(facts.responses);
  const people = peopleConvened(within(facts.attendance));
  const outlooks = outlookNetwork(within(facts.outlooks));
  // Answers that grew one by one would tell who answered what: a quarter is read once it has ended.
  const relief = reliefNetwork(
    readableRelief(
      within(facts.relief).filter(({ quarter }) => lastDayOfQuarter(quarter) < today),
      asked,
    ),
  );
  const ofSituations = new ShownFigures(situationNetwork(paths), threshold);
  const ofResponses = new ShownFigures(responseNetwork(responses, today), threshold);
  const ofPeople = new ShownFigures(attendanceNetwork(people), threshold);
  const ofOutlooks = new ShownFigures(outlooks.network, threshold);
  const ofRelief = new ShownFigures(relief.network, threshold);
  const inadmissible = ofSituations.list('situations', 'inadmissibility', 'inadmissible');
  const treated = treatedLine(facts.paths, quarters, ofSituations, threshold);
  const lines = [
    ...linesOfMeetings(within(facts.meetings)),
    ...linesOfCouncil(facts, threshold),
    share('meeting-participation', ofPeople, ['presence:present'], ['convened']),
    treated,
    tableLine('situation-typology', ofSituations.sum('situations')),
    tableLine('response-typology', ofResponses.sum('responses')),
    smallCount('collaborations', newPairs(facts.collaborations, quarters), threshold),
    ...linesOfPaths(paths, ofSituations, threshold),
    tableLine('inadmissible', inadmissible.total),
    ...linesOfResponses(ofResponses),
    ...linesOfHeldMeetings(within(facts.heldMeetings), treated, threshold),
    share('breaks-avoided', ofOutlooks, ['outlook:kept'], ['outlook:kept', 'outlook:lost']),
    share('isolation-relieved', ofRelief, ['score:4', 'score:5'], ['answers']),
  ];
  return {
    quarters: [...quarters],
    trueCounts,
    threshold: asked,
    lines: inOrder(lines),
    tables: [
      ...tablesOf('situations', ofSituations, situationDimensions(paths)),
      ...tablesOf('responses', ofResponses, responseDimensions(responses)),
      ...tablesOf('attendance', ofPeople, attendanceDimensions(people), 'convened'),
      inadmissible,
      ofResponses.list('lacking', 'response', 'reason:no-offer', 'lacking'),
      ...tablesOf('outlooks', ofOutlooks, outlooks.dimensions, 'looks'),
      ...tablesOf('relief', ofRelief, relief.dimensions, 'answers'),
    ],
    pairs: workedPairs(facts.collaborations, quarters).filter((pair) => pair.count >= threshold),
  };
}

/** Each dimension crossed with the next one. */
function tablesOf<F>(
  subject: BookTable['subject'],
  figures: ShownFigures,
  dimensions: readonly Dimension<F>[],
  whole: string = subject,
): BookTable[] {
  return dimensions.flatMap((rows, index) => figures.table(subject, whole, rows, dimensions[index + 1]));
}

/** Every line that is asked, in its order; what nothing gave is said not to be recorded. */
function inOrder(lines: readonly BookLine[]): BookLine[] {
  return INDICATORS.map(({ id }) => lines.find(({ indicator }) => indicator === id) ?? notRecorded(id));
}
