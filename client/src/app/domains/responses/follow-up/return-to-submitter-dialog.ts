import { ChangeDetectionStrategy, Component, inject, input, output, viewChild } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { returnToSubmitterSchema } from '@croisee/domain/responses/returns.rules';
import { Field } from '@croisee/ui/field/field';
import { FieldInput } from '@croisee/ui/field/field-input';
import { ApiClient } from '../../../kernel/api/api-client';
import { FormState, typedIn } from '../../../kernel/forms/form-state';
import { AskingDialog } from '../../../kernel/forms/asking-dialog';

/** Records where things stand for the submitter, and whether the passage helped. */
@Component({
  selector: 'app-return-to-submitter-dialog',
  imports: [Field, FieldInput, AskingDialog, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-asking-dialog
      [title]="'responses.submitter.title' | transloco"
      [state]="state"
      (submitted)="send($event)"
      (closed)="closed.emit()"
    >
      <cr-field
        [label]="'responses.submitter.text' | transloco"
        [hint]="'responses.noIdentity' | transloco"
        [required]="true"
        [error]="state.fault('text')"
      >
        <textarea crInput name="text" rows="4" maxlength="2000"></textarea>
      </cr-field>
      <cr-field [label]="'responses.submitter.useful' | transloco" [required]="true" [error]="state.fault('useful')">
        <select crInput name="useful">
          <option value="">{{ 'responses.choose' | transloco }}</option>
          @for (choice of useful; track choice) {
            <option [value]="choice">{{ 'responses.submitter.answers.' + choice | transloco }}</option>
          }
        </select>
      </cr-field>
    </app-asking-dialog>
  `,
})
export class ReturnToSubmitterDialog {
  readonly responseId = input.required<string>();
  readonly done = output<void>();
  readonly closed = output<void>();

  private readonly api = inject(ApiClient);
  protected readonly state = new FormState();
  private readonly dialog = viewChild.required(AskingDialog);
  protected readonly useful = ['yes', 'partly', 'no', 'too-early'] as const;

  protected async send(form: FormData): Promise<void> {
    const values = {
      text: typedIn(form, 'text'),
      useful: typedIn(form, 'useful'),
    };
    await this.state.send(returnToSubmitterSchema, values, async (input) => {
      await this.api.post(`/responses/${this.responseId()}/returns-to-submitter`, input);
      this.done.emit();
      this.dialog().close();
    });
  }
}
