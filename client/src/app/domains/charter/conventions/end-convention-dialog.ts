import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { endConventionSchema, structureConventionsSchema, type StructureConventions } from '@croisee/domain/charter/convention.schema';
import { Field } from '@croisee/ui/field/field';
import { FieldInput } from '@croisee/ui/field/field-input';
import { ApiClient } from '../../../kernel/api/api-client';
import { AskingDialog } from '../../../kernel/forms/asking-dialog';
import { FormState, typedIn } from '../../../kernel/forms/form-state';

/** Ends a convention before its last day: names the structure, asks the day and the reason. */
@Component({
  selector: 'app-end-convention-dialog',
  imports: [Field, FieldInput, AskingDialog, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-asking-dialog
      [title]="'conventions.endFor' | transloco: { name: line().structureName }"
      [state]="state"
      (submitted)="save($event)"
      (closed)="closed.emit()"
    >
      <p>{{ 'conventions.endExplained' | transloco }}</p>
      <cr-field [label]="'conventions.fields.endOn' | transloco" [required]="true" [error]="state.fault('on')">
        <input crInput type="date" name="on" />
      </cr-field>
      <cr-field [label]="'conventions.fields.reason' | transloco" [required]="true" [error]="state.fault('reason')">
        <textarea crInput rows="3" name="reason" maxlength="600"></textarea>
      </cr-field>
    </app-asking-dialog>
  `,
})
export class EndConventionDialog {
  readonly line = input.required<StructureConventions>();
  readonly ceased = output<StructureConventions>();
  readonly closed = output<void>();

  private readonly api = inject(ApiClient);
  protected readonly state = new FormState();

  protected async save(form: FormData): Promise<void> {
    const id = this.line().current?.id;
    if (id === undefined) return;
    const values = { on: typedIn(form, 'on'), reason: typedIn(form, 'reason') };
    await this.state.send(endConventionSchema, values, async (body) =>
      this.ceased.emit(await this.api.post(`/conventions/${id}/end`, body, structureConventionsSchema)),
    );
  }
}
