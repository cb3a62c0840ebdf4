import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import {
  ATTENDANCE_STATES,
  ATTENDEE_CAPACITIES,
  type AttendanceState,
  type AttendeeCapacity,
} from '@croisee/domain/meetings/live/attendance/attendance.messages';
import type { Participant } from '@croisee/domain/meetings/live/state';
import { announcedSchema } from '@croisee/domain/meetings/plan/meeting-view.schema';
import { Icon } from '@croisee/ui/icon/icon';
import { UndoToasts } from '@croisee/ui/undo-toast/undo-toasts';
import { apiResource } from '../../../../kernel/api/api-resource';
import { AskedDialog } from '../dialogs/asked-dialog';
import { LiveMeetingStore } from '../store/live-meeting-store';
import { Structures } from '../store/structures';
import { AdmitDialog } from './admit-dialog';
import { asAnnounced, comingCount, takenBack, type RollLine } from './announced-roll';

/** The roll: who is in the room, remote, excused, replaced or gone; and those who sit without an account, by capacity and never by name. */
@Component({
  selector: 'app-attendance-roll',
  imports: [AdmitDialog, Icon, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <details class="card" [open]="store.state()?.status === 'convoked'">
      <summary>{{ 'live.attendance.title' | transloco: { present: presentCount(), count: people().length } }}</summary>
      <div class="actions">
        @if (announced().length > 0) {
          <button
            type="button"
            class="button"
            [class.primary]="presentCount() === 0"
            [attr.aria-disabled]="store.isSending('record-roll') || null"
            (click)="recordAnnounced()"
          >
            <cr-icon name="check" />{{ 'live.attendance.announced' | transloco: { count: coming(announced()) } }}
          </button>
        }
        @if (store.offers('record-attendance', { memberId: '', state: 'present' })) {
          <button type="button" class="button quiet" (click)="admitting.set(true)">
            <cr-icon name="plus" />{{ 'live.attendance.admit' | transloco }}
          </button>
        }
      </div>
      <ul>
        @for (person of people(); track person.memberId) {
          <li>
            <span [id]="'roll-' + person.memberId">
              <strong>{{ person.displayName }}</strong>&ngsp;<span class="soft small">{{ structures.of(person) }}</span>
            </span>
            <select [attr.aria-labelledby]="'roll-' + person.memberId" (change)="record(person, $event)">
              <option value="" disabled [selected]="person.attendance === null">{{ 'live.attendance.expected' | transloco }}</option>
              @for (state of states; track state) {
                <option [value]="state" [selected]="person.attendance === state">{{ 'live.attendance.' + state | transloco }}</option>
              }
            </select>
          </li>
        }
      </ul>
      @if (store.current() && store.offers('record-attendee', { capacity: 'interpreter' })) {
        <h3>{{ 'live.attendees.title' | transloco }}</h3>
        <ul>
          @for (line of attendees(); track line.attendeeId) {
            <li>
              <span>{{ 'live.attendees.' + line.capacity | transloco }}</span>
              <button
                type="button"
                class="button quiet"
                [attr.aria-disabled]="store.isSending('end-attendee', line.attendeeId) || null"
                (click)="leaves(line.attendeeId)"
              >
                {{ 'live.attendees.leaves' | transloco }}
              </button>
            </li>
          }
        </ul>
        <div class="actions">
          @for (capacity of capacities; track capacity) {
            <button
              type="button"
              class="button quiet"
              [attr.aria-disabled]="store.isSending('record-attendee', capacity) || null"
              (click)="enters(capacity)"
            >
              + {{ 'live.attendees.' + capacity | transloco }}
            </button>
          }
        </div>
      }
    </details>
    @if (admitting()) {
      <app-admit-dialog (closed)="admitting.set(false)" />
    }
  `,
  styles: `
    summary {
      min-height: var(--target);
      padding-block: var(--space-2);
      font-weight: 700;
      cursor: pointer;
    }
    ul {
      display: grid;
      gap: var(--space-2);
      padding: 0;
      list-style: none;
    }
    li {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-1) var(--space-3);
      align-items: center;
      justify-content: space-between;
    }
    select {
      width: auto;
    }
  `,
})
export class AttendanceRoll {
  protected readonly store = inject(LiveMeetingStore);
  protected readonly structures = inject(Structures);
  private readonly dialogs = inject(AskedDialog);
  private readonly toasts = inject(UndoToasts);
  private readonly transloco = inject(TranslocoService);
  protected readonly admitting = signal(false);
  protected readonly coming = comingCount;
  protected readonly states = ATTENDANCE_STATES;
  protected readonly capacities = ATTENDEE_CAPACITIES;
  protected readonly people = computed(() => this.store.state()?.participants ?? []);
  /** A text, so that what happens in the meeting does not ask again. */
  private readonly answersPath = computed(() => {
    const state = this.store.state();
    return state === undefined || state.status === 'closed' ? undefined : `/meetings/${state.id}/answers`;
  });
  private readonly answers = apiResource(announcedSchema, () => this.answersPath());
  /** Those who said they come and are not on the roll yet. */
  protected readonly announced = computed(() =>
    this.answers.hasValue() && this.store.offers('record-roll', { lines: [] })
      ? asAnnounced(this.people(), this.answers.value().items)
      : [],
  );
  protected readonly presentCount = computed(
    () => this.people().filter(({ attendance }) => attendance === 'present' || attendance === 'remote').length,
  );
  protected readonly attendees = computed(() =>
    (this.store.current()?.register ?? []).flatMap(({ attendeeId, capacity, until }) =>
      attendeeId === null || until !== null ? [] : [{ attendeeId, capacity }],
    ),
  );

  protected record(person: Participant, event: Event): void {
    const { memberId } = person;
    const select = event.target as HTMLSelectElement;
    const state = select.value as AttendanceState;
    // Until the server has taken it, the roll shows what it knows.
    select.value = person.attendance ?? '';
    if (state === 'replaced') this.dialogs.ask({ act: 'replaced', memberId, name: person.displayName });
    else void this.store.run('record-attendance', { memberId, state }, { about: memberId });
  }

  /** One tap for the whole list; taking it back leaves alone whoever was noted otherwise since. */
  protected async recordAnnounced(): Promise<void> {
    const lines = this.announced();
    if (!(await this.store.run('record-roll', { lines: [...lines] }))) return;
    const done = this.transloco.translate('live.attendance.announcedDone', { count: comingCount(lines) });
    this.toasts.show(done, () => void this.takeBack(lines));
  }

  private async takeBack(lines: readonly RollLine[]): Promise<void> {
    const back = takenBack(this.people(), lines);
    if (back.length > 0) await this.store.run('record-roll', { lines: back });
  }

  protected enters(capacity: AttendeeCapacity): void {
    void this.store.run('record-attendee', { capacity }, { about: capacity });
  }

  protected leaves(attendeeId: string): void {
    void this.store.run('end-attendee', { attendeeId }, { about: attendeeId });
  }
}
