import { inject, Pipe, type PipeTransform } from '@angular/core';
import { Language, type InterfaceLanguage } from './language';

/** A calendar day in words (“3 mars 2026”), the same whatever the zone of the device. */
export function dayInWords(day: string, language: InterfaceLanguage): string {
  return inWords(new Date(`${day}T00:00:00Z`), { dateStyle: 'long', timeZone: 'UTC' }, language);
}

/** An instant as a day and an hour of the device. */
export function instantInWords(instant: string, language: InterfaceLanguage): string {
  return inWords(new Date(instant), { dateStyle: 'long', timeStyle: 'short' }, language);
}

function inWords(date: Date, options: Intl.DateTimeFormatOptions, language: InterfaceLanguage): string {
  if (language === 'en') return new Intl.DateTimeFormat('en-GB', options).format(date);
  // French says “1er mars”; the browser does not.
  return new Intl.DateTimeFormat('fr-FR', options).format(date).replace(/^1 /, '1er ');
}

/** A month (`2026-03`) in words, in the language of the interface. */
@Pipe({ name: 'appMonth', pure: false })
export class MonthPipe implements PipeTransform {
  private readonly language = inject(Language).current;

  transform(month: string): string {
    return inWords(new Date(`${month}-01T00:00:00Z`), { month: 'long', year: 'numeric', timeZone: 'UTC' }, this.language());
  }
}

/** `'2026-03-03' | appDay`: a calendar day in words, in the language of the interface. */
@Pipe({ name: 'appDay', pure: false })
export class DayPipe implements PipeTransform {
  private readonly language = inject(Language).current;

  transform(day: string): string {
    return dayInWords(day, this.language());
  }
}

/** An instant in words, in the language of the interface. */
@Pipe({ name: 'appInstant', pure: false })
export class InstantPipe implements PipeTransform {
  private readonly language = inject(Language).current;

  transform(instant: string): string {
    return instantInWords(instant, this.language());
  }
}
