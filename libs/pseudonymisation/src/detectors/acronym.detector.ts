import type { Detector } from '../detector';
import { hasTellingCapital, isKnownWord } from '../known-words';
import { textBefore } from '../reading';

const MIN_LENGTH = 4;
const MAX_LENGTH = 7;
// « bénévole à l'ADAVE », « suivi par le GANOR » : what houses and employers stand behind.
const LEAD = /(?:^|[\s,('])(?:a l'|au |a la |chez |par l'|par le |par la |de l'|du |de la |avec l'|avec le |l')$/;

/** Acronyms that no list of the field knows, where a house or an employer stands: to confirm. */
export const acronymDetector: Detector = {
  name: 'acronym',
  detect: (reading) =>
    reading.words
      .filter(
        (word) =>
          word.isAllCaps &&
          hasTellingCapital(word) &&
          word.plain.length >= MIN_LENGTH &&
          word.plain.length <= MAX_LENGTH &&
          !isKnownWord(word.folded) &&
          LEAD.test(textBefore(reading, word.start, 12)),
      )
      .map(({ start, end }) => ({ start, end, kind: 'organisation' as const, confidence: 0.6 })),
};
