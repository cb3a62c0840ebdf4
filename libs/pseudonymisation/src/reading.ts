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
}

/** A text prepared once for all detectors. All offsets are those of `plain`; `originalSpan` gives the typed ones back. */
export interface Reading {
  readonly source: string;
  readonly plain: string;
  readonly folded: string;
  readonly words: readonly Word[];
  /** Most words are in capitals: a capital then says nothing. */
  readonly isShouted: boolean;
  originalSpan(start: number, end: number): { start: number; end: number };
}

const WORD = /\p{L}+(?:-\p{L}+)*/gu;
const SENTENCE_OPENERS = new Set(['.', '!', '?', ':', ';', '\n', '•', '*', '-', '«', '»', '"', '“', '(', '/', '…']);

/** Folds the text and cuts it into words, once. */
export function readText(source: string): Reading {
  const foldedText = foldText(source);
  const { plain } = foldedText;
  const folded = lowerKeepingLength(plain);
  const words = [...plain.matchAll(WORD)].map((match) => wordAt(plain, folded, match.index, match[0]));
  const shouted = words.filter((word) => word.isAllCaps && word.plain.length > 1).length;
  return {
    source,
    plain,
    folded,
    words,
    isShouted: words.length >= 6 && shouted > words.length / 2,
    originalSpan: (start, end) => originalSpan(foldedText, start, end),
  };
}

/** What stands between two words that follow each other. */
export function gapAfter(reading: Reading, index: number): string {
  const word = reading.words[index];
  const next = reading.words[index + 1];
  return word === undefined || next === undefined ? '' : reading.plain.slice(word.end, next.start);
}

/** The folded text just before an offset, at most `length` units. */
export function textBefore(reading: Reading, offset: number, length: number): string {
  return reading.folded.slice(Math.max(0, offset - length), offset);
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
