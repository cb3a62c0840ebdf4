import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { Icon } from '../icon/icon';
import { injectUiTexts } from '../texts/ui-texts';

let nextField = 0;

/** A label, why it is asked, the control marked `crInput` and its error, tied together for screen readers. */
@Component({
  selector: 'cr-field',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <label [attr.for]="id">
      {{ label() }}
      @if (!required()) {
        <span class="optional">({{ texts().optional }})</span>
      }
    </label>
    @if (hint(); as text) {
      <p class="hint" [id]="id + '-hint'">{{ text }}</p>
    }
    <ng-content />
    @if (error(); as text) {
      <p class="error" [id]="id + '-error'"><cr-icon name="error" />{{ text }}</p>
    }
  `,
  styles: `
    :host {
      display: block;
      max-width: var(--field-width, var(--measure));
    }
    label {
      display: block;
      margin-bottom: var(--space-1);
      font-weight: 700;
    }
    .optional {
      font-weight: 400;
      color: var(--c-ink-soft);
    }
    .hint {
      margin: 0 0 var(--space-2);
      color: var(--c-ink-soft);
      font-size: var(--text-small);
    }
    .error {
      display: flex;
      gap: var(--space-2);
      margin: var(--space-1) 0 0;
      color: var(--c-danger);
      font-weight: 700;
    }
  `,
})
export class Field {
  readonly label = input.required<string>();
  readonly hint = input<string>();
  readonly error = input<string | undefined>();
  readonly required = input(false);

  readonly id = `cr-field-${nextField++}`;
  readonly describedBy = computed(() => {
    const parts = [this.hint() ? `${this.id}-hint` : '', this.error() ? `${this.id}-error` : ''].filter((part) => part !== '');
    return parts.length === 0 ? null : parts.join(' ');
  });
  protected readonly texts = injectUiTexts();
}
