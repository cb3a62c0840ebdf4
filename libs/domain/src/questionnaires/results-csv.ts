import { label } from '../vocabulary/coded-list';
import { SECTORS } from '../vocabulary/sectors';
import type { CampaignResults } from './questionnaire.schema';

const WORDS = {
  fr: {
    ...{ question: 'Question', answers: 'Réponses', mean: 'Moyenne', agree: 'Accord (4 et 5), %', before: 'Moyenne avant' },
    ...{ low: 'IC 95 % bas', high: 'IC 95 % haut', hidden: 'masqué', points: 'Réponse', threshold: 'Résultats masqués en dessous de' },
    sector: 'Secteur',
  },
  en: {
    ...{ question: 'Question', answers: 'Answers', mean: 'Mean', agree: 'Agreement (4 and 5), %', before: 'Mean before' },
    ...{ low: '95% CI low', high: '95% CI high', hidden: 'hidden', points: 'Answer', threshold: 'Results hidden under' },
    sector: 'Sector',
  },
} as const;

/** A count that may leave: none, or the threshold at least. */
const mayLeave = (count: number, threshold: number): boolean => count === 0 || count >= threshold;

/**
 * The results of a campaign as a spreadsheet opens them, with the digits of the screen: more of them would give hidden counts back. A split
 * in which one count is small leaves without its counts; words stay on the screen, since a way of writing may be recognised.
 */
export function resultsCsv(view: CampaignResults, language: 'fr' | 'en'): string {
  const words = WORDS[language];
  const figure = (value: number | null | undefined) =>
    value === null || value === undefined ? words.hidden : value.toLocaleString(language, { maximumFractionDigits: 1, useGrouping: false });
  const counted = view.content.questions.filter(({ kind }) => kind !== 'open');
  const columns = Math.max(0, ...view.results.map(({ counts }) => counts?.length ?? 0));
  const points = Array.from({ length: columns }, (_, index) => `${words.points} ${index + 1}`);
  const lines = counted.map(({ id, text }) => {
    const result = view.results.find(({ questionId }) => questionId === id);
    const counts = result?.counts?.every((count) => mayLeave(count, view.threshold)) === true ? result.counts : null;
    const agreeing = (result?.counts?.[3] ?? 0) + (result?.counts?.[4] ?? 0);
    const isShareSafe = mayLeave(agreeing, view.threshold) && mayLeave((result?.answers ?? 0) - agreeing, view.threshold);
    const share = isShareSafe ? result : undefined;
    return [
      text,
      ...[figure(result?.answers), figure(result?.mean), figure(result?.meanInterval?.low), figure(result?.meanInterval?.high)],
      ...[figure(share?.agree), figure(share?.agreeInterval?.low), figure(share?.agreeInterval?.high)],
      result?.before === null || result === undefined ? '' : figure(result.before.mean),
      ...points.map((_, index) => figure(counts === null ? null : (counts[index] ?? 0))),
    ];
  });
  const sectors = view.results.flatMap(({ questionId, bySector }) =>
    bySector.map(({ sector, answers, mean }) => [
      counted.find(({ id }) => id === questionId)?.text ?? '',
      label(SECTORS, sector, language),
      ...[figure(answers), figure(mean)],
    ]),
  );
  const rows = [
    [view.content.title],
    [words.threshold, String(view.threshold)],
    [],
    [words.question, words.answers, words.mean, words.low, words.high, words.agree, words.low, words.high, words.before, ...points],
    ...lines,
    ...(sectors.length === 0 ? [] : [[], [words.question, words.sector, words.answers, words.mean], ...sectors]),
  ];
  return `\uFEFF${rows.map((row) => `${row.map(quoted).join(';')}\r\n`).join('')}`;
}

/** A cell as text: quoted when it has to be, and never read as a formula. */
function quoted(cell: string): string {
  const safe = /^[=+@-]/.test(cell) ? `'${cell}` : cell;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
