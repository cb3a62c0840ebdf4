import { inject, Pipe, type PipeTransform } from '@angular/core';
import { COMPLEXITY_FACTORS } from '@croisee/domain/vocabulary/complexity-factors';
import { label } from '@croisee/domain/vocabulary/coded-list';
import { TranslocoService } from '@jsverse/transloco';
import { Language } from '../../../kernel/i18n/language';

/** `'alone' | appOption: 'person.household'`: the words of one value of a field, in the language of the interface. */
@Pipe({ name: 'appOption', pure: false })
export class OptionPipe implements PipeTransform {
  private readonly transloco = inject(TranslocoService);
  private readonly language = inject(Language).current;

  transform(value: string, path: string): string {
    if (path === 'account.complexityFactors') return label(COMPLEXITY_FACTORS, value, this.language());
    return this.transloco.translate(`situations.options.${listOf(path)}.${value}`);
  }
}

/** Fields that share their words: yes, no, unknown. */
const YES_NO_UNKNOWN = ['person.minorsAtHome', 'person.debts', 'health.generalPractitioner', 'health.followUpBroken'];

function listOf(path: string): string {
  return YES_NO_UNKNOWN.includes(path) ? 'yesNoUnknown' : path;
}
