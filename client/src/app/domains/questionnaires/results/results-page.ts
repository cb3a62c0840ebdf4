import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import {
  campaignResultsSchema,
  campaignViewSchema,
  type Question,
  type QuestionResult,
} from '@croisee/domain/questionnaires/questionnaire.schema';
import { SECTORS } from '@croisee/domain/vocabulary/sectors';
import { DataTable, type DataColumn } from '@croisee/ui/data-table/data-table';
import { EmptyState } from '@croisee/ui/empty-state/empty-state';
import { ErrorPanel, type ShownError } from '@croisee/ui/error-panel/error-panel';
import { Icon } from '@croisee/ui/icon/icon';
import { PageHeader } from '@croisee/ui/page-header/page-header';
import { ApiClient } from '../../../kernel/api/api-client';
import { apiResource } from '../../../kernel/api/api-resource';
import { saveSheet } from '../../../kernel/api/save-sheet';
import { Problems } from '../../../kernel/errors/problems';
import { LabelPipe } from '../../../kernel/i18n/coded-label';
import { Language } from '../../../kernel/i18n/language';
import { DayPipe } from '../../../kernel/i18n/local-dates';
import { SessionStore } from '../../../kernel/session/session-store';
import { IntervalPlot } from './interval-plot';

interface Line {
  readonly question: Question;
  readonly result: QuestionResult;
}

/** Results of a campaign: means with their interval, before beside after, counts in a table, words apart; nothing under the threshold. */
@Component({
  selector: 'app-results-page',
  imports: [DataTable, DayPipe, EmptyState, ErrorPanel, Icon, IntervalPlot, LabelPipe, PageHeader, RouterLink, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './results-page.html',
  styleUrl: './results-page.scss',
})
export class ResultsPage {
  readonly id = input.required<string>();

  private readonly api = inject(ApiClient);
  private readonly problems = inject(Problems);
  private readonly session = inject(SessionStore);
  private readonly transloco = inject(TranslocoService);
  private readonly language = inject(Language).current;
  protected readonly sectors = SECTORS;
  protected readonly page = apiResource(campaignResultsSchema, () => `/questionnaire-campaigns/${this.id()}/results`);
  private readonly refused = signal<ShownError | undefined>(undefined);
  protected readonly closing = signal(false);
  protected readonly error = computed(() => {
    const failure = this.page.error();
    return this.refused() ?? (failure === undefined ? undefined : this.problems.shown(failure));
  });
  protected readonly mayExport = computed(() => this.session.can('questionnaire.export-results'));
  private readonly lines = computed<readonly Line[]>(() => {
    if (!this.page.hasValue()) return [];
    const { content, results } = this.page.value();
    return content.questions.flatMap((question) => {
      const result = results.find(({ questionId }) => questionId === question.id);
      return result === undefined ? [] : [{ question, result }];
    });
  });
  protected readonly scales = computed(() => this.lines().filter(({ question: { kind } }) => kind === 'agreement' || kind === 'faces'));
  protected readonly choices = computed(() => this.lines().filter(({ question: { kind } }) => kind === 'choice'));
  protected readonly words = computed(() => this.lines().filter(({ question: { kind } }) => kind === 'open'));
  protected readonly columns = computed<readonly DataColumn<Line>[]>(() => {
    this.language();
    const words = (key: string) => this.transloco.translate(`questionnaires.results.${key}`);
    const figure = (value: number | null | undefined, digits = 1) =>
      value === null || value === undefined ? words('hidden') : this.figure(value, digits);
    const points = [0, 1, 2, 3, 4].map((index) => ({
      id: `point-${index}`,
      label: String(index + 1),
      numeric: true,
      text: ({ result }: Line) => figure(result.counts?.[index], 0),
    }));
    return [
      { id: 'question', label: words('question'), heading: true, text: ({ question }) => question.text },
      { id: 'answers', label: words('answers'), numeric: true, text: ({ result }) => figure(result.answers, 0) },
      ...points,
      { id: 'agree', label: words('agree'), numeric: true, text: ({ result }) => this.share(result, words('hidden')) },
    ];
  });

  protected choiceColumns({ question }: Line): readonly DataColumn<{ text: string; count: number | null }>[] {
    const words = (key: string) => this.transloco.translate(`questionnaires.results.${key}`);
    return [
      { id: 'choice', label: question.text, heading: true, text: ({ text }) => text },
      { id: 'count', label: words('answers'), numeric: true, text: ({ count }) => (count === null ? words('hidden') : String(count)) },
    ];
  }

  protected choiceRows({ question, result }: Line): readonly { text: string; count: number | null }[] {
    return question.options.map((text, index) => ({ text, count: result.counts?.[index] ?? null }));
  }

  protected figure(value: number, digits = 1): string {
    return value.toLocaleString(this.language(), { minimumFractionDigits: digits, maximumFractionDigits: digits });
  }

  protected change(difference: number): string {
    return `${difference > 0 ? '+' : ''}${this.figure(difference)}`;
  }

  protected async close(): Promise<void> {
    await this.attempt(async () => {
      await this.api.post(`/questionnaire-campaigns/${this.id()}/closing`, {}, campaignViewSchema);
      this.closing.set(false);
      this.page.reload();
    });
  }

  protected async exportSheet(): Promise<void> {
    await this.attempt(async () =>
      saveSheet('questionnaire.csv', await this.api.text(`/questionnaire-campaigns/${this.id()}/results.csv`)),
    );
  }

  protected print(): void {
    window.print();
  }

  private share({ agree, agreeInterval }: QuestionResult, hidden: string): string {
    if (agree === null || agreeInterval === null) return hidden;
    return `${this.figure(agree, 0)} % (${this.figure(agreeInterval.low, 0)} – ${this.figure(agreeInterval.high, 0)})`;
  }

  private async attempt(action: () => Promise<void>): Promise<void> {
    this.refused.set(undefined);
    try {
      await action();
    } catch (failure) {
      this.refused.set(this.problems.shown(failure));
    }
  }
}
