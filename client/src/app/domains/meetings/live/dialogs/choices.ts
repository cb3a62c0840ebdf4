import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { Icon } from '@croisee/ui/icon/icon';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** A short list of which one is chosen, as radio buttons that carry the field's name. */
@Component({
  selector: 'app-choices',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <fieldset [attr.aria-describedby]="fault() ? name() + '-fault' : null">
      <legend>{{ legend() }}</legend>
      @for (choice of choices(); track choice.value) {
        <label class="choice">
          <input
            type="radio"
            [name]="name()"
            [value]="choice.value"
            [checked]="choice.value === chosen()"
            [attr.aria-invalid]="fault() ? true : null"
          />{{ choice.label }}
        </label>
      }
      @if (fault(); as text) {
        <p [id]="name() + '-fault'"><cr-icon name="error" />{{ text }}</p>
      }
    </fieldset>
  `,
  styles: `
    fieldset {
      margin: 0;
    }
    p {
      display: flex;
      gap: var(--space-2);
      color: var(--c-danger);
      font-weight: 700;
    }
  `,
})
export class Choices {
  readonly legend = input.required<string>();
  readonly name = input.required<string>();
  readonly choices = input.required<readonly Choice[]>();
  readonly chosen = input<string>();
  readonly fault = input<string | undefined>();
}
