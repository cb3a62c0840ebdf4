import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Icon } from '@croisee/ui/icon/icon';

/** Coded reasons of an act that cannot be undone, one to choose. */
@Component({
  selector: 'app-choice-of-reason',
  imports: [Icon, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <fieldset [attr.aria-describedby]="fault() ? 'reason-fault' : null">
      <legend>{{ 'accounts.reason.label' | transloco }}</legend>
      @for (reason of reasons(); track reason) {
        <label class="choice">
          <input type="radio" name="reason" [value]="reason" [attr.aria-invalid]="fault() ? true : null" />{{
            'accounts.reason.' + reason | transloco
          }}
        </label>
      }
      @if (fault(); as text) {
        <p id="reason-fault"><cr-icon name="error" />{{ text }}</p>
      }
    </fieldset>
  `,
  styles: `
    p {
      display: flex;
      gap: var(--space-2);
      color: var(--c-danger);
      font-weight: 700;
    }
  `,
})
export class ChoiceOfReason {
  readonly reasons = input.required<readonly string[]>();
  readonly fault = input<string | undefined>();
}
