import { aliasesIn, aliasGiver, aliasSpans, type AliasBook } from './alias';
import { tierOf, type Candidate, type Finding } from './finding';
import { resolveOverlaps } from './overlap';
import { readText, type Reading } from './reading';
import { DETECTORS } from './registry';

export interface ScanOptions {
  /** Aliases given before in the same sheet, so that the same name gets the same alias. */
  readonly aliases?: AliasBook;
  /** Leaves out what is less certain; everything by default. */
  readonly minimumConfidence?: number;
}

/** The passages that may identify somebody, in text order and without overlap. It helps the writer and certifies nothing. */
export function scan(text: string, options: ScanOptions = {}): Finding[] {
  const reading = readText(text);
  const minimum = options.minimumConfidence ?? 0;
  const candidates = DETECTORS.flatMap((detector) => detector.detect(reading))
    .filter((candidate) => candidate.end > candidate.start && candidate.confidence >= minimum)
    .map((candidate) => ({ ...candidate, ...reading.originalSpan(candidate.start, candidate.end) }));
  const free = withoutProtected(candidates, reading);
  return withSuggestions(text, resolveOverlaps(free, text.length), options.aliases ?? new Map());
}

// The neutral code of a situation is written `XXX-XXX-C`.
const SITUATION_CODE = /(?<![A-Za-z0-9-])[A-Z0-9]{3}-[A-Z0-9]{3}-[A-Z0-9](?![A-Za-z0-9-])/g;

function withoutProtected(candidates: readonly Candidate[], { source }: Reading): Candidate[] {
  const isProtected = new Uint8Array(source.length);
  for (const { start, end } of aliasSpans(source)) isProtected.fill(1, start, end);
  for (const match of source.matchAll(SITUATION_CODE)) isProtected.fill(1, match.index, match.index + match[0].length);
  return candidates.filter(({ start, end }) => !isProtected.subarray(start, end).includes(1));
}

function withSuggestions(text: string, candidates: readonly Candidate[], given: AliasBook): Finding[] {
  const giver = aliasGiver(given, aliasesIn(text));
  return candidates.map(({ start, end, kind, confidence, label }) => {
    const suggestion = giver.give(kind, text.slice(start, end), label);
    return { start, end, kind, confidence, suggestion, tier: tierOf(confidence) };
  });
}
