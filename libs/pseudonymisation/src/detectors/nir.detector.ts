import type { Detector } from '../detector';
import { textBefore } from '../reading';

// Sex, year and month (5 digits), department (2A and 2B included), commune and order (6 digits), key (2 digits, often left out).
const NIR =
  /(?<![0-9a-z])[1-478](?:[ ./-]{0,2}\d){4}[ ./-]{0,2}(?:\d[ ./-]{0,2}\d|2[ ]?[ab])(?:[ ./-]{0,2}\d){6}(?:[ ./-]{0,2}(?:\(?cle\)? ?:? ?)?\d[ ./-]{0,2}\d)?(?![0-9a-z])/g;
// « carte vitale (2 76 05… » : the beginning alone gives sex, year and month of birth.
const BEGINNING =
  /\b(?:nir|nss|vitale|secu|securite sociale)\b[^\n\d]{0,25}?([12][ ./-]?\d{2}[ ./-]?(?:0[1-9]|1[0-2]|[23]\d|4[0-2])(?:[ ./-]?(?:\d{2,3}|2[ab])){0,3})(?![\d]|[.,]\d| ?(?:euros?|€|%|ans|mois))/g;
const TRIGGER = /secu|nir\b|nss\b|immatricul|vitale|assure/;

/** Social security numbers: the key decides, and a wrong key is taken for a typing error rather than for another number. */
export const nirDetector: Detector = {
  name: 'nir',
  detect: (reading) => [
    ...[...reading.folded.matchAll(BEGINNING)].map((match) => {
      const end = match.index + match[0].length;
      return { start: end - (match[1] ?? '').length, end, kind: 'nir' as const, confidence: 0.75 };
    }),
    ...[...reading.folded.matchAll(NIR)].flatMap((match) => {
      const compact = match[0].replace(/[ ./():-]|cle/g, '');
      const confidence = nirConfidence(compact, TRIGGER.test(textBefore(reading, match.index, 50)));
      return confidence === 0 ? [] : [{ start: match.index, end: match.index + match[0].length, kind: 'nir' as const, confidence }];
    }),
  ],
};

function nirConfidence(compact: string, isAnnounced: boolean): number {
  const month = Number(compact.slice(3, 5));
  const isMonth = (month >= 1 && month <= 12) || (month >= 20 && month <= 42) || month >= 50;
  if (compact.length === 15 && keyOf(compact) === Number(compact.slice(13))) return 0.99;
  if (!isMonth) return isAnnounced ? 0.86 : 0;
  return isAnnounced ? 0.95 : compact.length === 15 ? 0.86 : 0.7;
}

function keyOf(compact: string): number {
  const digits = compact.slice(0, 13).replace('2a', '19').replace('2b', '18');
  return 97 - (Number(digits) % 97);
}
