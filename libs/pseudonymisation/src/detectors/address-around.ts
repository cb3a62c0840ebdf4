import { TOWN_LABEL } from '../alias';
import type { Candidate } from '../finding';
import { FUNCTION_WORDS } from '../gazetteers/function-words';
import { hasTellingCapital, isKnownWord, isWordAsTyped } from '../known-words';
import { wordSet } from '../gazetteers/word-set';
import { gapAfter, type Reading } from '../reading';
import { wordIndexAt } from '../word-search';
import { doorsEnd, withDwellingParts } from './dwelling-parts';
import { listedTown } from './town.detector';

const CONFIDENCE_WITH_PARTS = 0.86;
const TOWN_MIN_LENGTH = 4;
const CAPITALISED_TOWN_MIN_LENGTH = 3;
const TOWN_LINKS = wordSet('sur sous les lez en');
const CODE = /,? {1,2}((?:0[1-9]|[1-8]\d|9[0-8]) ?\d{3})(?!\d| ?(?:euros?|habitants))/y;

/** An address from its number or way to its name, with where in the building it is and the listed town said right behind. */
export function addressWithTown(reading: Reading, start: number, end: number, confidence: number): Candidate[] {
  const { hasParts, ...span } = withDwellingParts(reading.folded, start, end);
  const address = { ...span, kind: 'address' as const, confidence: hasParts ? Math.max(confidence, CONFIDENCE_WITH_PARTS) : confidence };
  const code = codeBehind(reading, span.end);
  const town = townBehind(reading, code?.end ?? span.end);
  const places = [...(code === undefined ? [] : [code]), ...town];
  return [address, ...places, ...places.slice(-1).flatMap(({ end: last }) => partsBehind(reading, last))];
}

// « 80 rue Basse 13006 », with or without its town.
function codeBehind({ folded }: Reading, end: number): Candidate | undefined {
  CODE.lastIndex = end;
  const digits = CODE.exec(folded)?.[1];
  return digits === undefined
    ? undefined
    : { start: CODE.lastIndex - digits.length, end: CODE.lastIndex, kind: 'postal-town', confidence: 0.66, label: TOWN_LABEL };
}

// « 12 rue Basse, Nancy, 3e étage gauche » : the door said behind the town.
function partsBehind({ folded }: Reading, end: number): Candidate[] {
  const last = doorsEnd(folded, end);
  const start = end + (/^[ ,/-]*/.exec(folded.slice(end, last))?.[0].length ?? 0);
  return start < last ? [{ start, end: last, kind: 'floor-door', confidence: 0.66 }] : [];
}

// « 14 rue des lilas metz » ; an ordinary word is a town only when nothing goes on behind it.
function townBehind(reading: Reading, end: number): Candidate[] {
  const index = wordIndexAt(reading.words, end);
  const word = reading.words[index];
  if (word === undefined) return [];
  if (!/^(?:,? |,? - )$/.test(reading.plain.slice(end, word.start))) return [];
  const length = listedTown(reading, index) || unlistedTown(reading, index);
  const minLength = hasTellingCapital(word) ? CAPITALISED_TOWN_MIN_LENGTH : TOWN_MIN_LENGTH;
  if (length === 1 && (word.plain.length < minLength || FUNCTION_WORDS.has(word.folded))) return [];
  const townEnd = reading.words[index + length - 1]?.end ?? word.end;
  if (length === 0 || (isKnownWord(word.folded) && length === 1 && !/^ ?(?:[,.;)\n]|$)/.test(reading.plain.slice(townEnd, townEnd + 2))))
    return [];
  return [{ start: word.start, end: townEnd, kind: 'place', confidence: 0.66, label: TOWN_LABEL }];
}

// « 14, RUE HAUTE, SARREVAL », « 14 rue haute sarreval sur orne » : no word, where a town stands.
function unlistedTown(reading: Reading, index: number): number {
  const word = reading.words[index];
  if (word === undefined || word.plain.length < TOWN_MIN_LENGTH || isWordAsTyped(word.folded)) return 0;
  const isJoined = TOWN_LINKS.has(reading.words[index + 1]?.folded ?? '') && gapAfter(reading, index) === ' ';
  if (isJoined && reading.words[index + 2] !== undefined && gapAfter(reading, index + 1) === ' ') return 3;
  return word.isAllCaps && /^ ?(?:[,.;)\n]|$)/.test(reading.plain.slice(word.end, word.end + 2)) ? 1 : 0;
}
