import { addDays } from '../time/local-date';
import { OUTLOOK_AREA_CODES } from '../vocabulary/outlooks';
import type { SectorCode } from '../vocabulary/sectors';
import { dimensionOf, NOT_TOLD, RESPONSE_AXES, SITUATION_AXES } from './axes';
import { lastDayOfQuarter, type AttendanceFact, type OutlookFact, type PathFact, type ReliefFact, type ResponseFact } from './facts';
import { FigureNetwork, type Dimension, type Part } from './figure-network';

const AFTER_3_MONTHS_DAYS = 91;
const AFTER_6_MONTHS_DAYS = 182;

/** The dimensions of the tables of situations; each is crossed with the next. */
export function situationDimensions(paths: readonly PathFact[]): readonly Dimension<PathFact>[] {
  return (['quarter', 'problem', 'sector'] as const).map((name) => dimensionOf(name, paths, SITUATION_AXES[name]));
}

/** The dimensions of the tables of responses; each is crossed with the next. */
export function responseDimensions(responses: readonly ResponseFact[]): readonly Dimension<ResponseFact>[] {
  const names = ['problem', 'response', 'sector', 'outcome', 'reason'] as const;
  return names.map((name) => dimensionOf(name, responses, RESPONSE_AXES[name]));
}

/** Everything counted of the situations submitted: their tables, what was said to the person, and how far they went. */
export function situationNetwork(paths: readonly PathFact[]): FigureNetwork {
  return FigureNetwork.over('situations', paths.length, (network) => {
    network.chain(paths, situationDimensions(paths));
    const agreed = (name: string) => (part: readonly PathFact[]) => [split(`${name}.agreed`, part, (path) => path.agreed)];
    network.divide(split('informed', paths, ({ informed }) => informed, agreed('informed'), agreed('not-informed')));
    network.divide(stepsReached(paths));
  });
}

function stepsReached(paths: readonly PathFact[]): Part[] {
  const refused = paths.filter(({ inadmissible }) => inadmissible !== null);
  const others = paths.filter(({ inadmissible }) => inadmissible === null);
  const discussed = others.filter(({ passages }) => passages > 0);
  const reasons = [...new Set(refused.map(({ inadmissible }) => inadmissible ?? NOT_TOLD))].sort();
  return [
    ...split(
      'decided',
      others.filter(({ passages }) => passages === 0),
      ({ daysToDecision }) => daysToDecision !== null,
    ),
    {
      id: 'inadmissible',
      value: refused.length,
      divided: [reasons.map((reason) => part(`inadmissibility:${reason}`, refused, ({ inadmissible }) => inadmissible === reason))],
    },
    { id: 'discussed', value: discussed.length, divided: divisionsOfDiscussed(discussed) },
  ];
}

function divisionsOfDiscussed(discussed: readonly PathFact[]): Part[][] {
  const effects = (closed: readonly PathFact[]) => [
    split('effect-referent', closed, ({ closure }) => isFavourable(closure?.effectByReferent)),
    split('effect-person', closed, ({ closure }) => isFavourable(closure?.effectByPerson)),
  ];
  const standing = (open: readonly PathFact[]) => [
    split('referent', open, ({ hasReferent }) => hasReferent),
    split('overdue', open, ({ overdue }) => overdue),
  ];
  return [
    split('again', discussed, ({ passages }) => passages > 1),
    split('returned-person', discussed, ({ returnedToPerson }) => returnedToPerson),
    split('returned-submitter', discussed, ({ returnedToSubmitter }) => returnedToSubmitter),
    split('closed', discussed, ({ closure }) => closure !== null, effects, standing),
  ];
}

function isFavourable(effect: string | undefined): boolean {
  return effect === 'improved' || effect === 'stabilised';
}

/** Everything counted of the propositions validated, `today` being the local day of the count. */
export function responseNetwork(responses: readonly ResponseFact[], today: string): FigureNetwork {
  const endedBefore = (days: number) => (response: ResponseFact) => addDays(lastDayOfQuarter(response.quarter), days) <= today;
  const [three, six] = [endedBefore(AFTER_3_MONTHS_DAYS), endedBefore(AFTER_6_MONTHS_DAYS)];
  const doneIn = (from: number, to: number) => (response: ResponseFact) =>
    response.daysToDone !== null && response.daysToDone > from && response.daysToDone <= to;
  const doneInThree = doneIn(-1, AFTER_3_MONTHS_DAYS);
  const doneInSix = doneIn(AFTER_3_MONTHS_DAYS, AFTER_6_MONTHS_DAYS);
  const recent = responses.filter((each) => three(each) && !six(each));
  const old = responses.filter(six);
  return FigureNetwork.over('responses', responses.length, (network) => {
    network.chain(responses, responseDimensions(responses), dividedBy('no-offer', lacking(responses)));
    network.divide([
      part('young', responses, (each) => !three(each)),
      { id: 'three', value: recent.length, divided: [split('three.done-3', recent, doneInThree)] },
      {
        id: 'six',
        value: old.length,
        divided: [
          [
            part('six.done-3', old, doneInThree),
            part('six.done-6', old, doneInSix),
            part('six.not-done', old, (each) => !doneInThree(each) && !doneInSix(each)),
          ],
        ],
      },
    ]);
  });
}

