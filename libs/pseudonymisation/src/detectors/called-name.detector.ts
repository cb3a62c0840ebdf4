import type { Detector } from '../detector';
import { COMMON_WORDS } from '../gazetteers/common-words';
import { firstNameClass } from '../gazetteers/first-names';
import { surnameClass } from '../gazetteers/surnames';
import { isAllowedWord } from '../gazetteers/allow-list';
import { isKnownWord } from '../known-words';
import { isAnnouncedName, nameRunFrom } from '../names';
import { wordIndexAt } from '../word-search';

const STRONG =
  /\b(?:s'appel(?:le|ait|lent|er)|se nomm(?:e|ait|er)|se faire appeler|se fait appeler|(?:pre|de|sur)nomm(?:e|ee|es|ees)|nommee?s?|du (?:pre)?nom de|(?:sous|au) (?:le )?nom de|(?:re)?pond(?:ant)? au (?:doux )?(?:pre)?nom de|(?:pre|sur)?nom (?:est|:)|(?:pre|sur)?nom ?:|nom (?:de famille|de jeune fille|de naissance|d'usage|marital|d'epouse)(?: est)? ?:?|alias|signe|signature|identite ?:|patronyme ?:?|interesse ?:|usager ?:|patient ?:|beneficiaire ?:|concerne(?:e)? ?:|cordialement,?)[ :«"\n]{1,3}/g;
// « nommé récemment » announces no name; these words announce nothing else.
const STATES_A_NAME = /appel|se nomm|prenom|nom ?:/;
const WEAK =
  /\b(?:dite?|nee|epouse|ep\.|appelee?|appellent|appelle|connu sous|contacter|prevenir|joindre|vu avec|voir avec|de la part de|a l'attention de|att\.?)[ «"]{1,3}/g;

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
          (isStrong || !isKnownWord(word.folded) || firstNameClass(word.folded) !== undefined || surnameClass(word.folded) !== undefined) &&
          (isStrong ? !word.isAllCaps || !isAllowedWord(word.folded) : !isAllowedWord(word.folded))
        ) {
          const end = reading.words[nameRunFrom(reading, index).last]?.end ?? word.end;
          return [{ start: offset, end, kind: 'person' as const, confidence: isStrong ? 0.92 : 0.65 }];
        }
        const isKnown = firstNameClass(word.folded) !== undefined;
        const isSmallName = isStrong && word.folded.length > 2 && (isKnown || (STATES_A_NAME.test(match[0]) && !isKnownWord(word.folded)));
        return isSmallName ? [{ start: offset, end: word.end, kind: 'person' as const, confidence: smallConfidence(word.folded) }] : [];
      }),
    ),
};

function smallConfidence(folded: string): number {
  return firstNameClass(folded) === 'plain' ? 0.88 : 0.62;
}
