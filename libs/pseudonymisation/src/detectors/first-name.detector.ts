import type { Detector } from '../detector';
import type { Candidate } from '../finding';
import { CAPITAL_FIRST_NAMES, CONTEXT_FIRST_NAMES } from '../gazetteers/ambiguous-first-names';
import { isAllowedWord } from '../gazetteers/allow-list';
import { COMMON_WORDS } from '../gazetteers/common-words';
import { firstNameClass, type FirstNameClass } from '../gazetteers/first-names';
import { surnameClass } from '../gazetteers/surnames';
import { wordSet } from '../gazetteers/word-set';
import { soundsLikeFirstName } from '../gazetteers/name-sounds';
import { isEponym } from '../eponym';
import { hasTellingCapital, isKnownWord, isWordAsTyped } from '../known-words';
import { isSubject, isToldByBracket, nameRunFrom } from '../names';
import { gapAfter, spanOf, type Reading, type Word } from '../reading';
import { isSpeltAsName } from '../spelling';

const SAINT = wordSet('saint sainte st ste');
const LINKS = wordSet('de avec chez et par pour que petit petite jeune a');
const BEFORE_FEASTS = wordSet('a chaque de depuis avant apres joyeux pere pour fetes sapin vacances');
const ACRONYM_MAX_LENGTH = 4;
const SMALL_FIRST_NAME_MIN_LENGTH = 4;
const SMALL_SURNAME_MIN_LENGTH = 5;

/** First names of the gazetteer with the family name that follows or precedes, and family names alone. */
export const firstNameDetector: Detector = {
  name: 'first-name',
  detect: (reading) =>
    reading.words.flatMap((word, index) => {
      if (gapAfter(reading, index - 1) === ' ' && SAINT.has(reading.words[index - 1]?.folded ?? '')) return [];
      if (word.folded === 'noel' && isFeast(reading, index)) return [];
      const nameClass = firstNameClass(word.folded);
      if (word.folded === 'france') return franceAsName(reading, index, word);
      if (nameClass === undefined) return [...loneSurname(reading, index, word), ...smallRun(reading, index), ...misspelt(word)];
      return hasTellingCapital(word)
        ? capitalisedFirstName(reading, index, word, nameClass)
        : [...smallFirstName(reading, index, word, nameClass), ...smallRun(reading, index), ...companion(reading, index)];
    }),
};

// « à Noël », « chaque Noël » : the feast.
function isFeast(reading: Reading, index: number): boolean {
  return gapAfter(reading, index - 1) === ' ' && BEFORE_FEASTS.has(reading.words[index - 1]?.folded ?? '');
}

function capitalisedFirstName(reading: Reading, index: number, word: Word, nameClass: FirstNameClass): Candidate[] {
  const run = nameRunFrom(reading, index);
  const first = withSurnameBefore(reading, index);
  const hasSurname = run.last > index || first < index;
  // « ADIL » is an institution, « Adil » a first name.
  if (
    word.isAllCaps &&
    !hasSurname &&
    (isAllowedWord(word.folded) || (word.plain.length <= ACRONYM_MAX_LENGTH && !isSubject(reading, index)))
  )
    return [];
  if (word.isAllCaps && hasSurname && isAllowedWord(word.folded)) return [];
  if (nameClass !== 'plain' && !isSpeltAsName(reading, word)) return [];
  if (!hasSurname && isAllowedWord(word.folded) && !isCurated(word.folded)) return [];
  const confidence = confidenceOf(reading, index, nameClass, hasSurname);
  return [personAt(reading, first, run.last, confidence)];
}

// Lists that were weighed word by word know better than the list of the field: « Marie », « Claire ».
function isCurated(folded: string): boolean {
  return CAPITAL_FIRST_NAMES.has(folded) || CONTEXT_FIRST_NAMES.has(folded);
}

