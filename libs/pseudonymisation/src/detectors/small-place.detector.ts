import type { Detector } from '../detector';
import type { Candidate } from '../finding';
import { isTownHead } from '../gazetteers/communes';
import { EPONYMS_OF_PLACES } from '../gazetteers/eponyms-of-places';
import { firstNameClass } from '../gazetteers/first-names';
import { NAME_NOUNS, NAME_OPENERS, OPENED_NOUNS } from '../gazetteers/name-nouns';
import { isOrdinaryNoun } from '../gazetteers/ordinary-places';
import { surnameClass } from '../gazetteers/surnames';
import { wordSet } from '../gazetteers/word-set';
import { hasTellingCapital, isKnownWord, isWordAsTyped } from '../known-words';
import { gapAfter, type Reading, type Word } from '../reading';
import { isTypingError } from '../spelling';
import { wordIndexAt } from '../word-search';

// Stops, open spaces and natural places; a name that is no ordinary word tells « gare de vaise » from « gare de la ville ».
const STOPS = 'arret(?: de)?(?: bus| tram| car)?|station(?: de)?(?: metro| tram)?|metro|rer|tram|terminus';
const SPACES =
  "gare|parc|square|jardin|bois|foret|plage|port|anse|camp|campement|bidonville|squat|terrain|zone|zac|zup|zi|centre commercial|galerie|ilot|ilet|tours?|barre|rond[ -]point|carrefour|echangeur|col|lac|etang|canal|vallee|pont|passerelle|ile|plateau|colline|cite|quartier|hameau|village|bourg|section|morne|ravine|ferme|mas|aire d'accueil|aire des gdv|aire|stade|friche|parking";
const PLACE = new RegExp(
  `(?<![a-z0-9-])(?:(${STOPS})|(?:${SPACES})) ((?:de la |de l'|du |des |de |d'|la |le |les |l'|aux |a la )?)(?=[a-z])`,
  'g',
);
// Open spaces of which « du », « de la », « des » tell which one: « plage des sablettes », never « port du masque ».
const NAMED_BY_LINK = wordSet(
  'parc square bois foret plage campement bidonville zac zup ilot ilet rond-point lac etang pont passerelle friche echangeur zone aire',
);
// « quartier les lauves » : the article belongs to the name.
const NAMED_BY_TITLE = wordSet('quartier cite hameau lotissement');
const DEFINITE = /^(?:de la |de l'|du |des )$/;
const TITLED = /^(?:la |les )$/;
const SAINT = wordSet('saint sainte st ste');
const MIN_LENGTH = 4;

/** Stops, estates and natural places in small letters, told by a name that no ordinary place bears: « arrêt masséna », « parc de la seille ». */
export const smallPlaceDetector: Detector = {
  name: 'small-place',
  detect: (reading) => [...reading.folded.matchAll(PLACE)].flatMap((match) => placeAt(reading, match)),
};

function placeAt(reading: Reading, match: RegExpExecArray): Candidate[] {
  const index = wordIndexAt(reading.words, match.index + match[0].length);
  const place: Place = {
    index,
    link: match[2] ?? '',
    isStop: match[1] !== undefined,
    sort: match[0].split(' ', 1)[0] ?? '',
  };
  const name = reading.words[index];
  if (name === undefined || hasTellingCapital(name) || name.plain.length < MIN_LENGTH) return [];
  const end = reading.words[nameEnd(reading, name, place)]?.end;
  return end === undefined ? [] : [{ start: match.index, end, kind: 'place', confidence: 0.61 }];
}

interface Place {
  readonly index: number;
  readonly link: string;
  readonly isStop: boolean;
  readonly sort: string;
}

const NONE = -1;

// The last word of a name no ordinary place bears.
function nameEnd(reading: Reading, name: Word, { index, link, isStop, sort }: Place): number {
  const { folded } = name;
  const next = gapAfter(reading, index) === ' ' ? reading.words[index + 1] : undefined;
  if (next !== undefined && SAINT.has(folded)) return index + 1;
  if (next !== undefined && NAME_OPENERS.has(folded))
    return OPENED_NOUNS.has(next.folded) || NAME_NOUNS.has(next.folded) ? index + 1 : NONE;
  if (next !== undefined && firstNameClass(folded) === 'plain' && EPONYMS_OF_PLACES.has(next.folded)) return index + 1;
  const isTold =
    (link !== '' && NAME_NOUNS.has(folded)) ||
    (folded.startsWith('saint') && folded.includes('-')) ||
    EPONYMS_OF_PLACES.has(folded) ||
    (isStop && surnameClass(folded) !== undefined);
  // « métro marcadet » : nothing else follows so, were it close to a word.
  const isStopName = isStop && link === '' && sort !== 'arret' && !isWordAsTyped(folded);
  if (isTold || isStopName || isNoWord(name)) return index;
  // « à l'arrêt la soie », « plage des sablettes ».
  const isTitled = (isStop && TITLED.test(link)) || (NAMED_BY_TITLE.has(sort) && link === 'les ' && /[sx]$/.test(folded));
  const mayBeAnyName = isTitled || (NAMED_BY_LINK.has(sort) && DEFINITE.test(link));
  return mayBeAnyName && !isOrdinaryNoun(folded) ? index : NONE;
}

function isNoWord({ folded }: Word): boolean {
  return (!isWordAsTyped(folded) && !isTypingError(folded)) || (isTownHead(folded) && !isKnownWord(folded));
}
