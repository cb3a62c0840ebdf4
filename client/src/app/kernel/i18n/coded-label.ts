import { inject, Pipe, type PipeTransform } from '@angular/core';
import { label, type CodedEntry } from '@croisee/domain/vocabulary/coded-list';
import { Language } from './language';

/** `code | appLabel: PROFESSIONS`: the words of a code list, in the language of the interface. */
@Pipe({ name: 'appLabel', pure: false })
export class LabelPipe implements PipeTransform {
  private readonly language = inject(Language).current;

  transform(code: string, list: readonly CodedEntry[]): string {
    return label(list, code, this.language());
  }
}
