import { firstNameClass } from '../gazetteers/first-names';
import { FUNCTION_WORDS } from '../gazetteers/function-words';
import { wordSet } from '../gazetteers/word-set';
import { hasTellingCapital } from '../known-words';
import type { Reading, Word } from '../reading';
import { wordIndexAt } from '../word-search';

const NAME_MAX_WORDS = 8;
/** Titles that a name of a way goes on behind: « rue du general leclerc », « rue ste catherine ». */
export const HONOURS = wordSet(
  'general gal marechal mal colonel col commandant cdt capitaine cne lieutenant docteur dr professeur pr president pdt abbe pere mere soeur frere saint sainte st ste sergent sgt amiral cardinal chanoine eveque comte duc',
);

// « 14 RUE DES LILAS BAT C » : the name ends where the building begins.
const DWELLINGS = wordSet(
  'bat batiment bt esc escalier appt apt app appart appartement porte etage res residence entree cage chambre studio boite cedex',
);

export interface WayName {
  /** The first word of the name that is no grammar word. */
  readonly head: Word;
  readonly end: number;
  readonly hasCapital: boolean;
}

/** The name of a way from an offset: with capitals, as long as they and grammar words follow; in small letters, one noun or one person. */
export function wayNameFrom(reading: Reading, start: number): WayName | undefined {
  const first = wordIndexAt(reading.words, start);
  let head: Word | undefined;
  let last: Word | undefined;
  let hasCapital = false;
  for (let index = first; index < first + NAME_MAX_WORDS; index += 1) {
    const word = reading.words[index];
    const previousEnd = index === first ? start : (reading.words[index - 1]?.end ?? start);
    if (word === undefined || !followsInName(reading.plain.slice(previousEnd, word.start), reading.words[index - 1])) break;
    if (head !== undefined && DWELLINGS.has(word.folded)) break;
    if (FUNCTION_WORDS.has(word.folded) && (!word.isAllCaps || word.isShouted) && !isInitial(reading, word)) continue;
    if (!hasTellingCapital(word) && last !== undefined && !isGoingOn(last)) break;
    head ??= word;
    last = word;
    hasCapital ||= hasTellingCapital(word);
  }
  return head === undefined || last === undefined ? undefined : { head, end: last.end, hasCapital };
}

// « rue du 8 mai », « rue J.-J. Rousseau ».
function followsInName(gap: string, previous: Word | undefined): boolean {
  return /^[ '0-9]{0,4}$/.test(gap) || (previous?.plain.length === 1 && /^\.[ -]?$/.test(gap));
}

function isInitial(reading: Reading, { plain, end }: Word): boolean {
  return plain.length === 1 && reading.plain.charAt(end) === '.';
}

function isGoingOn(word: Word): boolean {
  return word.plain.length === 1 || HONOURS.has(word.folded) || (!hasTellingCapital(word) && firstNameClass(word.folded) !== undefined);
}
