import { Directive, inject } from '@angular/core';
import { Field } from './field';

/** Ties a native control to the `cr-field` around it: id, description, error and required state. */
@Directive({
  selector: '[crInput]',
  host: {
    '[id]': 'field.id',
    '[attr.aria-describedby]': 'field.describedBy()',
    '[attr.aria-invalid]': 'field.error() ? true : null',
    '[attr.aria-required]': 'field.required() || null',
  },
})
export class FieldInput {
  protected readonly field = inject(Field);
}
