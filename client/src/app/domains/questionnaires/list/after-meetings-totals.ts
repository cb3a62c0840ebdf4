import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { FEEDBACK_ANSWERS, FEEDBACK_QUESTIONS } from '@croisee/domain/meetings/after/feedback.rules';
import { afterMeetingsTotalsSchema } from '@croisee/domain/questionnaires/after-meetings.schema';
import { DataTable, type DataColumn } from '@croisee/ui/data-table/data-table';
import { apiResource } from '../../../kernel/api/api-resource';
import { Language } from '../../../kernel/i18n/language';

type Row = (typeof FEEDBACK_QUESTIONS)[number];

/** The three taps of the end of meetings, added up over the meetings that may be read. */
@Component({
  selector: 'app-after-meetings-totals',
  imports: [DataTable, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (totals.hasValue()) {
      <h2>{{ 'questionnaires.taps.title' | transloco }}</h2>
      @if (totals.value().meetings === 0) {
        <p class="soft">{{ 'questionnaires.taps.none' | transloco }}</p>
      } @else {
        <cr-data-table
          [caption]="'questionnaires.taps.over' | transloco: { meetings: totals.value().meetings, answers: totals.value().answers }"
          [columns]="columns()"
          [rows]="questions"
        />
      }
    }
  `,
  styles: `
    :host {
      display: block;
      margin-block-end: var(--space-5);
    }
    h2 {
      font-size: var(--text-h3);
    }
  `,
})
export class AfterMeetingsTotals {
  private readonly transloco = inject(TranslocoService);
  private readonly language = inject(Language).current;
  protected readonly questions = FEEDBACK_QUESTIONS;
  protected readonly totals = apiResource(afterMeetingsTotalsSchema, () => '/questionnaires/after-meetings');
  protected readonly columns = computed<readonly DataColumn<Row>[]>(() => {
    this.language();
    const words = (key: string) => this.transloco.translate(`questionnaires.taps.${key}`);
    const counts = this.totals.hasValue() ? this.totals.value().counts : [];
    const countOf = (question: Row, answer: string) =>
      String(counts.find((one) => one.question === question && one.answer === answer)?.count ?? 0);
    return [
      { id: 'question', label: words('question'), heading: true, text: (question) => words(`questions.${question}`) },
      ...FEEDBACK_ANSWERS.map((answer) => ({
        id: answer,
        label: words(`answers.${answer}`),
        numeric: true,
        text: (question: Row) => countOf(question, answer),
      })),
    ];
  });
}
