import { ChangeDetectionStrategy, Component, inject, input, output, viewChild } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { askIdentitySchema, IDENTITY_MAX_DAYS, IDENTITY_PURPOSES } from '@croisee/domain/situations/identity-request.schema';
import type { SituationPage } from '@croisee/domain/situations/situation-page.schema';
import { Field } from '@croisee/ui/field/field';
import { FieldInput } from '@croisee/ui/field/field-input';
import { ApiClient } from '../../../kernel/api/api-client';
import { AskingDialog } from '../../../kernel/forms/asking-dialog';
import { FormState, typedIn } from '../../../kernel/forms/form-state';

const USUAL_DAYS = 30;

/** Asks the submitter’s structure who a situation concerns; the answer, if any, is given by telephone (R031). */
@Component({
  selector: 'app-ask-identity-dialog',
  imports: [AskingDialog, Field, FieldInput, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-asking-dialog
      [title]="'situations.identityRequests.askTitle' | transloco: { code: page().code }"
      [action]="'situations.identityRequests.send' | transloco"
      [cancel]="'situations.cancel' | transloco"
      [state]="state"
      (submitted)="send($event)"
      (closed)="closed.emit()"
    >
      <p>{{ 'situations.identityRequests.askLead' | transloco }}</p>
      <cr-field [label]="'situations.identityRequests.purpose' | transloco" [required]="true" [error]="state.fault('purpose')">
        <select crInput name="purpose">
          @for (purpose of purposes; track purpose) {
            <option [value]="purpose">{{ 'situations.identityRequests.purposes.' + purpose | transloco }}</option>
          }
        </select>
      </cr-field>
      <cr-field
        [label]="'situations.identityRequests.text' | transloco"
        [hint]="'situations.identityRequests.textHint' | transloco"
        [required]="true"
        [error]="state.fault('text')"
      >
        <textarea crInput name="text" rows="3" maxlength="600"></textarea>
      </cr-field>
      <cr-field [label]="'situations.identityRequests.days' | transloco" [required]="true" [error]="state.fault('days')">
        <input crInput type="number" name="days" min="1" [max]="maxDays" [value]="usualDays" />
      </cr-field>
    </app-asking-dialog>
  `,
})
export class AskIdentityDialog {
  readonly page = input.required<SituationPage>();
  readonly done = output<void>();
  readonly closed = output<void>();

  private readonly api = inject(ApiClient);
  protected readonly purposes = IDENTITY_PURPOSES;
  protected readonly maxDays = IDENTITY_MAX_DAYS;
  protected readonly usualDays = USUAL_DAYS;
  protected readonly state = new FormState();
  private readonly dialog = viewChild.required(AskingDialog);

  protected async send(form: FormData): Promise<void> {
    const values = { purpose: typedIn(form, 'purpose'), text: typedIn(form, 'text'), days: Number(typedIn(form, 'days')) };
    await this.state.send(askIdentitySchema, values, async (body) => {
      await this.api.post(`/situations/${this.page().id}/identity-requests`, body);
      this.done.emit();
      this.dialog().close();
    });
  }
}
