import { TOWN_LABEL } from '../alias';
import type { Detector } from '../detector';
import type { Candidate } from '../finding';
import { isTownHead } from '../gazetteers/communes';
import { firstNameClass } from '../gazetteers/first-names';
import { FUNCTION_WORDS } from '../gazetteers/function-words';
import { isOrdinaryNoun } from '../gazetteers/ordinary-places';
import { wordSet } from '../gazetteers/word-set';
import { hasTellingCapital, isKnownWord } from '../known-words';
import { isAccented } from '../names';
import { gapAfter, textBefore, type Reading, type Word } from '../reading';
import { FROM, LIVING, SAINT_THINGS, listedTown } from './town.detector';

const MIN_LENGTH = 3;
// « à lire », « à vif », « vit au vert » : ways of speaking, and communes too.
const IDIOMS = wordSet(
  'lire vif vingt trente quarante cinquante soixante cent mille simple double lent court sec cran part terre nouveau terme bout fond gros plat vert change sourd roux compas cercueil deux trois vie mort pied pieds bord bras prix souhait bon mieux moitie cause titre base force peine point tort louer jour',
);
// « route de salers », « conduite aux urgences d'arles » : what every town has one of.
const SEAT_OF =
  /\b(?:route|urgences|gare|train|bus|ehpad|foyer|hotel|lycee|college|marche|piscine|maternite|pompiers|police|gendarmes|prison|communaute|canton|bassin|secteur|antenne|permanence|equipe|maire|elus?|gens|habitants|cote|hauteurs|centre|sortie|peage|squat|mission locale|maison d'arret|commissariat|ccas|cms) (?:de |d')$/;
const MOVING =
  /\b(?:repart\w{0,3}|part|partie?s?|retourn\w{1,3}|rentre\w{0,2}|reste\w{0,2}|emmene\w{0,2}|ramene\w{0,2}|transfere\w{0,2}|orientee?|conduite?|expulsee?|appart\w{0,6}|logement|studio|maison|case|rdv|vad|squat|marche|boulot|chantier|usine|stage|voir|cherche|muter|mutation|relogement|hebergement|errance|maraude|dispo) (?:a|vers|sur|jusqu'a) $|\b(?:vise|visait|quitt(?:e|ait|er)) $/;
// « habite à sens » : whatever the word, nobody is born at a thing.
const SURE = /\b(?:(?:habit\w{1,5}|nee?s?|domicili\w{1,3}|resid\w{1,4}) a|originaire de) $/;
// « la mairie des lilas », « rentré du havre ».
const SEAT_OR_RETURN =
  /\b(?:mairie|maire|ccas|cms|cmp|commune|ville|tribunal|gendarmerie|commissariat|hopital|gare|originaire|vien\w{1,3}|venue?s?|revien\w{1,3}|revenue?s?|rentr\w{1,4}) (?:du|des) $/;
const SAINT =
  /(?<=(?:^|[\s,('])(?:a|de|d'|du|sur|vers|et|ou|puis|via|place|marche|quartier|rue|foyer|clinique|hopital|ehpad|lycee|college|ecole|secteur|cite|parc|square|residence|paroisse|internat|eglise|l') ?)(?:saint|sainte|st|ste)[ -](?!(?:valentin|sylvestre|esprit|patron|plus|pour|que|est|les|avec|homme|femme)(?![a-z]))([a-z]{3,}(?:-[a-z]+)*)(?![a-z])/g;
const SAINT_SEAT = /(?:place|marche|quartier|rue|foyer|clinique|hopital|ehpad|lycee|college|ecole|cite|parc|square|eglise) $/;
// « fort-de-france » : words joined so are a town behind the least of links.
const LINKED = /(?:^|[\s,('])(?:a|de|d'|sur|vers|via|pour|depuis|et|ou)(?: le)? ?$/;

/** Towns in small letters whose name is also a word or a person's, told by who goes or lives there: « parti à rennes », « route de salers ». */
export const smallTownDetector: Detector = {
  name: 'small-town',
  detect: (reading) => [
    ...reading.words.flatMap((word, index) => (hasTellingCapital(word) ? capitalBehindContraction : townAt)(reading, word, index)),
    ...[...reading.folded.matchAll(SAINT)]
      .filter((match) => !SAINT_THINGS.has(match[0].replace(' ', '-')) || SAINT_SEAT.test(textBefore(reading, match.index, 12)))
      .map((match) => place(match.index, match.index + match[0].length, 0.62)),
  ],
};

function townAt(reading: Reading, word: Word, index: number): Candidate[] {
  if (word.plain.length < MIN_LENGTH || FUNCTION_WORDS.has(word.folded) || IDIOMS.has(word.folded)) return [];
  if (!/^[ ']$/.test(gapAfter(reading, index - 1))) return [];
  const before = textBefore(reading, word.start, 45);
  const isJoined = word.folded.includes('-') && !SAINT_THINGS.has(word.folded) && LINKED.test(before);
  const contracted = contractedLength(reading, index, before);
  if (contracted > 1) return [place(word.start, reading.words[index + contracted - 1]?.end ?? word.end, 0.62)];
  if (!isJoined && isOrdinaryNoun(word.folded) && !SURE.test(before)) return [];
  if (contracted === 1) return [place(word.start, word.end, 0.62)];
  const isLed = isJoined || [LIVING, FROM, MOVING, SEAT_OF].some((lead) => lead.test(before)) || isTypedA(reading, index);
  if (!isLed || (!isJoined && /(?:\bdes|\baux|\bau|\bla|\ble|\bdu) $/.test(before))) return [];
  const length = listedTown(reading, index);
  if (length > 0) return [place(word.start, reading.words[index + length - 1]?.end ?? word.end, 0.62)];
  return isTownHead(word.folded) && !isKnownWord(word.folded) && firstNameClass(word.folded) === undefined
    ? [place(word.start, word.end, 0.62)]
    : [];
}

// « il est au Puy », « elle est des Mées » : inside a sentence only the town gives such a word its capital.
function capitalBehindContraction(reading: Reading, word: Word, index: number): Candidate[] {
  const article = ARTICLES_OF[reading.words[index - 1]?.folded ?? ''];
  if (article === undefined || word.startsSentence || word.isAllCaps || isOrdinaryNoun(word.folded) || gapAfter(reading, index - 1) !== ' ')
    return [];
  const length = listedTown(reading, index, article);
  return length > 0 ? [place(word.start, reading.words[index + length - 1]?.end ?? word.end, 0.66)] : [];
}

const ARTICLES_OF: Readonly<Record<string, string>> = { au: 'le', aux: 'les', du: 'le', des: 'les' };

// « née aux abymes », « parti au mans », « au kremlin bicêtre » : the article of the name is in the link word.
function contractedLength(reading: Reading, index: number, before: string): number {
  const link = reading.words[index - 1]?.folded ?? '';
  const article = ARTICLES_OF[link];
  const length = article === undefined ? 0 : listedTown(reading, index, article);
  const isJoined = reading.words[index]?.folded.includes('-') === true;
  const isTold = length > 1 || isJoined || (/^a/.test(link) ? LIVING : SEAT_OR_RETURN).test(before);
  return isTold ? length : 0;
}

// « un stage à rennes » : with its accent the word is no verb.
function isTypedA(reading: Reading, index: number): boolean {
  const link = reading.words[index - 1];
  return link?.folded === 'a' && isAccented(reading, link);
}

function place(start: number, end: number, confidence: number): Candidate {
  return { start, end, kind: 'place', confidence, label: TOWN_LABEL };
}
