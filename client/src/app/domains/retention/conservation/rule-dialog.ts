import { ChangeDetectionStrategy, Component, inject, input, output, viewChild } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { setRuleSchema, type RetentionRuleView } from '@croisee/domain/retention/retention.schema';
import { Field } from '@croisee/ui/field/field';
import { FieldInput } from '@croisee/ui/field/field-input';
import { ApiClient } from '../../../kernel/api/api-client';
import { AskingDialog } from '../../../kernel/forms/asking-dialog';
import { FormState, typedIn } from '../../../kernel/forms/form-state';

/** How long one kind of thing is kept; above the ceiling, why. */
@Component({
  selector: 'app-rule-dialog',
  imports: [AskingDialog, Field, FieldInput, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-asking-dialog
      [title]="'retention.rules.' + rule().code + '.name' | transloco"
      [action]="'retention.save' | transloco"
      [cancel]="'retention.cancel' | transloco"
      [state]="state"
      (submitted)="send($event)"
      (closed)="closed.emit()"
    >
      <cr-field
        [label]="'retention.rules.days' | transloco"
        [hint]="'retention.rules.bounds' | transloco: { default: rule().defaultDays, ceiling: rule().ceilingDays }"
        [required]="true"
        [error]="state.fault('delayDays')"
      >
        <input crInput type="number" name="delayDays" min="1" max="3650" [value]="rule().delayDays" />
      </cr-field>
      <cr-field
        [label]="'retention.rules.justification' | transloco"
        [hint]="'retention.rules.justificationHint' | transloco"
        [error]="state.fault('justification')"
      >
        <textarea crInput name="justification" rows="3" maxlength="1000" [value]="rule().justification ?? ''"></textarea>
      </cr-field>
    </app-asking-dialog>
  `,
})
export class RuleDialog {
  readonly rule = input.required<RetentionRuleView>();
  readonly done = output();
  readonly closed = output();

  private readonly api = inject(ApiClient);
  protected readonly state = new FormState();
  private readonly dialog = viewChild.required(AskingDialog);

  protected async send(form: FormData): Promise<void> {
    const { code, version } = this.rule();
    const values = { delayDays: Number(typedIn(form, 'delayDays')), justification: typedIn(form, 'justification'), version };
    await this.state.send(setRuleSchema, values, async (body) => {
      await this.api.put(`/retention/rules/${code}`, body);
      this.done.emit();
      this.dialog().close();
    });
  }
}
