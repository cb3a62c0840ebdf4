import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { BOOKING_STATES, type BookingState } from '@croisee/domain/project/project-lists';
import { bookingInputSchema, type Booking } from '@croisee/domain/project/project.schema';
import { EmptyState } from '@croisee/ui/empty-state/empty-state';
import { ErrorPanel } from '@croisee/ui/error-panel/error-panel';
import { Icon } from '@croisee/ui/icon/icon';
import { PageHeader } from '@croisee/ui/page-header/page-header';
import { StatusChip, type StatusTone } from '@croisee/ui/status-chip/status-chip';
import { LabelPipe } from '../../../kernel/i18n/coded-label';
import { DayPipe } from '../../../kernel/i18n/local-dates';
import { Can } from '../../../kernel/session/can';
import { EurosPipe } from '../data/amount-pipes';
import { ProjectStore } from '../data/project-store';
import { BookingDialog } from './booking-dialog';

const TONES: Readonly<Record<BookingState, StatusTone>> = {
  'to-ask': 'warning',
  asked: 'info',
  confirmed: 'success',
  cancelled: 'neutral',
};

/** Rooms booked, what they cost and whose turn it is to receive (R020). */
@Component({
  selector: 'app-rooms-page',
  imports: [BookingDialog, Can, DayPipe, EmptyState, ErrorPanel, EurosPipe, Icon, LabelPipe, PageHeader, StatusChip, TranslocoPipe],
  providers: [ProjectStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <cr-page-header [title]="'project.rooms.title' | transloco" [lead]="'project.rooms.lead' | transloco">
      <div actions>
        <button *appCan="'project.keep'" type="button" class="button primary" (click)="edited.set('new')">
          <cr-icon name="plus" />{{ 'project.rooms.add' | transloco }}
        </button>
      </div>
    </cr-page-header>
    @if (store.error(); as shown) {
      <cr-error-panel [error]="shown" />
    }
    @if (store.loadError(); as shown) {
      <cr-error-panel [error]="shown" [retryable]="true" (retry)="store.project.reload()" />
    } @else if (store.project.hasValue()) {
      @let view = store.project.value();
      @if (view.turns.length > 1) {
        <section class="card">
          <h2>{{ 'project.rooms.turns' | transloco }}</h2>
          <ol>
            @for (turn of view.turns; track turn.place) {
              <li>
                {{ turn.place }} :
                <span class="soft">{{ 'project.rooms.turn' | transloco: { times: turn.times, date: (turn.lastOn | appDay) } }}</span>
              </li>
            }
          </ol>
        </section>
      }
      <ul>
        @for (booking of sorted(); track booking.id) {
          <li class="card">
            <div class="words">
              <h3>{{ booking.day | appDay }} : {{ booking.purpose }}</h3>
              <p>
                {{ booking.place }}
                @if (booking.hostName) {
                  <span class="soft">{{ 'project.rooms.hostedBy' | transloco: { name: booking.hostName } }}</span>
                }
              </p>
              <p class="soft">
                {{ 'project.rooms.cost' | transloco: { count: booking.halfDays, cost: (booking.costCents | appEuros) } }}
                @if (booking.needs) {
                  <span>{{ booking.needs }}</span>
                }
              </p>
            </div>
            <div class="actions">
              <cr-status-chip [tone]="tones[booking.state]" [label]="booking.state | appLabel: states" />
              <ng-container *appCan="'project.keep'">
                <button
                  type="button"
                  class="button quiet no-print"
                  [attr.aria-label]="'project.editOne' | transloco: { name: booking.purpose }"
                  (click)="edited.set(booking)"
                >
                  <cr-icon name="edit" />
                </button>
                <button
                  type="button"
                  class="button quiet no-print"
                  [attr.aria-label]="'project.removeOne' | transloco: { name: booking.purpose }"
                  (click)="remove(booking)"
                >
                  <cr-icon name="trash" />
                </button>
              </ng-container>
            </div>
          </li>
        } @empty {
          <li>
            <cr-empty-state icon="calendar" [title]="'project.rooms.empty' | transloco" [why]="'project.rooms.emptyWhy' | transloco" />
          </li>
        }
      </ul>
      @if (edited()) {
        <app-booking-dialog [booking]="editedBooking()" [places]="places()" (closed)="edited.set(undefined)" />
      }
    } @else {
      <p role="status">{{ 'project.loading' | transloco }}</p>
    }
  `,
  styles: `
    ul {
      display: grid;
      gap: var(--space-3);
      margin-top: var(--space-5);
      padding: 0;
      list-style: none;
    }
    li.card {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-3);
      align-items: center;
      justify-content: space-between;
    }
    .words {
      flex: 1 1 20rem;
    }
    h2 {
      font-size: var(--text-h3);
    }
    h3,
    p,
    ol {
      margin: 0;
    }
    p span {
      margin-inline-start: var(--space-2);
    }
  `,
})
export class RoomsPage {
  protected readonly store = inject(ProjectStore);
  protected readonly states = BOOKING_STATES;
  protected readonly tones = TONES;
  protected readonly edited = signal<Booking | 'new' | undefined>(undefined);
  protected readonly sorted = computed(() =>
    this.store.project.hasValue() ? [...this.store.project.value().bookings].sort((a, b) => b.day.localeCompare(a.day)) : [],
  );
  protected readonly places = computed(() => [...new Set(this.sorted().map(({ place }) => place))]);

  protected editedBooking(): Booking | undefined {
    const edited = this.edited();
    return edited === 'new' ? undefined : edited;
  }

  protected remove(booking: Booking): void {
    void this.store.remove('bookings', booking.id, booking.purpose, bookingInputSchema.strip().parse(booking));
  }
}
