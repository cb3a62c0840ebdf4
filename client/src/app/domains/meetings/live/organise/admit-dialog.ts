import { afterNextRender, ChangeDetectionStrategy, Component, computed, inject, output, viewChild } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { admissiblePeopleSchema } from '@croisee/domain/meetings/plan/meeting-view.schema';
import { admitParticipantSchema } from '@croisee/domain/meetings/plan/planning-requests.schema';
import { ErrorPanel } from '@croisee/ui/error-panel/error-panel';
import { Field } from '@croisee/ui/field/field';
import { FieldInput } from '@croisee/ui/field/field-input';
import { DialogFrame } from '@croisee/ui/reason-dialog/dialog-frame';
import { UndoToasts } from '@croisee/ui/undo-toast/undo-toasts';
import { ApiClient } from '../../../../kernel/api/api-client';
import { apiResource } from '../../../../kernel/api/api-resource';
import { FormState, typedIn } from '../../../../kernel/forms/form-state';
import { LiveMeetingStore } from '../store/live-meeting-store';

/** Admits a person of the council who came without being on the list, with the reason. */
@Component({
  selector: 'app-admit-dialog',
  imports: [DialogFrame, ErrorPanel, Field, FieldInput, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <cr-dialog [title]="'live.attendance.admit' | transloco" (closed)="closed.emit()">
      <form class="stack" novalidate (submit)="admit($event)">
        @if (state.error(); as shown) {
          <cr-error-panel [error]="shown" />
        }
        <p>{{ 'live.attendance.admitLead' | transloco }}</p>
        @if (nobody()) {
          <p class="soft" role="status">{{ 'live.attendance.admitNobody' | transloco }}</p>
        } @else {
          <cr-field [label]="'live.attendance.admitPerson' | transloco" [required]="true" [error]="state.fault('memberId')">
            <select crInput name="memberId">
              <option value=""></option>
              @for (person of choices(); track person.memberId) {
                <option [value]="person.memberId">
                  {{ person.displayName }}{{ person.structureName === null ? '' : ' – ' + person.structureName }}
                </option>
              }
            </select>
          </cr-field>
          <cr-field
            [label]="'live.attendance.admitReason' | transloco"
            [hint]="'live.attendance.admitReasonHint' | transloco"
            [required]="true"
            [error]="state.fault('reason')"
          >
            <textarea crInput name="reason" rows="2" maxlength="800"></textarea>
          </cr-field>
        }
        <div class="actions">
          @if (!nobody()) {
            <button type="submit" class="button primary" [attr.aria-disabled]="state.busy() || null">
              {{ 'live.attendance.admitAction' | transloco }}
            </button>
          }
          <button type="button" class="button quiet" (click)="frame().close()">{{ 'live.cancel' | transloco }}</button>
        </div>
      </form>
    </cr-dialog>
  `,
})
export class AdmitDialog {
  readonly closed = output<void>();

  private readonly api = inject(ApiClient);
  private readonly store = inject(LiveMeetingStore);
  private readonly toasts = inject(UndoToasts);
  private readonly transloco = inject(TranslocoService);
  protected readonly state = new FormState();
  protected readonly frame = viewChild.required(DialogFrame);
  private readonly path = computed(() => `/meetings/${this.store.state()?.id ?? ''}`);
  private readonly people = apiResource(admissiblePeopleSchema, () => `${this.path()}/admissible`);
  protected readonly choices = computed(() => (this.people.hasValue() ? this.people.value().items : []));
  protected readonly nobody = computed(() => this.people.hasValue() && this.choices().length === 0);

  constructor() {
    afterNextRender(() => this.frame().show());
  }

  protected async admit(event: Event): Promise<void> {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    const values = { memberId: typedIn(form, 'memberId'), reason: typedIn(form, 'reason') };
    const path = `${this.path()}/participants`;
    const name = this.choices().find(({ memberId }) => memberId === values.memberId)?.displayName ?? '';
    const done = await this.state.send(admitParticipantSchema, values, async (body) => {
      await this.api.post(path, body);
    });
    if (!done) return;
    this.toasts.show(this.transloco.translate('live.attendance.admitted', { name }));
    this.frame().close();
  }
}
