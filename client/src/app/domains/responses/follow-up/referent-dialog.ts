import { ChangeDetectionStrategy, Component, inject, input, output, viewChild } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { answerReferentSchema } from '@croisee/domain/responses/referent.rules';
import { Field } from '@croisee/ui/field/field';
import { FieldInput } from '@croisee/ui/field/field-input';
import { ApiClient } from '../../../kernel/api/api-client';
import { FormState, typedIn } from '../../../kernel/forms/form-state';
import { AskingDialog } from '../../../kernel/forms/asking-dialog';

/** The proposed referent accepts, with limits, or declines; nobody answers for somebody else. */
@Component({
  selector: 'app-referent-dialog',
  imports: [Field, FieldInput, AskingDialog, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-asking-dialog [title]="'responses.referent.title' | transloco" [state]="state" (submitted)="send($event)" (closed)="closed.emit()">
      <p>{{ 'responses.referent.lead' | transloco }}</p>
      <fieldset>
        <legend>{{ 'responses.referent.choice' | transloco }}</legend>
        <label class="choice"><input type="radio" name="accepts" value="yes" checked />{{ 'responses.referent.accept' | transloco }}</label>
        <label class="choice"><input type="radio" name="accepts" value="no" />{{ 'responses.referent.decline' | transloco }}</label>
      </fieldset>
      <cr-field
        [label]="'responses.referent.limits' | transloco"
        [hint]="'responses.referent.limitsHint' | transloco"
        [error]="state.fault('limits')"
      >
        <textarea crInput name="limits" rows="3" maxlength="600"></textarea>
      </cr-field>
    </app-asking-dialog>
  `,
})
export class ReferentDialog {
  readonly responseId = input.required<string>();
  readonly done = output<void>();
  readonly closed = output<void>();

  private readonly api = inject(ApiClient);
  protected readonly state = new FormState();
  private readonly dialog = viewChild.required(AskingDialog);

  protected async send(form: FormData): Promise<void> {
    const values = {
      accepts: typedIn(form, 'accepts') === 'yes',
      limits: typedIn(form, 'limits'),
    };
    await this.state.send(answerReferentSchema, values, async (input) => {
      await this.api.post(`/responses/${this.responseId()}/referent-answer`, input);
      this.done.emit();
      this.dialog().close();
    });
  }
}
