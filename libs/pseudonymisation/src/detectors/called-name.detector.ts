import type { Detector } from '../detector';
import type { Candidate } from '../finding';
import { COMMON_WORDS } from '../gazetteers/common-words';
import { firstNameClass } from '../gazetteers/first-names';
import { surnameClass } from '../gazetteers/surnames';
import { isAllowedWord } from '../gazetteers/allow-list';
import { isKnownWord } from '../known-words';
import { isAnnouncedName, nameRunFrom } from '../names';
import { textBefore, type Reading } from '../reading';
import { wordIndexAt } from '../word-search';

const STRONG =
  /\b(?:s'appel(?:le|ait|lent|er)|se nomm(?:e|ait|er)|se faire appeler|se fait appeler|(?:pre|de|sur)nomm(?:e|ee|es|ees)|nommee?s?|du (?:pre)?nom de|(?:sous|au) (?:le )?nom de|(?:re)?pond(?:ant)? au (?:doux )?(?:pre)?nom de|(?:pre|sur)?nom (?:est|:)|(?:pre|sur)?nom ?:|prenom|nom (?:de famille|de jeune fille|de naissance|d'usage|marital|d'epouse)(?: est)? ?:?|alias|signe|signature|identite ?:|patronyme ?:?|interesse ?:|usager ?:|patient ?:|beneficiaire ?:|concerne(?:e)? ?:|cordialement,?)[ :«"\n]{1,3}/g;
// « nommé récemment » announces no name; these words announce nothing else.
const STATES_A_NAME = /appel|se nomm|prenom|nom ?:/;
const THE_NAMED = /\b(?:le|la|les|un|une) (?:de|sus|pre)?$/;
const WEAK =
  /\b(?:dite?|nee|epouse|ep\.|appelee?|appellent|appelle|connu sous|contacter|prevenir|joindre|vu avec|voir avec|de la part de|a l'attention de|att\.?)[ «"]{1,3}/g;

// « dit « le Capitaine » », « surnommé le Grand » : what a nickname is made of says nothing, where it stands does.
const QUOTED =
  /\b(?:, ?dite?|surnomme(?:e|es|s)?|alias|sobriquet|surnom|pseudo|baptisee?|se fait appeler|qu'on appelle|appelee?|connue? comme|(?:sous le|au) (?:sur)?nom)(?: est| de)? ?:? ?["«“] ?((?:le |la |les |l')?[a-z][a-z' -]{1,24}?) ?["»”]/g;
const SPOKEN = /, dite? ["«“] ?((?:le |la |l')?[A-Z][A-Za-z'-]{1,14}(?: [A-Z][A-Za-z'-]{1,14})?) ?["»”]/g;
// « signant « Bichon » », « « la Duchesse » a crié ».
const SIGNED = /\b[Ss]ign(?:ant|ee?s?|ature)(?: de| par)? ?:? ?["«“] ?((?:l[ae]s? |l')?[A-Z][A-Za-z' -]{1,20}?) ?["»”]/g;
const QUOTED_ACTOR =
  /["«“] ?((?:[Ll][ae] |[Ll]')[A-Z][a-z'-]{2,15}) ?["»”](?= (?:\((?:vrai|son|sa|c'est|de son)|(?:a|est|ne|n'|se|s'|refuse|dit|dort|veut|va|y|vit|reste)(?![a-z])))/g;
const NICKNAMED = /\b(?:dite?|surnommee?|alias) ((?:le|la|l')(?: |(?<='))[A-Z][A-Za-z-]{2,15})/g;

/** Names behind a calling word: « il s'appelle … », « prénommé », « alias », « dit ». */
export const calledNameDetector: Detector = {
  name: 'called-name',
  detect: (reading) => [
    ...nicknames(reading),
    ...[STRONG, WEAK].flatMap((pattern) =>
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
        const isNamed = /^nomme/.test(match[0]) && THE_NAMED.test(textBefore(reading, match.index, 8));
        const isKnown = firstNameClass(word.folded) !== undefined || (isNamed && surnameClass(word.folded) !== undefined);
        const isSmallName =
          isStrong && word.folded.length > 2 && (isKnown || ((isNamed || STATES_A_NAME.test(match[0])) && !isKnownWord(word.folded)));
        return isSmallName ? [{ start: offset, end: word.end, kind: 'person' as const, confidence: smallConfidence(word.folded) }] : [];
      }),
    ),
  ],
};

function nicknames(reading: Reading): Candidate[] {
  const quoted = [QUOTED, SPOKEN, SIGNED].flatMap((pattern) => [
    ...(pattern === QUOTED ? reading.folded : reading.plain).matchAll(pattern),
  ]);
  const plain = [NICKNAMED, QUOTED_ACTOR]
    .flatMap((pattern) => [...reading.plain.matchAll(pattern)])
    .filter((match) => !isAllowedWord((match[1] ?? '').toLowerCase().replace(/^(?:l'|l[ae] )/, '')));
  return [...quoted, ...plain].map((match) => {
    const name = match[1] ?? '';
    const start = match.index + match[0].lastIndexOf(name);
    return { start, end: start + name.length, kind: 'person', confidence: 0.7 };
  });
}

function smallConfidence(folded: string): number {
  return firstNameClass(folded) === 'plain' ? 0.88 : 0.62;
}
