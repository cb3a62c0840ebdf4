import type { Detector } from '../detector';
import type { Candidate } from '../finding';
import { EPONYMS_OF_PLACES } from '../gazetteers/eponyms-of-places';
import { firstNameClass } from '../gazetteers/first-names';
import { NAME_NOUNS } from '../gazetteers/name-nouns';
import { BEFORE_WAY, LONG_WAYS, NUMBERED_WAYS, PLAIN_WAYS, QUALIFIED_WAYS, SPOTS, STREETS } from '../gazetteers/ways';
import { wordSet } from '../gazetteers/word-set';
import { isKnownWord } from '../known-words';
import type { Reading } from '../reading';
import { isSlipOf } from '../spelling';
import { addressWithTown } from './address-around';
import { WRITTEN_NUMBER } from './number-words';
import { HONOURS, wayNameFrom, type WayName } from './way-name';

const DIGITS = '(?<![\\d/.,])\\d{1,4}(?: ?[/-] ?\\d{1,4})?(?: ?(?:bis|ter|quater|[a-d])(?![a-z]))?';
const WORDS = `(?<![a-z-])(?!(?:une?|et)[ ,])${WRITTEN_NUMBER}(?: bis| ter)?`;
const NUMBER = `(?:${DIGITS}|${WORDS})`;
const NO_NAME =
  "(?!(?:ds|dans|pr|ac|par|en|ce|cette|ces|et|sur|a(?! l')|au (?:fond|bout|coin|dessus|lieu|moins|numero)) |n'|de travers|j\\.? ?-?c(?![a-z])|(?<!(?:rue|venelle|ruelle|chemin|sente|impasse|place) )(?:aux?|a l') ?)(?=[a-z'])";
