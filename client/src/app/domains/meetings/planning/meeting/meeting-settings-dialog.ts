import { afterNextRender, ChangeDetectionStrategy, Component, inject, input, output, viewChild } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { updateMeetingSchema } from '@croisee/domain/meetings/plan/meeting.schema';
import type { MeetingView } from '@croisee/domain/meetings/plan/meeting-view.schema';
import { ErrorPanel } from '@croisee/ui/error-panel/error-panel';
import { DialogFrame } from '@croisee/ui/reason-dialog/dialog-frame';
import { ApiClient } from '../../../../kernel/api/api-client';
import { FormState } from '../../../../kernel/forms/form-state';
import { MeetingStore } from '../data/meeting-store';
import { MeetingFields, typedMeeting } from '../new-meeting/meeting-fields';

/** Changes date, hour, place, facilitator or the number of situations. */
@Component({
  selector: 'app-meeting-settings-dialog',
  imports: [DialogFrame, ErrorPanel, MeetingFields, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <cr-dialog [title]="'planning.manage.edit' | transloco" (closed)="closed.emit()">
      <form class="stack" novalidate (submit)="save($event)">
        @if (state.error(); as shown) {
          <cr-error-panel [error]="shown" />
        }
        <app-meeting-fields [state]="state" [meeting]="meeting()" />
        <div class="actions">
          <button type="submit" class="button primary" [attr.aria-disabled]="state.busy() || null">
            {{ 'planning.save' | transloco }}
          </button>
          <button type="button" class="button quiet" (click)="frame().close()">{{ 'planning.cancel' | transloco }}</button>
        </div>
      </form>
    </cr-dialog>
  `,
})
export class MeetingSettingsDialog {
  readonly meeting = input.required<MeetingView>();
  readonly closed = output<void>();

  private readonly api = inject(ApiClient);
  private readonly store = inject(MeetingStore);
  protected readonly state = new FormState();
  protected readonly frame = viewChild.required(DialogFrame);

  constructor() {
    afterNextRender(() => this.frame().show());
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    const { id, version } = this.meeting();
    const values = { ...typedMeeting(new FormData(event.target as HTMLFormElement)), version };
    const saved = await this.state.send(updateMeetingSchema, values, async (body) => {
      await this.api.patch(`/meetings/${id}`, body);
    });
    this.store.reload();
    if (saved) this.frame().close();
  }
}
