import { afterNextRender, ChangeDetectionStrategy, Component, inject, input, output, viewChild } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { createdMeetingSchema, type MeetingView } from '@croisee/domain/meetings/plan/meeting-view.schema';
import { postponeWithVersionSchema } from '@croisee/domain/meetings/plan/planning-requests.schema';
import { ErrorPanel } from '@croisee/ui/error-panel/error-panel';
import { Field } from '@croisee/ui/field/field';
import { FieldInput } from '@croisee/ui/field/field-input';
import { DialogFrame } from '@croisee/ui/reason-dialog/dialog-frame';
import { ApiClient } from '../../../../kernel/api/api-client';
import { FormState, typedIn } from '../../../../kernel/forms/form-state';

/** Another day for the same agenda and the same list, with the reason that those convened will read. */
@Component({
  selector: 'app-postpone-dialog',
  imports: [DialogFrame, ErrorPanel, Field, FieldInput, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <cr-dialog [title]="'planning.manage.postpone' | transloco" (closed)="closed.emit()">
      <form class="stack" novalidate (submit)="save($event)">
        @if (state.error(); as shown) {
          <cr-error-panel [error]="shown" />
        }
        <p>{{ 'planning.manage.postponeExplanation' | transloco }}</p>
        <cr-field [label]="'planning.fields.newDate' | transloco" [required]="true" [error]="state.fault('date')">
          <input crInput type="date" name="date" [min]="meeting().date" />
        </cr-field>
        <cr-field [label]="'planning.fields.startTime' | transloco" [required]="true" [error]="state.fault('startTime')">
          <input crInput type="time" name="startTime" [value]="meeting().startTime" />
        </cr-field>
        <cr-field [label]="'planning.fields.reason' | transloco" [required]="true" [error]="state.fault('reason')">
          <textarea crInput name="reason" rows="3" maxlength="300"></textarea>
        </cr-field>
        <div class="actions">
          <button type="submit" class="button primary" [attr.aria-disabled]="state.busy() || null">
            {{ 'planning.manage.postpone' | transloco }}
          </button>
          <button type="button" class="button quiet" (click)="frame().close()">{{ 'planning.cancel' | transloco }}</button>
        </div>
      </form>
    </cr-dialog>
  `,
})
export class PostponeDialog {
  readonly meeting = input.required<MeetingView>();
  readonly closed = output<void>();
  /** The id of the meeting that takes its place. */
  readonly done = output<string>();

  private readonly api = inject(ApiClient);
  protected readonly state = new FormState();
  protected readonly frame = viewChild.required(DialogFrame);

  constructor() {
    afterNextRender(() => this.frame().show());
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    const { id, version } = this.meeting();
    const values = {
      reason: typedIn(form, 'reason'),
      date: typedIn(form, 'date'),
      startTime: typedIn(form, 'startTime').slice(0, 5),
      version,
    };
    await this.state.send(postponeWithVersionSchema, values, async (body) => {
      const later = await this.api.post(`/meetings/${id}/postpone`, body, createdMeetingSchema);
      this.frame().close();
      this.done.emit(later.id);
    });
  }
}
