import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import type { BookLine, BookTable } from '@croisee/domain/indicators/book';
import { allName, axisName, codeName, hiddenName, tableName } from '@croisee/domain/indicators/book-words';
import { indicatorDefinition } from '@croisee/domain/indicators/definitions';
import type { ReportSectionOutline } from '@croisee/domain/indicators/report/report-outline';
import { figureText, isGiven, linesOfSection } from '@croisee/domain/indicators/report/report-text';
import type { ReportView } from '@croisee/domain/indicators/report/report.schema';
import { ChartCard } from '@croisee/ui/chart-card/chart-card';
import type { ChartSpec } from '@croisee/ui/chart-card/chart-spec';
import { DataTable, type DataColumn } from '@croisee/ui/data-table/data-table';
import { SaveIndicator } from '@croisee/ui/save-state/save-indicator';
import { Language } from '../../../../kernel/i18n/language';
import type { ReportDraft } from './report-draft';

const MAX_CHARACTERS = 20_000;

/** One part of a report: its text, written or read, and the published figures that stand under it. */
@Component({
  selector: 'app-report-section',
  imports: [ChartCard, DataTable, SaveIndicator, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './report-section.html',
  styleUrl: './report-section.scss',
})
export class ReportSection {
  readonly section = input.required<ReportSectionOutline>();
  readonly report = input.required<ReportView>();
  /** Undefined for who reads only. */
  readonly draft = input<ReportDraft>();

  private readonly transloco = inject(TranslocoService);
  protected readonly language = inject(Language).current;
  protected readonly maxCharacters = MAX_CHARACTERS;
  protected readonly part = computed(() => this.draft()?.section(this.section().id));
  protected readonly text = computed(() => (this.report().texts[this.section().id] ?? '').trim());
  protected readonly lines = computed(() => linesOfSection(this.section(), this.report().book).filter(isGiven));
  protected readonly columns = computed<DataColumn<BookLine>[]>(() => {
    const language = this.language();
    const word = (key: string) => this.transloco.translate(`report.columns.${key}`);
    const figures: DataColumn<BookLine>[] = [
      { id: 'value', label: word('value'), numeric: true, text: (line) => figureText(line, line.value, language) },
      { id: 'planned', label: word('planned'), numeric: true, text: (line) => figureText(line, line.planned, language) },
      { id: 'share', label: word('share'), numeric: true, text: ({ part, of }) => (part === null || of === null ? '' : `${part} / ${of}`) },
    ];
    return [
      { id: 'name', label: word('name'), heading: true, text: ({ indicator }) => indicatorDefinition(indicator).name[language] },
      ...figures.filter(({ text }) => this.lines().some((line) => text(line) !== '')),
    ];
  });
  protected readonly charts = computed(() =>
    this.report()
      .book.tables.filter(({ subject }) => this.section().tables.includes(subject))
      .filter(({ rowTotals }) => rowTotals.filter((total) => total !== null && total > 0).length > 1)
      .map((table) => this.chartOf(table)),
  );
  protected readonly hidden = computed(() => hiddenName(this.language()));

  private chartOf(table: BookTable): { readonly title: string; readonly category: string; readonly spec: ChartSpec } {
    const language = this.language();
    return {
      title: tableName(table, language),
      category: axisName(table.rowsAre, language),
      spec: {
        kind: 'bar',
        horizontal: true,
        categories: table.rows.map((code) => codeName(table.rowsAre, code, language)),
        series: [{ name: allName(language), values: table.rowTotals }],
      },
    };
  }
}
