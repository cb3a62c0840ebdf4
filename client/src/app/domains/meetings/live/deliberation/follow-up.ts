import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { REFERENT_SIDES } from '@croisee/domain/meetings/live/deliberation/deliberation.messages';
import type { LiveItem } from '@croisee/domain/meetings/live/state';
import { Icon } from '@croisee/ui/icon/icon';
import { DayPipe } from '../../../../kernel/i18n/local-dates';
import { AskedDialog } from '../dialogs/asked-dialog';
import { LiveMeetingStore } from '../store/live-meeting-store';
import { Structures } from '../store/structures';

/** Who carries the follow-up, by explicit acceptance, and what is said back to whom and by whom. */
@Component({
  selector: 'app-follow-up',
  imports: [DayPipe, Icon, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <h3>{{ 'live.referents.title' | transloco }}</h3>
    <ul>
      @for (line of referents(); track line.side) {
        <li>
          <strong>{{ 'live.referents.sides.' + line.side | transloco }}</strong>
          @if (line.referent; as referent) {
            {{ line.name }}
            <span class="soft small">{{ (referent.acceptedAt ? 'live.referents.accepted' : 'live.referents.proposed') | transloco }}</span>
            @if (line.own && !referent.acceptedAt && store.offers('accept-referent', { itemId: item().id, side: line.side })) {
              <button
                type="button"
                class="button"
                [attr.aria-disabled]="store.isSending('accept-referent', line.side) || null"
                (click)="accept(line.side)"
              >
                <cr-icon name="check" />{{ 'live.referents.accept' | transloco }}
              </button>
            }
            @if (line.own && store.offers('decline-referent', { itemId: item().id, side: line.side })) {
              <button
                type="button"
                class="button quiet"
                [attr.aria-disabled]="store.isSending('decline-referent', line.side) || null"
                (click)="decline(line.side)"
              >
                {{ 'live.referents.decline' | transloco }}
              </button>
            }
          } @else {
            <span class="soft">{{ 'live.referents.nobody' | transloco }}</span>
            @if (mayVolunteer() && store.offers('accept-referent', { itemId: item().id, side: line.side })) {
              <button
                type="button"
                class="button quiet"
                [attr.aria-disabled]="store.isSending('accept-referent', line.side) || null"
                (click)="accept(line.side)"
              >
                {{ 'live.referents.volunteer' | transloco }}
              </button>
            }
          }
        </li>
      }
    </ul>
    @if (isCurrent() && store.offers('propose-referent', { memberId: '', side: 'social' })) {
      <button type="button" class="button" (click)="dialogs.ask({ act: 'referent', item: item() })">
        {{ 'live.referents.propose' | transloco }}
      </button>
    }
    <h3>{{ 'live.returns.heading' | transloco }}</h3>
    <ul>
      @for (plan of item().returns; track plan.returnId) {
        <li>
          <strong>{{ 'live.returns.to.' + plan.to | transloco }}</strong>
          {{ plan.what }}
          <span class="soft small">
            {{ store.person(plan.byMemberId)?.displayName }} {{ structures.name(plan.byStructureId) }}
            @if (plan.dueDate; as due) {
              · {{ due | appDay }}
            }
          </span>
        </li>
      } @empty {
        <li class="soft">{{ 'live.returns.empty' | transloco }}</li>
      }
    </ul>
    @if (mayReturn()) {
      <button type="button" class="button" (click)="dialogs.ask({ act: 'return', item: item() })">
        <cr-icon name="plus" />{{ 'live.returns.add' | transloco }}
      </button>
    }
  `,
  styles: `
    h3 {
      margin-block: var(--space-5) var(--space-2);
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
    }
  `,
})
export class FollowUp {
  readonly item = input.required<LiveItem>();
  protected readonly store = inject(LiveMeetingStore);
  protected readonly dialogs = inject(AskedDialog);
  protected readonly structures = inject(Structures);

  protected readonly isCurrent = computed(() => this.store.current()?.id === this.item().id);
  protected readonly mayVolunteer = computed(() => this.isCurrent() && !this.store.coordinates() && this.store.memberId() !== null);
  protected readonly mayReturn = computed(
    () =>
      ['current', 'decided', 'done'].includes(this.item().status) &&
      this.store.offers('record-return', { itemId: this.item().id, what: '' }),
  );
  protected readonly referents = computed(() =>
    REFERENT_SIDES.map((side) => {
      const referent = this.item().referents.find((one) => one.side === side);
      const memberId = referent?.memberId ?? null;
      return {
        side,
        referent,
        name: this.store.person(memberId)?.displayName ?? '',
        own: memberId !== null && memberId === this.store.memberId(),
      };
    }),
  );

  protected accept(side: (typeof REFERENT_SIDES)[number]): void {
    void this.store.run('accept-referent', { itemId: this.item().id, side }, { about: side });
  }

  protected decline(side: (typeof REFERENT_SIDES)[number]): void {
    void this.store.run('decline-referent', { itemId: this.item().id, side }, { about: side });
  }
}
