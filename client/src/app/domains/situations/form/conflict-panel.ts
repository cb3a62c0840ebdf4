import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Icon } from '@croisee/ui/icon/icon';
import type { DraftStore } from '../writing/draft-store';
import { ValueInWords } from '../page/value-in-words';
import { unitTitleKey } from '../data/form-layout';

/** The same field was changed here and elsewhere: both versions side by side, and an explicit choice for each. */
@Component({
  selector: 'app-conflict-panel',
  imports: [Icon, TranslocoPipe, ValueInWords],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section class="card" aria-labelledby="conflict-title">
      <div role="alert">
        <h2 id="conflict-title"><cr-icon name="warning" />{{ 'situations.conflict.title' | transloco }}</h2>
        <p>{{ 'situations.conflict.text' | transloco }}</p>
      </div>
      @for (disagreement of store().disagreements(); track disagreement.unit) {
        <article>
          <h3>{{ titleKey(disagreement.unit) | transloco }}</h3>
          <div class="sides">
            @for (whose of sides; track whose) {
              <div>
                <h4>{{ 'situations.conflict.' + whose | transloco }}</h4>
                <app-value-in-words [path]="disagreement.unit" [value]="disagreement[whose]" [names]="names()" />
                <button type="button" class="button" (click)="store().choose(disagreement.unit, whose)">
                  {{ 'situations.conflict.keep.' + whose | transloco }}
                </button>
              </div>
            }
          </div>
        </article>
      }
    </section>
  `,
  styles: `
    .card {
      margin-bottom: var(--space-5);
      border: 2px solid var(--c-warning);
    }
    .button {
      margin-top: var(--space-3);
    }
    h2 {
      display: flex;
      gap: var(--space-3);
    }
    .sides {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(16rem, 100%), 1fr));
      gap: var(--space-4);
    }
    .sides > div {
      padding: var(--space-3);
      border: var(--border-width) solid var(--c-line);
      border-radius: var(--radius-small);
    }
    h4 {
      margin: 0 0 var(--space-2);
    }
  `,
})
export class ConflictPanel {
  readonly store = input.required<DraftStore>();
  /** Names of people by account. */
  readonly names = input<Readonly<Record<string, string>>>({});
  protected readonly sides = ['mine', 'theirs'] as const;
  protected readonly titleKey = unitTitleKey;
}
