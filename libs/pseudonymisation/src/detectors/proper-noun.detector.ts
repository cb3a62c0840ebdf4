import type { Detector } from '../detector';
import type { Candidate } from '../finding';
import { isEponym } from '../eponym';
import { isAllowedWord } from '../gazetteers/allow-list';
import { COMMON_WORDS } from '../gazetteers/common-words';
import { firstNameClass } from '../gazetteers/first-names';
import { surnameClass } from '../gazetteers/surnames';
import { wordSet } from '../gazetteers/word-set';
import { hasTellingCapital, isKnownWord, isWordAsTyped } from '../known-words';
import { isElidedName, isSubject, isToldByBracket, nameRunFrom } from '../names';
import { gapAfter, spanOf, type Reading, type Word } from '../reading';

const MIN_LENGTH = 3;
// « Vauclin, le maire, a signé ».
const APPOSITION = /^, (?:le|la|l'|son|sa|mon|ma|notre|leur|un|une|\d{2} ans)(?![a-z])/;
const BEFORE_SMALL_PERSONS = wordSet(
  'chez avec selon dixit certain certaine jeune prevenir contacter relancer rencontrer recontacter rappeler',
);
// Shorter words in capitals are acronyms far more often than names.
const MIN_LENGTH_IN_CAPITALS = 6;
const MIN_LENGTH_OPENING = 4;
// Words behind which an unknown capital is somebody rather than something.
const BEFORE_PERSONS = wordSet(
  'par avec chez selon jeune jeunes petit petite vieux vieille les que vu vue vus revu revue appeler appelle appelait contacter prevenir rencontre rencontrer accompagne accompagnee accompagner pour dit repond confie ajoute precise explique demande rappelle raconte signale ecrit chere cher bonjour salut merci cordialement signe ex et',
);

/** Capitals that no list explains: to confirm inside a sentence, and at its head when a predicate follows. */
export const properNounDetector: Detector = {
  name: 'proper-noun',
  detect: (reading) => reading.words.flatMap((word, index) => candidateAt(reading, word, index)),
};

function candidateAt(reading: Reading, word: Word, index: number): Candidate[] {
  if (!hasTellingCapital(word)) return unknownSmall(reading, word, index);
  if (word.plain.length < (word.isAllCaps ? MIN_LENGTH_IN_CAPITALS : MIN_LENGTH)) return [];
  if (isAllowedWord(word.folded) || firstNameClass(word.folded) !== undefined || isEponym(reading, word)) return [];
  if (!word.isAllCaps && !word.startsSentence && isToldByBracket(reading, word)) return [named(reading, index, 'person', 0.68)];
  const isPerson = gapAfter(reading, index - 1) === ' ' && BEFORE_PERSONS.has(reading.words[index - 1]?.folded ?? '');
  if (isKnownWord(word.folded) && word.startsSentence) return opensAsSurname(reading, index) ? [named(reading, index, 'person', 0.6)] : [];
  if (isKnownWord(word.folded))
    return (isPerson || isBesideName(reading, index)) && !word.startsSentence && surnameClass(word.folded) !== undefined
      ? [named(reading, index, 'person', 0.64)]
      : [];
  if (!word.startsSentence) return [named(reading, index, isPerson ? 'person' : 'proper-noun', isPerson ? 0.72 : 0.65)];
  return word.plain.length < MIN_LENGTH_OPENING
    ? []
    : [named(reading, index, 'proper-noun', isSubject(reading, index) || isApposed(reading, word) ? 0.62 : 0.45)];
}

// « a dormi chez gégé », « VU AVEC DUPONCHEL » : behind words that lead to somebody, what reads as no word is asked.
function unknownSmall(reading: Reading, word: Word, index: number): Candidate[] {
  if (word.plain.length < MIN_LENGTH_OPENING || gapAfter(reading, index - 1) !== ' ') return [];
  const leads = word.isShouted ? BEFORE_PERSONS : BEFORE_SMALL_PERSONS;
  if (!leads.has(reading.words[index - 1]?.folded ?? '') || isWordAsTyped(word.folded)) return [];
  return [named(reading, index, 'person', 0.62)];
}

// « Marchand et Meunier » : a trade with its capital, and another name beside it.
function isBesideName(reading: Reading, index: number): boolean {
  const other = reading.words[index + 2];
  if (
    reading.words[index + 1]?.folded !== 'et' ||
    other === undefined ||
    gapAfter(reading, index) !== ' ' ||
    gapAfter(reading, index - 1) !== ', '
  )
    return false;
  return gapAfter(reading, index + 1) === ' ' && hasTellingCapital(other) && !other.isAllCaps && surnameClass(other.folded) !== undefined;
}

function isApposed(reading: Reading, word: Word): boolean {
  return APPOSITION.test(reading.folded.slice(word.end, word.end + 10));
}

// « Boulanger a encore appelé » : a trade or a quality, and a family name all the same.
function opensAsSurname(reading: Reading, index: number): boolean {
  const word = reading.words[index];
  return word !== undefined && surnameClass(word.folded) !== undefined && !COMMON_WORDS.has(word.folded) && isSubject(reading, index);
}

function named(reading: Reading, index: number, kind: 'person' | 'proper-noun', confidence: number): Candidate {
  const { last } = nameRunFrom(reading, index);
  const first = isElidedName(reading, index - 1) ? index - 1 : index;
  // « Vauclerel Prisca » : with a first name in it, the whole is one person, not a name and half of another.
  const hasFirstName = reading.words.slice(index + 1, last + 1).some(({ folded }) => firstNameClass(folded) === 'plain');
  return { ...spanOf(reading, first, last), kind: hasFirstName ? 'person' : kind, confidence };
}
