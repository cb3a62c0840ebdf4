import { ChangeDetectionStrategy, Component, inject, input, output, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { answerAdviceSchema } from '@croisee/domain/situations/advice.rules';
import type { AdviceRequestView } from '@croisee/domain/situations/situation-sides.schema';
import { ErrorPanel } from '@croisee/ui/error-panel/error-panel';
import { FormState } from '../../../kernel/forms/form-state';
import { SituationsClient } from '../data/situations-client';
import { WatchedText } from '../form/watched-text';
import { TextCheck } from '../writing/text-check';

const OUTCOMES = ['answered', 'oriented', 'submit-a-situation', 'practice-question'] as const;

/** The answer to a question of practice, given once, and what follows; a meeting only when its author agreed. */
@Component({
  selector: 'app-advice-answer',
  imports: [ErrorPanel, TranslocoPipe, WatchedText],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form class="stack" novalidate (submit)="send($event)">
      <app-watched-text
        [sheet]="text"
        [path]="text.path"
        [label]="'situations.advice.yourAnswer' | transloco"
        [required]="true"
        [rows]="4"
        [maxLength]="4000"
        [error]="form.fault('text')"
      />
      <fieldset>
        <legend>{{ 'situations.advice.outcome' | transloco }}</legend>
        @for (choice of outcomes; track choice) {
          @if (choice !== 'practice-question' || request().discussInMeeting) {
            <label class="choice">
              <input type="radio" [name]="'outcome-' + request().id" [checked]="outcome() === choice" (change)="outcome.set(choice)" />
              <span>{{ 'situations.advice.outcomes.' + choice | transloco }}</span>
            </label>
          }
        }
      </fieldset>
      @if (form.error(); as shown) {
        <cr-error-panel [error]="shown" />
      }
      <div class="actions">
        <button type="submit" class="button primary" [attr.aria-disabled]="form.busy() || text.holdsBack() || null">
          {{ 'situations.advice.send' | transloco }}
        </button>
        <button type="button" class="button quiet" (click)="cancelled.emit()">{{ 'situations.cancel' | transloco }}</button>
      </div>
    </form>
  `,
})
export class AdviceAnswer {
  readonly request = input.required<AdviceRequestView>();
  readonly done = output<AdviceRequestView>();
  readonly cancelled = output<void>();

  private readonly client = inject(SituationsClient);
  protected readonly outcomes = OUTCOMES;
  protected readonly outcome = signal<(typeof OUTCOMES)[number]>('answered');
  protected readonly form = new FormState();
  protected readonly text = new TextCheck();

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    if (this.text.holdsBack()) return;
    await this.form.send(answerAdviceSchema, { text: this.text.text(), outcome: this.outcome() }, async (body) => {
      this.done.emit(await this.client.answerAdvice(this.request().id, body));
    });
  }
}
