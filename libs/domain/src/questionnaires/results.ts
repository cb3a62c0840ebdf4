import type { SectorCode } from '../vocabulary/sectors';
import { firstAnswer, scaleLength } from './answers.rules';
import type { Question, QuestionResult } from './questionnaire.schema';
import { meanInterval, meanOf, overlap, wilsonInterval } from './statistics';

/** How many people of a sector (null: not kept) gave an answer to a question; nothing leads to who. */
export interface Tally {
  readonly questionId: string;
  readonly sector: SectorCode | null;
  readonly answer: number;
  readonly count: number;
}

/** What a closed campaign gathered. */
export interface Gathered {
  readonly questions: readonly Question[];
  readonly tallies: readonly Tally[];
  readonly words: ReadonlyMap<string, readonly string[]>;
}

/** Results by question. One that fewer than the threshold answered shows nothing, and its words stay closed. */
export function resultsOf(gathered: Gathered, before: Gathered | null, threshold: number): QuestionResult[] {
  return gathered.questions.map((question) => {
    if (question.kind === 'open') return openResult(question, gathered.words.get(question.id) ?? [], threshold);
    const counts = countsOf(question, gathered.tallies);
    const answers = counts.reduce((sum, count) => sum + count, 0);
    if (answers < threshold) return empty(question.id);
    if (question.kind === 'choice') return { ...empty(question.id), answers, counts };
    const agreeing = (counts[3] ?? 0) + (counts[4] ?? 0);
    const share = wilsonInterval(agreeing, answers);
    return {
      ...empty(question.id),
      answers,
      counts,
      mean: meanOf(counts),
      meanInterval: meanInterval(counts),
      agree: (100 * agreeing) / answers,
      agreeInterval: share && { low: 100 * share.low, high: 100 * share.high },
      bySector: bySector(question, gathered.tallies, threshold),
      before: before === null ? null : compared(question, counts, before, threshold),
    };
  });
}

/** How many gave each answer of the scale. */
export function countsOf(question: Question, tallies: readonly Tally[]): number[] {
  return Array.from({ length: scaleLength(question) }, (_, index) =>
    tallies
      .filter(({ questionId, answer }) => questionId === question.id && answer === firstAnswer(question) + index)
      .reduce((sum, { count }) => sum + count, 0),
  );
}

/** Sectors of enough answers, unless what remains of the others would be too few to hide among. */
function bySector(question: Question, tallies: readonly Tally[], threshold: number): QuestionResult['bySector'] {
  const own = tallies.filter(({ questionId }) => questionId === question.id);
  const sectors = [...new Set(own.map(({ sector }) => sector))];
  const counted = sectors.map((sector) => {
    const counts = countsOf(
      question,
      own.filter((tally) => tally.sector === sector),
    );
    return { sector, answers: counts.reduce((sum, count) => sum + count, 0), mean: meanOf(counts) ?? 0 };
  });
  const shown = counted.filter(({ sector, answers }) => sector !== null && answers >= threshold);
  const rest = counted.filter((line) => !shown.includes(line)).reduce((sum, { answers }) => sum + answers, 0);
  if (rest > 0 && rest < threshold) return [];
  return shown.flatMap(({ sector, answers, mean }) => (sector === null ? [] : [{ sector, answers, mean }])).sort((a, b) => b.mean - a.mean);
}

/** The same question asked the same way before; a question whose words or scale changed is another question. */
function compared(question: Question, counts: readonly number[], before: Gathered, threshold: number): QuestionResult['before'] {
  const same = before.questions.find(({ id, kind, text }) => id === question.id && kind === question.kind && text === question.text);
  if (same === undefined) return null;
  const earlier = countsOf(same, before.tallies);
  const answers = earlier.reduce((sum, count) => sum + count, 0);
  const [mean, now] = [meanOf(earlier), meanOf(counts)];
  if (answers < threshold || mean === null || now === null) return null;
  const [interval, nowInterval] = [meanInterval(earlier), meanInterval(counts)];
  const overlaps = interval === null || nowInterval === null || overlap(interval, nowInterval);
  return { mean, interval, answers, difference: now - mean, overlaps };
}

function openResult({ id }: Question, words: readonly string[], threshold: number): QuestionResult {
  return words.length < threshold ? empty(id) : { ...empty(id), answers: words.length, words: [...words] };
}

function empty(questionId: string): QuestionResult {
  return {
    ...{ questionId, answers: null, counts: null, mean: null, meanInterval: null, agree: null, agreeInterval: null },
    ...{ bySector: [], before: null, words: null },
  };
}
