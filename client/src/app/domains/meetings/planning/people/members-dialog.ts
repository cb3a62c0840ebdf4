import { afterNextRender, ChangeDetectionStrategy, Component, computed, inject, linkedSignal, output, viewChild } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { maySit } from '@croisee/domain/meetings/plan/seat.rules';
import { SECTORS } from '@croisee/domain/vocabulary/sectors';
import { ErrorPanel } from '@croisee/ui/error-panel/error-panel';
import { DialogFrame } from '@croisee/ui/reason-dialog/dialog-frame';
import { ApiClient } from '../../../../kernel/api/api-client';
import { LabelPipe } from '../../../../kernel/i18n/coded-label';
import { MeetingStore } from '../data/meeting-store';

/** Chooses who is convened for the whole meeting; facilitator and coordinator are on the list anyway. */
@Component({
  selector: 'app-members-dialog',
  imports: [DialogFrame, ErrorPanel, LabelPipe, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <cr-dialog [title]="'planning.members.title' | transloco" (closed)="closed.emit()">
      <form class="stack" novalidate (submit)="save($event)">
        @if (store.error(); as shown) {
          <cr-error-panel [error]="shown" />
        }
        <p class="soft">{{ 'planning.members.lead' | transloco }}</p>
        <div class="actions">
          <button type="button" class="button quiet" (click)="chosen.set(everyMember())">{{ 'planning.members.all' | transloco }}</button>
          <button type="button" class="button quiet" (click)="chosen.set([])">{{ 'planning.members.nobody' | transloco }}</button>
        </div>
        <fieldset>
          <legend class="visually-hidden">{{ 'planning.members.title' | transloco }}</legend>
          @for (person of choices(); track person.memberId) {
            <label class="choice">
              <input type="checkbox" [checked]="chosen().includes(person.memberId)" (change)="toggle(person.memberId)" />
              <span>
                {{ person.displayName }}
                <span class="soft small">
                  {{ person.structureName }}
                  @if (person.sector; as sector) {
                    · {{ sector | appLabel: sectors }}
                  }
                  @if (!person.roles.includes('member') && person.roles.includes('deputy')) {
                    · {{ 'planning.capacity.deputy' | transloco }}
                  }
                </span>
              </span>
            </label>
          } @empty {
            <p>{{ 'planning.members.none' | transloco }}</p>
          }
        </fieldset>
        <div class="actions">
          <button type="submit" class="button primary" [attr.aria-disabled]="store.busy() || null">
            {{ 'planning.members.save' | transloco: { count: chosen().length } }}
          </button>
          <button type="button" class="button quiet" (click)="frame().close()">{{ 'planning.cancel' | transloco }}</button>
        </div>
      </form>
    </cr-dialog>
  `,
})
export class MembersDialog {
  readonly closed = output<void>();

  private readonly api = inject(ApiClient);
  protected readonly store = inject(MeetingStore);
  protected readonly frame = viewChild.required(DialogFrame);
  protected readonly sectors = SECTORS;
  protected readonly choices = computed(() => {
    const meeting = this.store.meeting();
    const anyway = (meeting?.people ?? []).filter(({ capacity }) => capacity === 'facilitator' || capacity === 'coordinator');
    return this.store
      .invitees()
      .filter((person) => meeting !== undefined && maySit(meeting.kind, person))
      .filter(({ memberId }) => !anyway.some((line) => line.memberId === memberId));
  });
  protected readonly everyMember = computed(() =>
    this.choices()
      .filter(({ roles }) => roles.includes('member'))
      .map(({ memberId }) => memberId),
  );
  /** A first list starts with every member: most councils convene them all. */
  protected readonly chosen = linkedSignal<readonly string[]>(() => {
    const listed = (this.store.meeting()?.people ?? [])
      .filter(({ capacity }) => capacity === 'member' || capacity === 'deputy')
      .map(({ memberId }) => memberId);
    return listed.length > 0 ? listed : this.everyMember();
  });

  constructor() {
    this.store.error.set(undefined);
    afterNextRender(() => this.frame().show());
  }

  protected toggle(memberId: string): void {
    this.chosen.update((chosen) => (chosen.includes(memberId) ? chosen.filter((id) => id !== memberId) : [...chosen, memberId]));
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    const memberIds = this.chosen();
    const saved = await this.store.change((meeting, path) => this.api.put(path('/members'), { memberIds, version: meeting.version }));
    if (saved) this.frame().close();
  }
}
