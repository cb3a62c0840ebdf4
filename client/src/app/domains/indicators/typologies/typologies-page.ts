import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { indicatorDefinition } from '@croisee/domain/indicators/definitions';
import { typologyViewSchema } from '@croisee/domain/indicators/indicators.schema';
import { columnName, rowName } from '@croisee/domain/indicators/typology-words';
import { ChartCard } from '@croisee/ui/chart-card/chart-card';
import type { ChartSpec } from '@croisee/ui/chart-card/chart-spec';
import { DataTable, type DataColumn } from '@croisee/ui/data-table/data-table';
import { EmptyState } from '@croisee/ui/empty-state/empty-state';
import { ErrorPanel } from '@croisee/ui/error-panel/error-panel';
import { Field } from '@croisee/ui/field/field';
import { FieldInput } from '@croisee/ui/field/field-input';
import { Icon } from '@croisee/ui/icon/icon';
import { PageHeader } from '@croisee/ui/page-header/page-header';
import { apiResource } from '../../../kernel/api/api-resource';
import { loadErrorOf } from '../../../kernel/errors/problems';
import { Language } from '../../../kernel/i18n/language';
import { SessionStore } from '../../../kernel/session/session-store';
import { IndicatorsTabs } from '../indicators-tabs';
import { biggestRow, figureInWords } from './typology-words';

const SHOWN_YEARS = 5;

interface Line {
  readonly name: string;
  readonly cells: readonly (number | null)[];
  readonly total: number | null;
}

/** Situations by difficulty and responses by type: a chart whose title is its message, its table, and what the figures mean. */
@Component({
  selector: 'app-typologies-page',
  imports: [ChartCard, DataTable, EmptyState, ErrorPanel, Field, FieldInput, Icon, IndicatorsTabs, PageHeader, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './typologies-page.html',
  styleUrl: './typologies-page.scss',
})
export class TypologiesPage {
  /** Of the query, so that a table can be kept as a bookmark. */
  readonly sujet = input<string>();
  readonly compte = input<string>();
  readonly par = input<string>();
  readonly annee = input<string>();
  readonly de = input<string>();
  readonly a = input<string>();

  private readonly router = inject(Router);
  private readonly transloco = inject(TranslocoService);
  protected readonly language = inject(Language).current;
  private readonly session = inject(SessionStore);
  protected readonly seesAll = computed(() => this.session.can('indicator.read-true-counts'));
  private readonly thisYear = new Date().getFullYear();
  protected readonly years = Array.from({ length: SHOWN_YEARS }, (_, index) => this.thisYear - index);
  protected readonly quarters = [1, 2, 3, 4] as const;

  protected readonly subject = computed(() => (this.sujet() === 'responses' ? 'responses' : 'situations'));
  protected readonly counted = computed(() => (this.compte() === 'all' ? 'all' : 'principal'));
  protected readonly columns = computed(() => (this.par() === 'quarter' ? 'quarter' : 'sector'));
  protected readonly year = computed(() => Number(this.annee() ?? this.thisYear));
  protected readonly from = computed(() => Number(this.de() ?? 1));
  protected readonly to = computed(() => Math.max(this.from(), Number(this.a() ?? 4)));
  private readonly query = computed(() => {
    const period = `year=${this.year()}&from=${this.from()}&to=${this.to()}`;
    return `subject=${this.subject()}&counted=${this.counted()}&columns=${this.columns()}&${period}`;
  });
  protected readonly table = apiResource(typologyViewSchema, () => {
    return `/indicators/typologies?${this.query()}`;
  });
  protected readonly error = loadErrorOf(this.table);
  protected readonly view = computed(() => (this.table.hasValue() ? this.table.value() : undefined));
  protected readonly definition = computed(() => {
    const view = this.view();
    return view === undefined ? undefined : indicatorDefinition(view.indicator);
  });
  protected readonly title = computed(() => this.message(this.language()));
  /** A column in which nothing was counted is left out; one whose total is hidden stays. */
  private readonly shownColumns = computed(() => {
    const view = this.view();
    return view === undefined ? [] : view.columns.map((_, index) => index).filter((index) => view.columnTotals[index] !== 0);
  });
  protected readonly spec = computed<ChartSpec>(() => {
    const view = this.view();
    if (view === undefined) return { kind: 'stacked-bar', categories: [], series: [] };
    const categories = view.rows.map((code) => rowName(view, code, this.language()));
    // Of a table with hidden cells only the totals make a readable drawing.
    if (!view.trueCounts)
      return {
        kind: 'bar',
        horizontal: true,
        categories,
        series: [{ name: this.transloco.translate('indicators.all'), values: view.rowTotals }],
      };
    const series = this.shownColumns().map((index) => ({
      name: columnName(view, view.columns[index] ?? '', this.language()),
      values: view.cells.map((line) => line[index] ?? null),
    }));
    return { kind: 'stacked-bar', horizontal: true, categories, series };
  });
  protected readonly lines = computed<readonly Line[]>(() => {
    const view = this.view();
    if (view === undefined) return [];
    const rows = view.rows.map((code, index) => ({
      name: rowName(view, code, this.language()),
      cells: view.cells[index] ?? [],
      total: view.rowTotals[index] ?? null,
    }));
    return [...rows, { name: this.transloco.translate('indicators.all'), cells: view.columnTotals, total: view.total }];
  });
  protected readonly dataColumns = computed<readonly DataColumn<Line>[]>(() => {
    const view = this.view();
    if (view === undefined) return [];
    return [
      { id: 'code', label: this.transloco.translate('indicators.code'), heading: true, text: (line) => line.name },
      ...this.shownColumns().map((index) => ({
        id: view.columns[index] ?? '',
        label: columnName(view, view.columns[index] ?? '', this.language()),
        numeric: true,
        text: (line: Line) => figureInWords(line.cells[index] ?? null),
      })),
      { id: 'total', label: this.transloco.translate('indicators.all'), numeric: true, text: (line) => figureInWords(line.total) },
    ];
  });
  protected readonly period = computed(() => {
    const quarters = this.view()?.quarters ?? [];
    const words = (quarter: string | undefined) =>
      quarter === undefined ? '' : columnName({ columnsAre: 'quarter' }, quarter, this.language());
    return { from: words(quarters[0]), to: words(quarters.at(-1)) };
  });

  protected async filter(change: Readonly<Record<string, string>>): Promise<void> {
    await this.router.navigate([], { queryParams: change, queryParamsHandling: 'merge' });
  }

  protected print(): void {
    window.print();
  }

  private message(language: 'fr' | 'en'): string {
    const view = this.view();
    if (view === undefined || view.rows.length === 0) return this.transloco.translate('indicators.message.none');
    const biggest = biggestRow(view);
    if (biggest === undefined || view.total === null) return this.transloco.translate('indicators.message.hidden');
    const label = rowName(view, biggest.code, language);
    return this.transloco.translate(`indicators.message.${this.subject()}`, { label, count: biggest.count, total: view.total });
  }
}
