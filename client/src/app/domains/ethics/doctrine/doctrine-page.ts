import { ChangeDetectionStrategy, Component, computed, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { doctrineSchema, ETHICS_MOTIVES } from '@croisee/domain/ethics/ethics.schema';
import { EmptyState } from '@croisee/ui/empty-state/empty-state';
import { ErrorPanel } from '@croisee/ui/error-panel/error-panel';
import { Field } from '@croisee/ui/field/field';
import { FieldInput } from '@croisee/ui/field/field-input';
import { Icon } from '@croisee/ui/icon/icon';
import { PageHeader } from '@croisee/ui/page-header/page-header';
import { apiResource } from '../../../kernel/api/api-resource';
import { loadErrorOf } from '../../../kernel/errors/problems';
import { LabelPipe } from '../../../kernel/i18n/coded-label';
import { MonthPipe } from '../../../kernel/i18n/local-dates';
import { EthicsTabs } from '../ethics-tabs';

/** What the council holds: questions in general terms with their answers, found by motive or words; no author, no situation. */
@Component({
  selector: 'app-doctrine-page',
  imports: [EmptyState, ErrorPanel, EthicsTabs, Field, FieldInput, Icon, LabelPipe, MonthPipe, PageHeader, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <cr-page-header [title]="'ethics.doctrine.title' | transloco" [lead]="'ethics.doctrine.lead' | transloco">
      <button actions type="button" class="button quiet" (click)="print()">
        <cr-icon name="print" />{{ 'ethics.doctrine.print' | transloco }}
      </button>
    </cr-page-header>
    <app-ethics-tabs />
    <form class="search no-print" role="search" novalidate (submit)="search($event)">
      <cr-field [label]="'ethics.ask.motive' | transloco">
        <select crInput (change)="motive.set($any($event.target).value)">
          <option value="">{{ 'ethics.doctrine.every' | transloco }}</option>
          @for (each of motives; track each.code) {
            <option [value]="each.code">{{ each.code | appLabel: motives }}</option>
          }
        </select>
      </cr-field>
      <cr-field [label]="'ethics.doctrine.words' | transloco">
        <input crInput name="words" type="search" maxlength="80" />
      </cr-field>
      <button type="submit" class="button"><cr-icon name="search" />{{ 'ethics.doctrine.search' | transloco }}</button>
    </form>
    @if (error(); as failure) {
      <cr-error-panel [error]="failure" [retryable]="true" (retry)="list.reload()" />
    } @else if (entries(); as shown) {
      <p class="soft" role="status">{{ 'ethics.doctrine.found' | transloco: { count: shown.length } }}</p>
      @for (entry of shown; track entry.id) {
        <article class="card">
          <h2>{{ entry.question }}</h2>
          <p class="soft small">{{ entry.motive | appLabel: motives }}, {{ entry.keptOn | appMonth }}</p>
          <p class="text">{{ entry.answer }}</p>
        </article>
      } @empty {
        <cr-empty-state icon="scales" [title]="'ethics.doctrine.none' | transloco" [why]="'ethics.doctrine.noneWhy' | transloco" />
      }
    } @else {
      <p role="status">{{ 'ethics.loading' | transloco }}</p>
    }
  `,
  styles: `
    .search {
      display: grid;
      gap: var(--space-4);
      grid-template-columns: repeat(auto-fit, minmax(min(14rem, 100%), 1fr));
      align-items: end;
      max-width: 48rem;
      margin-bottom: var(--space-4);
    }
    article {
      max-width: 48rem;
      margin-bottom: var(--space-4);
      break-inside: avoid;
    }
    h2 {
      margin-bottom: var(--space-1);
      font-size: var(--text-h3);
    }
    .text {
      margin: 0;
      white-space: pre-line;
    }
  `,
})
export class DoctrinePage {
  protected readonly motives = ETHICS_MOTIVES;
  protected readonly motive = signal('');
  protected readonly words = signal('');
  protected readonly list = apiResource(doctrineSchema, () => {
    const asked = new URLSearchParams();
    if (this.motive() !== '') asked.set('motive', this.motive());
    if (this.words() !== '') asked.set('words', this.words());
    return `/ethics/doctrine?${asked}`;
  });
  protected readonly entries = computed(() => (this.list.hasValue() ? this.list.value().items : undefined));
  protected readonly error = loadErrorOf(this.list);

  protected search(event: Event): void {
    event.preventDefault();
    this.words.set(String(new FormData(event.target as HTMLFormElement).get('words') ?? '').trim());
  }

  protected print(): void {
    window.print();
  }
}
