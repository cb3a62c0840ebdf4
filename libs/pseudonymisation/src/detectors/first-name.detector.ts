import type { Detector } from '../detector';
import type { Candidate } from '../finding';
import { ACCENTED_FIRST_NAMES } from '../gazetteers/ambiguous-first-names';
import { isAllowedWord } from '../gazetteers/allow-list';
import { firstNameClass, type FirstNameClass } from '../gazetteers/first-names';
import { SURNAMES } from '../gazetteers/surnames';
import { nameRunFrom } from '../names';
import { gapAfter, type Reading, type Word } from '../reading';

const SAINT = new Set(['saint', 'sainte', 'st', 'ste']);

/** First names of the gazetteer with the family name that follows or precedes, and frequent family names alone. */
export const firstNameDetector: Detector = {
  name: 'first-name',
  detect: (reading) =>
    reading.words.flatMap((word, index) => {
      const nameClass = firstNameClass(word.folded);
      if (nameClass === undefined) return loneSurname(word);
      return gapAfter(reading, index - 1) === ' ' && SAINT.has(reading.words[index - 1]?.folded ?? '')
        ? []
        : firstName(reading, index, word, nameClass);
    }),
};

function firstName(reading: Reading, index: number, word: Word, nameClass: FirstNameClass): Candidate[] {
  if (!word.isCapitalised) {
    return nameClass === 'plain' && word.plain.length >= 4 ? [{ start: word.start, end: word.end, kind: 'person', confidence: 0.68 }] : [];
  }
  // « ADIL » is an institution, « Adil » a first name.
  if (nameClass === 'plain' && word.isAllCaps && isAllowedWord(word.folded)) return [];
  if (nameClass !== 'plain' && !isSpeltAsName(reading, word)) return [];
  const run = nameRunFrom(reading, index);
  const first = withSurnameBefore(reading, index);
  const start = reading.words[first]?.start ?? word.start;
  const end = reading.words[run.last]?.end ?? word.end;
  return [{ start, end, kind: 'person', confidence: firstNameConfidence(reading, word, nameClass, run.last > index || first < index) }];
}

function firstNameConfidence(reading: Reading, word: Word, nameClass: FirstNameClass, hasSurname: boolean): number {
  if (nameClass === 'plain') return word.plain.length > 2 ? 0.9 : 0.7;
  if (nameClass === 'capital') return hasSurname ? 0.92 : 0.87;
  if (hasSurname) return 0.86;
  return word.startsSentence || reading.isShouted ? 0.35 : 0.7;
}

// « DURAND Karine » : lists and letterheads put the family name first, in capitals.
function withSurnameBefore(reading: Reading, index: number): number {
  const previous = reading.words[index - 1];
  if (previous === undefined || gapAfter(reading, index - 1) !== ' ' || reading.isShouted) return index;
  const isSurname = previous.isAllCaps && previous.plain.length >= 3 && !isAllowedWord(previous.folded);
  return isSurname || (previous.isCapitalised && SURNAMES.has(previous.folded)) ? index - 1 : index;
}

function isSpeltAsName(reading: Reading, word: Word): boolean {
  const { start, end } = reading.originalSpan(word.start, word.end);
  const typed = reading.source.slice(start, end).normalize('NFC').toLowerCase();
  return typed === word.folded || typed === (ACCENTED_FIRST_NAMES[word.folded] ?? word.folded);
}

function loneSurname(word: Word): Candidate[] {
  if (!word.isCapitalised || !SURNAMES.has(word.folded) || isAllowedWord(word.folded)) return [];
  return [{ start: word.start, end: word.end, kind: 'person', confidence: word.startsSentence ? 0.7 : 0.8 }];
}
