import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { TOO_FEW_PEOPLE } from '@croisee/pseudonymisation/rarity/estimate';
import { Icon } from '@croisee/ui/icon/icon';
import { stepOf, unitTitleKey } from '../data/form-layout';
import type { RarityWatch } from '../writing/rarity-watch';
import type { Sheet } from '../writing/sheet';
import { WatchedText } from './watched-text';

/** About how many people share what the form tells: the place is typed here, serves the estimate and never leaves the page. */
@Component({
  selector: 'app-rarity-card',
  imports: [Icon, TranslocoPipe, WatchedText],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <details class="card" [open]="watch().mustExplain()">
      <summary>
        <cr-icon name="shield" /><span>{{ 'situations.rarity.title' | transloco }}</span>
      </summary>
      <p>{{ 'situations.rarity.why' | transloco }}</p>
      <div class="place">
        <label>
          {{ 'situations.rarity.commune' | transloco }}
          <input type="text" autocomplete="off" [value]="watch().commune()" (change)="watch().livesIn($any($event.target).value)" />
        </label>
        @if (watch().isUnlisted()) {
          <label>
            {{ 'situations.rarity.inhabitants' | transloco }}
            <input type="number" min="1" inputmode="numeric" (input)="watch().holds($any($event.target).valueAsNumber)" />
          </label>
        }
      </div>
      <div role="status">
        @if (watch().estimate(); as estimate) {
          <p [class.alert]="estimate.level !== 'enough'">
            {{ 'situations.rarity.levels.' + estimate.level | transloco: { people: estimate.people } }}
          </p>
        }
      </div>
      @if (vaguer().length > 0) {
        <p>{{ 'situations.rarity.vaguer' | transloco }}</p>
        <ul>
          @for (choice of vaguer(); track choice.field) {
            <li>
              <button type="button" class="button quiet" (click)="goTo.emit(choice.step)">
                {{ choice.title | transloco }} →
                {{
                  (choice.people < tooFew ? 'situations.rarity.stillTooFew' : 'situations.rarity.about')
                    | transloco: { people: choice.people }
                }}
              </button>
            </li>
          }
        </ul>
      }
      @if (watch().estimate()?.level === 'too-few') {
        <app-watched-text
          [sheet]="sheet()"
          path="person.preciseBecause"
          [label]="'situations.fields.person.preciseBecause.label' | transloco"
          [hint]="'situations.fields.person.preciseBecause.why' | transloco"
          [rows]="2"
          [maxLength]="300"
        />
      }
      <p class="soft small">{{ 'situations.rarity.estimateOnly' | transloco }}</p>
    </details>
  `,
  styles: `
    .card {
      padding: var(--space-3) var(--space-4);
    }
    summary {
      min-height: var(--target);
      align-content: center;
      font-weight: 700;
      cursor: pointer;
    }
    summary cr-icon {
      margin-inline: var(--space-2);
      vertical-align: middle;
    }
    .place {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(12rem, 100%), 1fr));
      gap: var(--space-3);
      align-items: end;
    }
    [role='status'] {
      margin-top: var(--space-2);
    }
    .alert {
      padding-inline-start: var(--space-3);
      border-inline-start: 4px solid var(--c-warning);
      font-weight: 700;
    }
    ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }
  `,
})
export class RarityCard {
  readonly sheet = input.required<Sheet>();
  readonly watch = input.required<RarityWatch>();
  /** The step where a field is made vaguer. */
  readonly goTo = output<string | undefined>();

  protected readonly tooFew = TOO_FEW_PEOPLE;

  /** What helps, the most helpful first; nothing to propose while enough people share it. */
  protected readonly vaguer = computed(() => {
    const estimate = this.watch().estimate();
    if (estimate === undefined || estimate.level === 'enough') return [];
    return estimate.generalise
      .slice(0, 3)
      .map(({ field, people }) => ({ field, people, title: unitTitleKey(field), step: stepOf(field, 'long')?.id }));
  });
}
