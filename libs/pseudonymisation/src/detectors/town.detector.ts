import type { Detector } from '../detector';
import { TOWN_LABEL } from '../alias';
import type { Candidate } from '../finding';
import { isAllowedWord } from '../gazetteers/allow-list';
import { isQuarterWithArticle, isTownHead, townLength } from '../gazetteers/communes';
import { firstNameClass } from '../gazetteers/first-names';
import { FUNCTION_WORDS } from '../gazetteers/function-words';
import { surnameClass } from '../gazetteers/surnames';
import { wordSet } from '../gazetteers/word-set';
import { hasTellingCapital, isKnownWord, isWordAsTyped } from '../known-words';
import { gapAfter, textBefore, type Reading, type Word } from '../reading';
import { wordIndexAt } from '../word-search';

/** A verb of living or being somewhere, with its link, at the end of a text. */
export const LIVING =
  /\b(?:habit\w{0,6}|resid\w{0,6}|domicili\w{0,3}|demeur\w{0,6}|vi[ts]|vivait|vivre|vecu|log[eé]\w{0,4}|heberge\w{0,2}|installee?s?|demenag\w{0,6}|nee?s?|originaire|parti\w{0,2}|revenue?|scolarisee?s?|hospitalisee?s?|travaill\w{0,5}|emmenag\w{0,5}|arriv\w{1,5}|retourn\w{1,5}|dort|squatt?e\w{0,3}|mute\w{0,2}|affecte\w{0,2}|suivie?s?|grandi|incarcere\w{0,2}|detenue?s?|ecrouee?|retrouvee?s?|errante?|enterree?|scolarite)(?: (?:seule?|depuis \d{4}|toujours|maintenant|aujourd'hui|chez \w{2,10}|le \d{1,2}[./ ](?:\d{1,2}|[a-z]{3,9})[./ ]\d{2,4},?))? (?:a|au|aux|de|d'|sur|vers|dans le|en|pres de|du cote de)(?: la| le)? ?$/;
// « habite Longueville », « a quitté Andilly » : only names of the gazetteer follow directly.
const DIRECT = /\b(?:habit(?:e|ait|ent)|squatte|quitt\w{1,5}|rejoin\w{1,3}|traverse\w{0,3}|pour|via) $/;
// « venir de Mantes », « rentrée sur Aulnay » : the first part of a long name, as people say it.
export const FROM =
  /\b(?:ven\w{1,5}|vien\w{1,3}|reven\w{1,5}|rent\w{1,6}|repart\w{0,4}|pass\w{1,4}|descend\w{0,4}|mont\w{1,4}|all\w{1,4}|va|vont|transfer\w{1,5}|prison|gare|hopital|marche|centre|cote|tribunal|mairie|ville|habitants?|gens|police|gendarmes|pompiers) (?:de|a|sur|vers|d'|du cote de) ?$/;
const AT = /(?:^|[\s,(])(?:a|au|aux|vers|sur|pres de|a cote de|du cote de|entre|depuis|direction)(?: la| le| l')? ?$/;
const OF = /(?:^|[\s,('])(?:de|d'|du|des|entre|et|commune de|ville de|maire de|mairie de)(?: la| le| l')? ?$/;
const SEAT =
  /(?:ccas|cias|mairie|ville|commune|cms|cmp|csapa|hopital|hospitalier(?: specialise)?|chu|chr|chs|tribunal|prefecture|sous-prefecture|gendarmerie|commissariat|gare|agglomeration|pays|canton|secteur|maire|urgences|marche|college|lycee|ecole|prison|maison d'arret|paroisse|village|bourg|quartier|hameau) (?:de|d'|du|des) ?$/;
// Behind these even an ordinary word is a town: « ccas de tulle ».
const PUBLIC_SEAT =
  /\b(?:ccas|cias|mairie|maire|cms|cmp|csapa|tribunal|prefecture|sous-prefecture|gendarmerie|commissariat|chu|hopital|prison|maison d'arret|du cote) de $/;
// « mairie olmeto », « pm bédarieux » : notes leave the link word out.
// « il traîne dans villeurbanne ».
const INSIDE = /(?:^|[\s,(])dans $/;
const SEAT_DIRECT =
  /(?:^|[\s,(])(?:pm|mairie|ccas|cias|gendarmerie|police municipale|police|commissariat|cms|cmp|hopital|commune|ville|secteur|antenne|gare|quartier|cite|tgi|tj|hp) $/;
// « Lieu : », « Ville : » : what a form asks for.
const LABEL = /(?:^|[\n.;,(-] ?)(?:lieu(?: de naissance| de vie)?|ville|commune|domicile|quartier|secteur|provenance) ?: ?$/;
const TOPONYM = /^(?:saint|sainte|st|ste)-|-(?:sur|sous|les|lez|en|aux|au|la|le|de|du|des|devant|pres|lès)-/;
const BEFORE_WORD_OF_A_TOWN = /(?:\b(?:de|et|puis|ou) |\bd'|, ?|\()$/;
const LEADS = wordSet(
  'a au aux de d en sur vers dans la le l les pres cote entre depuis direction habite habitait habitent squatte quitte quittent pour via rejoint rejoindre traverse des pm mairie ccas cias gendarmerie municipale police commissariat cms cmp hopital commune ville secteur antenne gare quartier cite tgi tj hp',
);
const TOWN_LINK = /-(?:sur|sous|les|lez|le|la|aux)-/;
const COMPOUNDS = wordSet(
  'hors-la-loi ras-le-bol cessez-le-feu sur-le-champ haut-le-coeur haut-le-corps creve-la-faim contre-la-montre bras-le-corps trompe-la-mort mort-aux-rats sans-le-sou a-la-carte abri-sous-roche',
);
const SAINT = /^(?:saint|sainte|st|ste)$/;
const SAINT_TOWN = /^(?:saint|sainte|st|ste)-[a-z]{3,}/;
export const SAINT_THINGS = wordSet(
  'saint-bernard saint-esprit saint-pere saint-siege saint-glinglin sainte-nitouche saint-honore saint-emilion saint-nectaire saint-marcellin saint-jacques saint-valentin saint-sylvestre saint-frusquin sainte-touche saint-simonien saint-sacrement saint-office saint-sepulcre sainte-vierge saint-pierre',
);
// « Paris 18e », « marseille 3 arr. » : a town large enough to say little, its part is not.
const DISTRICT =
  /(?<![a-z-])(?:paris|lyon|marseille)(?:,? (?:le |dans le )?)\d{1,2} ?(?:er|eme|e)(?! ?(?:etage|jour|mois|fois|rue))(?: ?arr[a-z.]*)?(?![a-z])|(?<![a-z-])(?:paris|lyon|marseille) (?:1?\d|20|xx|x?(?:i{1,3}|iv|vi{0,3}|ix)|x)(?= ?(?:[,;)\n]|[.:](?!\d)|$))/g;
const DEPARTMENT = /(?<=[a-z]) ?\((?:0[1-9]|[1-9]\d|2[ab]|97\d)\)/g;
const TOWN_MAX_WORDS = 6;
const ARTICLES = wordSet('le la les l');
const STRANGE_MAX_WORDS = 3;
const SMALL_MIN_LENGTH = 4;
const UNEXPLAINED_MIN_LENGTH = 6;

/** Towns: of the gazetteer of communes, by their shape (« …-sur-… »), or by the words before them (« habite à », « née à »). */
export const townDetector: Detector = {
  name: 'town',
  detect: (reading) => [
    ...reading.words.flatMap((word, index) => townAt(reading, word, index)),
    ...townsOfDepartments(reading),
    ...[...reading.folded.matchAll(DISTRICT)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      kind: 'place' as const,
      confidence: 0.66,
      label: TOWN_LABEL,
    })),
  ],
};

// « sens (89) » : with its department no word is an ordinary one.
function townsOfDepartments(reading: Reading): Candidate[] {
  return [...reading.folded.matchAll(DEPARTMENT)].flatMap((match) => {
    const last = wordIndexAt(reading.words, match.index) - 1;
    const first = [...Array(TOWN_MAX_WORDS).keys()]
      .map((back) => last - back)
      .filter((at) => at >= 0 && listedTown(reading, at) === last - at + 1);
    const longest = first.at(-1);
    return longest === undefined ? [] : [candidate(reading, longest, last - longest + 1, 0.86)];
  });
}

function townAt(reading: Reading, word: Word, index: number): Candidate[] {
  if (ARTICLES.has(word.folded)) return townWithArticle(reading, word, index);
  if (word.plain.length < 2 || FUNCTION_WORDS.has(word.folded)) return [];
  if (!hasTellingCapital(word) && !word.isShouted && !LEADS.has(reading.words[index - 1]?.folded ?? ''))
    return unexplained(reading, word, index);
  const listed = listedTown(reading, index);
  const before = textBefore(reading, word.start, 45);
  return hasTellingCapital(word) ? capitalised(reading, word, index, listed, before) : small(reading, word, index, listed, before);
}

// « Le Havre » ; « le quartier » and « L'hôpital » are communes too, but only capitals inside a sentence make them so.
function townWithArticle(reading: Reading, word: Word, index: number): Candidate[] {
  const length = listedTown(reading, index);
  const name = reading.words[index + 1];
  if (length < 2 || name === undefined) return [];
  if (length === 2 && isQuarterWithArticle(`${word.folded}-${name.folded}`)) return [candidate(reading, index, length, 0.62)];
  const before = textBefore(reading, word.start, 45);
  const hasCapitals = hasTellingCapital(word) && hasTellingCapital(name) && !word.startsSentence;
  if (length > 2 || !isKnownWord(name.folded)) return [candidate(reading, index, length, hasTellingCapital(name) ? 0.86 : 0.65)];
  return hasCapitals && !isAllowedWord(name.folded)
    ? [candidate(reading, index, length, AT.test(before) || OF.test(before) || LIVING.test(before) ? 0.86 : 0.7)]
    : [];
}

function capitalised(reading: Reading, word: Word, index: number, listed: number, before: string): Candidate[] {
  // « Petit-Canal » : ordinary words that only the town joins.
  if (isAllowedWord(word.folded) && listed < 2 && !(listed > 0 && word.folded.includes('-'))) return [];
  const isLiving = LIVING.test(before);
  if (LABEL.test(before) && !isKnownWord(word.folded))
    return [candidate(reading, index, Math.max(listed, capitalsFrom(reading, index)), 0.8)];
  if (listed > 0) {
    const isPlain = listed > 1 || word.folded.includes('-') || !isAmbiguous(word.folded);
    if (isLiving || (isPlain && (AT.test(before) || OF.test(before)))) return [candidate(reading, index, listed, isPlain ? 0.88 : 0.85)];
    if (DIRECT.test(before) && (isPlain || firstNameClass(word.folded) === undefined))
      return [candidate(reading, index, listed, isPlain ? 0.86 : 0.66)];
    if (AT.test(before) && !(word.isAllCaps && isKnownWord(word.folded))) return [candidate(reading, index, listed, 0.7)];
    if (isPlain) return [candidate(reading, index, listed, word.isAllCaps && word.plain.length < 5 ? 0.5 : 0.74)];
    return isWordOfATown(word, before) ? [candidate(reading, index, listed, 0.62)] : [];
  }
  if (isToponym(word)) return [candidate(reading, index, 1, 0.86)];
  if (isAllowedWord(word.folded)) return [];
  if (
    !word.startsSentence &&
    !word.isAllCaps &&
    firstNameClass(word.folded) === undefined &&
    isTownHead(word.folded) &&
    (isLiving || FROM.test(before))
  )
    return [candidate(reading, index, 1, 0.64)];
  if (SEAT.test(before) && !isAmbiguous(word.folded)) return [candidate(reading, index, capitalsFrom(reading, index), 0.82)];
  if (isLiving) return [candidate(reading, index, capitalsFrom(reading, index), isKnownWord(word.folded) ? 0.62 : 0.85)];
  return AT.test(before) && word.plain.length > (word.isAllCaps ? 5 : 2) && !isAmbiguous(word.folded)
    ? [candidate(reading, index, capitalsFrom(reading, index), 0.66)]
    : [];
}

// « celle de Pantin », « le juge d'Argentan » : a word of the dictionary, nobody's name, with a capital inside a sentence.
function isWordOfATown(word: Word, before: string): boolean {
  if (word.startsSentence || word.isAllCaps || word.plain.length < 4) return false;
  if (firstNameClass(word.folded) !== undefined || surnameClass(word.folded) !== undefined) return false;
  return BEFORE_WORD_OF_A_TOWN.test(before);
}

// « passée par lampedusa puis vintimille » : no word of the language, nobody's name, and a town.
function unexplained(reading: Reading, word: Word, index: number): Candidate[] {
  // « st laurent du maroni » : three words and more are one town only.
  if (SAINT.test(word.folded) && listedTown(reading, index) > 2) return [candidate(reading, index, listedTown(reading, index), 0.66)];
  // « port-de-bouc » : ordinary words, but nothing else is joined so.
  if (word.folded.split('-').length > 2 && !COMPOUNDS.has(word.folded) && listedTown(reading, index) > 0)
    return [candidate(reading, index, listedTown(reading, index), 0.64)];
  if (word.plain.length < UNEXPLAINED_MIN_LENGTH || isWordAsTyped(word.folded) || isAmbiguous(word.folded)) return [];
  const length = Math.max(listedTown(reading, index), isTownHead(word.folded) ? 1 : 0);
  return length > 0 ? [candidate(reading, index, length, 0.62)] : [];
}

function small(reading: Reading, word: Word, index: number, listed: number, before: string): Candidate[] {
  if (word.isShouted && listed > 0 && !isAmbiguous(word.folded) && word.plain.length > 3) return [candidate(reading, index, listed, 0.66)];
  if (
    word.isShouted &&
    listed === 0 &&
    word.plain.length > 4 &&
    isTownHead(word.folded) &&
    !isKnownWord(word.folded) &&
    (AT.test(before) || OF.test(before))
  )
    return [candidate(reading, index, 1, 0.62)];
  const isLiving = LIVING.test(before);
  // « saint-jean-de-monts » : ordinary words, but nothing else is written so.
  const isJoined = word.folded.includes('-') && !SAINT_THINGS.has(word.folded) && !COMPOUNDS.has(word.folded);
  const isLong = listed > 1 || word.plain.length >= SMALL_MIN_LENGTH;
  const isUnambiguous = listed > 0 && isLong && (listed > 2 || isJoined || !isAmbiguous(word.folded));
  if (listed > 0 && LABEL.test(before)) return [candidate(reading, index, listed, 0.7)];
  if (isToponym(word) && (isLiving || AT.test(before) || OF.test(before) || DIRECT.test(before)))
    return [candidate(reading, index, 1, 0.7)];
  if (listed > 0 && word.plain.length > 2 && PUBLIC_SEAT.test(before) && !isAllowedWord(word.folded))
    return [candidate(reading, index, listed, 0.62)];
  if (isUnambiguous && [OF, DIRECT, SEAT_DIRECT, INSIDE].some((lead) => lead.test(before)))
    return [candidate(reading, index, listed, 0.64)];
  if (!isLiving && !AT.test(before)) return [];
  const isPlain = listed > 1 || (word.plain.length > 3 && !isAmbiguous(word.folded) && !isAllowedWord(word.folded));
  if (listed > 0 && isPlain) return [candidate(reading, index, listed, isLiving ? 0.86 : 0.72)];
  return isLiving && isPlain ? strangeTown(reading, index) : [];
}

// « né à ouled djellal » : as long as the words are of no language of ours.
function strangeTown(reading: Reading, first: number): Candidate[] {
  let length = 0;
  while (
    length < STRANGE_MAX_WORDS &&
    isStrange(reading.words[first + length]) &&
    (length === 0 || gapAfter(reading, first + length - 1) === ' ')
  )
    length += 1;
  return length > 0 ? [candidate(reading, first, length, 0.62)] : [];
}

function isStrange(word: Word | undefined): boolean {
  return word !== undefined && word.plain.length > 3 && !isKnownWord(word.folded) && !isWordAsTyped(word.folded);
}

// « Combe-sur-Orvaux » ; made of ordinary words only, « rez-de-chaussée » and « prise-en-charge » are no towns.
function isToponym(word: Word): boolean {
  if (!TOPONYM.test(word.folded)) return false;
  if (hasTellingCapital(word) && !word.startsSentence) return true;
  if (SAINT_TOWN.test(word.folded) && !SAINT_THINGS.has(word.folded)) return true;
  return !isKnownWord(word.folded) || (TOWN_LINK.test(word.folded) && !COMPOUNDS.has(word.folded));
}

function isAmbiguous(folded: string): boolean {
  return isKnownWord(folded) || firstNameClass(folded) !== undefined || surnameClass(folded) !== undefined;
}

/** How many words from this one make a listed town, as far as a name written with blanks or apostrophes may go; `article` stands before them, contracted. */
export function listedTown(reading: Reading, index: number, article?: string): number {
  const words: string[] = article === undefined ? [] : [article];
  for (let next = index; next < index + 7; next += 1) {
    const word = reading.words[next];
    if (word === undefined || (next > index && !/^[ '-]$/.test(gapAfter(reading, next - 1)))) break;
    words.push(word.folded);
  }
  return Math.max(0, townLength(words) - (article === undefined ? 0 : 1));
}

// « Le Ban Saint-Martin » : capitals that follow each other belong to the town.
function capitalsFrom(reading: Reading, first: number): number {
  let last = first;
  while (last - first < 3 && gapAfter(reading, last) === ' ') {
    const next = reading.words[last + 1];
    if (next === undefined || !hasTellingCapital(next) || isAllowedWord(next.folded)) break;
    last += 1;
  }
  return last - first + 1;
}

function candidate(reading: Reading, first: number, length: number, confidence: number): Candidate {
  const { start } = reading.words[first] ?? { start: 0 };
  return { start, end: reading.words[first + length - 1]?.end ?? start, kind: 'place', confidence, label: TOWN_LABEL };
}
