import { ChangeDetectionStrategy, Component, inject, input, output, viewChild } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { answerOutlookSchema } from '@croisee/domain/responses/outlook.rules';
import { OUTLOOK_AREAS, OUTLOOKS } from '@croisee/domain/vocabulary/outlooks';
import { Field } from '@croisee/ui/field/field';
import { FieldInput } from '@croisee/ui/field/field-input';
import { ApiClient } from '../../../kernel/api/api-client';
import { FormState, typedIn } from '../../../kernel/forms/form-state';
import { LabelPipe } from '../../../kernel/i18n/coded-label';
import { AskingDialog } from '../../../kernel/forms/asking-dialog';

/** The review at six months: what was kept, what was lost. Counted once, so it says so before it is sent. */
@Component({
  selector: 'app-outlook-dialog',
  imports: [Field, FieldInput, AskingDialog, LabelPipe, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-asking-dialog [title]="'responses.outlook.title' | transloco" [state]="state" (submitted)="send($event)" (closed)="closed.emit()">
      <p>{{ 'responses.outlook.lead' | transloco }}</p>
      @for (area of areas; track area.code) {
        <cr-field [label]="area.code | appLabel: areas" [required]="true" [error]="state.fault(area.code)">
          <select crInput [attr.name]="area.code">
            <option value="">{{ 'responses.choose' | transloco }}</option>
            @for (choice of outlooks; track choice.code) {
              <option [value]="choice.code">{{ choice.code | appLabel: outlooks }}</option>
            }
          </select>
        </cr-field>
      }
      <cr-field [label]="'responses.outlook.note' | transloco" [hint]="'responses.noIdentity' | transloco" [error]="state.fault('note')">
        <textarea crInput name="note" rows="3" maxlength="1000"></textarea>
      </cr-field>
    </app-asking-dialog>
  `,
})
export class OutlookDialog {
  readonly responseId = input.required<string>();
  readonly done = output<void>();
  readonly closed = output<void>();

  private readonly api = inject(ApiClient);
  protected readonly state = new FormState();
  private readonly dialog = viewChild.required(AskingDialog);
  protected readonly areas = OUTLOOK_AREAS;
  protected readonly outlooks = OUTLOOKS;

  protected async send(form: FormData): Promise<void> {
    const values = {
      housing: typedIn(form, 'housing'),
      care: typedIn(form, 'care'),
      rights: typedIn(form, 'rights'),
      note: typedIn(form, 'note'),
    };
    await this.state.send(answerOutlookSchema, values, async (input) => {
      await this.api.post(`/responses/${this.responseId()}/outlook`, input);
      this.done.emit();
      this.dialog().close();
    });
  }
}