/** What could not be done because the territory has no such offer, by what had been proposed. */
function lacking(responses: readonly ResponseFact[]): Part[] {
  const without = responses.filter(({ reason }) => reason === 'no-offer');
  const codes = [...new Set(without.map(({ code }) => code))].sort();
  return codes.map((code) => part(`lacking:${code}`, without, (each) => each.code === code));
}

function dividedBy(code: string, parts: readonly Part[]): ReadonlyMap<string, readonly Part[]> {
  return new Map(parts.length === 0 ? [] : [[code, parts]]);
}

interface Convened {
  readonly sector: SectorCode;
  readonly presence: 'present' | 'away';
}

/** One line for each person convened, without saying who. */
export function peopleConvened(attendance: readonly AttendanceFact[]): Convened[] {
  return attendance.flatMap(({ sector, convened, present }) =>
    Array.from({ length: convened }, (_, index): Convened => ({ sector, presence: index < present ? 'present' : 'away' })),
  );
}

/** The dimensions of the table of attendance. */
export function attendanceDimensions(people: readonly Convened[]): readonly Dimension<Convened>[] {
  return [dimensionOf('sector', people, ({ sector }) => sector), dimensionOf('presence', people, ({ presence }) => presence)];
}

/** Attendance by sector: present or replaced, or away. */
export function attendanceNetwork(people: readonly Convened[]): FigureNetwork {
  return FigureNetwork.over('convened', people.length, (network) => network.chain(people, attendanceDimensions(people)));
}

/** One line for each thing a referent looked at after six months. */
function looks(outlooks: readonly OutlookFact[]) {
  return outlooks.flatMap((fact) => OUTLOOK_AREA_CODES.map((area) => ({ area, outlook: fact[area] })));
}

/** What became of housing, care and rights, with the dimensions of its table. */
export function outlookNetwork(outlooks: readonly OutlookFact[]) {
  const looked = looks(outlooks);
  const dimensions = [dimensionOf('area', looked, ({ area }) => area), dimensionOf('outlook', looked, ({ outlook }) => outlook)] as const;
  return { dimensions, network: FigureNetwork.over('looks', looked.length, (network) => network.chain(looked, dimensions)) };
}

/** How far professionals agree that they are less alone, with the dimensions of its table. */
export function reliefNetwork(relief: readonly ReliefFact[]) {
  const answers = relief.flatMap((fact) => Array.from({ length: fact.count }, () => fact));
  const dimensions = [
    dimensionOf('moment', answers, ({ moment }) => moment),
    dimensionOf('score', answers, ({ score }) => String(score)),
  ] as const;
  return { dimensions, network: FigureNetwork.over('answers', answers.length, (network) => network.chain(answers, dimensions)) };
}

/** A whole in two parts. */
export function pairNetwork(whole: string, id: string, yes: number, no: number): FigureNetwork {
  return FigureNetwork.over(whole, yes + no, (network) =>
    network.divide([
      { id, value: yes },
      { id: `not-${id}`, value: no },
    ]),
  );
}

function part<F>(id: string, facts: readonly F[], test: (fact: F) => boolean): Part {
  return { id, value: facts.filter(test).length };
}

/** Those that pass a test and those that do not, named `id` and `not-id` (after a possible prefix `name.`), each divided again if asked. */
function split<F>(
  id: string,
  facts: readonly F[],
  test: (fact: F) => boolean,
  divideYes?: (part: readonly F[]) => Part[][],
  divideNo?: (part: readonly F[]) => Part[][],
): Part[] {
  const yes = facts.filter(test);
  const no = facts.filter((fact) => !test(fact));
  const named = (name: string, some: readonly F[], divide: ((part: readonly F[]) => Part[][]) | undefined): Part => ({
    ...{ id: name, value: some.length },
    ...(divide === undefined ? {} : { divided: divide(some) }),
  });
  return [named(id, yes, divideYes), named(id.replace(/([^.]+)$/, 'not-$1'), no, divideNo)];
}
