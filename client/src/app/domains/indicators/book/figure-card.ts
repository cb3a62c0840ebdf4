import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { BookLine } from '@croisee/domain/indicators/book';
import { absenceOf } from '@croisee/domain/indicators/book-words';
import { indicatorDefinition } from '@croisee/domain/indicators/definitions';
import { Language } from '../../../kernel/i18n/language';
import { barOf, valueInWords } from './figure-words';

/** One indicator: its figure, what was planned, and behind a button what it says and does not say. */
@Component({
  selector: 'app-figure-card',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'card' },
  template: `
    <h3>{{ about().name[language()] }}</h3>
    <p class="soft small">{{ 'indicators.book.kinds.' + about().kind | transloco }}</p>
    @if (absence(); as words) {
      <p class="absent">{{ words }}</p>
    } @else if (about().measure === 'table') {
      <p>
        <span class="value">{{ line().of }}</span> {{ 'indicators.book.inAll' | transloco }}
      </p>
    } @else {
      <p>
        <span class="value">{{ value() }}</span>
        @if (line().planned !== null) {
          {{ 'indicators.book.planned' | transloco: { planned: planned() } }}
        } @else if (line().part !== null && line().of !== null) {
          {{ 'indicators.book.partOf' | transloco: { part: line().part, of: line().of } }}
        } @else if (line().of !== null) {
          {{ 'indicators.book.answers' | transloco: { of: line().of } }}
        }
      </p>
      @if (bar() !== null) {
        <div class="bar" aria-hidden="true"><div [style.inline-size.%]="bar()"></div></div>
      }
    }
    <details>
      <summary>{{ 'indicators.book.says' | transloco }}</summary>
      <dl>
        @for (part of parts; track part) {
          <div>
            <dt>{{ 'indicators.about.' + part | transloco }}</dt>
            <dd>{{ about()[part][language()] }}</dd>
          </div>
        }
      </dl>
    </details>
  `,
  styleUrl: './figure-card.scss',
})
export class FigureCard {
  readonly line = input.required<BookLine>();

  protected readonly parts = ['definition', 'period', 'population', 'source', 'limit'] as const;
  protected readonly language = inject(Language).current;
  protected readonly about = computed(() => indicatorDefinition(this.line().indicator));
  protected readonly absence = computed(() => absenceOf(this.line(), this.language()));
  protected readonly value = computed(() => valueInWords(this.line(), this.line().value, this.language()));
  protected readonly planned = computed(() => valueInWords(this.line(), this.line().planned, this.language()));
  protected readonly bar = computed(() => barOf(this.line()));
}
