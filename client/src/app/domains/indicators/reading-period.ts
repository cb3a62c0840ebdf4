const SHOWN_YEARS = 5;

/** What the address of a page of figures says of the period. */
export interface AskedPeriod {
  readonly annee: string | undefined;
  readonly de: string | undefined;
  readonly a: string | undefined;
  readonly publication: string | undefined;
}

/** The period a page shows: quarters of a year for those who see true counts, a publication for everybody else or when it is asked. */
export interface ReadingPeriod {
  readonly year: number;
  readonly from: number;
  readonly to: number;
  readonly publication: string | undefined;
  readonly seesAll: boolean;
  readonly years: readonly number[];
}

/** Reads the address, `thisYear` being the year of today; what is missing is the whole of this year. */
export function readingPeriod(asked: AskedPeriod, seesAll: boolean, thisYear: number): ReadingPeriod {
  const quarter = (text: string | undefined, otherwise: number) => Math.min(4, Math.max(1, Number(text ?? otherwise) || otherwise));
  const from = quarter(asked.de, 1);
  return {
    year: Number(asked.annee ?? thisYear) || thisYear,
    from,
    to: Math.max(from, quarter(asked.a, 4)),
    publication: asked.publication,
    seesAll,
    years: Array.from({ length: SHOWN_YEARS }, (_, index) => thisYear - index),
  };
}

/** The part of an address of the server that names the period. */
export function periodQuery({ year, from, to, publication }: ReadingPeriod): string {
  return publication === undefined ? `year=${year}&from=${from}&to=${to}` : `year=${year}&publication=${publication}`;
}
