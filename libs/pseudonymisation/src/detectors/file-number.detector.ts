import type { Detector } from '../detector';
import type { Candidate } from '../finding';
import { FILE_FILLERS, FILE_WORDS } from '../gazetteers/file-words';
import { textBefore, type Reading } from '../reading';
import { NUMBER_WORD } from './number-words';
import { AMOUNT, CALENDAR, LAW, UNIT } from './ordinary-number';

const VALUE =
  "(?:[a-z]{1,4}[/-]){0,2}[a-z]{0,4}[ /-]?\\d(?:[0-9a-z]|[./-][0-9a-z]| \\d| (?!du|de|le|la|au|en|et|ou|par|sur|ans|h |eur)[a-z]{1,3}(?= \\d{3})){2,24}(?: (?!a |y )[a-z](?![a-z0-9']))?";
const FILE_NUMBER = new RegExp(`\\b(?:${FILE_WORDS})\\b((?:${FILE_FILLERS}){0,6})(${VALUE})`, 'g');
const NUMBER_MARK = new RegExp(
  `\\b(?:n ?°|num(?:ero)?\\.?|matricule|fini(?:ssant|ssent|t) par|termin(?:ant|e) par)((?: de dossier| d'allocataire| allocataire| dossier)?[ :.]{0,3})(${VALUE})`,
  'g',
);
// « Numéro de bénéficiaire RSA : 0457821 », « carte de séjour pluriannuelle 9903147258 » : a few words may stand before a long number.
const DISTANT_MARK = new RegExp(
  `\\b(?:n ?°|num(?:ero)?|matricule|identifiant|ipp|recepisse|code|reference|ref\\.?|dossier|contrat|carte|titre|permis|passeport|police|brevet|avis|jugement|agrement|compteur|notification|decision|arrete|enregistree?|immatriculee?|inscrite?|allocataire)((?: (?!rue|avenue|article|loi|decret|postal|dette|montant|vitale)[a-z'/]{1,14}(?!-)){1,4} ?[:=(]? ?)(${VALUE})`,
  'g',
);
// « passeport malien (18KT40213) » : the number in brackets behind the paper it stands on, letters and digits in any order.
const BRACKETED =
  /\b(?:passeport|cni|carte|permis|titre|recepisse|visa|attestation|dossier|allocataire|identifiant|livret|acte|badge)((?: [a-z'-]{2,14}){0,4} ?\((?:[a-z]{2,14}, ?)?(?:n ?° ?)?)((?=(?:[ /-]?[a-z]){0,5}(?:[ /-]?\d){2})[0-9a-z](?:[ /-]?[0-9a-z]){5,16})(?=[),;])/g;
// « LOC-0048213 » : letters and a long number joined are a reference, announced or not.
const JOINED = /(?<![a-z0-9/.@-])((?:ref\.? )?)(?!iso|nf-|cerfa)([a-z]{2,6}[-/](?:\d{2,4}[-/])?\d{6,9}|[a-z]{2,4}\d{7,9})(?![\da-z@-])/g;
const PATTERNS = [FILE_NUMBER, NUMBER_MARK, DISTANT_MARK, BRACKETED, JOINED];
const NUMBER_WORD_OR_SIGN = /n ?°|num|[:#=]/;
const MARKED_BEFORE = /(?:n ?°|\bnum(?:ero)?\.?|\bcode) ?(?:de |d'|du )?$/;
// « dossier DC-0049 » : letters joined to figures are a reference.
const LETTERED = /^(?:[a-z]{1,4}[/-](?:[a-z]{1,4}[/-])?\d|\d{3,}[/-][a-z]{1,4}$)/;
// « le numéro 3919 » : everybody's; « la loi n° 2002-2 » : nobody's.
const PUBLIC_NUMBER = /^(?:3\d{3}|11[0-9]|1[578]|116 ?\d{3})$/;
// « l'ordonnance 2020-232 » : the year and its rank.
const LAW_NUMBER = /^(?:19|20)\d{2}-\d{1,4}$/;
const MIN_DIGITS = 5;
const MIN_DIGITS_MARKED = 3;

/** Numbers of files and of beneficiaries: announced by the word before them (CAF, MDPH, IPP, dossier…), in digits or spelt out. */
export const fileNumberDetector: Detector = {
  name: 'file-number',
  detect: (reading) => [...PATTERNS.flatMap((pattern) => announced(reading, pattern)), ...spelled(reading)],
};

function announced(reading: Reading, pattern: RegExp): Candidate[] {
  const { folded } = reading;
  return [...folded.matchAll(pattern)].flatMap((match) => {
    const value = (match[2] ?? '').trimStart().replace(/^(?:le|la|est|au|du|de|a) /, '');
    const end = match.index + match[0].length;
    if (pattern === NUMBER_MARK && (PUBLIC_NUMBER.test(value) || LAW.test(textBefore(reading, match.index, 14)))) return [];
    if (match[0].startsWith('ordonnance') && LAW_NUMBER.test(value)) return [];
    const isMarked =
      pattern === NUMBER_MARK ||
      (pattern === FILE_NUMBER &&
        (NUMBER_WORD_OR_SIGN.test(match[1] ?? '') || LETTERED.test(value) || MARKED_BEFORE.test(textBefore(reading, match.index, 14))));
    const isTooShort = value.replace(/\D/g, '').length < (isMarked ? MIN_DIGITS_MARKED : MIN_DIGITS);
    if (!isMarked && AMOUNT.test(textBefore(reading, end - value.length, 40))) return [];
    if (isTooShort || CALENDAR.test(value) || UNIT.test(folded.slice(end, end + 12))) return [];
    return [fileNumber(end - value.length, end, isMarked ? 0.93 : 0.87)];
  });
}

const DIGIT_WORD = `(?:${NUMBER_WORD}|mille|cents?)`;
// « allocataire zéro quatre cinq huit sept », « dossier numéro quarante-cinq mille huit cent ».
const SPELLED = new RegExp(
  `\\b(?:numero|matricule|allocataire|dossier|ecrou|identifiant|badge|ipp|reference|contrat|permis|passeport|caf|mdph)(?: (?:de |d'|du |c'est |est )?(?!${DIGIT_WORD}(?![a-z]))[a-z']{2,14}){0,3}[ :,]{1,3}(?:le |la )?(${DIGIT_WORD}(?:[ ,-]{1,2}${DIGIT_WORD}){2,14})(?![a-z-])(?! (?:ans|mois|jours|euros|heures|semaines|pages|fois|enfants|personnes)(?![a-z]))`,
  'g',
);

function spelled(reading: Reading): Candidate[] {
  return [...reading.folded.matchAll(SPELLED)].map((match) => {
    const end = match.index + match[0].length;
    return fileNumber(end - (match[1] ?? '').length, end, 0.87);
  });
}

function fileNumber(start: number, end: number, confidence: number): Candidate {
  return { start, end, kind: 'file-number', confidence };
}
