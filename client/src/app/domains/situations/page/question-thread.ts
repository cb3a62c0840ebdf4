import { ChangeDetectionStrategy, Component, inject, input, output, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { answerQuestionSchema, askQuestionSchema } from '@croisee/domain/situations/questions.rules';
import { questionsSchema } from '@croisee/domain/situations/situation-sides.schema';
import { ErrorPanel } from '@croisee/ui/error-panel/error-panel';
import { Icon } from '@croisee/ui/icon/icon';
import { apiResource } from '../../../kernel/api/api-resource';
import { loadErrorOf } from '../../../kernel/errors/problems';
import { FormState } from '../../../kernel/forms/form-state';
import { InstantPipe } from '../../../kernel/i18n/local-dates';
import { SituationsClient } from '../data/situations-client';
import { WatchedText } from '../form/watched-text';
import { TextCheck } from '../writing/text-check';

/** Questions to the submitter and their answers, inside the file: nothing about a situation goes by mail (charter art. 16). */
@Component({
  selector: 'app-question-thread',
  imports: [ErrorPanel, Icon, InstantPipe, TranslocoPipe, WatchedText],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section class="card stack" aria-labelledby="questions-title">
      <h2 id="questions-title">{{ 'situations.questions.title' | transloco }}</h2>
      @if (error(); as shown) {
        <cr-error-panel [error]="shown" [retryable]="true" (retry)="thread.reload()" />
      }
      @if (thread.hasValue()) {
        <ul>
          @for (question of thread.value().items; track question.id) {
            <li>
              <p class="said">
                <cr-icon name="help" /><span>{{ question.text }}</span>
              </p>
              <p class="soft small">
                {{ 'situations.questions.by' | transloco: { name: question.askedBy, at: (question.askedAt | appInstant) } }}
              </p>
              @if (question.answer; as answer) {
                <p class="said answer">
                  <cr-icon name="message" /><span>{{ answer.text }}</span>
                </p>
                <p class="soft small">
                  {{ 'situations.questions.by' | transloco: { name: answer.answeredBy, at: (answer.answeredAt | appInstant) } }}
                </p>
              } @else if (canAnswer()) {
                <button type="button" class="button" [attr.aria-expanded]="answering() === question.id" (click)="startAnswer(question.id)">
                  {{ 'situations.questions.answer' | transloco }}
                </button>
              } @else {
                <p class="soft">{{ 'situations.questions.waiting' | transloco }}</p>
              }
            </li>
          } @empty {
            <li class="soft">{{ 'situations.questions.none' | transloco }}</li>
          }
        </ul>
      }
      @if (answering() !== undefined || canAsk()) {
        <form class="stack" novalidate (submit)="send($event)">
          <app-watched-text
            [sheet]="text()"
            [path]="text().path"
            [required]="true"
            [rows]="3"
            [maxLength]="answering() === undefined ? 1500 : 4000"
            [label]="(answering() === undefined ? 'situations.questions.ask' : 'situations.questions.yourAnswer') | transloco"
            [hint]="'situations.questions.hint' | transloco"
            [error]="form.fault('text')"
          />
          @if (form.error(); as shown) {
            <cr-error-panel [error]="shown" />
          }
          <div class="actions">
            <button type="submit" class="button primary" [attr.aria-disabled]="form.busy() || text().holdsBack() || null">
              <cr-icon name="send" />{{ 'situations.questions.send' | transloco }}
            </button>
            @if (answering() !== undefined) {
              <button type="button" class="button quiet" (click)="clear()">{{ 'situations.cancel' | transloco }}</button>
            }
          </div>
        </form>
      }
    </section>
  `,
  styles: `
    ul {
      display: grid;
      gap: var(--space-4);
      padding: 0;
      list-style: none;
    }
    p {
      margin: 0;
    }
    .said {
      display: flex;
      gap: var(--space-3);
      white-space: pre-line;
    }
    .answer {
      margin-top: var(--space-2);
      padding-inline-start: var(--space-4);
      border-inline-start: 0.25rem solid var(--c-primary);
    }
  `,
})
export class QuestionThread {
  readonly situationId = input.required<string>();
  readonly canAsk = input(false);
  readonly canAnswer = input(false);
  readonly changed = output<void>();

  private readonly client = inject(SituationsClient);
  protected readonly form = new FormState();
  protected readonly thread = apiResource(questionsSchema, () => `/situations/${this.situationId()}/questions`);
  protected readonly answering = signal<string | undefined>(undefined);
  protected readonly text = signal(new TextCheck());
  protected readonly error = loadErrorOf(this.thread);

  protected startAnswer(questionId: string): void {
    this.clear();
    this.answering.set(questionId);
  }

  protected clear(): void {
    this.answering.set(undefined);
    this.text.set(new TextCheck());
  }

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    if (this.text().holdsBack()) return;
    const questionId = this.answering();
    const schema = questionId === undefined ? askQuestionSchema : answerQuestionSchema;
    await this.form.send(schema, { text: this.text().text() }, async ({ text }) => {
      const id = this.situationId();
      this.thread.set(await (questionId === undefined ? this.client.ask(id, text) : this.client.answer(id, questionId, text)));
      this.clear();
      this.changed.emit();
    });
  }
}
