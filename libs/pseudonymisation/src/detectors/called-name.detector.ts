import type { Detector } from '../detector';
import { COMMON_WORDS } from '../gazetteers/common-words';
import { firstNameClass } from '../gazetteers/first-names';
import { isAllowedWord } from '../gazetteers/allow-list';
import { isAnnouncedName, nameRunFrom } from '../names';
import { wordIndexAt } from '../word-search';

const STRONG =
  /\b(?:s'appel(?:le|ait|lent)|se nomm(?:e|ait)|(?:pre|de|sur)nomm(?:e|ee|es|ees)|nommee?s?|du nom de|repond au nom de|(?:pre)?nom (?:est|:)|(?:pre)?nom ?:|nom de famille ?:?|nom de jeune fille ?:?|alias|signe)[ :«"]{1,3}/g;
// « nommé récemment » announces no name; these words announce nothing else.
const STATES_A_NAME = /appel|se nomm|prenom|nom ?:/;
const WEAK = /\b(?:dite?|nee|appelee?|appellent|appelle|connu sous|contacter|prevenir|joindre|vu avec|voir avec)[ «"]{1,3}/g;

/** Names behind a calling word: « il s'appelle … », « prénommé », « alias », « dit ». */
export const calledNameDetector: Detector = {
  name: 'called-name',
  detect: (reading) =>
    [STRONG, WEAK].flatMap((pattern) =>
      [...reading.folded.matchAll(pattern)].flatMap((match) => {
        const offset = match.index + match[0].length;
        const index = wordIndexAt(reading.words, offset);
        const word = reading.words[index];
        if (word === undefined || word.start !== offset) return [];
        const isStrong = pattern === STRONG;
        if (
          isAnnouncedName(reading, index) &&
          !COMMON_WORDS.has(word.folded) &&
          (isStrong ? !word.isAllCaps || !isAllowedWord(word.folded) : !isAllowedWord(word.folded))
        ) {
          const end = reading.words[nameRunFrom(reading, index).last]?.end ?? word.end;
          return [{ start: offset, end, kind: 'person' as const, confidence: isStrong ? 0.92 : 0.65 }];
        }
        const isKnown = firstNameClass(word.folded) !== undefined;
        const isSmallName =
          isStrong && word.folded.length > 2 && (isKnown || (STATES_A_NAME.test(match[0]) && !isAllowedWord(word.folded)));
        return isSmallName ? [{ start: offset, end: word.end, kind: 'person' as const, confidence: smallConfidence(word.folded) }] : [];
      }),
    ),
};

function smallConfidence(folded: string): number {
  return firstNameClass(folded) === 'plain' ? 0.88 : 0.62;
}
