import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { QuizResultView } from '@croisee/domain/onboarding/onboarding.schema';
import { QUIZ_QUESTIONS } from '@croisee/domain/onboarding/quiz-questions';
import { StatusChip } from '@croisee/ui/status-chip/status-chip';
import { Language } from '../../kernel/i18n/language';

/** Each question again with what was answered, what was right and why: this is where people learn. */
@Component({
  selector: 'app-quiz-result',
  imports: [StatusChip, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ol>
      @for (line of lines(); track line.id) {
        <li>
          <p class="question">{{ line.question[language()] }}</p>
          <p>
            <cr-status-chip
              [tone]="line.isRight ? 'success' : 'danger'"
              [icon]="line.isRight ? 'check' : 'close'"
              [label]="(line.isRight ? 'onboarding.result.right' : 'onboarding.result.wrong') | transloco"
            />
            {{ line.chosen[language()] }}
          </p>
          @if (!line.isRight) {
            <p>{{ 'onboarding.result.expected' | transloco: { answer: line.right[language()] } }}</p>
          }
          <p class="soft">{{ line.why[language()] }}</p>
        </li>
      }
    </ol>
  `,
  styles: `
    li {
      margin-bottom: var(--space-4);
    }
    p {
      margin: 0 0 var(--space-1);
    }
    .question {
      font-weight: 700;
    }
  `,
})
export class QuizResult {
  readonly result = input.required<QuizResultView>();

  protected readonly language = inject(Language).current;
  protected readonly lines = computed(() =>
    this.result().answers.flatMap(({ id, chosen, right }) => {
      const asked = QUIZ_QUESTIONS.find((question) => question.id === id);
      if (asked === undefined) return [];
      const { question, choices, why } = asked;
      return [{ id, question, why, isRight: chosen === right, chosen: choices[chosen], right: choices[right] }];
    }),
  );
}
