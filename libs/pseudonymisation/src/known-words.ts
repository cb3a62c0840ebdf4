import { isAllowedWord } from './gazetteers/allow-list';
import { firstNameClass } from './gazetteers/first-names';
import { isFrenchWord } from './gazetteers/french-words';
import { surnameClass } from './gazetteers/surnames';
import type { Word } from './reading';

/** True when a folded word explains itself: of the language, of the field, or wide enough to name nobody. */
export function isKnownWord(folded: string): boolean {
  return isAllowedWord(folded) || isFrenchWord(folded);
}

/** True for a word that begins with a capital which the line does not give to every word. */
export function hasTellingCapital(word: Word): boolean {
  return word.isCapitalised && !word.isShouted;
}

/** True when a folded word is a first or family name in any case, whatever stands around it. */
export function isPlainName(folded: string): boolean {
  return firstNameClass(folded) === 'plain' || (surnameClass(folded) === 'plain' && !isAllowedWord(folded));
}
