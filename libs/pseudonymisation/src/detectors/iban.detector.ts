import type { Candidate } from '../finding';
import type { Detector } from '../detector';

const IBAN_START = /(?<![a-z0-9])([a-z]{2}) ?\d ?\d/g;
// Bank, branch, account and key, as French account slips print them; and the sixteen digits of a card.
const RIB = /(?<![0-9a-z])\d{5}[ .-]?\d{5}[ .-]?[0-9a-z]{11}[ .-]?\d{2}(?![0-9a-z])/g;
const CARD = /(?<![0-9a-z])[3-6]\d{3}(?:[ .-]?\d{4}){3}(?![0-9a-z])/g;
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
  detect: ({ folded }) => [
    ...[...folded.matchAll(IBAN_START)].flatMap((match) => {
      const length = LENGTH_BY_COUNTRY[match[1] ?? ''];
      return length === undefined ? [] : readIban(folded, match.index, length);
    }),
    ...[...folded.matchAll(RIB)].map((match) => account(match.index, match[0].length, hasRibKey(match[0]) ? 0.98 : 0.86)),
    ...[...folded.matchAll(CARD)].filter((match) => hasCardKey(match[0])).map((match) => account(match.index, match[0].length, 0.9)),
  ],
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

function account(start: number, length: number, confidence: number): Candidate {
  return { start, end: start + length, kind: 'iban', confidence };
}

// The key of a French account makes the weighted sum a multiple of 97; letters count as digits from 1 to 9, then from 2 again after R.
function hasRibKey(passage: string): boolean {
  const digits = passage
    .replace(/[ .-]/g, '')
    .replace(/[a-z]/g, (letter) => '12345678912345678923456789'.charAt(letter.charCodeAt(0) - 97));
  const [bank, branch, number, key] = [digits.slice(0, 5), digits.slice(5, 10), digits.slice(10, 21), digits.slice(21)].map(Number);
  return (89 * (bank ?? 0) + 15 * (branch ?? 0) + 3 * (number ?? 0) + (key ?? 0)) % 97 === 0;
}

function hasCardKey(passage: string): boolean {
  const digits = [...passage.replace(/\D/g, '')].reverse().map(Number);
  const sum = digits.reduce((total, digit, index) => total + (index % 2 === 0 ? digit : digit > 4 ? digit * 2 - 9 : digit * 2), 0);
  return sum % 10 === 0;
}
