import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import {
  conventionModelListSchema,
  recordConventionSchema,
  structureConventionsSchema,
  type StructureConventions,
} from '@croisee/domain/charter/convention.schema';
import { structureListSchema } from '@croisee/domain/directory/directory.schema';
import { Field } from '@croisee/ui/field/field';
import { FieldInput } from '@croisee/ui/field/field-input';
import { ApiClient } from '../../../kernel/api/api-client';
import { apiResource } from '../../../kernel/api/api-resource';
import { AskingDialog } from '../../../kernel/forms/asking-dialog';
import { FormState, typedIn } from '../../../kernel/forms/form-state';

/** Records what a structure signed: by whom, under which mandate, for how long. */
@Component({
  selector: 'app-record-convention-dialog',
  imports: [Field, FieldInput, AskingDialog, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-asking-dialog [title]="'conventions.record' | transloco" [state]="state" (submitted)="save($event)" (closed)="closed.emit()">
      <cr-field [label]="'conventions.fields.structure' | transloco" [required]="true" [error]="state.fault('structureId')">
        <select crInput name="structureId">
          <option value=""></option>
          @for (structure of structures(); track structure.id) {
            <option [value]="structure.id" [selected]="structure.id === structureId()">{{ structure.name }}</option>
          }
        </select>
      </cr-field>
      <cr-field
        [label]="'conventions.fields.model' | transloco"
        [hint]="models().length === 0 ? ('conventions.models.first' | transloco) : undefined"
        [required]="true"
        [error]="state.fault('modelId')"
      >
        <select crInput name="modelId">
          @for (model of models(); track model.id) {
            <option [value]="model.id">{{ model.label }}</option>
          }
        </select>
      </cr-field>
      <cr-field [label]="'conventions.fields.signatory' | transloco" [required]="true" [error]="state.fault('signatory')">
        <input crInput name="signatory" maxlength="120" autocomplete="off" />
      </cr-field>
      <cr-field
        [label]="'conventions.fields.mandate' | transloco"
        [hint]="'conventions.fields.mandateHint' | transloco"
        [required]="true"
        [error]="state.fault('signatoryMandate')"
      >
        <input crInput name="signatoryMandate" maxlength="160" autocomplete="off" />
      </cr-field>
      <cr-field [label]="'conventions.fields.signedOn' | transloco" [required]="true" [error]="state.fault('signedOn')">
        <input crInput type="date" name="signedOn" />
      </cr-field>
      <cr-field [label]="'conventions.fields.validFrom' | transloco" [required]="true" [error]="state.fault('validFrom')">
        <input crInput type="date" name="validFrom" />
      </cr-field>
      <cr-field [label]="'conventions.fields.validUntil' | transloco" [required]="true" [error]="state.fault('validUntil')">
        <input crInput type="date" name="validUntil" />
      </cr-field>
    </app-asking-dialog>
  `,
})
export class RecordConventionDialog {
  /** The structure already chosen, when the button of its line was used. */
  readonly structureId = input<string>();
  readonly recorded = output<StructureConventions>();
  readonly closed = output<void>();

  private readonly api = inject(ApiClient);
  private readonly directory = apiResource(structureListSchema, () => '/directory/structures');
  private readonly published = apiResource(conventionModelListSchema, () => '/conventions/models');
  protected readonly state = new FormState();

  protected structures() {
    return this.directory.hasValue() ? this.directory.value().items : [];
  }

  protected models() {
    return this.published.hasValue() ? this.published.value().items : [];
  }

  protected async save(form: FormData): Promise<void> {
    const names = ['structureId', 'modelId', 'signatory', 'signatoryMandate', 'signedOn', 'validFrom', 'validUntil'];
    const values = Object.fromEntries(names.map((name) => [name, typedIn(form, name)]));
    await this.state.send(recordConventionSchema, values, async (body) =>
      this.recorded.emit(await this.api.post('/conventions', body, structureConventionsSchema)),
    );
  }
}
