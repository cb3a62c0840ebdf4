import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { SCALE_POINTS, type Question } from '@croisee/domain/questionnaires/questionnaire.schema';
import { Icon } from '@croisee/ui/icon/icon';
import { Face } from './face';

interface Choice {
  readonly value: number;
  /** Key of its words, or the words themselves. */
  readonly words: string;
  readonly isKey: boolean;
}

/** One question and its answers: five points in words, five faces, a list, or a text. Skipping it is a choice too. */
@Component({
  selector: 'app-question-field',
  imports: [Face, Icon, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @let one = question();
    <fieldset>
      <legend [id]="'legend-' + one.id">{{ number() }}. {{ one.text }}</legend>
      @if (one.kind === 'open') {
        <p class="soft small">{{ 'questionnaires.answer.noName' | transloco }}</p>
        <textarea
          rows="3"
          maxlength="1000"
          [attr.name]="one.id"
          [attr.aria-labelledby]="'legend-' + one.id"
          [attr.aria-invalid]="error() ? true : null"
          (input)="answered.emit($any($event.target).value)"
        ></textarea>
        @if (error(); as text) {
          <p class="error"><cr-icon name="error" />{{ text }}</p>
        }
      } @else {
        <div class="choices" [class.faces]="one.kind === 'faces'" [class.list]="one.kind === 'choice'">
          @for (choice of choices(); track choice.value) {
            <label>
              <input type="radio" [attr.name]="one.id" [value]="choice.value" (change)="answered.emit(choice.value)" />
              @if (one.kind === 'faces') {
                <app-face [point]="choice.value" />
              }
              <span>{{ choice.isKey ? (choice.words | transloco) : choice.words }}</span>
            </label>
          }
        </div>
      }
    </fieldset>
  `,
  styleUrl: './question-field.scss',
})
export class QuestionField {
  readonly question = input.required<Question>();
  readonly number = input.required<number>();
  readonly error = input<string | undefined>();
  /** A point, the number of a choice, or words. */
  readonly answered = output<number | string>();

  protected readonly choices = computed<readonly Choice[]>(() => {
    const { kind, options } = this.question();
    if (kind === 'choice') return options.map((words, value) => ({ value, words, isKey: false }));
    return SCALE_POINTS.map((value) => ({ value, words: `questionnaires.points.${kind}.${value}`, isKey: true }));
  });
}
