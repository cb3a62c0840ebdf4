import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import type { BookPair } from '@croisee/domain/indicators/book';
import { absenceOf } from '@croisee/domain/indicators/book-words';
import { indicatorDefinition } from '@croisee/domain/indicators/definitions';
import { bookViewSchema } from '@croisee/domain/indicators/indicators.schema';
import { DataTable, type DataColumn } from '@croisee/ui/data-table/data-table';
import { EmptyState } from '@croisee/ui/empty-state/empty-state';
import { ErrorPanel } from '@croisee/ui/error-panel/error-panel';
import { PageHeader } from '@croisee/ui/page-header/page-header';
import { apiResource } from '../../../kernel/api/api-resource';
import { loadErrorOf } from '../../../kernel/errors/problems';
import { Language } from '../../../kernel/i18n/language';
import { SessionStore } from '../../../kernel/session/session-store';
import { IndicatorsTabs } from '../indicators-tabs';
import { PeriodFilter } from '../period-filter';
import { periodQuery, readingPeriod } from '../reading-period';
import { networkDrawing } from './network-drawing';

/** Which structures worked together on situations: a drawing with numbers, the names beside, and the same in a table. */
@Component({
  selector: 'app-network-page',
  imports: [DataTable, EmptyState, ErrorPanel, IndicatorsTabs, PageHeader, PeriodFilter, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './network-page.html',
  styleUrl: './network-page.scss',
})
export class NetworkPage {
  readonly annee = input<string>();
  readonly de = input<string>();
  readonly a = input<string>();
  readonly publication = input<string>();

  private readonly session = inject(SessionStore);
  private readonly transloco = inject(TranslocoService);
  protected readonly language = inject(Language).current;
  private readonly thisYear = new Date().getFullYear();
  protected readonly period = computed(() =>
    readingPeriod(
      { annee: this.annee(), de: this.de(), a: this.a(), publication: this.publication() },
      this.session.can('indicator.read-true-counts'),
      this.thisYear,
    ),
  );
  protected readonly view = apiResource(bookViewSchema, () => `/indicators/book?${periodQuery(this.period())}`);
  protected readonly shown = computed(() => (this.view.hasValue() ? this.view.value() : undefined));
  protected readonly error = loadErrorOf(this.view);
  protected readonly pairs = computed(() => this.shown()?.book.pairs ?? []);
  protected readonly drawing = computed(() => networkDrawing(this.pairs()));
  protected readonly about = indicatorDefinition('collaborations');
  /** New pairs, in words when they are hidden. */
  protected readonly newPairs = computed(() => {
    const line = this.shown()?.book.lines.find(({ indicator }) => indicator === 'collaborations');
    return line === undefined ? '' : (absenceOf(line, this.language()) ?? String(line.value));
  });
  protected readonly title = computed(() => {
    this.language();
    const [most] = this.pairs();
    if (most === undefined) return '';
    return most.count === 1
      ? this.transloco.translate('indicators.network.once', { pairs: this.pairs().length })
      : this.transloco.translate('indicators.network.message', { ...most });
  });
  protected readonly columns = computed<readonly DataColumn<BookPair>[]>(() => {
    this.language();
    const words = (key: string) => this.transloco.translate(`indicators.network.${key}`);
    return [
      { id: 'pair', label: words('pair'), heading: true, text: ({ first, second }) => `${first} – ${second}` },
      { id: 'count', label: words('situations'), numeric: true, text: ({ count }) => String(count) },
      { id: 'new', label: words('firstTime'), text: ({ isNew }) => words(isNew ? 'yes' : 'no') },
    ];
  });
}