function confidenceOf(reading: Reading, index: number, nameClass: FirstNameClass, hasSurname: boolean): number {
  const word = reading.words[index];
  if (word === undefined) return 0;
  if (nameClass === 'plain') return word.plain.length > 2 ? 0.9 : 0.7;
  if (nameClass === 'capital')
    return hasSurname ? 0.92 : word.startsSentence && isKnownWord(word.folded) ? openingConfidence(reading, index) : 0.87;
  if (hasSurname) return 0.86;
  if (word.startsSentence && isToldByBracket(reading, word)) return 0.66;
  return word.startsSentence && !isSubject(reading, index) ? 0.35 : 0.7;
}

// « Prudence : chien méchant », « Pierre angulaire », « Marie est inquiète » : what follows tells the word from the name.
function openingConfidence(reading: Reading, index: number): number {
  if (isSubject(reading, index)) return 0.87;
  return /^[ ,]/.test(gapAfter(reading, index)) && gapAfter(reading, index).length === 2 ? 0.65 : 0.4;
}

function smallFirstName(reading: Reading, index: number, word: Word, nameClass: FirstNameClass): Candidate[] {
  if (
    nameClass === 'capital' &&
    !isKnownWord(word.folded) &&
    (word.plain.length > SMALL_FIRST_NAME_MIN_LENGTH || isBehindLink(reading, index))
  )
    return [personAt(reading, index, index, 0.64)];
  if (isAllowedWord(word.folded) && !isCurated(word.folded)) return [];
  const isShort = word.plain.length < SMALL_FIRST_NAME_MIN_LENGTH && !/^ \(/.test(reading.plain.slice(word.end, word.end + 2));
  if (nameClass !== 'plain' || isShort || COMMON_WORDS.has(word.folded)) return [];
  const run = nameRunFrom(reading, index);
  const first = isSmallSurname(reading.words[index - 1]) && gapAfter(reading, index - 1) === ' ' ? index - 1 : index;
  return [personAt(reading, first, run.last, run.last > index || first < index ? 0.87 : 0.68)];
}

// « la mère de tom », « chez malo » : short names in small letters need a word that leads to somebody.
function isBehindLink(reading: Reading, index: number): boolean {
  return gapAfter(reading, index - 1) === ' ' && LINKS.has(reading.words[index - 1]?.folded ?? '');
}

function isSmallSurname(word: Word | undefined): boolean {
  return word !== undefined && !hasTellingCapital(word) && word.plain.length >= SMALL_FIRST_NAME_MIN_LENGTH && !isWordAsTyped(word.folded);
}

// « DURAND Karine » : lists and letterheads put the family name first, in capitals.
function withSurnameBefore(reading: Reading, index: number): number {
  const previous = reading.words[index - 1];
  if (previous === undefined || gapAfter(reading, index - 1) !== ' ' || !hasTellingCapital(previous)) return index;
  const isSurname = previous.isAllCaps && previous.plain.length >= 3 && !isAllowedWord(previous.folded);
  return isSurname || (surnameClass(previous.folded) === 'plain' && !isKnownWord(previous.folded)) ? index - 1 : index;
}

function loneSurname(reading: Reading, index: number, word: Word): Candidate[] {
  if (surnameClass(word.folded) !== 'plain' || isKnownWord(word.folded) || isEponym(reading, word)) return [];
  const { last } = nameRunFrom(reading, index);
  if (hasTellingCapital(word)) {
    if (word.isAllCaps && word.plain.length <= ACRONYM_MAX_LENGTH && last === index) return [];
    return [personAt(reading, index, last, last > index ? 0.86 : word.startsSentence ? 0.7 : 0.8)];
  }
  return word.plain.length < SMALL_SURNAME_MIN_LENGTH ? [] : [personAt(reading, index, last, last > index ? 0.86 : 0.64)];
}

// « tran thi hoa », « le guen » : names no dictionary knows that follow each other, or a family name with its article.
function smallRun(reading: Reading, index: number): Candidate[] {
  const start = reading.words[index];
  if (start === undefined || hasTellingCapital(start)) return [];
  let last = index;
  while (gapAfter(reading, last) === ' ' && last - index < 4 && isBareName(reading.words[last + 1])) last += 1;
  if (last > index && isBareName(start)) return [personAt(reading, index, last, 0.86)];
  const foreign = behindForeignParticle(reading, index);
  if (foreign !== undefined) return [personAt(reading, index, foreign, 0.66)];
  const name = reading.words[index + 1];
  const isArticled =
    /^(?:le|la|de|ait|ben|el|da|dos)$/.test(start.folded) &&
    gapAfter(reading, index) === ' ' &&
    surnameClass(`${start.folded}-${name?.folded}`) === 'plain';
  return isArticled ? [personAt(reading, index, index + 1, 0.66)] : [];
}

// « van den bossche », « von ekel » : the vehicle is followed by no unknown word.
function behindForeignParticle(reading: Reading, index: number): number | undefined {
  if (!/^(?:van|von|vander|vanden)$/.test(reading.words[index]?.folded ?? '')) return undefined;
  const isDouble = /^(?:der|den|de|dem)$/.test(reading.words[index + 1]?.folded ?? '');
  const name = reading.words[index + (isDouble ? 2 : 1)];
  if (name === undefined || name.plain.length < 3 || !/^ $/.test(gapAfter(reading, index))) return undefined;
  return isWordAsTyped(name.folded) && surnameClass(name.folded) === undefined ? undefined : index + (isDouble ? 2 : 1);
}

function isBareName(word: Word | undefined): boolean {
  return word !== undefined && isFirstOrSurname(word) && !isKnownWord(word.folded);
}

function isFirstOrSurname(word: Word | undefined): boolean {
  return word !== undefined && (firstNameClass(word.folded) !== undefined || surnameClass(word.folded) !== undefined);
}

// « issa et kadi » : who is named beside a first name is named too.
function companion(reading: Reading, index: number): Candidate[] {
  const [word, name] = [reading.words[index], reading.words[index + 2]];
  if (word === undefined || name === undefined || reading.words[index + 1]?.folded !== 'et' || firstNameClass(word.folded) !== 'plain')
    return [];
  if (gapAfter(reading, index) !== ' ' || gapAfter(reading, index + 1) !== ' ' || name.plain.length < 3) return [];
  if (isAllowedWord(name.folded) || (isWordAsTyped(name.folded) && !isFirstOrSurname(name))) return [];
  return [personAt(reading, index + 2, index + 2, 0.64)];
}

const MISSPELT_MIN_LENGTH = 5;

// « philipe » : no word of the language, and a frequent first name to the ear.
function misspelt(word: Word): Candidate[] {
  if (word.plain.length < MISSPELT_MIN_LENGTH || isWordAsTyped(word.folded) || !soundsLikeFirstName(word.folded)) return [];
  return [{ start: word.start, end: word.end, kind: 'person', confidence: 0.62 }];
}

const BEFORE_COUNTRY = wordSet('la en de d a du vers pour par air fondation equipe douce tour');
const BEHIND_COUNTRY = wordSet(
  'travail terre alzheimer bleu inter info infos services service connect victimes active domicile relance culture musique televisions rein parkinson loire horizon assos benevolat',
);

// The country comes with its article: « la France », « en France » ; « France Boucher », « que France est partie » name somebody.
function franceAsName(reading: Reading, index: number, word: Word): Candidate[] {
  const next = reading.words[index + 1];
  if (!hasTellingCapital(word)) return [];
  const previous = gapAfter(reading, index - 1) === ' ' ? (reading.words[index - 1]?.folded ?? '') : '';
  if (isSubject(reading, index) && !BEFORE_COUNTRY.has(previous)) return [personAt(reading, index, index, 0.66)];
  const isSurname =
    next !== undefined &&
    gapAfter(reading, index) === ' ' &&
    hasTellingCapital(next) &&
    !next.isAllCaps &&
    surnameClass(next.folded) !== undefined &&
    !/^(?:la|en|air|fondation|equipe|tour)$/.test(previous);
  return isSurname && !BEHIND_COUNTRY.has(next.folded) ? [personAt(reading, index, index + 1, 0.86)] : [];
}

function personAt(reading: Reading, first: number, last: number, confidence: number): Candidate {
  return { ...spanOf(reading, first, last), kind: 'person', confidence };
}
