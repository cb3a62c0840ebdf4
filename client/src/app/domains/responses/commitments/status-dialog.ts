import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal, viewChild } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { updateCommitmentSchema } from '@croisee/domain/responses/commitment.schema';
import { listedCommitmentSchema, type ListedCommitment } from '@croisee/domain/responses/follow-up.schema';
import { COMMITMENT_OUTCOMES, NON_COMPLETION_REASONS } from '@croisee/domain/vocabulary/commitment-outcomes';
import { Field } from '@croisee/ui/field/field';
import { FieldInput } from '@croisee/ui/field/field-input';
import { ApiClient } from '../../../kernel/api/api-client';
import { FormState, typedIn, typedOrNull } from '../../../kernel/forms/form-state';
import { LabelPipe } from '../../../kernel/i18n/coded-label';
import { AskingDialog } from '../../../kernel/forms/asking-dialog';

/** Says where a commitment stands; why it could not be kept is chosen from a list, because missing offers are counted. */
@Component({
  selector: 'app-commitment-status-dialog',
  imports: [Field, FieldInput, AskingDialog, LabelPipe, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-asking-dialog
      [title]="'responses.commitments.change' | transloco"
      [state]="state"
      (submitted)="send($event)"
      (closed)="closed.emit()"
    >
      <p>{{ commitment().text }}</p>
      <cr-field [label]="'responses.commitments.state' | transloco" [required]="true" [error]="state.fault('status')">
        <select crInput name="status" (change)="status.set($any($event.target).value)">
          @for (outcome of outcomes; track outcome.code) {
            <option [value]="outcome.code" [selected]="outcome.code === shown()">{{ outcome.code | appLabel: outcomes }}</option>
          }
        </select>
      </cr-field>
      @if (needsReason()) {
        <cr-field [label]="'responses.commitments.reason' | transloco" [required]="true" [error]="state.fault('reason')">
          <select crInput name="reason">
            <option value="">{{ 'responses.choose' | transloco }}</option>
            @for (reason of reasons; track reason.code) {
              <option [value]="reason.code">{{ reason.code | appLabel: reasons }}</option>
            }
          </select>
        </cr-field>
      }
      <cr-field
        [label]="'responses.commitments.note' | transloco"
        [hint]="'responses.noIdentity' | transloco"
        [error]="state.fault('note')"
      >
        <textarea crInput name="note" rows="3" maxlength="1000"></textarea>
      </cr-field>
    </app-asking-dialog>
  `,
})
export class StatusDialog {
  readonly commitment = input.required<ListedCommitment>();
  readonly done = output<ListedCommitment>();
  readonly closed = output<void>();

  private readonly api = inject(ApiClient);
  protected readonly state = new FormState();
  private readonly dialog = viewChild.required(AskingDialog);
  protected readonly outcomes = COMMITMENT_OUTCOMES;
  protected readonly reasons = NON_COMPLETION_REASONS;
  protected readonly status = signal<string | undefined>(undefined);
  protected readonly shown = computed(() => this.status() ?? this.commitment().status);
  protected readonly needsReason = computed(() => this.shown() === 'impossible' || this.shown() === 'abandoned');

  protected async send(form: FormData): Promise<void> {
    const { id, version } = this.commitment();
    const values = { status: typedIn(form, 'status'), reason: typedOrNull(form, 'reason'), note: typedIn(form, 'note'), version };
    await this.state.send(updateCommitmentSchema, values, async (body) => {
      this.done.emit(await this.api.post(`/commitments/${id}/status`, body, listedCommitmentSchema));
      this.dialog().close();
    });
  }
}
