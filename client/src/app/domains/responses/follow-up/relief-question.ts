import { ChangeDetectionStrategy, Component, inject, input, output, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { RELIEF_SCORES, sayReliefSchema, type ReliefMoment } from '@croisee/domain/responses/relief.rules';
import { ErrorPanel } from '@croisee/ui/error-panel/error-panel';
import { ApiClient } from '../../../kernel/api/api-client';
import { FormState } from '../../../kernel/forms/form-state';
import { DayPipe } from '../../../kernel/i18n/local-dates';

/** One question to whoever brought or follows the situation: do they feel less alone? Counted without their name. */
@Component({
  selector: 'app-relief-question',
  imports: [DayPipe, ErrorPanel, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form novalidate (submit)="send($event)">
      @if (state.error(); as failure) {
        <cr-error-panel [error]="failure" />
      }
      <fieldset>
        <legend>{{ 'responses.relief.question' | transloco }}</legend>
        <div class="scores">
          @for (score of scores; track score) {
            <label class="choice">
              <input type="radio" name="score" [value]="score" (change)="chosen.set(score)" />
              {{ 'responses.observatory.scores.' + score | transloco }}
            </label>
          }
        </div>
      </fieldset>
      <p class="soft small">{{ 'responses.relief.anonymous' | transloco: { day: (until() | appDay) } }}</p>
      <button type="submit" class="button" [attr.aria-disabled]="chosen() === undefined || state.busy() || null">
        {{ 'responses.relief.send' | transloco }}
      </button>
    </form>
  `,
  styles: `
    .scores {
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--space-4);
    }
    fieldset,
    p {
      margin-block-end: var(--space-2);
    }
  `,
})
export class ReliefQuestion {
  readonly responseId = input.required<string>();
  readonly moment = input.required<ReliefMoment>();
  readonly until = input.required<string>();
  readonly done = output<void>();

  private readonly api = inject(ApiClient);
  protected readonly state = new FormState();
  protected readonly scores = RELIEF_SCORES;
  protected readonly chosen = signal<number | undefined>(undefined);

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    const score = this.chosen();
    if (score === undefined) return;
    await this.state.send(sayReliefSchema, { moment: this.moment(), score }, async (input) => {
      await this.api.post(`/responses/${this.responseId()}/relief`, input);
      this.done.emit();
    });
  }
}
