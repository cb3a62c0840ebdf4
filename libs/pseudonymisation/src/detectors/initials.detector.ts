import type { Detector } from '../detector';
import { isAllowedWord } from '../gazetteers/allow-list';

// « K. D. », « J.-P. M. », « K.D » : two or three letters with stops; « Karine D. » belongs to the names.
const DOTTED = /(?<![A-Za-z.'-])[A-Z]\.(?:[ -]{0,2}[A-Z]\.){0,2}[ -]{0,2}[A-Z](?:\.|(?![A-Za-z.]))/g;
const MASKED = /(?<![A-Za-z])[A-Z][a-z]{0,2}(?:\*{2,}|\.{3}|…|_{2,})/g;
const ANNOUNCED = /(?<![A-Za-z])(?:[Ii]nitiales? ?:? ?)([A-Z][. -]{0,2}[A-Z]\b\.?)/g;
// « S. (son ex) a les clés », « K. refuse » ; « M. » is a title.
const LONE =
  /(?<![A-Za-z.'-])[A-LO-WQ]\.(?= (?:\((?:son|sa|ses|mon|ma|leur|le|la|l'|\d+ ans)|(?:a|est|ne|n'est|refuse|dit|veut|va|vit|dort|appelle|demande|reste|ne)(?![a-z'-])))/g;
const NOT_A_NAME = new Set(['rv', 'ps', 'nb', 'xy', 'xx', 'yz', 'ab', 'sos', 'usa', 'ue', 'nn']);

/** Initials that stand for somebody, to confirm: whoever knows the person reads them as a name. */
export const initialsDetector: Detector = {
  name: 'initials',
  detect: ({ plain }) => [
    ...[...plain.matchAll(DOTTED)].filter((match) => isSomebody(match[0])).map((match) => initials(match.index, match[0].length, 0.7)),
    ...[...plain.matchAll(MASKED)].filter((match) => /[*_]/.test(match[0])).map((match) => initials(match.index, match[0].length, 0.75)),
    ...[...plain.matchAll(LONE)].map((match) => initials(match.index, match[0].length, 0.66)),
    ...[...plain.matchAll(ANNOUNCED)].map((match) => {
      const letters = match[1] ?? '';
      return initials(match.index + match[0].length - letters.length, letters.length, 0.8);
    }),
  ],
};

function isSomebody(passage: string): boolean {
  const letters = passage.replace(/[^A-Z]/g, '').toLowerCase();
  return !NOT_A_NAME.has(letters) && !isAllowedWord(letters);
}

function initials(start: number, length: number, confidence: number) {
  return { start, end: start + length, kind: 'person' as const, confidence };
}
