import type { Detector } from '../detector';
import type { Candidate } from '../finding';
import { textBefore } from '../reading';
import { NUMBER_WORD } from './number-words';

// The letter O is often typed for the first zero.
const FRENCH =
  /(?<![0-9a-z])(?:\(?(?:\+|00)[ .-]?33\)?[ .-]{0,2}(?:\(0\)[ .-]?|0[ .-]?)?|\(?[0o]\)?[ .-]?)[1-9](?:[ ._-]{0,3}\d){8}(?![0-9])/g;
// Strokes and commas separate pairs only: « 01/02/2023 14 h » is a date.
const PAIRS = /(?<![0-9a-z/])[0o][1-9](?: ?[/,;:|] ?\d\d){4}(?![0-9])/g;
// « 06 12 3O 45 7l » : letters for digits farther on, copied from paper.
const LETTERED =
  /(?<![0-9a-z])(?:0|(?:\+|00) ?33 ?(?:\(0\) ?)?)[1-9](?=(?:[ .-]?\d){0,7}[ .-]?[oil](?:[ .-]?\d){0,7}[ .-]?[oil]?(?:[ .-]?\d){0,7}(?![0-9a-z]))(?:[ .-]?[0-9oil]){8}(?![0-9a-z])/g;
const INTERNATIONAL = /(?<![0-9a-z])(?:\+|00)[ ]?[1-9]\d{0,2}(?:[ .()/-]{0,2}\d){6,12}(?![0-9])/g;
const SPELLED = new RegExp(
  `\\b(?:zero|plus[ -]{1,2}trente[ -]{1,2}trois)[ ,-]{1,2}(?:${NUMBER_WORD})(?:[ ,.-]{1,3}(?:${NUMBER_WORD}|\\d{2})){4,14}\\b`,
  'g',
);
const HALF_SPELLED = new RegExp(`(?<![0-9a-z])0[ ]?[1-9](?:[ ,.-]{1,3}(?:${NUMBER_WORD}|\\d{2})){4,12}(?![0-9a-z])`, 'g');
const ANNOUNCED = /(?<![0-9a-z])[1-9](?:[ .-]?\d){8}(?![0-9])/g;
const TRIGGER =
  /(?:tel|tel\.|telephone|portable|mobile|fixe|numero|joindre au|appeler au|joignable au)[ :]{0,3}(?:est )?(?:le )?[: ]{0,2}$/;

/** Telephone numbers of France and abroad: digits with any separator, prefixes, or written in words. */
export const phoneDetector: Detector = {
  name: 'phone',
  detect: (reading) => [
    ...matched(reading.folded, FRENCH, 0.97),
    ...matched(reading.folded, PAIRS, 0.95),
    ...matched(reading.folded, LETTERED, 0.9),
    ...matched(reading.folded, INTERNATIONAL, 0.92),
    ...matched(reading.folded, SPELLED, 0.92),
    ...matched(reading.folded, HALF_SPELLED, 0.88),
    ...matched(reading.folded, ANNOUNCED, 0.88).filter(({ start }) => TRIGGER.test(textBefore(reading, start, 30))),
  ],
};

function matched(text: string, pattern: RegExp, confidence: number): Candidate[] {
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    kind: 'phone',
    confidence,
  }));
}
