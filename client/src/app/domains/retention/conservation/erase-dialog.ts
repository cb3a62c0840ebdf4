import { ChangeDetectionStrategy, Component, inject, input, output, viewChild } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { eraseSchema, retentionPageSchema, type DueLine } from '@croisee/domain/retention/retention.schema';
import { Field } from '@croisee/ui/field/field';
import { FieldInput } from '@croisee/ui/field/field-input';
import { ApiClient } from '../../../kernel/api/api-client';
import { AskingDialog } from '../../../kernel/forms/asking-dialog';
import { FormState, typedIn } from '../../../kernel/forms/form-state';

/** Before what cannot be undone: the code is typed again, the reason is written. */
@Component({
  selector: 'app-erase-dialog',
  imports: [AskingDialog, Field, FieldInput, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-asking-dialog
      [title]="'retention.erase.title' | transloco: { code: line().code }"
      [action]="'retention.erase.act' | transloco"
      [cancel]="'retention.cancel' | transloco"
      [danger]="true"
      [state]="state"
      (submitted)="send($event)"
      (closed)="closed.emit()"
    >
      <p>{{ 'retention.erase.why' | transloco }}</p>
      <cr-field
        [label]="'retention.erase.code' | transloco"
        [hint]="'retention.erase.codeHint' | transloco: { code: line().code }"
        [required]="true"
        [error]="state.fault('code')"
      >
        <input crInput name="code" autocomplete="off" maxlength="16" />
      </cr-field>
      <cr-field [label]="'retention.reason' | transloco" [required]="true" [error]="state.fault('reason')">
        <textarea crInput name="reason" rows="3" maxlength="1000"></textarea>
      </cr-field>
    </app-asking-dialog>
  `,
})
export class EraseDialog {
  readonly line = input.required<DueLine>();
  readonly done = output();
  readonly closed = output();

  private readonly api = inject(ApiClient);
  protected readonly state = new FormState();
  private readonly dialog = viewChild.required(AskingDialog);

  protected async send(form: FormData): Promise<void> {
    const values = { code: typedIn(form, 'code'), reason: typedIn(form, 'reason') };
    await this.state.send(eraseSchema, values, async (body) => {
      await this.api.post(`/retention/situations/${this.line().situationId}/erasure`, body, retentionPageSchema);
      this.done.emit();
      this.dialog().close();
    });
  }
}
