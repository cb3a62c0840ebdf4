import { afterNextRender, ChangeDetectionStrategy, Component, computed, inject, input, output, signal, viewChild } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { decideAdmissibilitySchema } from '@croisee/domain/situations/admissibility.rules';
import type { SituationPage } from '@croisee/domain/situations/situation-page.schema';
import { INADMISSIBILITY_REASONS, type InadmissibilityCode } from '@croisee/domain/vocabulary/inadmissibility-reasons';
import { ErrorPanel } from '@croisee/ui/error-panel/error-panel';
import { Field } from '@croisee/ui/field/field';
import { FieldInput } from '@croisee/ui/field/field-input';
import { DialogFrame } from '@croisee/ui/reason-dialog/dialog-frame';
import { FormState } from '../../../kernel/forms/form-state';
import { LabelPipe } from '../../../kernel/i18n/coded-label';
import { SituationsClient } from '../data/situations-client';
import { WatchedText } from '../form/watched-text';
import { TextCheck } from '../writing/text-check';

/** Admissible, or not with a coded reason and an orientation: the message is the body of the answer letter. */
@Component({
  selector: 'app-decide-dialog',
  imports: [DialogFrame, ErrorPanel, Field, FieldInput, LabelPipe, TranslocoPipe, WatchedText],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <cr-dialog [title]="'situations.decide.title' | transloco: { code: page().code }" (closed)="closed.emit()">
      <form class="stack" novalidate (submit)="send($event)">
        <fieldset>
          <legend>{{ 'situations.decide.outcome' | transloco }}</legend>
          @for (choice of outcomes; track choice) {
            <label class="choice">
              <input type="radio" name="outcome" [checked]="outcome() === choice" (change)="choose(choice)" />
              <span>{{ 'situations.decide.outcomes.' + choice | transloco }}</span>
            </label>
          }
        </fieldset>
        @if (outcome() === 'not-admissible') {
          <cr-field [label]="'situations.decide.reason' | transloco" [required]="true" [error]="form.fault('reason')">
            <select crInput (change)="chooseReason($any($event.target).value)">
              <option value="" [selected]="reason() === undefined">{{ 'situations.form.choose' | transloco }}</option>
              @for (choice of reasons; track choice.code) {
                <option [value]="choice.code" [selected]="reason() === choice.code">
                  {{ choice.code }} – {{ choice.code | appLabel: reasons }}
                </option>
              }
            </select>
          </cr-field>
        }
        <app-watched-text
          [sheet]="text()"
          [path]="text().path"
          [label]="'situations.decide.message' | transloco"
          [hint]="'situations.decide.messageHint' | transloco"
          [required]="true"
          [rows]="5"
          [maxLength]="2000"
          [error]="form.fault('message')"
        />
        @if (form.error(); as shown) {
          <cr-error-panel [error]="shown" />
        }
        <div class="actions">
          <button type="submit" class="button primary" [attr.aria-disabled]="form.busy() || text().holdsBack() || null">
            {{ 'situations.decide.action' | transloco }}
          </button>
          <button type="button" class="button quiet" (click)="frame().close()">{{ 'situations.cancel' | transloco }}</button>
        </div>
      </form>
    </cr-dialog>
  `,
})
export class DecideDialog {
  readonly page = input.required<SituationPage>();
  readonly done = output<void>();
  readonly closed = output<void>();

  private readonly client = inject(SituationsClient);
  protected readonly reasons = INADMISSIBILITY_REASONS;
  protected readonly outcomes = ['admissible', 'not-admissible'] as const;
  protected readonly outcome = signal<'admissible' | 'not-admissible'>('admissible');
  protected readonly reason = signal<InadmissibilityCode | undefined>(undefined);
  protected readonly form = new FormState();
  /** The letter is in French, whatever the language of the coordinator’s interface. */
  protected readonly text = signal(new TextCheck(ADMISSIBLE_MESSAGE));
  protected readonly frame = viewChild.required(DialogFrame);
  private readonly values = computed(() =>
    this.outcome() === 'admissible'
      ? { outcome: 'admissible', message: this.text().text() }
      : { outcome: 'not-admissible', reason: this.reason(), message: this.text().text() },
  );

  constructor() {
    afterNextRender(() => this.frame().show());
  }

  protected choose(outcome: 'admissible' | 'not-admissible'): void {
    this.outcome.set(outcome);
    this.propose(outcome === 'admissible' ? ADMISSIBLE_MESSAGE : this.orientation(this.reason()));
  }

  protected chooseReason(code: string): void {
    const reason = INADMISSIBILITY_REASONS.find((each) => each.code === code)?.code;
    this.propose(this.orientation(reason));
    this.reason.set(reason);
  }

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    if (this.text().holdsBack()) return;
    await this.form.send(decideAdmissibilitySchema, this.values(), async (decision) => {
      await this.client.decide(this.page().id, decision);
      this.done.emit();
    });
  }

  /** A proposed message never takes the place of what the coordinator wrote. */
  private propose(message: string): void {
    const proposed = ['', ADMISSIBLE_MESSAGE, this.orientation(this.reason())];
    if (proposed.includes(this.text().text())) this.text.set(new TextCheck(message));
  }

  private orientation(code: InadmissibilityCode | undefined): string {
    return INADMISSIBILITY_REASONS.find((reason) => reason.code === code)?.orientation.fr ?? '';
  }
}

const ADMISSIBLE_MESSAGE =
  'Votre saisine est recevable. La coordination la prépare avec vous et vous indiquera la séance à laquelle elle sera évoquée.';
