import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { EMERGENCY_NUMBERS, type EmergencyNumber } from '@croisee/domain/vocabulary/emergency-numbers';
import { Icon } from '@croisee/ui/icon/icon';
import { Language } from '../../../kernel/i18n/language';

/** The stop screen: an emergency is not for the commission (charter art. 13); who to call now, and what to do next as content. */
@Component({
  selector: 'app-emergency-stop',
  imports: [Icon, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section class="stop" aria-labelledby="stop-title">
      <h2 id="stop-title"><cr-icon name="warning" />{{ 'situations.emergency.stopTitle' | transloco }}</h2>
      <p>{{ 'situations.emergency.stopText' | transloco }}</p>
      <ul>
        @for (number of shown(); track number.code) {
          <li>
            <a class="number" [href]="'tel:' + number.code">{{ number.code }}</a>
            <span
              ><strong>{{ number[language()] }}</strong> {{ number.purpose[language()] }}</span
            >
          </li>
        }
      </ul>
      <ng-content />
    </section>
  `,
  styles: `
    .stop {
      padding: var(--space-5);
      border: 2px solid var(--c-danger);
      border-radius: var(--radius);
      background: var(--c-surface);
    }
    h2 {
      display: flex;
      gap: var(--space-3);
      color: var(--c-danger);
    }
    ul {
      display: grid;
      gap: var(--space-2);
      padding: 0;
      list-style: none;
    }
    li {
      display: grid;
      grid-template-columns: 5.5rem minmax(0, 1fr);
      gap: var(--space-4);
      align-items: center;
    }
    .number {
      display: grid;
      place-items: center;
      min-height: var(--target);
      border: 2px solid currentcolor;
      border-radius: var(--radius-small);
      color: var(--c-danger);
      font-size: 1.5rem;
      font-weight: 700;
      text-decoration: none;
    }
    strong {
      display: block;
    }
  `,
})
export class EmergencyStop {
  /** The numbers that answer what was said; every number when nothing was said. */
  readonly numbers = input<readonly EmergencyNumber[]>([]);
  protected readonly language = inject(Language).current;
  protected readonly shown = computed(() => {
    const wanted = this.numbers();
    if (wanted.length === 0) return EMERGENCY_NUMBERS;
    return [...EMERGENCY_NUMBERS].sort((a, b) => rank(wanted, a.code) - rank(wanted, b.code));
  });
}

/** Those that answer come first; the others stay in reach. */
function rank(wanted: readonly EmergencyNumber[], code: EmergencyNumber): number {
  const place = wanted.indexOf(code);
  return place < 0 ? wanted.length : place;
}
