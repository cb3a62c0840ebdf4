import type { Candidate } from '../finding';
import type { Detector } from '../detector';
import type { Reading } from '../reading';
import { isOrdinaryNumber } from './ordinary-number';

// « 0458712 K à la CAF », « le 24/01457 au rôle », « 80017777 = IPP ».
const BEHIND = new RegExp(
  `(?<![a-z0-9.,/@-])(\\d(?:[ ./-]?\\d){4,18}(?: ?[a-z](?![a-z0-9']))?)(?= ?(?:[(=,-] ?)?(?:a la |au |de la |du |pour la |(?:c'est |est )?(?:son |le |sa |la |mon |notre ))?(?:numero|n ?°|caf|mdph|ipp|cpam|msa|greffe|role|dossier|allocataire|alloc|ecrou|matricule|ref|reference|secu|france travail|pole emploi|siao|ofpra|prefecture)(?![a-z]))`,
  'g',
);

const TOKEN = /(?<![a-z0-9@.,/_+-])(?=[a-z/.-]{0,9}\d)[a-z0-9]{1,20}(?:[/.-][a-z0-9]{1,16}){0,6}(?![a-z0-9@/_-]|[.,]\d)/g;
const BARE_MIN_DIGITS = 6;
const BARE_MAX_LETTERS = 7;

/** Numbers of files that no word before them announces: told by the word behind, or too long to count anything. */
export const loneNumberDetector: Detector = {
  name: 'lone-number',
  detect: (reading) => [...announcedBehind(reading), ...bare(reading)],
};

function announcedBehind(reading: Reading): Candidate[] {
  return [...reading.folded.matchAll(BEHIND)].flatMap((match) => {
    const value = match[1] ?? '';
    return isOrdinaryNumber(reading, match.index, value) ? [] : [fileNumber(match.index, match.index + value.length, 0.87)];
  });
}

// « c'est le 0458712 » : no amount, no date, no law, and still many digits.
function bare(reading: Reading): Candidate[] {
  return [...reading.folded.matchAll(TOKEN)].flatMap((match) => {
    const value = match[0];
    const isCode =
      value.replace(/\D/g, '').length >= BARE_MIN_DIGITS && /\d{4}/.test(value) && value.replace(/[^a-z]/g, '').length <= BARE_MAX_LETTERS;
    return !isCode || isOrdinaryNumber(reading, match.index, value) ? [] : [fileNumber(match.index, match.index + value.length, 0.66)];
  });
}

function fileNumber(start: number, end: number, confidence: number): Candidate {
  return { start, end, kind: 'file-number', confidence };
}
