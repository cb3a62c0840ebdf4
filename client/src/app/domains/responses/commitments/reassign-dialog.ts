import { ChangeDetectionStrategy, Component, computed, inject, input, output, viewChild } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { structureListSchema } from '@croisee/domain/directory/directory.schema';
import { reassignCommitmentSchema } from '@croisee/domain/responses/commitment.schema';
import { listedCommitmentSchema, type ListedCommitment } from '@croisee/domain/responses/follow-up.schema';
import { Field } from '@croisee/ui/field/field';
import { FieldInput } from '@croisee/ui/field/field-input';
import { ApiClient } from '../../../kernel/api/api-client';
import { apiResource } from '../../../kernel/api/api-resource';
import { FormState, typedIn } from '../../../kernel/forms/form-state';
import { AskingDialog } from '../../../kernel/forms/asking-dialog';

/** Hands a commitment to another structure or another day: there is always one structure and one date. */
@Component({
  selector: 'app-reassign-dialog',
  imports: [Field, FieldInput, AskingDialog, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-asking-dialog
      [title]="'responses.commitments.reassign' | transloco"
      [state]="state"
      (submitted)="send($event)"
      (closed)="closed.emit()"
    >
      <p>{{ commitment().text }}</p>
      <cr-field [label]="'responses.commitments.structure' | transloco" [required]="true" [error]="state.fault('structureId')">
        <select crInput name="structureId">
          <option value="">{{ 'responses.choose' | transloco }}</option>
          @for (structure of choices(); track structure.id) {
            <option [value]="structure.id" [selected]="structure.id === commitment().structureId">{{ structure.name }}</option>
          }
        </select>
      </cr-field>
      <cr-field [label]="'responses.commitments.date' | transloco" [required]="true" [error]="state.fault('dueOn')">
        <input crInput type="date" name="dueOn" [value]="commitment().dueOn ?? ''" />
      </cr-field>
    </app-asking-dialog>
  `,
})
export class ReassignDialog {
  readonly commitment = input.required<ListedCommitment>();
  readonly done = output<ListedCommitment>();
  readonly closed = output<void>();

  private readonly api = inject(ApiClient);
  protected readonly state = new FormState();
  private readonly dialog = viewChild.required(AskingDialog);
  private readonly structures = apiResource(structureListSchema, () => '/directory/structures');
  protected readonly choices = computed(() => (this.structures.hasValue() ? this.structures.value().items : []));

  protected async send(form: FormData): Promise<void> {
    const { id, version } = this.commitment();
    const values = { structureId: typedIn(form, 'structureId'), dueOn: typedIn(form, 'dueOn'), version };
    await this.state.send(reassignCommitmentSchema, values, async (body) => {
      this.done.emit(await this.api.post(`/commitments/${id}/reassignment`, body, listedCommitmentSchema));
      this.dialog().close();
    });
  }
}
