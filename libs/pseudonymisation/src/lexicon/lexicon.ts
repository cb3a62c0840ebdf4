import { readText, type Reading, type Word } from '../reading';
import { CLINICAL_WORDS } from './clinical-terms';
import { WORDING_ENTRIES, type WordingEntry } from './wording-entries';

/** A word that could be said otherwise (`wording`) or that states a diagnosis or a treatment (`clinical`). Never blocks. */
export interface LexiconHint {
  /** UTF-16 offsets in the text, `end` excluded. */
  readonly start: number;
  readonly end: number;
  readonly term: string;
  readonly kind: 'wording' | 'clinical';
  /** In French: what to write instead. */
  readonly suggestion: string;
}

const CLINICAL_SUGGESTION = 'pas de diagnostic ni de traitement dans la fiche : décrire ce qui est vécu ou observé';

interface Phrase {
  readonly words: readonly string[];
  readonly entry: WordingEntry;
}

const PHRASES = indexPhrases();
const EXCEPTION_WINDOW = 24;

/** Hints of wording and of clinical words, in text order; the longest expression wins over its parts. */
export function lexiconHints(text: string): LexiconHint[] {
  const reading = readText(text);
  const hints: LexiconHint[] = [];
  let index = 0;
  while (index < reading.words.length) {
    const found = wordingAt(reading, index) ?? clinicalAt(reading, index);
    if (found !== undefined) hints.push(found.hint);
    index += found?.length ?? 1;
  }
  return hints;
}

function wordingAt(reading: Reading, index: number): { hint: LexiconHint; length: number } | undefined {
  const first = reading.words[index];
  const phrases = first === undefined ? [] : (PHRASES.get(singular(first.folded)) ?? []);
  const phrase = phrases.find(({ words, entry }) => matchesAt(reading, index, words) && !isException(reading, index, words.length, entry));
  if (phrase === undefined) return undefined;
  return { hint: hintFor(reading, index, phrase.words.length, 'wording', phrase.entry.instead), length: phrase.words.length };
}

function clinicalAt(reading: Reading, index: number): { hint: LexiconHint; length: number } | undefined {
  const word = reading.words[index];
  if (word === undefined || !(CLINICAL_WORDS.has(word.folded) || CLINICAL_WORDS.has(singular(word.folded)))) return undefined;
  return { hint: hintFor(reading, index, 1, 'clinical', CLINICAL_SUGGESTION), length: 1 };
}

function matchesAt(reading: Reading, index: number, words: readonly string[]): boolean {
  return words.every((expected, step) => singular(reading.words[index + step]?.folded ?? '') === expected);
}

function isException(reading: Reading, index: number, length: number, entry: WordingEntry): boolean {
  const first = reading.words[index];
  const last = reading.words[index + length - 1];
  if (entry.except === undefined || first === undefined || last === undefined) return false;
  const around = reading.folded.slice(Math.max(0, first.start - EXCEPTION_WINDOW), last.end + EXCEPTION_WINDOW);
  return entry.except.some((exception) => around.includes(exception));
}

function hintFor(reading: Reading, index: number, length: number, kind: LexiconHint['kind'], suggestion: string): LexiconHint {
  const [first, last] = [reading.words[index], reading.words[index + length - 1]] as [Word, Word];
  const span = reading.originalSpan(first.start, last.end);
  return { ...span, term: reading.source.slice(span.start, span.end), kind, suggestion };
}

function indexPhrases(): ReadonlyMap<string, readonly Phrase[]> {
  const index = new Map<string, Phrase[]>();
  for (const entry of WORDING_ENTRIES) {
    for (const term of entry.terms) {
      const words = readText(term).words.map((word) => singular(word.folded));
      const first = words[0] ?? '';
      index.set(
        first,
        [...(index.get(first) ?? []), { words, entry }].sort((a, b) => b.words.length - a.words.length),
      );
    }
  }
  return index;
}

function singular(folded: string): string {
  return folded.length > 3 && /[sx]$/.test(folded) ? folded.slice(0, -1) : folded;
}
