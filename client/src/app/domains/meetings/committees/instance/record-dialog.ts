import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { structureListSchema } from '@croisee/domain/directory/directory.schema';
import { committeeRecordInputSchema, type CommitteeMeeting } from '@croisee/domain/meetings/committees/committee.schema';
import { Field } from '@croisee/ui/field/field';
import { FieldInput } from '@croisee/ui/field/field-input';
import { apiResource } from '../../../../kernel/api/api-resource';
import { AskingDialog } from '../../../../kernel/forms/asking-dialog';
import { FormState, typedIn } from '../../../../kernel/forms/form-state';
import { StructureChoices } from '../../../directory/data/structure-choices';
import { CommitteeStore } from './committee-store';

/** Writes the simple record of a meeting; what names a situation or a person is refused and stays in the form. */
@Component({
  selector: 'app-record-dialog',
  imports: [Field, FieldInput, AskingDialog, StructureChoices, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-asking-dialog
      [title]="'committees.record.title' | transloco: { meeting: meeting().title }"
      [state]="state"
      (submitted)="save($event)"
      (closed)="closed.emit()"
    >
      <p>{{ 'committees.record.warning' | transloco }}</p>
      <cr-field [label]="'committees.record.summary' | transloco" [error]="state.fault('summary')">
        <textarea crInput rows="6" name="summary" maxlength="6000" [value]="meeting().record?.summary ?? ''"></textarea>
      </cr-field>
      <cr-field [label]="'committees.record.decisions' | transloco" [error]="decisionsFault()">
        <textarea crInput rows="4" name="decisions" [value]="meeting().record?.decisions?.join('\\n') ?? ''"></textarea>
      </cr-field>
      <app-structure-choices
        [label]="'committees.record.structures' | transloco"
        name="structureIds"
        [structures]="structures()"
        [chosen]="meeting().record?.structureIds ?? meeting().announcedIds"
      />
      @if (meeting().record === null && meeting().announcedIds.length > 0) {
        <p class="soft small">{{ 'committees.record.proposed' | transloco }}</p>
      }
      <cr-field [label]="'committees.record.others' | transloco" [required]="true" [error]="state.fault('others')">
        <input crInput type="number" name="others" min="0" max="500" [value]="meeting().record?.others ?? 0" />
      </cr-field>
    </app-asking-dialog>
  `,
})
export class RecordDialog {
  readonly meeting = input.required<CommitteeMeeting>();
  readonly closed = output<void>();

  private readonly store = inject(CommitteeStore);
  private readonly directory = apiResource(structureListSchema, () => '/directory/structures');
  protected readonly state = new FormState();
  protected readonly structures = computed(() => (this.directory.hasValue() ? this.directory.value().items : []));

  /** The first decision that was refused: they are typed in one field. */
  protected decisionsFault(): string | undefined {
    return Array.from({ length: 30 }, (_, index) => this.state.fault(`decisions.${index}`)).find((fault) => fault !== undefined);
  }

  protected async save(form: FormData): Promise<void> {
    const { id, record } = this.meeting();
    const values = {
      version: record?.version ?? 0,
      summary: typedIn(form, 'summary'),
      decisions: typedIn(form, 'decisions')
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== ''),
      structureIds: form.getAll('structureIds'),
      others: Number(typedIn(form, 'others')),
    };
    const saved = await this.state.send(committeeRecordInputSchema, values, (body) =>
      this.store.save('put', `meetings/${id}/record`, body, 'record'),
    );
    if (saved) this.closed.emit();
  }
}
