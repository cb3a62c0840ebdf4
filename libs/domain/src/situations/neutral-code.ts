/** Draws an integer from 0 to `bound - 1`, each as likely as the others; the server passes a cryptographic one. */
export type RandomIndex = (bound: number) => number;

/** No vowel, so that no word appears; no 0, 1, I, L, O, so that reading aloud is safe. */
export const NEUTRAL_CODE_SYMBOLS = '23456789BCDFGHJKMPQR';

const BASE = NEUTRAL_CODE_SYMBOLS.length;

/** A new code `XXX-XXX-C`, drawn at random: it derives neither from the person, nor from a date, nor from a counter (R029). */
export function newNeutralCode(random: RandomIndex): string {
  const symbols = Array.from({ length: 6 }, () => NEUTRAL_CODE_SYMBOLS.charAt(random(BASE))).join('');
  return `${symbols.slice(0, 3)}-${symbols.slice(3)}-${checkSymbol(symbols)}`;
}

/** Whether a text is a code with the right check symbol: one wrong symbol is always seen. */
export function isNeutralCode(code: string): boolean {
  if (!new RegExp(`^[${NEUTRAL_CODE_SYMBOLS}]{3}-[${NEUTRAL_CODE_SYMBOLS}]{3}-[${NEUTRAL_CODE_SYMBOLS}]$`).test(code)) return false;
  return checkSymbol(code.slice(0, 3) + code.slice(4, 7)) === code.slice(8);
}

/** What was typed or dictated, in the form of a code; not necessarily a valid one. */
export function normaliseNeutralCode(typed: string): string {
  const symbols = typed.toUpperCase().replace(/[^A-Z0-9]/g, '');
  return `${symbols.slice(0, 3)}-${symbols.slice(3, 6)}-${symbols.slice(6)}`;
}

/** Luhn's sum over 20 symbols. */
function checkSymbol(symbols: string): string {
  const sum = [...symbols].reverse().reduce((total, symbol, index) => {
    const value = NEUTRAL_CODE_SYMBOLS.indexOf(symbol) * (index % 2 === 0 ? 2 : 1);
    return total + Math.floor(value / BASE) + (value % BASE);
  }, 0);
  return NEUTRAL_CODE_SYMBOLS.charAt((BASE - (sum % BASE)) % BASE);
}