const ADDRESS = new RegExp(
  `${NUMBER}(?:,| virgule)? {0,2}${BEFORE_WAY}(?:(${STREETS})(?: {1,2}|(?<=\\.))|(?:${SPOTS}) {1,2})${NO_NAME}`,
  'g',
);
// « 17 grande rue », « 17 rue haute », « 6 Grand-Place » : a quality is the whole name.
const QUALIFIED = new RegExp(`${DIGITS},? (?:${QUALIFIED_WAYS}|${NUMBERED_WAYS})(?![a-z0-9-])`, 'g');
// « 12 le bourg », « 4 Le Village » : a hamlet without street names.
const BOURG = new RegExp(
  `${DIGITS},? (?:le |au )(?:vieux |haut |bas |petit |grand )?(?:bourg|village|hameau)(?= ?(?:[,.;()\\n]|$)| a | \\d{5})`,
  'g',
);
// « Lilas (rue des), 12 » : as registers sort them.
const REVERSED = new RegExp(
  `(?<![A-Za-z'-])[A-Z][A-Za-z'-]{2,20}(?: [A-Z][A-Za-z'-]{1,20}){0,2},? \\((?:${PLAIN_WAYS})(?: (?:de la|de l'|des|du|de|d'))?\\)(?:,? (?:n ?° ?)?\\d{1,4}(?![\\d.,]\\d))?`,
  'g',
);
// « n° 9 de la cité minière », « au douze de la rue des lilas » : the number of a house, then the way.
const NUMBER_OF = new RegExp(
  `(?<![a-z0-9])(?:n ?° ?|numero )?${NUMBER},? (?:de la |de l'|du |des )(?:${PLAIN_WAYS})(?: (?:des |du |de la |de l'|de |d')?[a-z-]{3,20}){1,2}`,
  'g',
);
// « 12 aveune de la gare » : one wrong letter in the way.
const SLIP = new RegExp(`${DIGITS},? ([a-z]{4,12}) (?=[a-z])`, 'g');
const OF = /^(?:de la |de l[' ]|du |des |de |d[' ]|aux |a la )$/;
const OF_THE = /^(?:de la |de l[' ]|du |des )$/;
const TITLED = /^(?:le |la |les |l')$/;
const LINKED_SPOTS = wordSet(
  'r place pl pl. route rte rte. quai qu. square clos hameau residence cite villa vla galerie promenade voie domaine dom. enclos carrefour mas rang quartier qua. pas. vlge corons couree escaliers degres dalle',
);
const LESSONS_AND_MAILS = wordSet('cours crs mail parc cour ch');
const TITLED_SPOTS = wordSet(
  'hameau lieu-dit lieudit lieu ld lot lot. lotiss. residence resid. imm. clos domaine dom. cite villa vla mas quartier qua.',
);
// « 7 clos fleuri », « 4 cité neuve ».
const ESTATES = wordSet('clos hameau residence cite domaine villa mail square mas');
const QUALITIES = wordSet(
  'fleuri fleurie joli jolie neuf neuve vert verte bleu bleue haut haute jardin jardins ouvriere miniere ombrage ombragee ensoleille ensoleillee paisible tranquille',
);
// « 1 place de parking », « 2 cours de la semaine », « 2 ch du haut » : counted, not lived at.
const COUNTED = wordSet(
  'parking cinema theatre concert train creche foyer stationnement garage camping formation stage jardin suite nuit jour jours semaine mois soir matin trimestre annee lundi mardi mercredi jeudi vendredi samedi dimanche juge medecin psychiatre tuteur tutrice curateur bailleur maire prefet service hopital haut bas fond centre etage comptes avion bus tribunal repit soins accueil urgence',
);

/** Street addresses: a number, a sort of way, its name as far as the name goes, and where in the building. */
export const addressDetector: Detector = {
  name: 'address',
  detect: (reading) => [
    ...numbered(reading),
    ...slips(reading),
    ...[QUALIFIED, BOURG, NUMBER_OF].flatMap((pattern) =>
      [...reading.folded.matchAll(pattern)].flatMap((match) => addressWithTown(reading, match.index, match.index + match[0].length, 0.66)),
    ),
    ...[...reading.plain.matchAll(REVERSED)].flatMap((match) => addressWithTown(reading, match.index, match.index + match[0].length, 0.66)),
  ],
};

function numbered(reading: Reading): Candidate[] {
  return [...reading.folded.matchAll(ADDRESS)].flatMap((match) => {
    const nameStart = match.index + match[0].length;
    const name = wayNameFrom(reading, nameStart);
    if (name === undefined) return [];
    const isStreet = match[1] !== undefined;
    if (name.hasCapital || isStreet) return addressWithTown(reading, match.index, name.end, name.hasCapital ? 0.95 : 0.88);
    const way = /([a-z.-]+) *$/.exec(match[0])?.[1] ?? '';
    const link = reading.folded.slice(nameStart, name.head.start).replace(/\d.*$/, '');
    const confidence = confidenceOfSpot(way, link, name);
    return confidence === 0 ? [] : addressWithTown(reading, match.index, name.end, confidence);
  });
}

// « 12 route de la gare », « 77 cours gambetta », « 6 lot les alizés » in small letters.
function confidenceOfSpot(way: string, link: string, { head }: WayName): number {
  if (link === '') {
    if (EPONYMS_OF_PLACES.has(head.folded)) return 0.86;
    if (ESTATES.has(way) && QUALITIES.has(head.folded)) return 0.66;
    if (HONOURS.has(head.folded) || NAME_NOUNS.has(head.folded)) return 0.66;
    return way !== 'porte' && head.folded.length > 3 && (!isKnownWord(head.folded) || firstNameClass(head.folded) === 'plain') ? 0.66 : 0;
  }
  if (COUNTED.has(head.folded) || head.folded.length < 3) return 0;
  const isNamed =
    (LINKED_SPOTS.has(way) && OF.test(link)) ||
    (LESSONS_AND_MAILS.has(way) && OF_THE.test(link)) ||
    (TITLED_SPOTS.has(way) && TITLED.test(link));
  return isNamed ? 0.66 : 0;
}

function slips(reading: Reading): Candidate[] {
  return [...reading.folded.matchAll(SLIP)].flatMap((match) => {
    const word = match[1] ?? '';
    if (isKnownWord(word) || !LONG_WAYS.some((way) => isSlipOf(word, way))) return [];
    const name = wayNameFrom(reading, match.index + match[0].length);
    return name === undefined ? [] : addressWithTown(reading, match.index, name.end, 0.66);
  });
}
