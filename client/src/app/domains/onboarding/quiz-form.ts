import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { QUIZ_CHOICES, QUIZ_QUESTIONS, type QuizChoice } from '@croisee/domain/onboarding/quiz-questions';
import { Icon } from '@croisee/ui/icon/icon';
import { Language } from '../../kernel/i18n/language';

/** The letter chosen, by question. */
export type QuizAnswers = Readonly<Record<string, QuizChoice>>;

/** All questions on one page; unanswered ones are counted, and named when the form is sent too early. */
@Component({
  selector: 'app-quiz-form',
  imports: [Icon, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form novalidate (submit)="send($event)">
      @for (each of questions; track each.id; let index = $index) {
        <fieldset [id]="'quiz-' + each.id" [class.missing]="isMissing(each.id)">
          <legend>{{ index + 1 }}. {{ each.question[language()] }}</legend>
          @if (isMissing(each.id)) {
            <p class="fault" [id]="'quiz-fault-' + each.id"><cr-icon name="error" />{{ 'onboarding.quiz.missing' | transloco }}</p>
          }
          @for (choice of choices; track choice) {
            <label class="choice">
              <input
                type="radio"
                [name]="each.id"
                [checked]="answers()[each.id] === choice"
                [attr.aria-describedby]="isMissing(each.id) ? 'quiz-fault-' + each.id : null"
                (change)="choose(each.id, choice)"
              />
              <span>{{ each.choices[choice][language()] }}</span>
            </label>
          }
        </fieldset>
      }
      <p class="soft" role="status">{{ 'onboarding.quiz.progress' | transloco: { done: answered(), total: questions.length } }}</p>
      <div class="actions">
        <button type="submit" class="button primary" [attr.aria-disabled]="busy() || null">{{ 'onboarding.quiz.send' | transloco }}</button>
        <button type="button" class="button quiet" (click)="left.emit()">{{ 'onboarding.quiz.reread' | transloco }}</button>
      </div>
    </form>
  `,
  styles: `
    fieldset {
      margin-bottom: var(--space-5);
    }
    .missing {
      padding-inline-start: var(--space-3);
      border-inline-start: 0.25rem solid var(--c-danger);
    }
    .fault {
      display: flex;
      gap: var(--space-2);
      align-items: center;
      margin: 0;
      color: var(--c-danger);
    }
  `,
})
export class QuizForm {
  readonly busy = input(false);
  readonly finished = output<QuizAnswers>();
  readonly left = output<void>();

  protected readonly language = inject(Language).current;
  protected readonly questions = QUIZ_QUESTIONS;
  protected readonly choices = QUIZ_CHOICES;
  protected readonly answers = signal<QuizAnswers>({});
  protected readonly answered = computed(() => Object.keys(this.answers()).length);
  private readonly sentTooEarly = signal(false);

  protected choose(id: string, choice: QuizChoice): void {
    this.answers.update((before) => ({ ...before, [id]: choice }));
  }

  protected isMissing(id: string): boolean {
    return this.sentTooEarly() && this.answers()[id] === undefined;
  }

  protected send(event: Event): void {
    event.preventDefault();
    const missing = this.questions.find(({ id }) => this.answers()[id] === undefined);
    this.sentTooEarly.set(missing !== undefined);
    if (missing === undefined) this.finished.emit(this.answers());
    else document.querySelector<HTMLElement>(`#quiz-${missing.id} input`)?.focus();
  }
}
