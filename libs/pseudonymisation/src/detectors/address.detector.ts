import type { Detector } from '../detector';
import type { Candidate } from '../finding';
import { EPONYMS_OF_PLACES } from '../gazetteers/eponyms-of-places';
import { FUNCTION_WORDS } from '../gazetteers/function-words';
import { hasTellingCapital } from '../known-words';
import type { Reading } from '../reading';
import { wordIndexAt } from '../word-search';
import { NUMBER_WORD } from './number-words';

const CERTAIN_WAYS =
  'rue|r\\.|avenue|av\\.?|ave\\.?|boulevard|boul\\.?|bd\\.?|bld\\.?|blvd\\.?|impasse|imp\\.?|allees?|all\\.?|chemin|chem\\.?|che\\.?|ruelle|venelle|esplanade|faubourg|fbg\\.?|rond-point|lotissement|sentier|montee|hent|straed|dreve|sente|cavee|calade|traboule|charriere|carrera|sq\\.?|res\\.|rd-pt|traverse|corniche|chaussee|passage';
const OTHER_WAYS =
  'place|pl\\.?|route|rte\\.?|quai|cours|square|voie|residence|cite|clos|hameau|lieu-?dit|villa|domaine|mail|promenade|porte|cour|parc|lot\\.?';
const ADDRESS = new RegExp(
  `(?:(?<![\\d/.,])\\d{1,4}(?: ?[/-] ?\\d{1,4})?(?: ?(?:bis|ter|quater|[a-d])(?![a-z]))?|(?<![a-z-])(?!(?:une?|et)[ ,])(?:cent[ -])?(?:${NUMBER_WORD})(?:[ -](?:${NUMBER_WORD})){0,4}(?: bis| ter)?),? {1,2}(?:(${CERTAIN_WAYS})|(?:${OTHER_WAYS})) (?!(?:ds|dans|pr|ac|par|en|ce|cette|ces|a|au|aux) )(?=[a-z'])`,
  'g',
);
const NAME_MAX_WORDS = 8;

