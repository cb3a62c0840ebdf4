import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { Icon } from '@croisee/ui/icon/icon';
import type { IconName } from '@croisee/ui/icon/icon-set';

/** A page without content, for whoever must see none: what is happening and what happens next, and nothing else. */
@Component({
  selector: 'app-still-page',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section class="card">
      <cr-icon [name]="icon()" />
      <h2>{{ title() }}</h2>
      <p>{{ text() }}</p>
      <div class="actions"><ng-content /></div>
    </section>
  `,
  styles: `
    section {
      display: grid;
      gap: var(--space-3);
      justify-items: center;
      padding: var(--space-7) var(--space-5);
      text-align: center;
    }
    cr-icon {
      color: var(--c-ink-soft);
      font-size: 3rem;
    }
    h2,
    p {
      margin: 0;
    }
    .actions {
      justify-content: center;
    }
  `,
})
export class StillPage {
  readonly icon = input.required<IconName>();
  readonly title = input.required<string>();
  readonly text = input.required<string>();
}
