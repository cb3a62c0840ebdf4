import { FUNCTION_WORDS } from './gazetteers/function-words';
import { foldWord } from './fold';
import { tierOf, type FindingTier } from './finding';
import { readText, type Reading, type Word } from './reading';

/** A passage that matches a word the writer declared; found and kept on the writer's device only. */
export interface DeclaredFinding {
  readonly start: number;
  readonly end: number;
  readonly kind: 'declared';
  readonly confidence: number;
  readonly tier: FindingTier;
}

const TYPO_MIN_LENGTH = 5;
const DIGITS_MIN_LENGTH = 4;
const INITIALS = /(?<![A-Za-z.])([A-Z])[. ]{0,2}([A-Z])\b\.?(?![A-Za-z])/g;

/** Where a text holds declared words: any case or accent (0.99), one typing error (0.9), initials (0.65), or the same digits. */
export function scanDeclared(text: string, declared: readonly string[]): DeclaredFinding[] {
  const reading = readText(text);
  const parts = [...new Set(declared.flatMap((entry) => readText(entry).words.map((word) => word.folded)))];
  const names = parts.flatMap((part) => part.split('-').concat(part)).filter((part) => part.length >= 2 && !FUNCTION_WORDS.has(part));
  const spans = [...matchedWords(reading, new Set(names)), ...matchedInitials(reading, declared), ...matchedDigits(reading, declared)];
  const kept: DeclaredFinding[] = [];
  for (const span of spans.sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (span.start < (kept.at(-1)?.end ?? 0)) continue;
    const original = { kind: 'declared' as const, confidence: span.confidence, tier: tierOf(span.confidence) };
    kept.push({ start: span.start, end: span.end, ...original });
  }
  return kept.map((finding) => ({ ...finding, ...reading.originalSpan(finding.start, finding.end) }));
}

interface Span {
  readonly start: number;
  readonly end: number;
  readonly confidence: number;
}

function matchedWords(reading: Reading, names: ReadonlySet<string>): Span[] {
  return reading.words.flatMap(({ start, end, folded }) => {
    const confidence = Math.max(...[folded, ...folded.split('-')].map((part) => wordConfidence(part, names)));
    return confidence === 0 ? [] : [{ start, end, confidence }];
  });
}

function wordConfidence(folded: string, names: ReadonlySet<string>): number {
  if (names.has(folded)) return 0.99;
  if (folded.length < TYPO_MIN_LENGTH - 1 || FUNCTION_WORDS.has(folded)) return 0;
  return [...names].some((name) => name.length >= TYPO_MIN_LENGTH && isOneTypoAway(folded, name)) ? 0.9 : 0;
}

function matchedInitials(reading: Reading, declared: readonly string[]): Span[] {
  const initials = new Set(declared.flatMap((entry) => initialsOf(readText(entry).words)));
  return [...reading.plain.matchAll(INITIALS)]
    .filter((match) => initials.has(`${match[1]}${match[2]}`.toLowerCase()))
    .map((match) => ({ start: match.index, end: match.index + match[0].length, confidence: 0.65 }));
}

function initialsOf(words: readonly Word[]): string[] {
  const [first, second] = [words[0], words.at(-1)];
  if (words.length < 2 || first === undefined || second === undefined) return [];
  const [a, b] = [first.folded.charAt(0), second.folded.charAt(0)];
  return [a + b, b + a];
}

function matchedDigits(reading: Reading, declared: readonly string[]): Span[] {
  const numbers = new Set(
    declared.map((entry) => foldWord(entry).replace(/\D/g, '')).filter((digits) => digits.length >= DIGITS_MIN_LENGTH),
  );
  return [...reading.plain.matchAll(/\d(?:[ ./-]?\d){3,30}/g)]
    .filter((match) => numbers.has(match[0].replace(/\D/g, '')))
    .map((match) => ({ start: match.index, end: match.index + match[0].length, confidence: 0.99 }));
}

/** True when two words differ by one letter: changed, added, left out, or swapped with its neighbour. */
export function isOneTypoAway(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return a === b;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA -= 1;
    endB -= 1;
  }
  if (endA - start <= 1 && endB - start <= 1) return true;
  return endA - start === 2 && endB - start === 2 && a[start] === b[start + 1] && a[start + 1] === b[start];
}
