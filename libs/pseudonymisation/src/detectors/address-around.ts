import { TOWN_LABEL } from '../alias';
import type { Candidate } from '../finding';
import { FUNCTION_WORDS } from '../gazetteers/function-words';
import { isKnownWord } from '../known-words';
import type { Reading } from '../reading';
import { wordIndexAt } from '../word-search';
import { withDwellingParts } from './dwelling-parts';
import { listedTown } from './town.detector';

const CONFIDENCE_WITH_PARTS = 0.86;
const TOWN_MIN_LENGTH = 4;

/** An address from its number or way to its name, with where in the building it is and the listed town said right behind. */
export function addressWithTown(reading: Reading, start: number, end: number, confidence: number): Candidate[] {
  const { hasParts, ...span } = withDwellingParts(reading.folded, start, end);
  const address = { ...span, kind: 'address' as const, confidence: hasParts ? Math.max(confidence, CONFIDENCE_WITH_PARTS) : confidence };
  return [address, ...townBehind(reading, span.end)];
}

// « 14 rue des lilas metz » ; an ordinary word is a town only when nothing goes on behind it.
function townBehind(reading: Reading, end: number): Candidate[] {
  const index = wordIndexAt(reading.words, end);
  const word = reading.words[index];
  if (word === undefined) return [];
  if (!/^(?:,? |,? - )$/.test(reading.plain.slice(end, word.start))) return [];
  const length = listedTown(reading, index);
  if (length === 1 && (word.plain.length < TOWN_MIN_LENGTH || FUNCTION_WORDS.has(word.folded))) return [];
  const townEnd = reading.words[index + length - 1]?.end ?? word.end;
  if (length === 0 || (isKnownWord(word.folded) && length === 1 && !/^ ?(?:[,.;)\n]|$)/.test(reading.plain.slice(townEnd, townEnd + 2))))
    return [];
  return [{ start: word.start, end: townEnd, kind: 'place', confidence: 0.66, label: TOWN_LABEL }];
}
