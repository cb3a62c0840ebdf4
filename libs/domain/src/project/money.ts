/** Amounts are integers of euro cents: no rounding ever adds up to something else. */
export type Cents = number;

/** What a rate per hour or per piece costs for a quantity in hundredths (`150` = 1.5 h), rounded to the cent. */
export function amountOf(quantityHundredths: number, unitCents: Cents): Cents {
  return Math.round((quantityHundredths * unitCents) / 100);
}

/** The amount with tax at a rate in hundredths of a percent (`2000` = 20 %), rounded to the cent. */
export function withTax(netCents: Cents, taxHundredths: number): Cents {
  return netCents + Math.round((netCents * taxHundredths) / 10_000);
}

/** Reads a number with at most two decimals, comma or point, as hundredths; undefined when it is none. */
export function hundredthsTyped(typed: string): number | undefined {
  const plain = typed.replace(/[\s\u00a0\u202f€%]/g, '').replace(',', '.');
  if (!/^\d{1,9}(\.\d{1,2})?$/.test(plain)) return undefined;
  return Math.round(Number(plain) * 100);
}

/** Cents in words of the language: “1 250,50 €”. */
export function centsInWords(cents: Cents, language: 'fr' | 'en'): string {
  return new Intl.NumberFormat(language === 'fr' ? 'fr-FR' : 'en-GB', {
    style: 'currency',
    currency: 'EUR',
    minimumFractionDigits: cents % 100 === 0 ? 0 : 2,
  }).format(cents / 100);
}

/** Minutes as hours and minutes: “12 h 30”, “45 min”. */
export function minutesInWords(minutes: number): string {
  const rest = minutes % 60;
  if (minutes > 0 && minutes < 60) return `${minutes} min`;
  return rest === 0 ? `${Math.floor(minutes / 60)} h` : `${Math.floor(minutes / 60)} h ${String(rest).padStart(2, '0')}`;
}
