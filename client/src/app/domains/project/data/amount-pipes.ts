import { inject, Pipe, type PipeTransform } from '@angular/core';
import { centsInWords, minutesInWords } from '@croisee/domain/project/money';
import { Language } from '../../../kernel/i18n/language';

/** `450000 | appEuros`: an amount in cents, in words of the interface. */
@Pipe({ name: 'appEuros', pure: false })
export class EurosPipe implements PipeTransform {
  private readonly language = inject(Language).current;

  transform(cents: number): string {
    return centsInWords(cents, this.language());
  }
}

/** `150 | appHours`: minutes as hours and minutes. */
@Pipe({ name: 'appHours' })
export class HoursPipe implements PipeTransform {
  transform(minutes: number): string {
    return minutesInWords(minutes);
  }
}

/** Hundredths as they are typed back into a field: `1250` → `12,5`. */
export function hundredthsToType(hundredths: number): string {
  return String(hundredths / 100).replace('.', ',');
}
