import { afterNextRender, ChangeDetectionStrategy, Component, computed, inject, output, signal, viewChild } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { structureListSchema } from '@croisee/domain/directory/directory.schema';
import { createGuestLinkSchema, guestLinkSchema, type GuestLink } from '@croisee/domain/meetings/plan/guest-link.schema';
import { PROFESSIONS } from '@croisee/domain/vocabulary/professions';
import { ErrorPanel } from '@croisee/ui/error-panel/error-panel';
import { Field } from '@croisee/ui/field/field';
import { FieldInput } from '@croisee/ui/field/field-input';
import { DialogFrame } from '@croisee/ui/reason-dialog/dialog-frame';
import { ApiClient } from '../../../../kernel/api/api-client';
import { apiResource } from '../../../../kernel/api/api-resource';
import { FormState, typedIn, typedOrNull } from '../../../../kernel/forms/form-state';
import { LabelPipe } from '../../../../kernel/i18n/coded-label';
import { SessionStore } from '../../../../kernel/session/session-store';
import { MeetingStore } from '../data/meeting-store';
import { LinkToCopy } from './link-to-copy';

/** Makes a single-use link for a person from outside: one item, a profession, never a name; then shows it once. */
@Component({
  selector: 'app-guest-link-dialog',
  imports: [DialogFrame, ErrorPanel, Field, FieldInput, LabelPipe, LinkToCopy, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <cr-dialog [title]="'planning.guestLink.title' | transloco" (closed)="closed.emit()">
      @if (made(); as link) {
        <div class="stack">
          <p>{{ 'planning.guestLink.made' | transloco: { name: link.displayName } }}</p>
          <app-link-to-copy [path]="link.path" [until]="link.expiresAt" />
          <div class="actions">
            <button type="button" class="button quiet" (click)="frame().close()">{{ 'planning.guestLink.close' | transloco }}</button>
          </div>
        </div>
      } @else {
        <form class="stack" novalidate (submit)="make($event)">
          @if (state.error(); as shown) {
            <cr-error-panel [error]="shown" />
          }
          <p class="soft">{{ 'planning.guestLink.lead' | transloco }}</p>
          <cr-field [label]="'planning.fields.item' | transloco" [required]="true" [error]="state.fault('itemId')">
            <select crInput name="itemId">
              @for (item of items(); track item.id) {
                <option [value]="item.id">{{ item.title }}</option>
              }
            </select>
          </cr-field>
          <cr-field
            [label]="'planning.guestLink.profession' | transloco"
            [hint]="'planning.guestLink.professionHint' | transloco"
            [required]="true"
            [error]="state.fault('profession')"
          >
            <select crInput name="profession">
              <option value=""></option>
              @for (profession of professions; track profession.code) {
                <option [value]="profession.code">{{ profession.code | appLabel: professions }}</option>
              }
            </select>
          </cr-field>
          <cr-field [label]="'planning.guestLink.structure' | transloco" [error]="state.fault('structureId')">
            <select crInput name="structureId">
              <option value="">{{ 'planning.guestLink.noStructure' | transloco }}</option>
              @for (structure of structures(); track structure.id) {
                <option [value]="structure.id">{{ structure.name }}</option>
              }
            </select>
          </cr-field>
          <cr-field
            [label]="'planning.fields.guestReason' | transloco"
            [hint]="'planning.hints.guestReason' | transloco"
            [error]="state.fault('reason')"
          >
            <textarea crInput name="reason" rows="2" maxlength="800"></textarea>
          </cr-field>
          <div class="actions">
            <button type="submit" class="button primary" [attr.aria-disabled]="state.busy() || null">
              {{ 'planning.guestLink.make' | transloco }}
            </button>
            <button type="button" class="button quiet" (click)="frame().close()">{{ 'planning.cancel' | transloco }}</button>
          </div>
        </form>
      }
    </cr-dialog>
  `,
})
export class GuestLinkDialog {
  readonly closed = output<void>();

  private readonly api = inject(ApiClient);
  private readonly store = inject(MeetingStore);
  private readonly session = inject(SessionStore);
  protected readonly state = new FormState();
  protected readonly frame = viewChild.required(DialogFrame);
  protected readonly professions = PROFESSIONS;
  protected readonly made = signal<GuestLink | undefined>(undefined);
  private readonly directory = apiResource(structureListSchema, () =>
    this.session.can('directory.read') ? '/directory/structures' : undefined,
  );
  protected readonly structures = computed(() => (this.directory.hasValue() ? this.directory.value().items : []));
  /** Those still to come or under way, situations first: that is what guests come for. */
  protected readonly items = computed(() => {
    const agenda = (this.store.meeting()?.agenda ?? []).filter(({ status }) => status === 'planned' || status === 'current');
    return [...agenda.filter(({ situationId }) => situationId !== null), ...agenda.filter(({ situationId }) => situationId === null)];
  });

  constructor() {
    afterNextRender(() => this.frame().show());
  }

  protected async make(event: Event): Promise<void> {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    const values = {
      itemId: typedIn(form, 'itemId'),
      profession: typedIn(form, 'profession'),
      structureId: typedOrNull(form, 'structureId'),
      reason: typedIn(form, 'reason'),
    };
    await this.state.send(createGuestLinkSchema, values, async (body) => {
      this.made.set(guestLinkSchema.parse(await this.api.post(`/meetings/${this.store.id()}/guest-links`, body)));
    });
    this.store.reload();
  }
}
