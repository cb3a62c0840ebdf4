import { afterNextRender, ChangeDetectionStrategy, Component, computed, inject, input, output, viewChild } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { structureListSchema } from '@croisee/domain/directory/directory.schema';
import { reassignCommitmentSchema } from '@croisee/domain/responses/commitment.schema';
import { listedCommitmentSchema, type ListedCommitment } from '@croisee/domain/responses/follow-up.schema';
import { ErrorPanel } from '@croisee/ui/error-panel/error-panel';
import { Field } from '@croisee/ui/field/field';
import { FieldInput } from '@croisee/ui/field/field-input';
import { DialogFrame } from '@croisee/ui/reason-dialog/dialog-frame';
import { ApiClient } from '../../../kernel/api/api-client';
import { apiResource } from '../../../kernel/api/api-resource';
import { FormState, typedIn } from '../../../kernel/forms/form-state';

/** Hands a commitment to another structure or another day: there is always one structure and one date. */
@Component({
  selector: 'app-reassign-dialog',
  imports: [DialogFrame, ErrorPanel, Field, FieldInput, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <cr-dialog [title]="'responses.commitments.reassign' | transloco" (closed)="closed.emit()">
      <form class="stack" novalidate (submit)="send($event)">
        @if (state.error(); as shown) {
          <cr-error-panel [error]="shown" />
        }
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
        <div class="actions">
          <button type="submit" class="button primary" [attr.aria-disabled]="state.busy() || null">
            {{ 'responses.save' | transloco }}
          </button>
          <button type="button" class="button quiet" (click)="frame().close()">{{ 'responses.cancel' | transloco }}</button>
        </div>
      </form>
    </cr-dialog>
  `,
})
export class ReassignDialog {
  readonly commitment = input.required<ListedCommitment>();
  readonly done = output<ListedCommitment>();
  readonly closed = output<void>();

  private readonly api = inject(ApiClient);
  protected readonly state = new FormState();
  protected readonly frame = viewChild.required(DialogFrame);
  private readonly structures = apiResource(structureListSchema, () => '/directory/structures');
  protected readonly choices = computed(() => (this.structures.hasValue() ? this.structures.value().items : []));

  constructor() {
    afterNextRender(() => this.frame().show());
  }

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    const { id, version } = this.commitment();
    const values = { structureId: typedIn(form, 'structureId'), dueOn: typedIn(form, 'dueOn'), version };
    await this.state.send(reassignCommitmentSchema, values, async (body) => {
      this.done.emit(await this.api.post(`/commitments/${id}/reassignment`, body, listedCommitmentSchema));
      this.frame().close();
    });
  }
}
