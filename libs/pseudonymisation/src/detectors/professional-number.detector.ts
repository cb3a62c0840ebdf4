import type { Detector } from '../detector';
import { textBefore, type Reading } from '../reading';
import type { Candidate } from '../finding';

const RPPS = /(?<!\d)[18](?: ?\d){10}(?![ ]?\d)/g;
const SIRET = /(?<!\d)\d(?: ?\d){13}(?![ ]?\d)/g;
const NINE_DIGITS = /(?<!\d)\d(?: ?\d){8}(?![ ]?\d)/g;
// Establishments of Corsica carry a letter.
const FINESS = /(?<![0-9a-z])(?:\d ?\d|2[ab])(?: ?\d){7}(?![ ]?\d)/g;

/** Numbers of professionals (RPPS, ADELI) and of establishments (SIRET, SIREN, FINESS), with Luhn's key where there is one. */
export const professionalNumberDetector: Detector = {
  name: 'professional-number',
  detect: (reading) => [
    ...numbers(reading, RPPS, /rpps/, { kind: 'rpps', keyed: 0.75, announced: 0.97 }),
    ...numbers(reading, SIRET, /siret/, { kind: 'siret', keyed: 0.8, announced: 0.97 }),
    ...numbers(reading, NINE_DIGITS, /adeli/, { kind: 'rpps', keyed: 0, announced: 0.92 }),
    ...numbers(reading, NINE_DIGITS, /siren/, { kind: 'siret', keyed: 0, announced: 0.88 }),
    ...numbers(reading, FINESS, /finess/, { kind: 'siret', keyed: 0, announced: 0.88 }),
  ],
};

function numbers(
  reading: Reading,
  pattern: RegExp,
  trigger: RegExp,
  { kind, keyed, announced }: { kind: 'rpps' | 'siret'; keyed: number; announced: number },
): Candidate[] {
  return [...reading.folded.matchAll(pattern)].flatMap((match) => {
    const isAnnounced =
      trigger.test(textBefore(reading, match.index, 30)) || trigger.test(reading.folded.slice(match.index + match[0].length).slice(0, 12));
    const confidence = isAnnounced ? announced : hasLuhnKey(match[0].replace(/ /g, '')) ? keyed : 0;
    return confidence === 0 ? [] : [{ start: match.index, end: match.index + match[0].length, kind, confidence }];
  });
}

function hasLuhnKey(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const doubled = Number(digit) * (index % 2 === 0 ? 1 : 2);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}
