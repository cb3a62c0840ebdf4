import { foldText, type FoldedText } from './fold';

/** One word of the text, hyphens included, apostrophes excluded. */
export interface Word {
  readonly start: number;
  readonly end: number;
  /** Without accents, as typed otherwise. */
  readonly plain: string;
  /** Without accents, in small letters. */
  readonly folded: string;
  readonly isCapitalised: boolean;
  readonly isAllCaps: boolean;
  readonly startsSentence: boolean;
  /** Stands in a line written in capitals: its own then say nothing. */
  readonly isShouted: boolean;
}

/** A text prepared once for all detectors. All offsets are those of `plain`; `originalSpan` gives the typed ones back. */
export interface Reading {
  readonly source: string;
  readonly plain: string;
  readonly folded: string;
  readonly words: readonly Word[];
  originalSpan(start: number, end: number): { start: number; end: number };
}

const WORD = /\p{L}+(?:-\p{L}+)*/gu;
const SHOUTED_MIN_WORDS = 4;
const SHOUTED_SHARE = 0.7;
const SENTENCE_OPENERS = new Set(['.', '!', '?', ':', ';', '\n', '•', '*', '-', '«', '»', '"', '“', '(', '/', '…']);

/** Folds the text and cuts it into words, once. */
export function readText(source: string): Reading {
  const foldedText = foldText(source);
  const { plain } = foldedText;
  const folded = lowerKeepingLength(plain);
  const words = markShouted(
    plain,
    [...plain.matchAll(WORD)].map((match) => wordAt(plain, folded, match.index, match[0])),
  );
  return {
    source,
    plain,
    folded,
    words,
    originalSpan: (start, end) => originalSpan(foldedText, start, end),
  };
}

/** What stands between two words that follow each other. */
export function gapAfter(reading: Reading, index: number): string {
  const word = reading.words[index];
  const next = reading.words[index + 1];
  return word === undefined || next === undefined ? '' : reading.plain.slice(word.end, next.start);
}

/** The passage from the start of one word to the end of another, both included. */
export function spanOf(reading: Reading, first: number, last: number): { start: number; end: number } {
  return { start: reading.words[first]?.start ?? 0, end: reading.words[last]?.end ?? 0 };
}

/** The folded text just before an offset, at most `length` units. */
export function textBefore(reading: Reading, offset: number, length: number): string {
  return reading.folded.slice(Math.max(0, offset - length), offset);
}

// Capitals throughout a sentence are a way of typing; a few among small letters are acronyms and names.
function markShouted(plain: string, words: readonly Word[]): Word[] {
  const marked: Word[] = [];
  let sentence: Word[] = [];
  const close = () => {
    const long = sentence.filter((word) => word.plain.length > 1);
    const isShouted = long.length >= SHOUTED_MIN_WORDS && long.filter((word) => word.isAllCaps).length > long.length * SHOUTED_SHARE;
    marked.push(...(isShouted ? sentence.map((word) => ({ ...word, isShouted })) : sentence));
    sentence = [];
  };
  for (const word of words) {
    const last = sentence.at(-1);
    if (last !== undefined && /[\n.!?]/.test(plain.slice(last.end, word.start)) && last.plain.length > 2) close();
    sentence.push(word);
  }
  close();
  return marked;
}

function wordAt(plain: string, folded: string, start: number, text: string): Word {
  const end = start + text.length;
  const first = text.charAt(0);
  return {
    start,
    end,
    plain: text,
    folded: folded.slice(start, end),
    isCapitalised: first !== first.toLowerCase(),
    isAllCaps: text === text.toUpperCase() && text !== text.toLowerCase(),
    startsSentence: opensSentence(plain, start),
    isShouted: false,
  };
}

function opensSentence(plain: string, start: number): boolean {
  // Three spaces are enough: farther, the typist has left a gap that opens a new sentence anyway.
  let position = start - 1;
  while (position >= 0 && start - position <= 4 && plain.charAt(position) === ' ') position -= 1;
  if (position < 0 || start - position > 4) return true;
  if (plain.charAt(position) === '.' && /\b[A-Za-z]$/.test(plain.slice(Math.max(0, position - 3), position))) return false;
  return SENTENCE_OPENERS.has(plain.charAt(position));
}

function lowerKeepingLength(plain: string): string {
  const lowered = plain.toLowerCase();
  return lowered.length === plain.length ? lowered : plain.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

function originalSpan(text: FoldedText, start: number, end: number): { start: number; end: number } {
  return { start: text.from[start] ?? 0, end: text.to[end - 1] ?? 0 };
}
