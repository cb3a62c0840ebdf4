import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { Icon } from '../icon/icon';
import type { IconName } from '../icon/icon-set';

/** What this place is for, why it is empty and, as projected content, the next step. */
@Component({
  selector: 'cr-empty-state',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <cr-icon [name]="icon()" />
    <div>
      <p class="title">{{ title() }}</p>
      <p class="why">{{ why() }}</p>
      <div class="actions"><ng-content /></div>
    </div>
  `,
  styles: `
    :host {
      display: flex;
      gap: var(--space-4);
      padding: var(--space-5);
      border: var(--border-width) dashed var(--c-line-strong);
      border-radius: var(--radius);
    }
    cr-icon {
      font-size: 1.5rem;
      color: var(--c-ink-soft);
    }
    p {
      margin: 0;
    }
    .title {
      font-weight: 700;
    }
    .why {
      margin-top: var(--space-1);
      color: var(--c-ink-soft);
    }
    .actions:not(:empty) {
      margin-top: var(--space-4);
    }
  `,
})
export class EmptyState {
  readonly title = input.required<string>();
  readonly why = input.required<string>();
  readonly icon = input<IconName>('info');
}
