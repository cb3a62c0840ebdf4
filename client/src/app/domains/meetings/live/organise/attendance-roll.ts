import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import {
  ATTENDANCE_STATES,
  ATTENDEE_CAPACITIES,
  type AttendanceState,
  type AttendeeCapacity,
} from '@croisee/domain/meetings/live/attendance/attendance.messages';
import type { Participant } from '@croisee/domain/meetings/live/state';
import { AskedDialog } from '../dialogs/asked-dialog';
import { LiveMeetingStore } from '../store/live-meeting-store';
import { Structures } from '../store/structures';

/** The roll: who is in the room, remote, excused, replaced or gone; and those who sit without an account, by capacity and never by name. */
@Component({
  selector: 'app-attendance-roll',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <details class="card" [open]="store.state()?.status === 'convoked'">
      <summary>{{ 'live.attendance.title' | transloco: { present: presentCount(), count: people().length } }}</summary>
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
  protected readonly states = ATTENDANCE_STATES;
  protected readonly capacities = ATTENDEE_CAPACITIES;
  protected readonly people = computed(() => this.store.state()?.participants ?? []);
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

  protected enters(capacity: AttendeeCapacity): void {
    void this.store.run('record-attendee', { capacity }, { about: capacity });
  }

  protected leaves(attendeeId: string): void {
    void this.store.run('end-attendee', { attendeeId }, { about: attendeeId });
  }
}
