import { afterNextRender, ChangeDetectionStrategy, Component, computed, inject, output, signal, viewChild } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { inviteGuestSchema } from '@croisee/domain/meetings/plan/planning-requests.schema';
import { ErrorPanel } from '@croisee/ui/error-panel/error-panel';
import { Field } from '@croisee/ui/field/field';
import { FieldInput } from '@croisee/ui/field/field-input';
import { Icon } from '@croisee/ui/icon/icon';
import { DialogFrame } from '@croisee/ui/reason-dialog/dialog-frame';
import { ApiClient } from '../../../../kernel/api/api-client';
import { FormState, typedIn } from '../../../../kernel/forms/form-state';
import { MeetingStore } from '../data/meeting-store';

/** Invites one person for one item; for police, a private landlord or an élu it says who may and asks why. */
@Component({
  selector: 'app-guest-dialog',
  imports: [DialogFrame, ErrorPanel, Field, FieldInput, Icon, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <cr-dialog [title]="'planning.guests.invite' | transloco" (closed)="closed.emit()">
      <form class="stack" novalidate (submit)="save($event)">
        @if (state.error(); as shown) {
          <cr-error-panel [error]="shown" />
        }
        <p class="soft">{{ 'planning.guests.lead' | transloco }}</p>
        <cr-field [label]="'planning.fields.person' | transloco" [required]="true" [error]="state.fault('memberId')">
          <select crInput name="memberId" (change)="chosen.set($any($event.target).value)">
            <option value=""></option>
            @for (person of choices(); track person.memberId) {
              <option [value]="person.memberId">
                {{ person.displayName }}{{ person.structureName === null ? '' : ' – ' + person.structureName }}
              </option>
            }
          </select>
        </cr-field>
        @if (exceptional()) {
          <p><cr-icon name="warning" /> {{ 'planning.guests.exceptional' | transloco }}</p>
        }
        <cr-field [label]="'planning.fields.item' | transloco" [required]="true" [error]="state.fault('itemId')">
          <select crInput name="itemId">
            @for (item of items(); track item.id) {
              <option [value]="item.id">{{ item.title }}</option>
            }
          </select>
        </cr-field>
        <cr-field
          [label]="'planning.fields.guestReason' | transloco"
          [hint]="'planning.hints.guestReason' | transloco"
          [required]="exceptional()"
          [error]="state.fault('reason')"
        >
          <textarea crInput name="reason" rows="3" maxlength="800"></textarea>
        </cr-field>
        <div class="actions">
          <button type="submit" class="button primary" [attr.aria-disabled]="state.busy() || null">
            {{ 'planning.guests.invite' | transloco }}
          </button>
          <button type="button" class="button quiet" (click)="frame().close()">{{ 'planning.cancel' | transloco }}</button>
        </div>
      </form>
    </cr-dialog>
  `,
})
export class GuestDialog {
  readonly closed = output<void>();

  private readonly api = inject(ApiClient);
  private readonly store = inject(MeetingStore);
  protected readonly state = new FormState();
  protected readonly frame = viewChild.required(DialogFrame);
  protected readonly chosen = signal('');
  protected readonly choices = computed(() => {
    const seated = new Set((this.store.meeting()?.people ?? []).filter(({ itemId }) => itemId === null).map(({ memberId }) => memberId));
    return this.store.invitees().filter(({ memberId }) => !seated.has(memberId));
  });
  protected readonly exceptional = computed(() => this.choices().find(({ memberId }) => memberId === this.chosen())?.exceptional === true);
  /** Situations first: that is what guests come for. */
  protected readonly items = computed(() => {
    const agenda = this.store.meeting()?.agenda ?? [];
    return [...agenda.filter(({ situationId }) => situationId !== null), ...agenda.filter(({ situationId }) => situationId === null)];
  });

  constructor() {
    afterNextRender(() => this.frame().show());
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    const values = { memberId: typedIn(form, 'memberId'), itemId: typedIn(form, 'itemId'), reason: typedIn(form, 'reason') };
    const saved = await this.state.send(inviteGuestSchema, values, async (body) => {
      await this.api.post(`/meetings/${this.store.id()}/guests`, body);
    });
    this.store.reload();
    if (saved) this.frame().close();
  }
}