// Without a number or a capital, only streets and the like, and only behind a grammar word: « rue de la gare ».
const UNNUMBERED =
  /(?<![a-z'-])(?:rue|ruelle|avenue|boulevard|bd|impasse|allee|quai|faubourg|venelle) (?:de la |de l'|des |du |de |d')[a-z]{3,20}(?![a-z-])/g;
const NOWHERE = / (?:derriere|devant|cote|facon|monde|nuit|jour)$/;
// « n° 9 de la cité minière » : the number of a house, then the way.
const NUMBER_OF =
  /(?<![a-z0-9])(?:n ?° ?|numero )?\d{1,4}(?: ?(?:bis|ter))?,? (?:de la |de l'|du |des )(?:rue|avenue|impasse|allee|chemin|cite|square|residence|hameau|clos|venelle|ruelle|lotissement|boulevard|quai)(?: (?:des |du |de la |de l'|de |d')?[a-z-]{3,20}){1,2}/g;
// « 12 route de la gare » in small letters: a number, a way, its link and one word.
const SMALL_WAY =
  /(?<![\d/.,])\d{1,4}(?: ?(?:bis|ter|[a-d]))?,? (?:place|route|rte|quai|square|clos|hameau|residence|cite|villa|galerie|promenade) (?:de la |de l'|du |des |de |d')(?!parking|cinema|theatre|concert|train|creche|foyer|stationnement|garage|camping|formation|stage|jardin|suite|nuit|jour)[a-z]{4,20}(?:-[a-z]{2,20}){0,3}(?![a-z-])/g;
// « 12 r de la gare » : the letter alone, when a number stands before it and a link behind.
const LETTER_WAY = /(?<![\d/.,])\d{1,4}(?: ?(?:bis|ter|[a-d]))?,? r (?:de la |de l'|du |des )[a-z]{4,20}(?:-[a-z]{2,20}){0,3}(?![a-z-])/g;
// « PK 12,5 route de Kourou » : where a road is counted from.
const MILESTONE =
  /(?<![a-z])(?:pk|km) ?\d{1,3}(?:[,.+]\d{1,3})?,? (?:route|rte|rn|rd|nationale|departementale|chemin|piste)(?: (?:de |d'|du |des )?[a-z0-9-]{1,20})?/g;
// « 77 cours gambetta » : whom or what ways are called after.
const CALLED_WAY =
  /(?<![\d/.,])\d{1,4}(?: ?(?:bis|ter|[a-d]))?,? (?:place|pl\.?|route|quai|cours|square|cite|residence|mail|promenade) ([a-z]{3,20})(?![a-z])/g;
// « 1re maison après le pont » : how one finds a house of a hamlet.
const HOUSE =
  /(?:, ?(?:la )?)(?:premiere|deuxieme|troisieme|derniere|\d{1,2} ?(?:ere|re|e|eme)) (?:maison|ferme|porte|caravane|entree|portail)(?: (?:apres|avant|derriere|devant|a gauche|a droite|en face|au bout|a cote|sur)(?: (?:le|la|l'|les|du|de|de la|des|d'))? ?[a-z]{2,14})?/g;
const BOX = /(?<![a-z])(?:b\.?p\.?|boite postale|cs|tsa) ?n?°? ?\d{2,5}(?!\d)/g;
// Five hundred metres or less: three decimals at least.
const COORDINATES = /(?<![\d.,])[+-]?\d{1,2}[.,]\d{3,8} ?°? ?[nseo]?(?:, ?|; ?| {1,3}|\/)[+-]?\d{1,3}[.,]\d{3,8}(?![\d])/g;
const SEXAGESIMAL = /\d{1,2} ?° ?\d{1,2} ?['′] ?(?:\d{1,2}(?:[.,]\d{1,4})? ?(?:"|''|″|”)? ?)?[nsewo]\b/g;

/** Street addresses: a number, a sort of way, and its name as far as the name goes; post boxes and coordinates too. */
export const addressDetector: Detector = {
  name: 'address',
  detect: (reading) => [
    ...[...reading.folded.matchAll(ADDRESS)].flatMap((match) => {
      const nameStart = match.index + match[0].length;
      const name = wayName(reading, nameStart);
      if (name === undefined || (match[1] === undefined && !name.hasCapital)) return [];
      return [{ start: match.index, end: name.end, kind: 'address' as const, confidence: name.hasCapital ? 0.95 : 0.88 }];
    }),
    ...whole(reading, UNNUMBERED, 0.62).filter(({ start, end }) => !NOWHERE.test(reading.folded.slice(start, end))),
    ...whole(reading, NUMBER_OF, 0.66),
    ...whole(reading, SMALL_WAY, 0.66),
    ...whole(reading, LETTER_WAY, 0.66),
    ...whole(reading, MILESTONE, 0.66),
    ...whole(reading, HOUSE, 0.62),
    ...[...reading.folded.matchAll(CALLED_WAY)]
      .filter((match) => EPONYMS_OF_PLACES.has(match[1] ?? ''))
      .map((match) => ({ start: match.index, end: match.index + match[0].length, kind: 'address' as const, confidence: 0.86 })),
    ...whole(reading, BOX, 0.7),
    ...whole(reading, COORDINATES, 0.92),
    ...whole(reading, SEXAGESIMAL, 0.92),
  ],
};

function whole(reading: Reading, pattern: RegExp, confidence: number): Candidate[] {
  return [...reading.folded.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    kind: 'address',
    confidence,
  }));
}

// « rue des lilas » in small letters: grammar words, then one word; with capitals: as long as capitals and grammar words follow.
function wayName(reading: Reading, start: number): { end: number; hasCapital: boolean } | undefined {
  const first = wordIndexAt(reading.words, start);
  let end: number | undefined;
  let hasCapital = false;
  for (let index = first; index < first + NAME_MAX_WORDS; index += 1) {
    const word = reading.words[index];
    const previousEnd = index === first ? start : (reading.words[index - 1]?.end ?? start);
    if (word === undefined || !/^[ '0-9]{0,4}$/.test(reading.plain.slice(previousEnd, word.start))) break;
    if (FUNCTION_WORDS.has(word.folded) && (!word.isAllCaps || word.isShouted)) continue;
    if (!hasTellingCapital(word) && end !== undefined) break;
    end = word.end;
    hasCapital ||= hasTellingCapital(word);
  }
  return end === undefined ? undefined : { end, hasCapital };
}
