import { ChangeDetectionStrategy, Component, computed, input, output, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Feedback } from '@croisee/domain/meetings/after/after.schema';
import {
  FEEDBACK_ANSWERS,
  FEEDBACK_QUESTIONS,
  type FeedbackAnswer,
  type FeedbackQuestion,
} from '@croisee/domain/meetings/after/feedback.rules';

/** Three questions, one tap each; the third tap sends. Nothing is sent before, so that an answer may be changed until then. */
@Component({
  selector: 'app-three-taps',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @for (question of questions; track question) {
      <fieldset>
        <legend>{{ 'after.feedback.questions.' + question | transloco }}</legend>
        @for (answer of answers; track answer) {
          <button
            type="button"
            class="button"
            [class.primary]="given()[question] === answer"
            [attr.aria-pressed]="given()[question] === answer"
            [attr.aria-disabled]="busy() || null"
            (click)="tap(question, answer)"
          >
            {{ 'after.feedback.answers.' + answer | transloco }}
          </button>
        }
      </fieldset>
    }
    <p class="small soft">{{ 'after.feedback.progress' | transloco: { count: count() } }}</p>
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-3);
    }
    fieldset {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-2);
      margin: 0;
      padding: 0;
      border: 0;
    }
    legend {
      margin-bottom: var(--space-1);
      font-weight: 700;
    }
    p {
      margin: 0;
    }
  `,
})
export class ThreeTaps {
  readonly busy = input(false);
  readonly answered = output<Feedback>();

  protected readonly questions = FEEDBACK_QUESTIONS;
  protected readonly answers = FEEDBACK_ANSWERS;
  protected readonly given = signal<Partial<Record<FeedbackQuestion, FeedbackAnswer>>>({});
  protected readonly count = computed(() => Object.keys(this.given()).length);

  protected tap(question: FeedbackQuestion, answer: FeedbackAnswer): void {
    if (this.busy()) return;
    this.given.update((given) => ({ ...given, [question]: answer }));
    if (this.count() === FEEDBACK_QUESTIONS.length) this.answered.emit(this.given() as Feedback);
  }
}
