import { FRENCH_WORDS } from './french-words.data';
import { unpackWords } from './front-coding';
import { isInWords } from './inflection';

// Longer words are not in the list: their ending tells them from names.
const LISTED_MAX_LENGTH = 13;
const LONG_WORD_ENDING = /(?:ments?|tions?|iques?|ismes?|istes?|t?e+s?|eurs?|euses?|[ai]bles?|ants?|[ae]i[st]|aient|er|aux|al|els?|es)$/;

let unpacked: ReadonlySet<string> | undefined;

/** True when a folded word, inflected or not, hyphens included, is in the French dictionary; names of persons and places are not. */
export function isFrenchWord(folded: string): boolean {
  unpacked ??= new Set(unpackWords(FRENCH_WORDS));
  const words = unpacked;
  return folded.split('-').every((part) => part.length < 2 || isLongWord(part) || isInWords(part, words));
}

function isLongWord(part: string): boolean {
  return part.length > LISTED_MAX_LENGTH && LONG_WORD_ENDING.test(part);
}
