import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { structureListSchema } from '@croisee/domain/directory/directory.schema';
import { DELIVERABLE_STATES, DELIVERABLE_TOPICS } from '@croisee/domain/meetings/committees/committee.rules';
import {
  deliverableInputSchema,
  editDeliverableSchema,
  type CommitteeMeeting,
  type Deliverable,
} from '@croisee/domain/meetings/committees/committee.schema';
import { Field } from '@croisee/ui/field/field';
import { FieldInput } from '@croisee/ui/field/field-input';
import { apiResource } from '../../../../kernel/api/api-resource';
import { AskingDialog } from '../../../../kernel/forms/asking-dialog';
import { FormState, typedIn, typedOrNull } from '../../../../kernel/forms/form-state';
import { LabelPipe } from '../../../../kernel/i18n/coded-label';
import { CommitteeStore } from './committee-store';

/** Writes what a meeting asked for: what, about what, by when and by whom. Give the deliverable to edit, or the meeting that asks for a new one. */
@Component({
  selector: 'app-deliverable-dialog',
  imports: [Field, FieldInput, AskingDialog, LabelPipe, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-asking-dialog
      [title]="
        (deliverable() === undefined ? 'committees.deliverable.addTitle' : 'committees.deliverable.editTitle')
          | transloco: { meeting: meeting()?.title }
      "
      [state]="state"
      (submitted)="save($event)"
      (closed)="closed.emit()"
    >
      <cr-field [label]="'committees.deliverable.title' | transloco" [required]="true" [error]="state.fault('title')">
        <input crInput name="title" maxlength="200" [value]="deliverable()?.title ?? ''" />
      </cr-field>
      <cr-field [label]="'committees.deliverable.topic' | transloco" [required]="true">
        <select crInput name="topic">
          @for (topic of topics; track topic.code) {
            <option [value]="topic.code" [selected]="topic.code === deliverable()?.topic">{{ topic.code | appLabel: topics }}</option>
          }
        </select>
      </cr-field>
      <cr-field [label]="'committees.deliverable.state' | transloco" [required]="true">
        <select crInput name="state">
          @for (one of states; track one.code) {
            <option [value]="one.code" [selected]="one.code === deliverable()?.state">{{ one.code | appLabel: states }}</option>
          }
        </select>
      </cr-field>
      <cr-field [label]="'committees.deliverable.dueOn' | transloco" [error]="state.fault('dueOn')">
        <input crInput type="date" name="dueOn" [value]="deliverable()?.dueOn ?? ''" />
      </cr-field>
      <cr-field [label]="'committees.deliverable.structure' | transloco" [error]="state.fault('structureId')">
        <select crInput name="structureId">
          <option value="">{{ 'committees.deliverable.nobody' | transloco }}</option>
          @for (structure of structures(); track structure.id) {
            <option [value]="structure.id" [selected]="structure.id === deliverable()?.structureId">{{ structure.name }}</option>
          }
        </select>
      </cr-field>
    </app-asking-dialog>
  `,
})
export class DeliverableDialog {
  readonly deliverable = input<Deliverable>();
  readonly meeting = input<CommitteeMeeting>();
  readonly closed = output<void>();

  private readonly store = inject(CommitteeStore);
  private readonly directory = apiResource(structureListSchema, () => '/directory/structures');
  protected readonly state = new FormState();
  protected readonly topics = DELIVERABLE_TOPICS;
  protected readonly states = DELIVERABLE_STATES;
  protected readonly structures = computed(() => (this.directory.hasValue() ? this.directory.value().items : []));

  protected async save(form: FormData): Promise<void> {
    const values = {
      title: typedIn(form, 'title'),
      topic: typedIn(form, 'topic'),
      state: typedIn(form, 'state'),
      dueOn: typedOrNull(form, 'dueOn'),
      structureId: typedOrNull(form, 'structureId'),
    };
    const deliverable = this.deliverable();
    const saved =
      deliverable === undefined
        ? this.state.send(deliverableInputSchema, values, (body) =>
            this.store.save('post', `meetings/${this.meeting()?.id}/deliverables`, body, 'deliverable'),
          )
        : this.state.send(editDeliverableSchema, { ...values, version: deliverable.version }, (body) =>
            this.store.save('put', `deliverables/${deliverable.id}`, body, 'deliverable'),
          );
    if (await saved) this.closed.emit();
  }
}
