import { ChangeDetectionStrategy, Component, inject, output, viewChild } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { RIGHTS_CHANNELS, RIGHTS_KINDS } from '@croisee/domain/retention/rights.rules';
import { openRightsSchema, rightsRequestSchema } from '@croisee/domain/retention/rights.schema';
import { Field } from '@croisee/ui/field/field';
import { FieldInput } from '@croisee/ui/field/field-input';
import { ApiClient } from '../../../kernel/api/api-client';
import { AskingDialog } from '../../../kernel/forms/asking-dialog';
import { FormState, typedIn } from '../../../kernel/forms/form-state';

/** A code and a channel: nothing here can name the person. */
@Component({
  selector: 'app-open-request-dialog',
  imports: [AskingDialog, Field, FieldInput, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-asking-dialog
      [title]="'retention.rights.open' | transloco"
      [action]="'retention.rights.openAct' | transloco"
      [cancel]="'retention.cancel' | transloco"
      [state]="state"
      (submitted)="send($event)"
      (closed)="closed.emit()"
    >
      <p>{{ 'retention.rights.noName' | transloco }}</p>
      <cr-field [label]="'retention.rights.kind' | transloco" [required]="true" [error]="state.fault('kind')">
        <select crInput name="kind">
          @for (kind of kinds; track kind) {
            <option [value]="kind">{{ 'retention.rights.kinds.' + kind | transloco }}</option>
          }
        </select>
      </cr-field>
      <cr-field
        [label]="'retention.rights.code' | transloco"
        [hint]="'retention.rights.codeHint' | transloco"
        [required]="true"
        [error]="state.fault('code')"
      >
        <input crInput name="code" autocomplete="off" maxlength="16" />
      </cr-field>
      <cr-field [label]="'retention.rights.channel' | transloco" [required]="true" [error]="state.fault('channel')">
        <select crInput name="channel">
          @for (channel of channels; track channel) {
            <option [value]="channel">{{ 'retention.rights.channels.' + channel | transloco }}</option>
          }
        </select>
      </cr-field>
      <cr-field [label]="'retention.rights.receivedOn' | transloco" [required]="true" [error]="state.fault('receivedOn')">
        <input crInput type="date" name="receivedOn" />
      </cr-field>
    </app-asking-dialog>
  `,
})
export class OpenRequestDialog {
  readonly done = output();
  readonly closed = output();

  private readonly api = inject(ApiClient);
  protected readonly kinds = RIGHTS_KINDS;
  protected readonly channels = RIGHTS_CHANNELS;
  protected readonly state = new FormState();
  private readonly dialog = viewChild.required(AskingDialog);

  protected async send(form: FormData): Promise<void> {
    const names = ['kind', 'code', 'channel', 'receivedOn'];
    const values = Object.fromEntries(names.map((name) => [name, typedIn(form, name)]));
    await this.state.send(openRightsSchema, values, async (body) => {
      await this.api.post('/rights-requests', body, rightsRequestSchema);
      this.done.emit();
      this.dialog().close();
    });
  }
}
