import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { answersSchema, campaignViewSchema, type Answers } from '@croisee/domain/questionnaires/questionnaire.schema';
import { ErrorPanel } from '@croisee/ui/error-panel/error-panel';
import { Icon } from '@croisee/ui/icon/icon';
import { PageHeader } from '@croisee/ui/page-header/page-header';
import { ApiClient } from '../../../kernel/api/api-client';
import { apiResource } from '../../../kernel/api/api-resource';
import { loadErrorOf } from '../../../kernel/errors/problems';
import { FormState } from '../../../kernel/forms/form-state';
import { DayPipe } from '../../../kernel/i18n/local-dates';
import { QuestionField } from './question-field';

/** A questionnaire to answer, one question after the other; every question may be skipped, nothing says whose the answers are. */
@Component({
  selector: 'app-answer-page',
  imports: [DayPipe, ErrorPanel, Icon, PageHeader, QuestionField, RouterLink, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (error(); as failure) {
      <cr-page-header [title]="'questionnaires.answer.title' | transloco" />
      <cr-error-panel [error]="failure" [retryable]="true" (retry)="campaign.reload()" />
    } @else if (campaign.hasValue()) {
      @let view = campaign.value();
      <cr-page-header [title]="view.content.title" [lead]="view.content.lead">
        <div actions class="actions">
          @if (isWithPerson() && !sent()) {
            <button type="button" class="button" (click)="print()">
              <cr-icon name="print" />{{ 'questionnaires.answer.print' | transloco }}
            </button>
          }
        </div>
      </cr-page-header>
      @if (sent()) {
        <div class="card stack" role="status">
          <p>
            <cr-icon name="check" />
            {{ (isWithPerson() ? 'questionnaires.answer.sheetSaved' : 'questionnaires.answer.thanks') | transloco }}
          </p>
          <div class="actions">
            @if (isWithPerson()) {
              <button type="button" class="button" (click)="again()">{{ 'questionnaires.answer.another' | transloco }}</button>
            }
            <a class="button quiet" routerLink="/questionnaires">{{ 'questionnaires.back' | transloco }}</a>
          </div>
        </div>
      } @else if (!view.mayAnswer) {
        <p>{{ 'questionnaires.answer.notNow' | transloco }}</p>
        <a routerLink="/questionnaires"><cr-icon name="arrow-left" /> {{ 'questionnaires.back' | transloco }}</a>
      } @else {
        <p class="note no-print" role="note">
          <cr-icon name="shield" />
          <span>{{
            (isWithPerson() ? 'questionnaires.answer.withPerson' : 'questionnaires.answer.anonymous')
              | transloco: { day: (view.closesOn | appDay) }
          }}</span>
        </p>
        <form novalidate (submit)="send($event)">
          @for (question of view.content.questions; track question.id; let index = $index) {
            <app-question-field
              [question]="question"
              [number]="index + 1"
              [error]="state.fault('answers.' + question.id)"
              (answered)="answer(question.id, $event)"
            />
          }
          @if (state.error(); as shown) {
            <cr-error-panel [error]="shown" />
          }
          <div class="actions no-print">
            <button type="submit" class="button primary" [attr.aria-disabled]="state.busy() || null">
              <cr-icon name="send" />{{ 'questionnaires.answer.send' | transloco }}
            </button>
            <span class="soft" role="status">{{
              'questionnaires.answer.progress' | transloco: { count: answeredCount(), total: view.content.questions.length }
            }}</span>
          </div>
        </form>
      }
    } @else {
      <p role="status">{{ 'questionnaires.loading' | transloco }}</p>
    }
  `,
  styles: `
    .note {
      display: flex;
      gap: var(--space-2);
    }
    form {
      display: grid;
      gap: var(--space-5);
      grid-template-columns: minmax(0, 1fr);
    }
  `,
})
export class AnswerPage {
  readonly id = input.required<string>();

  private readonly api = inject(ApiClient);
  protected readonly state = new FormState();
  protected readonly campaign = apiResource(campaignViewSchema, () => `/questionnaire-campaigns/${this.id()}`);
  protected readonly error = loadErrorOf(this.campaign);
  protected readonly isWithPerson = computed(() => this.campaign.hasValue() && this.campaign.value().audience === 'persons');
  protected readonly sent = signal(false);
  private readonly answers = signal<Answers>({});
  protected readonly answeredCount = computed(() => Object.values(this.answers()).filter((answer) => answer !== '').length);

  protected answer(questionId: string, answer: number | string): void {
    this.answers.update((answers) => ({ ...answers, [questionId]: answer }));
  }

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    const given = Object.fromEntries(Object.entries(this.answers()).filter(([, answer]) => answer !== ''));
    await this.state.send(answersSchema, { answers: given }, async (body) => {
      await this.api.post(`/questionnaire-campaigns/${this.id()}/answers`, body);
      this.sent.set(true);
    });
  }

  /** A sheet on paper, for a person who prefers it. */
  protected print(): void {
    window.print();
  }

  protected again(): void {
    this.answers.set({});
    this.sent.set(false);
  }
}
