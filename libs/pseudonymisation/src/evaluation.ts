import { scan } from './scan';

/** Sorts of passages a written evaluation text marks, in the words of the report. */
export const MARKED_KINDS = {
  p: 'personnes',
  l: 'lieux',
  o: 'établissements et employeurs',
  a: 'adresses',
  d: 'dates',
  nir: 'numéros de sécurité sociale',
  iban: 'comptes bancaires',
  tel: 'téléphones',
  mail: 'courriels',
  plate: 'plaques',
  num: 'numéros de dossier et de professionnel',
  url: 'liens',
  id: 'pseudonymes',
} as const;
export type MarkedKind = keyof typeof MARKED_KINDS;

/** A passage marked by hand; an optional one is neither expected nor wrong. */
export interface MarkedPassage {
  readonly start: number;
  readonly end: number;
  readonly kind: MarkedKind;
  readonly isOptional: boolean;
}

export interface MarkedText {
  readonly text: string;
  readonly passages: readonly MarkedPassage[];
}

/** What the check did with one marked text. */
export interface Judgement {
  readonly kinds: readonly { readonly kind: MarkedKind; readonly isFound: boolean; readonly isWhole: boolean; readonly passage: string }[];
  readonly reported: number;
  readonly right: number;
  readonly toConfirm: number;
  /** Passages reported without reason. */
  readonly extra: readonly string[];
}

// A title may stay: it names nobody.
const TITLE = /^(?:(?:madame|monsieur|mademoiselle|mme|mdme|mlle|melle|m\.?|mr|dr|docteur|maître|me|le|la|les|et|l'\p{L}+)[ .]+)+/iu;
const MARK = /\{\{(\??)([a-z]+):(.*?)\}\}/g;
// From this confidence the writer is stopped or asked; below, a passage is only underlined.
const REPORTED_FROM = 0.6;
const BLOCKED_FROM = 0.85;

/** Reads « Vu {{p:Karine}} hier » : the text without marks, and where they were. */
export function readMarked(line: string): MarkedText {
  const passages: MarkedPassage[] = [];
  let text = '';
  let position = 0;
  for (const match of line.matchAll(MARK)) {
    const [whole, optional, kind, passage] = match as unknown as [string, string, string, string];
    if (!(kind in MARKED_KINDS)) throw new Error(`unknown mark « ${kind} » in: ${line}`);
    text += line.slice(position, match.index);
    passages.push({ start: text.length, end: text.length + passage.length, kind: kind as MarkedKind, isOptional: optional === '?' });
    text += passage;
    position = match.index + whole.length;
  }
  return { text: text + line.slice(position), passages };
}

/** What a marked text may be used for: to tune rules, to see whether they hold beyond it, or to judge them as texts of strangers do. */
export const PARTS = ['tuning', 'held-out', 'strangers'] as const;
export type Part = (typeof PARTS)[number];

/** Sentences written while the rules were, and texts of other authors that were read since: none of them may be held out. */
const TUNING_SLICES = ['various', 'colleagues'];
/** Texts of authors who knew no rule, opened by nobody who writes one. */
const STRANGERS_SLICES = ['strangers', 'strangers-local', 'strangers-named', 'strangers-addresses'];

/** Of the texts by the authors of the rules, about half are held out, drawn by a digest of the line. */
export function partOf(slice: string, line: string): Part {
  if (STRANGERS_SLICES.includes(slice)) return 'strangers';
  return !TUNING_SLICES.includes(slice) && isDrawn(line) ? 'held-out' : 'tuning';
}

function isDrawn(line: string): boolean {
  let hash = 0x811c9dc5;
  for (let index = 0; index < line.length; index += 1) hash = Math.imul(hash ^ line.charCodeAt(index), 0x01000193);
  return ((hash >>> 15) & 1) === 1;
}

/** Scans one marked text. A passage is found when half its letters behind its title are reported, whole when all are; kinds do not count. */
export function judge({ text, passages }: MarkedText): Judgement {
  const findings = scan(text, { minimumConfidence: REPORTED_FROM });
  const coveredShare = (from: number, to: number) => {
    const letters = lettersOf(text, from + (TITLE.exec(text.slice(from, to))?.[0].length ?? 0), to);
    return letters.filter((at) => findings.some(({ start, end }) => start <= at && at < end)).length / letters.length;
  };
  const isRight = ({ start, end }: { start: number; end: number }) =>
    passages.some((passage) => passage.start < end && passage.end > start);
  return {
    kinds: passages
      .filter(({ isOptional }) => !isOptional)
      .map(({ start, end, kind }) => ({
        kind,
        isFound: coveredShare(start, end) >= 0.5,
        isWhole: coveredShare(start, end) === 1,
        passage: text.slice(start, end),
      })),
    reported: findings.length,
    right: findings.filter(isRight).length,
    toConfirm: findings.filter(({ confidence }) => confidence < BLOCKED_FROM).length,
    extra: findings
      .filter((finding) => !isRight(finding))
      .map(({ start, end, kind, confidence }) => `${text.slice(start, end)} (${kind} ${confidence})`),
  };
}

function lettersOf(text: string, start: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - start) }, (_each, index) => start + index).filter((at) =>
    /[\p{L}\d]/u.test(text.charAt(at)),
  );
}
