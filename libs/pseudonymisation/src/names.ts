import { isAllowedWord } from './gazetteers/allow-list';
import { COMMON_WORDS } from './gazetteers/common-words';
import { firstNameClass } from './gazetteers/first-names';
import { FUNCTION_WORDS, OFFICE_WORDS } from './gazetteers/function-words';
import { AMBIGUOUS_SURNAMES, SURNAMES } from './gazetteers/surnames';
import { gapAfter, type Reading, type Word } from './reading';

/** Words of one name, first and last included, as indexes of `Reading.words`. */
export interface NameRun {
  readonly first: number;
  readonly last: number;
}

const PARTICLES = new Set([
  'de',
  'du',
  'des',
  'la',
  'le',
  'da',
  'dos',
  'di',
  'del',
  'van',
  'von',
  'der',
  'ben',
  'bin',
  'bint',
  'el',
  'al',
  'ould',
  'saint',
  'sainte',
]);
const ELIDED_NAME_STARTS = new Set(['d', 'n', 'm', 'o', 'l']);
// Letters that usage gives to persons it does not name.
const ANONYMOUS_LETTERS = new Set(['x', 'y', 'z', 'n']);
const NAME_MAX_WORDS = 5;
const VERB_ENDING = /(?:e|es|ee|ees|ait|aient|ent|er|ant|is|it|ra|ront|oir|ire|ure|ement|ique)$/;

/** The words of the name that starts here: capitals, particles, initials. The first word is taken as it is. */
export function nameRunFrom(reading: Reading, first: number): NameRun {
  let last = first;
  while (last - first + 1 < NAME_MAX_WORDS) {
    const step = continuation(reading, last);
    if (step === 0) break;
    last += step;
  }
  return { first, last };
}

/** True for a word with a capital that a title, a relative or a calling word announces as a name. */
export function isAnnouncedName(reading: Reading, index: number): boolean {
  const word = reading.words[index];
  if (word === undefined || !word.isCapitalised) return false;
  if (word.plain.length === 1) return isElidedName(reading, index) || !ANONYMOUS_LETTERS.has(word.folded);
  return !FUNCTION_WORDS.has(word.folded) && !OFFICE_WORDS.has(word.folded);
}

/** True for the first letter of names such as « N'Diaye » or « D'Alembert ». */
export function isElidedName(reading: Reading, index: number): boolean {
  const [word, next] = [reading.words[index], reading.words[index + 1]];
  return word !== undefined && ELIDED_NAME_STARTS.has(word.folded) && gapAfter(reading, index) === "'" && next?.isCapitalised === true;
}

/** How certain a word in small letters is a name behind a title: 0 when it reads as a word of the sentence. */
export function uncapitalisedNameConfidence(word: Word): number {
  const { folded } = word;
  if (folded.length < 3 || FUNCTION_WORDS.has(folded) || OFFICE_WORDS.has(folded) || COMMON_WORDS.has(folded)) return 0;
  if (SURNAMES.has(folded) || firstNameClass(folded) === 'plain') return 0.88;
  if (AMBIGUOUS_SURNAMES.has(folded) || firstNameClass(folded) === 'capital') return 0.7;
  return VERB_ENDING.test(folded) || isAllowedWord(folded) ? 0 : 0.6;
}

/** True when a capitalised word may be a family name behind a first name. */
export function mayBeSurname(word: Word): boolean {
  if (!word.isCapitalised || FUNCTION_WORDS.has(word.folded) || OFFICE_WORDS.has(word.folded)) return false;
  if (SURNAMES.has(word.folded) || AMBIGUOUS_SURNAMES.has(word.folded)) return true;
  return !(word.isAllCaps && isAllowedWord(word.folded));
}

function continuation(reading: Reading, index: number): number {
  const current = reading.words[index];
  const next = reading.words[index + 1];
  if (current === undefined || next === undefined) return 0;
  const gap = gapAfter(reading, index);
  if (isElidedName(reading, index)) return 1;
  if (gap === '. ' && current.plain.length === 1 && mayBeSurname(next)) return 1;
  if (gap !== ' ') return 0;
  if (next.isCapitalised) return mayBeSurname(next) ? 1 : 0;
  return PARTICLES.has(next.folded) ? throughParticles(reading, index + 1) : 0;
}

// « de La Tour », « ben Ali » : the particle counts only when a capital that is no institution follows.
function throughParticles(reading: Reading, particle: number): number {
  for (const step of [1, 2]) {
    const word = reading.words[particle + step];
    if (word === undefined || gapAfter(reading, particle + step - 1) !== ' ') return 0;
    if (PARTICLES.has(word.folded)) continue;
    return word.isCapitalised && !isAllowedWord(word.folded) ? step + 1 : 0;
  }
  return 0;
}
