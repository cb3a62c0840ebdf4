import type { Detector } from '../detector';
import { isAllowedWord } from '../gazetteers/allow-list';
import { brandLength } from '../gazetteers/brands';
import { DESCRIPTIVE, ESTABLISHMENTS, QUALIFIERS, SMALL_NAMED_SORTS, SMALL_TITLED_SORTS, WEAK } from '../gazetteers/establishment-words';
import { isCommune } from '../gazetteers/communes';
import { EPONYMS_OF_PLACES } from '../gazetteers/eponyms-of-places';
import { firstNameClass } from '../gazetteers/first-names';
import { FUNCTION_WORDS } from '../gazetteers/function-words';
import { isOrdinaryNoun } from '../gazetteers/ordinary-places';
import { wordSet } from '../gazetteers/word-set';
import { NAME_OPENERS } from '../gazetteers/name-nouns';
import { hasTellingCapital, isWordAsTyped } from '../known-words';
import { isSubject } from '../names';
import { gapAfter, type Reading } from '../reading';
import { wordIndexAt } from '../word-search';

const QUARTERS =
  /(?<![a-z'-])(?:residence|cite|quartier|hameau|lotissement|lieu-dit|faubourg|square) (?:des|du|de la|de l') ?[a-z]{3,20}(?![a-z-])|(?<![a-z'-])place (?:du marche|de l'eglise|de la gare|de la mairie|de la republique|de la liberte)(?![a-z-])/g;
// « mission locale de moissac » : there is one.
const SERVED =
  /(?<![a-z-])(?:mission locale|maison de quartier|maison des solidarites|maison de sante|croix[ -]rouge|secours (?:populaire|catholique)|restos du coeur|epicerie solidaire|banque alimentaire|maison des ado(?:lescent)?s|foyer de l'enfance|point d'acces au droit|accueil de jour|samu ?social|maison d'arret|centre de detention|centre hospitalier) (?:de |d'|du |des )([a-z]{4,20}(?:-[a-z]+)*)(?![a-z-])/g;
const LOCALITY =
  /(?<![a-z-])(?:lieu[ -]?dit|ld),? (?:["«] ?)?((?:le |la |les |l'|aux? |u |i )?[a-z-]{3,20}(?: (?:basses?|bas|hautes?|hauts?|vieux|vieille|grande?|petite?)(?![a-z-])| (?:du|des?|la|les?) [a-z-]{3,20})?)/g;

/** Names of establishments, estates and hamlets in small letters or in lines of capitals, to confirm. */
export const smallEstablishmentDetector: Detector = {
  name: 'small-establishment',
  detect: (reading) => [
    ...reading.words.flatMap((word, index) => {
      const end =
        ESTABLISHMENTS.has(word.folded) ||
        QUALIFIED_SORTS.has(word.folded) ||
        SMALL_TITLED_SORTS.has(word.folded) ||
        SMALL_NAMED_SORTS.has(word.folded)
          ? nameEnd(reading, index)
          : undefined;
      return end === undefined ? [] : [{ start: word.start, end, kind: 'organisation' as const, confidence: 0.64 }];
    }),
    ...[...reading.folded.matchAll(QUARTERS)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      kind: 'place' as const,
      confidence: 0.6,
    })),
    ...[...reading.folded.matchAll(SERVED)]
      .filter((match) => isCommune(match[1] ?? '') && !isWordOfSentence(match[1] ?? ''))
      .map((match) => ({ start: match.index, end: match.index + match[0].length, kind: 'organisation' as const, confidence: 0.66 })),
    ...[...reading.folded.matchAll(LOCALITY)].map((match) => {
      const end = match.index + match[0].length;
      return { start: end - (match[1] ?? '').length, end, kind: 'place' as const, confidence: 0.66 };
    }),
  ],
};

// « à l'école colette a pleuré » goes on with a verb.
const SENTENCE_VERB = /^ (?:a|est|ne|n'|se|s') ?/;

function nameEnd(reading: Reading, sort: number): number | undefined {
  const [word, next] = [reading.words[sort], reading.words[sort + 1]];
  if (word === undefined || next === undefined || gapAfter(reading, sort) !== ' ' || hasTellingCapital(next)) return undefined;
  if (/^(?:le|la|les|l)$/.test(next.folded))
    return SMALL_TITLED_SORTS.has(word.folded) || NAME_OPENERS.has(reading.words[sort + 2]?.folded ?? '')
      ? behindArticle(reading, sort + 1)
      : undefined;
  if (QUALIFIED_SORTS.has(word.folded) && QUALIFIERS.has(next.folded)) return behindQualifier(reading, sort + 1);
  if (/^(?:du|de|des)$/.test(next.folded)) return SMALL_NAMED_SORTS.has(word.folded) ? behindOf(reading, sort + 1) : undefined;
  const brand = brandLength(reading, sort + 1);
  if (brand > 0) return reading.words[sort + brand]?.end;
  if (WEAK.has(word.folded)) return undefined;
  if (EPONYMS_OF_PLACES.has(next.folded) && !SENTENCE_VERB.test(reading.folded.slice(next.end, next.end + 5))) return next.end;
  if (next.folded.length >= UNKNOWN_MIN_LENGTH && !isWordAsTyped(next.folded)) return unknownRunEnd(reading, sort + 1);
  return behindFirstName(reading, sort + 1);
}

// « cabinet infirmier des arceaux », never « centre social du quartier ».
function behindQualifier(reading: Reading, qualifier: number): number | undefined {
  const link = reading.words[qualifier + 1];
  if (link === undefined || !/^(?:du|de|des)$/.test(link.folded) || gapAfter(reading, qualifier) !== ' ') return undefined;
  const end = behindOf(reading, qualifier + 1);
  const name = end === undefined ? undefined : reading.words[wordIndexAt(reading.words, end) - 1];
  return name === undefined || isOrdinaryNoun(name.folded) ? undefined : end;
}

const UNKNOWN_MIN_LENGTH = 4;

// « école raphaël jolivière » : as long as no list explains the words.
function unknownRunEnd(reading: Reading, first: number): number | undefined {
  const next = reading.words[first + 1];
  const goesOn =
    next !== undefined && gapAfter(reading, first) === ' ' && next.folded.length > UNKNOWN_MIN_LENGTH && !isWordAsTyped(next.folded);
  return (goesOn ? next : reading.words[first])?.end;
}

// « college jean-moulin », « lycée jean zay » ; « à l'école karim refuse » goes on with a verb.
function behindFirstName(reading: Reading, index: number): number | undefined {
  const [first, second] = [reading.words[index], reading.words[index + 1]];
  if (first === undefined) return undefined;
  const [start, ...others] = first.folded.split('-');
  if (!['plain', 'capital'].includes(firstNameClass(start ?? '') ?? '')) return undefined;
  if (others.length > 0) return first.end;
  const isName = second !== undefined && gapAfter(reading, index) === ' ' && !isSubject(reading, index) && second.folded.length > 2;
  return isName && !FUNCTION_WORDS.has(second.folded) && !isWordOfSentence(second.folded) ? second.end : undefined;
}

// « la résidence le clos fleuri », never « le foyer les accueille » nor « la crèche le lundi ».
function behindArticle(reading: Reading, article: number): number | undefined {
  const opener = reading.words[article + 1];
  if (opener !== undefined && NAME_OPENERS.has(opener.folded) && gapAfter(reading, article + 1) === ' ') {
    const noun = reading.words[article + 2];
    return noun === undefined || noun.folded.length < 4 || isWordOfSentence(noun.folded) ? undefined : noun.end;
  }
  const name = reading.words[article + 1];
  if (name === undefined || !/^[ ']$/.test(gapAfter(reading, article)) || name.folded.length < 4 || isWordOfSentence(name.folded))
    return undefined;
  const isPlural = reading.words[article]?.folded === 'les';
  // « residence les glycine » : hasty notes leave the plural out, but nobody does anything behind a home.
  if (isPlural && HOMES.has(reading.words[article - 1]?.folded ?? '') && !VERB_ENDING.test(name.folded)) return name.end;
  return isPlural !== /[sx]$/.test(name.folded) || VERB_ENDING.test(name.folded) ? undefined : name.end;
}

// « pharmacie du beffroi », « habitat du littoral », never « la pharmacie du coin » nor « la boulangerie du quartier ».
function behindOf(reading: Reading, link: number): number | undefined {
  const [of, article] = [reading.words[link], reading.words[link + 1]];
  const hasArticle = of?.folded === 'de' && /^(?:la|l)$/.test(article?.folded ?? '');
  const at = link + (hasArticle ? 2 : 1);
  const name = reading.words[at];
  if (name === undefined || (of?.folded === 'de' && !hasArticle) || !/^[ ']$/.test(gapAfter(reading, at - 1))) return undefined;
  return name.folded.length < 4 || isWordOfSentence(name.folded) ? undefined : name.end;
}

function isWordOfSentence(folded: string): boolean {
  return isAllowedWord(folded) || DESCRIPTIVE.has(folded);
}

// These bear a name behind what they are for.
const QUALIFIED_SORTS = wordSet(
  'cabinet centre foyer residence groupe maison espace creche ecole lycee college complexe jardins club pole halte antenne hotel',
);
const HOMES = wordSet('residence lotissement camping gite ehpad');
// A verb behind « le », « la » or « l' » is what somebody does to somebody.
const VERB_ENDING = /(?:ent|ait|aient|ille|oit|rend|met|era|ont|ige|oue|ose|ise|upe|ite|epte|use|uit)$/;
