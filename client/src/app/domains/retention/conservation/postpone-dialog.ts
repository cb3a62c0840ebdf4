import { ChangeDetectionStrategy, Component, inject, input, output, viewChild } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { postponeSchema, retentionPageSchema, type DueLine } from '@croisee/domain/retention/retention.schema';
import { MAX_POSTPONED_DAYS } from '@croisee/domain/retention/retention.rules';
import { Field } from '@croisee/ui/field/field';
import { FieldInput } from '@croisee/ui/field/field-input';
import { ApiClient } from '../../../kernel/api/api-client';
import { AskingDialog } from '../../../kernel/forms/asking-dialog';
import { FormState, typedIn } from '../../../kernel/forms/form-state';

/** Later, for a reason that is written down. */
@Component({
  selector: 'app-postpone-dialog',
  imports: [AskingDialog, Field, FieldInput, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-asking-dialog
      [title]="'retention.postpone.title' | transloco: { code: line().code }"
      [action]="'retention.postpone.act' | transloco"
      [cancel]="'retention.cancel' | transloco"
      [state]="state"
      (submitted)="send($event)"
      (closed)="closed.emit()"
    >
      <cr-field
        [label]="'retention.postpone.days' | transloco"
        [hint]="'retention.postpone.hint' | transloco: { max: max }"
        [required]="true"
        [error]="state.fault('days')"
      >
        <input crInput type="number" name="days" min="1" [max]="max" value="30" />
      </cr-field>
      <cr-field [label]="'retention.reason' | transloco" [required]="true" [error]="state.fault('reason')">
        <textarea crInput name="reason" rows="3" maxlength="1000"></textarea>
      </cr-field>
    </app-asking-dialog>
  `,
})
export class PostponeDialog {
  readonly line = input.required<DueLine>();
  readonly done = output();
  readonly closed = output();

  private readonly api = inject(ApiClient);
  protected readonly state = new FormState();
  protected readonly max = MAX_POSTPONED_DAYS;
  private readonly dialog = viewChild.required(AskingDialog);

  protected async send(form: FormData): Promise<void> {
    const values = { days: Number(typedIn(form, 'days')), reason: typedIn(form, 'reason') };
    await this.state.send(postponeSchema, values, async (body) => {
      await this.api.post(`/retention/situations/${this.line().situationId}/postponements`, body, retentionPageSchema);
      this.done.emit();
      this.dialog().close();
    });
  }
}
