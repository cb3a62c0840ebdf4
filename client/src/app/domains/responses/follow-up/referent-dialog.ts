import { afterNextRender, ChangeDetectionStrategy, Component, inject, input, output, viewChild } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { answerReferentSchema } from '@croisee/domain/responses/referent.rules';
import { ErrorPanel } from '@croisee/ui/error-panel/error-panel';
import { Field } from '@croisee/ui/field/field';
import { FieldInput } from '@croisee/ui/field/field-input';
import { DialogFrame } from '@croisee/ui/reason-dialog/dialog-frame';
import { ApiClient } from '../../../kernel/api/api-client';
import { FormState, typedIn } from '../../../kernel/forms/form-state';

/** The proposed referent accepts, with limits, or declines; nobody answers for somebody else. */
@Component({
  selector: 'app-referent-dialog',
  imports: [DialogFrame, ErrorPanel, Field, FieldInput, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <cr-dialog [title]="'responses.referent.title' | transloco" (closed)="closed.emit()">
      <form class="stack" novalidate (submit)="send($event)">
        @if (state.error(); as shown) {
          <cr-error-panel [error]="shown" />
        }
        <p>{{ 'responses.referent.lead' | transloco }}</p>
        <fieldset>
          <legend>{{ 'responses.referent.choice' | transloco }}</legend>
          <label class="choice"
            ><input type="radio" name="accepts" value="yes" checked />{{ 'responses.referent.accept' | transloco }}</label
          >
          <label class="choice"><input type="radio" name="accepts" value="no" />{{ 'responses.referent.decline' | transloco }}</label>
        </fieldset>
        <cr-field
          [label]="'responses.referent.limits' | transloco"
          [hint]="'responses.referent.limitsHint' | transloco"
          [error]="state.fault('limits')"
        >
          <textarea crInput name="limits" rows="3" maxlength="600"></textarea>
        </cr-field>
        <div class="actions">
          <button type="submit" class="button primary" [attr.aria-disabled]="state.busy() || null">
            {{ 'responses.save' | transloco }}
          </button>
          <button type="button" class="button quiet" (click)="frame().close()">{{ 'responses.cancel' | transloco }}</button>
        </div>
      </form>
    </cr-dialog>
  `,
})
export class ReferentDialog {
  readonly responseId = input.required<string>();
  readonly done = output<void>();
  readonly closed = output<void>();

  private readonly api = inject(ApiClient);
  protected readonly state = new FormState();
  protected readonly frame = viewChild.required(DialogFrame);

  constructor() {
    afterNextRender(() => this.frame().show());
  }

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    const values = {
      accepts: typedIn(form, 'accepts') === 'yes',
      limits: typedIn(form, 'limits'),
    };
    await this.state.send(answerReferentSchema, values, async (input) => {
      await this.api.post(`/responses/${this.responseId()}/referent-answer`, input);
      this.done.emit();
      this.frame().close();
    });
  }
}
