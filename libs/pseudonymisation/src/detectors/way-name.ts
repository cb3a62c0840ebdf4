import { firstNameClass } from '../gazetteers/first-names';
import { FUNCTION_WORDS } from '../gazetteers/function-words';
import { NAME_OPENERS } from '../gazetteers/name-nouns';
import { wordSet } from '../gazetteers/word-set';
import { hasTellingCapital } from '../known-words';
import type { Reading, Word } from '../reading';
import { wordIndexAt } from '../word-search';
import { MONTHS } from './month-words';
import { WRITTEN_NUMBER } from './number-words';

const NAME_MAX_WORDS = 8;
// « rue du huit mai dix neuf cent quarante cinq », « rue du 19 mars 62 » : the year belongs to the name.
const DAY = new RegExp(
  `(du |le )?(?:\\d{1,2}(?:er)?|premier|${WRITTEN_NUMBER})[ -](?:${MONTHS})(?:[ -](?:\\d{4}|1[4-9]|[3-6]\\d)(?![\\d/])| (?:mille|dix[ -]neuf|deux mille)[ -]${WRITTEN_NUMBER})?(?![a-z0-9-])`,
  'y',
);
/** Titles that a name of a way goes on behind: « rue du general leclerc », « rue ste catherine ». */
export const HONOURS = wordSet(
  'general gal marechal mal colonel col commandant cdt capitaine cne lieutenant docteur dr professeur pr president pdt abbe pere mere soeur frere saint sainte st ste sergent sgt amiral cardinal chanoine eveque comte duc',
);

// « place de l'hotel de ville », « rue du clos des vignes » : nouns that names go on behind with « de ».
const COMPLEMENTED = wordSet(
  'hotel champ champs jeu val clos bois mont pont moulin croix fontaine parc porte puits four pre gue haut hauts bas cote fort fosse hameau mas col cap pointe roche source tour chateau mare etang combe plan',
);
const OF = wordSet('de du des d la l');
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
  const day = dayFrom(reading, start);
  if (day !== undefined) return day;
  const first = wordIndexAt(reading.words, start);
  let head: Word | undefined;
  let last = first - 1;
  let hasCapital = false;
  for (let index = first; index < first + NAME_MAX_WORDS; index += 1) {
    const word = reading.words[index];
    const previousEnd = index === first ? start : (reading.words[index - 1]?.end ?? start);
    if (word === undefined || !followsInName(reading.plain.slice(previousEnd, word.start), reading.words[index - 1])) break;
    if (head !== undefined && DWELLINGS.has(word.folded)) break;
    if (FUNCTION_WORDS.has(word.folded) && (!word.isAllCaps || word.isShouted) && !isInitial(reading, word)) continue;
    if (!hasTellingCapital(word) && head !== undefined && !isGoingOn(reading, last, index)) break;
    head ??= word;
    last = index;
    hasCapital ||= hasTellingCapital(word);
  }
  return head === undefined ? undefined : { head, end: reading.words[last]?.end ?? head.end, hasCapital };
}

function dayFrom(reading: Reading, start: number): WayName | undefined {
  DAY.lastIndex = start;
  const match = DAY.exec(reading.folded);
  if (match === null) return undefined;
  const head = reading.words[wordIndexAt(reading.words, start + (match[1] ?? '').length)];
  return head === undefined ? undefined : { head, end: start + match[0].length, hasCapital: hasTellingCapital(head) };
}

// « rue J.-J. Rousseau ».
function followsInName(gap: string, previous: Word | undefined): boolean {
  return /^[ '0-9]{0,4}$/.test(gap) || (previous?.plain.length === 1 && /^\.[ -]?$/.test(gap));
}

function isInitial(reading: Reading, { plain, end }: Word): boolean {
  return plain.length === 1 && reading.plain.charAt(end) === '.';
}

function isGoingOn(reading: Reading, last: number, index: number): boolean {
  const word = reading.words[last];
  if (word === undefined) return false;
  if (word.plain.length === 1 || HONOURS.has(word.folded)) return true;
  const between = reading.words.slice(last + 1, index);
  if (between.length === 1 && between[0]?.folded === 'et')
    return [word, reading.words[index]].every((each) => firstNameClass(each?.folded ?? '') !== undefined);
  if (between.length > 0) return COMPLEMENTED.has(word.folded) && between.every(({ folded }) => OF.has(folded));
  return NAME_OPENERS.has(word.folded) || (!hasTellingCapital(word) && firstNameClass(word.folded) !== undefined);
}
