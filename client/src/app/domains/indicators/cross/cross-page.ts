import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { RESPONSE_AXES, SITUATION_AXES } from '@croisee/domain/indicators/axes';
import type { BookTable, TableAxis } from '@croisee/domain/indicators/book';
import { allName, axisName, codeName, tableName } from '@croisee/domain/indicators/book-words';
import { crossViewSchema } from '@croisee/domain/indicators/indicators.schema';
import { ChartCard } from '@croisee/ui/chart-card/chart-card';
import { DataTable, type DataColumn } from '@croisee/ui/data-table/data-table';
import { EmptyState } from '@croisee/ui/empty-state/empty-state';
import { ErrorPanel } from '@croisee/ui/error-panel/error-panel';
import { Field } from '@croisee/ui/field/field';
import { FieldInput } from '@croisee/ui/field/field-input';
import { PageHeader } from '@croisee/ui/page-header/page-header';
import { apiResource } from '../../../kernel/api/api-resource';
import { loadErrorOf } from '../../../kernel/errors/problems';
import { Language } from '../../../kernel/i18n/language';
import { drawingOf } from '../book/figure-words';
import { IndicatorsTabs } from '../indicators-tabs';
import { PeriodFilter } from '../period-filter';
import { periodQuery, readingPeriod } from '../reading-period';
import { biggestCell, lineUp, type CrossLine } from './cross-lines';

const AXES = { situations: Object.keys(SITUATION_AXES), responses: Object.keys(RESPONSE_AXES) } as Readonly<
  Record<'situations' | 'responses', readonly TableAxis[]>
>;

/** Any two of what situations or responses are counted by, crossed; for those who know the situations, inside the application only. */
@Component({
  selector: 'app-cross-page',
  imports: [ChartCard, DataTable, EmptyState, ErrorPanel, Field, FieldInput, IndicatorsTabs, PageHeader, PeriodFilter, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './cross-page.html',
  styles: `
    cr-data-table {
      display: block;
      margin-block: var(--space-4);
    }
  `,
})
export class CrossPage {
  readonly annee = input<string>();
  readonly de = input<string>();
  readonly a = input<string>();
  readonly sujet = input<string>();
  readonly lignes = input<string>();
  readonly colonnes = input<string>();

  private readonly router = inject(Router);
  private readonly transloco = inject(TranslocoService);
  protected readonly language = inject(Language).current;
  private readonly thisYear = new Date().getFullYear();
  protected readonly period = computed(() =>
    readingPeriod({ annee: this.annee(), de: this.de(), a: this.a(), publication: undefined }, true, this.thisYear),
  );
  protected readonly subject = computed(() => (this.sujet() === 'responses' ? 'responses' : 'situations'));
  protected readonly axes = computed(() => AXES[this.subject()]);
  protected readonly rows = computed(() => this.axisOf(this.lignes(), 'problem'));
  protected readonly columns = computed(() => this.axisOf(this.colonnes(), 'sector'));
  protected readonly table = apiResource(
    crossViewSchema,
    () => `/indicators/cross?subject=${this.subject()}&rows=${this.rows()}&columns=${this.columns()}&${periodQuery(this.period())}`,
  );
  protected readonly shown = computed(() => (this.table.hasValue() ? this.table.value() : undefined));
  protected readonly error = loadErrorOf(this.table);
  protected readonly lines = computed(() => {
    const table = this.shown();
    return table === undefined ? [] : lineUp(table, this.language());
  });
  protected readonly dataColumns = computed<readonly DataColumn<CrossLine>[]>(() => {
    const table = this.shown();
    if (table === undefined) return [];
    const language = this.language();
    return [
      { id: 'row', label: axisName(table.rowsAre, language), heading: true, text: ({ name }) => name },
      ...table.columns.map((code, index) => ({
        id: code,
        label: codeName(table.columnsAre, code, language),
        numeric: true,
        text: ({ cells }: CrossLine) => String(cells[index] ?? 0),
      })),
      { id: 'all', label: allName(language), numeric: true, text: ({ total }) => String(total) },
    ];
  });

  protected axisName(axis: TableAxis): string {
    return axisName(axis, this.language());
  }

  protected nameOf(table: BookTable): string {
    return tableName(table, this.language());
  }

  protected message(table: BookTable): string {
    const most = biggestCell(table, this.language());
    return most === undefined ? this.nameOf(table) : this.transloco.translate('indicators.cross.message', { ...most, total: table.total });
  }

  protected drawing(table: BookTable) {
    return drawingOf(table, allName(this.language()), this.language());
  }

  protected async choose(change: Readonly<Record<string, string>>): Promise<void> {
    await this.router.navigate([], { queryParams: change, queryParamsHandling: 'merge' });
  }

  private axisOf(asked: string | undefined, otherwise: TableAxis): TableAxis {
    return this.axes().find((axis) => axis === asked) ?? otherwise;
  }
}
