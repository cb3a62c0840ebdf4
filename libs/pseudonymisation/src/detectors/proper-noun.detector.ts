import type { Detector } from '../detector';
import type { Candidate } from '../finding';
import { isAllowedWord } from '../gazetteers/allow-list';
import { firstNameClass } from '../gazetteers/first-names';
import { wordSet } from '../gazetteers/word-set';
import { nameRunFrom } from '../names';
import { gapAfter, type Reading, type Word } from '../reading';

const MIN_LENGTH = 3;
// Shorter words in capitals are acronyms far more often than names.
const MIN_LENGTH_IN_CAPITALS = 6;
// Words behind which an unknown capital is somebody rather than something.
const BEFORE_PERSONS = wordSet(
  'par avec chez selon jeune petit petite vieux vieille les que vu vue revu appeler appelle contacter prevenir rencontre accompagne accompagnee',
);

/** Capitals inside a sentence that no list explains: a hint, to confirm as a person behind words such as « chez » or « le jeune ». */
export const properNounDetector: Detector = {
  name: 'proper-noun',
  detect: (reading) =>
    reading.isShouted ? [] : reading.words.flatMap((word, index) => (isUnexplained(word) ? [candidateAt(reading, word, index)] : [])),
};

function isUnexplained(word: Word): boolean {
  if (!word.isCapitalised || word.startsSentence) return false;
  if (word.plain.length < (word.isAllCaps ? MIN_LENGTH_IN_CAPITALS : MIN_LENGTH)) return false;
  return !isAllowedWord(word.folded) && firstNameClass(word.folded) === undefined;
}

function candidateAt(reading: Reading, word: Word, index: number): Candidate {
  const isPerson = gapAfter(reading, index - 1) === ' ' && BEFORE_PERSONS.has(reading.words[index - 1]?.folded ?? '');
  if (!isPerson) return { start: word.start, end: word.end, kind: 'proper-noun', confidence: 0.5 };
  const end = reading.words[nameRunFrom(reading, index).last]?.end ?? word.end;
  return { start: word.start, end, kind: 'person', confidence: 0.62 };
}
