import { accept, refuse, type Outcome } from '../errors/outcome';
import { addDays } from '../time/local-date';
import { DOCUMENT_FACTS, type DocumentKind } from './document-kinds';

/** A document that left, as its register keeps it. */
export interface IssuedDocument {
  readonly expiresAt: string;
  readonly revokedAt: string | null;
}

/** The number printed on every page: the year and the rank in it. */
export function documentNumber(year: number, rank: number): string {
  return `${year}-${String(rank).padStart(4, '0')}`;
}

/** The last local day on which a document of this kind may be kept. */
export function keptUntil(kind: DocumentKind, issuedOn: string): string {
  return addDays(issuedOn, DOCUMENT_FACTS[kind].keepDays);
}

/** The name of the file: what it is, its day and its number; nobody’s name, no code of a situation. */
export function documentFileName(kind: DocumentKind, date: string, number: string, format: string): string {
  return `${DOCUMENT_FACTS[kind].file}-${date}-n${number}.${format}`;
}

/** A file is fetched until its date, unless something in it was taken back meanwhile. */
export function canFetch({ expiresAt, revokedAt }: IssuedDocument, now: string): Outcome {
  return revokedAt !== null || Date.parse(now) >= Date.parse(expiresAt) ? refuse('DOCUMENT_EXPIRED') : accept();
}
