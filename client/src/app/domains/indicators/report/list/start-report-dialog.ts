import { ChangeDetectionStrategy, Component, computed, inject, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { bookViewSchema } from '@croisee/domain/indicators/indicators.schema';
import { REPORT_KINDS, REPORT_TITLES } from '@croisee/domain/indicators/report/report-outline';
import { createdReportSchema, createReportSchema } from '@croisee/domain/indicators/report/report.schema';
import { Field } from '@croisee/ui/field/field';
import { FieldInput } from '@croisee/ui/field/field-input';
import { ApiClient } from '../../../../kernel/api/api-client';
import { apiResource } from '../../../../kernel/api/api-resource';
import { AskingDialog } from '../../../../kernel/forms/asking-dialog';
import { FormState, typedIn } from '../../../../kernel/forms/form-state';
import { Language } from '../../../../kernel/i18n/language';

/** Starts a report: its kind, and the published figures it stands on, which no longer change. */
@Component({
  selector: 'app-start-report-dialog',
  imports: [AskingDialog, Field, FieldInput, RouterLink, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-asking-dialog
      [title]="'report.start.title' | transloco"
      [action]="'report.start.action' | transloco"
      [cancel]="'report.cancel' | transloco"
      [state]="state"
      (submitted)="start($event)"
      (closed)="closed.emit()"
    >
      <p>{{ 'report.start.explained' | transloco }}</p>
      <cr-field [label]="'report.start.kind' | transloco" [required]="true" [error]="state.fault('kind')">
        <select crInput name="kind">
          @for (kind of kinds; track kind) {
            <option [value]="kind">{{ titles[kind][language()] }}</option>
          }
        </select>
      </cr-field>
      <cr-field [label]="'report.start.publication' | transloco" [required]="true" [error]="state.fault('publicationId')">
        <select crInput name="publicationId">
          @for (one of publications(); track one.id) {
            <option [value]="one.id">{{ 'report.quarters' | transloco: { from: one.from, to: one.to, year: one.year } }}</option>
          }
        </select>
      </cr-field>
      @if (isKnown() && publications().length === 0) {
        <p>
          {{ 'report.start.nothingPublished' | transloco }}
          <a routerLink="/indicateurs">{{ 'report.start.figures' | transloco }}</a>
        </p>
      }
    </app-asking-dialog>
  `,
})
export class StartReportDialog {
  readonly started = output<string>();
  readonly closed = output<void>();

  private readonly api = inject(ApiClient);
  private readonly year = new Date().getFullYear();
  private readonly thisYear = apiResource(bookViewSchema, () => `/indicators/book?year=${this.year}`);
  private readonly lastYear = apiResource(bookViewSchema, () => `/indicators/book?year=${this.year - 1}`);
  protected readonly state = new FormState();
  protected readonly kinds = REPORT_KINDS;
  protected readonly titles = REPORT_TITLES;
  protected readonly language = inject(Language).current;
  protected readonly isKnown = computed(() => this.thisYear.hasValue() && this.lastYear.hasValue());
  protected readonly publications = computed(() =>
    [this.thisYear, this.lastYear].flatMap((book) => (book.hasValue() ? book.value().publications.toReversed() : [])),
  );

  protected async start(form: FormData): Promise<void> {
    const publicationId = typedIn(form, 'publicationId');
    const year = this.publications().find(({ id }) => id === publicationId)?.year;
    await this.state.send(createReportSchema, { kind: typedIn(form, 'kind'), year, publicationId }, async (body) => {
      const { id } = await this.api.post('/indicators/reports', body, createdReportSchema);
      this.started.emit(id);
    });
  }
}
