import type { DocumentModel } from './document-model';

/** A local day in words. */
export function dayInWords(date: string, language: DocumentModel['language']): string {
  return inWords(`${date}T00:00:00Z`, { dateStyle: 'long', timeZone: 'UTC' }, language);
}

/** The hour a clock of the council shows at an instant. */
export function hourInWords(instant: string, zone: string, language: DocumentModel['language']): string {
  return inWords(instant, { hour: '2-digit', minute: '2-digit', timeZone: zone }, language);
}

/** An instant as a day and an hour of the council. */
export function instantInWords(instant: string, zone: string, language: DocumentModel['language']): string {
  return inWords(instant, { dateStyle: 'long', timeStyle: 'short', timeZone: zone }, language);
}

function inWords(instant: string, options: Intl.DateTimeFormatOptions, language: DocumentModel['language']): string {
  if (language === 'en') return new Intl.DateTimeFormat('en-GB', options).format(new Date(instant));
  return new Intl.DateTimeFormat('fr-FR', options).format(new Date(instant)).replace(/^1 /, '1er ');
}
