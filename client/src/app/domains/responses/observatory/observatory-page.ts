import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { observatorySchema, type ObservatoryView } from '@croisee/domain/responses/observatory';
import { label, type CodedEntry } from '@croisee/domain/vocabulary/coded-list';
import { NON_COMPLETION_REASONS } from '@croisee/domain/vocabulary/commitment-outcomes';
import { INADMISSIBILITY_REASONS } from '@croisee/domain/vocabulary/inadmissibility-reasons';
import { OUTLOOK_AREAS, OUTLOOKS } from '@croisee/domain/vocabulary/outlooks';
import { RESPONSES } from '@croisee/domain/vocabulary/response-codes';
import { ChartCard } from '@croisee/ui/chart-card/chart-card';
import type { ChartSpec } from '@croisee/ui/chart-card/chart-spec';
import { EmptyState } from '@croisee/ui/empty-state/empty-state';
import { ErrorPanel } from '@croisee/ui/error-panel/error-panel';
import { Field } from '@croisee/ui/field/field';
import { FieldInput } from '@croisee/ui/field/field-input';
import { PageHeader } from '@croisee/ui/page-header/page-header';
import { apiResource } from '../../../kernel/api/api-resource';
import { loadErrorOf } from '../../../kernel/errors/problems';
import { Language } from '../../../kernel/i18n/language';

const SHOWN_YEARS = 5;
const SUBJECTS = ['unmet', 'notAdmissible', 'ruptures', 'relief'] as const;
type Subject = (typeof SUBJECTS)[number];

/** What the territory lacks and what the follow-up changed, from the work already recorded: four tables, each with its limit. */
@Component({
  selector: 'app-observatory-page',
  imports: [ChartCard, EmptyState, ErrorPanel, Field, FieldInput, PageHeader, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <cr-page-header [title]="'responses.observatory.title' | transloco" [lead]="'responses.observatory.lead' | transloco" />
    <cr-field class="no-print" [label]="'responses.observatory.year' | transloco" [required]="true">
      <select crInput (change)="choose($any($event.target).value)">
        @for (choice of years; track choice) {
          <option [value]="choice" [selected]="year() === choice">{{ choice }}</option>
        }
      </select>
    </cr-field>
    @if (error()?.code === 'FIGURES_NOT_PUBLISHED') {
      <cr-empty-state
        icon="chart"
        [title]="'responses.observatory.unpublished' | transloco"
        [why]="'responses.observatory.unpublishedWhy' | transloco"
      />
    } @else if (error(); as failure) {
      <cr-error-panel [error]="failure" [retryable]="true" (retry)="view.reload()" />
    } @else if (view.hasValue()) {
      <p role="status" class="soft">
        {{
          (view.value().trueCounts ? 'responses.observatory.true' : 'responses.observatory.masked')
            | transloco: { threshold: view.value().threshold }
        }}
      </p>
      @for (subject of subjects; track subject) {
        <section>
          @if (spec(subject); as drawn) {
            <cr-chart-card
              [title]="'responses.observatory.' + subject + '.title' | transloco"
              [note]="'responses.observatory.' + subject + '.limit' | transloco"
              [categoryLabel]="'responses.observatory.' + subject + '.rows' | transloco"
              [spec]="drawn"
            />
          } @else {
            <div class="card">
              <h2>{{ 'responses.observatory.' + subject + '.title' | transloco }}</h2>
              <p>
                @if (isEmpty(subject)) {
                  {{ 'responses.observatory.' + subject + '.none' | transloco }}
                } @else {
                  {{ 'responses.observatory.allHidden' | transloco: { threshold: view.value().threshold } }}
                }
              </p>
              <p class="soft small">{{ 'responses.observatory.' + subject + '.limit' | transloco }}</p>
            </div>
          }
        </section>
      }
    } @else {
      <p role="status">{{ 'responses.loading' | transloco }}</p>
    }
  `,
  styles: `
    cr-field {
      --field-width: 12rem;
      margin-block-end: var(--space-4);
    }
    section {
      margin-block-end: var(--space-5);
    }
  `,
})
export class ObservatoryPage {
  readonly annee = input<string>();

  private readonly router = inject(Router);
  private readonly transloco = inject(TranslocoService);
  private readonly language = inject(Language).current;
  private readonly thisYear = new Date().getFullYear();
  protected readonly years = Array.from({ length: SHOWN_YEARS }, (_, index) => this.thisYear - index);
  protected readonly subjects = SUBJECTS;
  protected readonly year = computed(() => Number(this.annee() ?? this.thisYear));
  protected readonly view = apiResource(observatorySchema, () => `/follow-up/observatory?year=${this.year()}`);
  protected readonly error = loadErrorOf(this.view);
  private readonly specs = computed<Readonly<Record<Subject, ChartSpec | undefined>> | undefined>(() => {
    if (!this.view.hasValue()) return undefined;
    const view = this.view.value();
    return {
      unmet: this.drawn(view.unmet, this.named(RESPONSES, true), this.named(NON_COMPLETION_REASONS)),
      notAdmissible: this.drawn(view.notAdmissible, this.named(INADMISSIBILITY_REASONS), this.words('count')),
      ruptures: this.drawn(view.ruptures, this.named(OUTLOOK_AREAS), this.named(OUTLOOKS)),
      relief: this.drawn(view.relief, this.words('moments'), this.words('scores')),
    };
  });

  protected spec(subject: Subject): ChartSpec | undefined {
    return this.specs()?.[subject];
  }

  /** Nothing was counted, rather than too little to be shown. */
  protected isEmpty(subject: Subject): boolean {
    if (!this.view.hasValue()) return true;
    const { rows, total } = this.view.value()[subject];
    return rows.length === 0 || total === 0;
  }

  protected async choose(year: string): Promise<void> {
    await this.router.navigate([], { queryParams: { annee: year }, queryParamsHandling: 'merge' });
  }

  /** Columns in which nothing was counted are left out; a table of which nothing at all can be seen is not drawn. */
  private drawn(
    { rows, columns, cells, columnTotals, total }: ObservatoryView['unmet'],
    rowName: (code: string) => string,
    columnName: (code: string) => string,
  ): ChartSpec | undefined {
    if (rows.length === 0 || total === 0 || cells.flat().every((cell) => cell === null)) return undefined;
    const kept = columns.map((_, index) => index).filter((index) => columnTotals[index] !== 0);
    return {
      kind: kept.length > 1 ? 'stacked-bar' : 'bar',
      horizontal: true,
      categories: rows.map(rowName),
      series: kept.map((index) => ({ name: columnName(columns[index] ?? ''), values: cells.map((line) => line[index] ?? null) })),
    };
  }

  private named(list: readonly CodedEntry[], withCode = false): (code: string) => string {
    return (code) => (withCode ? `${code} – ${label(list, code, this.language())}` : label(list, code, this.language()));
  }

  private words(kind: 'count' | 'moments' | 'scores'): (code: string) => string {
    this.language();
    return (code) => this.transloco.translate(`responses.observatory.${kind}.${code}`);
  }
}
