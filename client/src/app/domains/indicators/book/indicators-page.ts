import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import type { BookLine, BookTable } from '@croisee/domain/indicators/book';
import { absenceOf, quarterName, sectionName, tableName } from '@croisee/domain/indicators/book-words';
import { indicatorDefinition } from '@croisee/domain/indicators/definitions';
import type { IndicatorSection } from '@croisee/domain/indicators/definitions/definition';
import { bookViewSchema, type WorkbookQueryInput } from '@croisee/domain/indicators/indicators.schema';
import { ChartCard } from '@croisee/ui/chart-card/chart-card';
import { DataTable, type DataColumn } from '@croisee/ui/data-table/data-table';
import { Disclosure } from '@croisee/ui/disclosure/disclosure';
import { ErrorPanel, type ShownError } from '@croisee/ui/error-panel/error-panel';
import { Icon } from '@croisee/ui/icon/icon';
import { PageHeader } from '@croisee/ui/page-header/page-header';
import { ApiClient } from '../../../kernel/api/api-client';
import { apiResource } from '../../../kernel/api/api-resource';
import { saveFile } from '../../../kernel/api/save-file';
import { loadErrorOf, Problems } from '../../../kernel/errors/problems';
import { Language } from '../../../kernel/i18n/language';
import { DayPipe } from '../../../kernel/i18n/local-dates';
import { SessionStore } from '../../../kernel/session/session-store';
import { IndicatorsTabs } from '../indicators-tabs';
import { PeriodFilter } from '../period-filter';
import { periodQuery, readingPeriod } from '../reading-period';
import { sectionsOf } from './book-sections';
import { FigureCard } from './figure-card';
import { drawingOf, mostCounted, valueInWords } from './figure-words';
import { PublishPanel } from './publish-panel';

const FORMATS = ['xlsx', 'ods', 'csv'] as const;

/** Every indicator that is asked of the council, under its headings: figure, planned beside realised, definition, chart and table. */
@Component({
  selector: 'app-indicators-page',
  imports: [
    ...[ChartCard, DataTable, DayPipe, Disclosure, ErrorPanel, FigureCard, Icon, IndicatorsTabs, PageHeader, PeriodFilter],
    ...[PublishPanel, RouterLink, TranslocoPipe],
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './indicators-page.html',
  styleUrl: './indicators-page.scss',
})
export class IndicatorsPage {
  /** Of the query, so that a reading can be kept as a bookmark. */
  readonly annee = input<string>();
  readonly de = input<string>();
  readonly a = input<string>();
  readonly publication = input<string>();

  private readonly api = inject(ApiClient);
  private readonly problems = inject(Problems);
  private readonly session = inject(SessionStore);
  private readonly transloco = inject(TranslocoService);
  protected readonly language = inject(Language).current;
  protected readonly formats = FORMATS;
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
  protected readonly sections = computed(() => {
    const shown = this.shown();
    return shown === undefined ? [] : sectionsOf(shown.book);
  });
  protected readonly quarters = computed(() => {
    const quarters = this.shown()?.book.quarters ?? [];
    const words = (quarter: string | undefined) => (quarter === undefined ? '' : quarterName(quarter, this.language()));
    return { from: words(quarters[0]), to: words(quarters.at(-1)) };
  });
  protected readonly asTable = signal(false);
  protected readonly mayExport = computed(() => this.session.can('indicator.export') && (this.shown()?.publications.length ?? 0) > 0);
  protected readonly mayPublish = computed(() => this.session.can('indicator.publish'));
  protected readonly exporting = signal(false);
  protected readonly exportError = signal<ShownError | undefined>(undefined);
  protected readonly columns = computed<readonly DataColumn<BookLine>[]>(() => {
    const language = this.language();
    const words = (key: string) => this.transloco.translate(`indicators.${key}`);
    const about = (line: BookLine) => indicatorDefinition(line.indicator);
    return [
      { id: 'name', label: words('book.indicator'), heading: true, text: (line) => this.nameOf(line) },
      { id: 'value', label: words('book.value'), text: (line) => absenceOf(line, language) ?? this.valueOf(line) },
      { id: 'planned', label: words('book.plannedColumn'), numeric: true, text: (line) => valueInWords(line, line.planned, language) },
      {
        id: 'part',
        label: words('book.partColumn'),
        numeric: true,
        text: ({ part, of }) => (part === null || of === null ? '' : `${part} / ${of}`),
      },
      { id: 'kind', label: words('book.kind'), text: (line) => words(`book.kinds.${about(line).kind}`) },
      { id: 'definition', label: words('about.definition'), text: (line) => about(line).definition[language] },
      { id: 'population', label: words('about.population'), text: (line) => about(line).population[language] },
      { id: 'source', label: words('about.source'), text: (line) => about(line).source[language] },
      { id: 'limit', label: words('about.limit'), text: (line) => about(line).limit[language] },
    ];
  });

  protected sectionName(section: IndicatorSection): string {
    return sectionName(section, this.language());
  }

  protected nameOf({ indicator }: BookLine): string {
    return indicatorDefinition(indicator).name[this.language()];
  }

  protected reasonOf({ indicator }: BookLine): string | undefined {
    return indicatorDefinition(indicator).missing?.[this.language()];
  }

  protected tableName(table: BookTable): string {
    return tableName(table, this.language());
  }

  /** The message of a chart: what was counted most. */
  protected message(table: BookTable): string {
    const most = mostCounted(table, this.language());
    const name = this.tableName(table);
    if (most === undefined || table.total === null) return this.transloco.translate('indicators.book.tooSmall', { name });
    return this.transloco.translate('indicators.book.most', { name, ...most, total: table.total });
  }

  protected drawing(table: BookTable) {
    return drawingOf(table, this.transloco.translate('indicators.all'), this.language());
  }

  /** What leaves is a publication: the one on screen, else the last of the year. */
  protected async exportAs(format: WorkbookQueryInput['format']): Promise<void> {
    if (this.exporting()) return;
    this.exporting.set(true);
    this.exportError.set(undefined);
    const { year, publication } = this.period();
    try {
      const asked = publication === undefined ? '' : `&publication=${publication}`;
      saveFile(`indicateurs-${year}.${format}`, await this.api.file(`/indicators/book/export?year=${year}&format=${format}${asked}`));
    } catch (failure) {
      this.exportError.set(this.problems.shown(failure));
    } finally {
      this.exporting.set(false);
    }
  }

  private valueOf(line: BookLine): string {
    const isTable = indicatorDefinition(line.indicator).measure === 'table';
    return isTable ? String(line.of ?? '') : valueInWords(line, line.value, this.language());
  }
}
