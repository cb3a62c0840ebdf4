import type { Detector } from '../detector';
import type { Candidate } from '../finding';
import { isAllowedWord } from '../gazetteers/allow-list';
import { EPONYMS_OF_PLACES } from '../gazetteers/eponyms-of-places';
import { QUALIFIERS } from '../gazetteers/establishment-words';
import { firstNameClass } from '../gazetteers/first-names';
import { isOrdinaryNoun } from '../gazetteers/ordinary-places';
import { LONE_ROADS, LONE_STREETS, QUALIFIED_WAYS, TOWN_PARTS } from '../gazetteers/ways';
import { wordSet } from '../gazetteers/word-set';
import { isWordAsTyped } from '../known-words';
import { textBefore, type Reading } from '../reading';
import { isTypingError } from '../spelling';
import { addressWithTown } from './address-around';
import { WRITTEN_NUMBER } from './number-words';
import { wayNameFrom, type WayName } from './way-name';

const WAY = new RegExp(
  `(?<![a-z0-9-])(?:grande? |vieille |vieux |ancienne? |petite )?(?:(${LONE_STREETS})|(${TOWN_PARTS})|(?:${LONE_ROADS})) ((?:de la |de l[' ]|des |du |de |d[' ]|aux |a l[' ]|le |la |les |l[' ]|a |u )?)(?=[a-z]|(?<=du )\\d{1,2}(?:er)? [a-z])`,
  'g',
);
const NOWHERE = /^(?:derriere|devant|cote|facon|monde|nuit|jour|travers|venir|quitter|sortir)$/;
// « vit chemin des vignes », « un garage place carnot » : only a name of a way follows so, without an article.
const LOCATING =
  /(?:^|[\s,('])(?:habit\w{1,5}|vi[ts]|vivait|vivent|log\w{1,4}|loge|dort|dorment|dormait|demeur\w{1,4}|resid\w{1,4}|squatt?\w{0,3}|heberg\w{1,3}|installe\w{0,2}|reste|croisee?s?|vue?s?|retrouvee?s?|trouvee?s?|rdv|rendez-vous|adresse|domicil\w{1,3}|appart\w{0,6}|logement|studio|chambre|maison|garage|caravane|box|immeuble|hotel|foyer|squat|cave|hall|traine|zone|erre|campe|tente|voiture|camion|case|carbet|cabane|visite|vad|maraude|expulsion|intervention|secteur)(?: (?:seule?|tjs|toujours|maintenant|depuis \w{2,10}|hier|actuellement|au))? $|\b(?:en haut|en bas|le long|a l'angle|au coin|au croisement|au debut) (?:de la |de l'|du |des )$/;
const OPENING = /(?:^|[\n.:;(,/] ?|- )$/;
const TWO_CAPITALS = /^[A-Z][^A-Z]*[A-Z][a-z]/;
const ARTICLE = /(?:la|une|cette|sa|leur|ma|les|des|en|de|d'|petite|grande) $/;
const QUALIFIED = new RegExp(`(?<![a-z0-9'-])(?:${QUALIFIED_WAYS})(?![a-z-])`, 'g');
const ANY_ROAD = /(?:nationale|principale|communale|verte|romaine|departementale)$/;
const OF = /^(?:de la |de l[' ]|des |du |de |d[' ])$/;
const SAINT = /^(?:saint|sainte|st|ste)(?:-|$)/;
const SEATS_OF_WAYS = wordSet(
  'gare eglise mairie liberation republique paix victoire marche ecole ecoles moulin chateau port pont parc hopital plage foret lac',
);
const NUMBER_WINDOW = 48;
const NUMBERED_CONFIDENCE = 0.86;
// « rue des lilas, au 14 », « lot. les hauts de sarreval n° 41 ».
const HOUSE_NUMBER = `(?:\\d{1,4}(?: ?(?:bis|ter))?|${WRITTEN_NUMBER})(?![a-z0-9])`;
const NUMBER_BEHIND = new RegExp(
  `^(?: (?:de la |de l'|du |des |de |d')[a-z-]{3,20})?(?:,? (?:au )?(?:n ?° ?|numero |no\\.? ?(?=\\d))${HOUSE_NUMBER}|,? (?:au|(?:a (?:la )?hauteur|au niveau|en face|pres) du|face au|devant le|entre le \\d{1,4} et le) \\d{1,4}(?: ?(?:bis|ter))?(?! ?(?:h|ans|mois|euros|jours|km|m)(?![a-z]))(?![a-z0-9])|^,? \\d{1,3}(?= ?[,.;)\\n]| ?$)(?![.,]\\d))`,
);

/** Streets without a number before them: told by their name, by who lives there, or by a number behind. */
export const streetDetector: Detector = {
  name: 'street',
  detect: (reading) => [
    ...[...reading.folded.matchAll(WAY)].flatMap((match) => streetAt(reading, match)),
    ...[...reading.folded.matchAll(QUALIFIED)].flatMap((match) => qualifiedAt(reading, match)),
  ],
};

function streetAt(reading: Reading, match: RegExpExecArray): Candidate[] {
  const nameStart = match.index + match[0].length;
  const name = wayNameFrom(reading, nameStart);
  if (
    name === undefined ||
    NOWHERE.test(name.head.folded) ||
    QUALIFIERS.has(name.head.folded) ||
    !/^(?:\d{1,2}(?:er)? )?$/.test(reading.folded.slice(nameStart, name.head.start))
  )
    return [];
  const way = { name, link: match[3] ?? '', isStreet: match[1] !== undefined };
  const number = numberBehind(reading, name.end);
  const isNumbered = number !== '' && (way.isStreet || /[a-z°]/.test(number));
  const needsNumber = match[2] !== undefined;
  const confidenceAlone = needsNumber ? 0 : confidenceOf(reading, match.index, way);
  const confidence = isNumbered ? NUMBERED_CONFIDENCE : confidenceAlone;
  return confidence === 0 ? [] : addressWithTown(reading, match.index, name.end + number.length, confidence);
}

function numberBehind(reading: Reading, end: number): string {
  return NUMBER_BEHIND.exec(reading.folded.slice(end, end + NUMBER_WINDOW))?.[0] ?? '';
}

// « vit grande rue », « quittance rue basse » : with an article it is any large or low street, and « le long de la route nationale » any road.
function qualifiedAt(reading: Reading, match: RegExpExecArray): Candidate[] {
  const end = match.index + match[0].length;
  const number = numberBehind(reading, end);
  if (number !== '') return addressWithTown(reading, match.index, end + number.length, NUMBERED_CONFIDENCE);
  const before = textBefore(reading, match.index, 60);
  const hasArticle = ARTICLE.test(before);
  const isAnyRoad = hasArticle && ANY_ROAD.test(match[0]);
  const isNamed = TWO_CAPITALS.test(reading.plain.slice(match.index, end)) || (LOCATING.test(before) && !isAnyRoad);
  return isNamed || (match[0].startsWith('rue') && !hasArticle) ? addressWithTown(reading, match.index, end, 0.62) : [];
}

interface Way {
  readonly name: WayName;
  readonly link: string;
  readonly isStreet: boolean;
}

function confidenceOf(reading: Reading, start: number, { name, link, isStreet }: Way): number {
  const { folded } = name.head;
  if (name.hasCapital && !isAllowedWord(folded)) return isStreet ? 0.86 : 0.7;
  const isCalled =
    EPONYMS_OF_PLACES.has(folded) || SAINT.test(folded) || (firstNameClass(folded) !== undefined && name.end > name.head.end);
  const isLinked = OF.test(link);
  const isUnknown = !isWordAsTyped(folded) && !isTypingError(folded);
  // « l'impasse des soins » : behind an article the word may be a figure of speech.
  const isFigure = reading.plain.charAt(start - 1) === "'" && isOrdinaryNoun(folded) && !SEATS_OF_WAYS.has(folded);
  if (isFigure || isPlatform(reading, start, folded)) return 0;
  if (isStreet ? isLinked || isCalled || isUnknown : isLinked && isUnknown) return 0.62;
  const before = textBefore(reading, start, 60);
  const isLocated = LOCATING.test(before);
  if (isLocated && isStreet) return 0.62;
  const isPut = isLocated || (isStreet && OPENING.test(before));
  return isPut && (link !== '' || isCalled || isUnknown) ? 0.62 : 0;
}

// « sur le quai de la gare » : where one waits for the train; « vit quai de la gare » is an address.
function isPlatform({ folded }: Reading, start: number, head: string): boolean {
  return head === 'gare' && /(?:le|un) quai$/.test(folded.slice(Math.max(0, start - 3), start + 4));
}
