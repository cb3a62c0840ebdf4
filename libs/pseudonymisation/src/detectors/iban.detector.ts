import type { Candidate } from '../finding';
import type { Detector } from '../detector';

const IBAN_START = /(?<![a-z0-9])([a-z]{2}) ?\d ?\d/g;
const LENGTH_BY_COUNTRY: Readonly<Record<string, number>> = {
  fr: 27,
  mc: 27,
  be: 16,
  de: 22,
  lu: 20,
  ch: 21,
  es: 24,
  it: 27,
  pt: 25,
  nl: 18,
  at: 20,
  gb: 22,
  ie: 22,
  pl: 28,
  ro: 24,
  bg: 22,
  cz: 24,
  hu: 28,
  gr: 27,
  dk: 18,
  fi: 18,
  se: 24,
  no: 15,
  lt: 20,
  lv: 21,
  ee: 20,
  hr: 21,
  si: 19,
  sk: 24,
  mt: 31,
  cy: 28,
  tr: 26,
  ma: 28,
  tn: 24,
};

/** Bank account numbers: the length of the country and the remainder modulo 97 decide. */
export const ibanDetector: Detector = {
  name: 'iban',
  detect: ({ folded }) =>
    [...folded.matchAll(IBAN_START)].flatMap((match) => {
      const length = LENGTH_BY_COUNTRY[match[1] ?? ''];
      return length === undefined ? [] : readIban(folded, match.index, length);
    }),
};

function readIban(folded: string, start: number, length: number): Candidate[] {
  let compact = '';
  let end = start;
  while (compact.length < length && end < folded.length && end - start < 2 * length) {
    const unit = folded.charAt(end);
    if (/[0-9a-z]/.test(unit)) compact += unit;
    else if (!/[ .-]/.test(unit)) break;
    end += 1;
  }
  const digits = compact.replace(/\D/g, '').length;
  if (compact.length !== length || digits < length / 2) return [];
  return [{ start, end, kind: 'iban', confidence: remainder(compact) === 1 ? 0.99 : 0.86 }];
}

function remainder(compact: string): number {
  let rest = 0;
  for (const unit of compact.slice(4) + compact.slice(0, 4)) {
    const value = /\d/.test(unit) ? Number(unit) : unit.charCodeAt(0) - 87;
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest;
}
