import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Icon } from '@croisee/ui/icon/icon';
import { ReorderList } from '@croisee/ui/reorder-list/reorder-list';
import { LiveMeetingStore } from '../store/live-meeting-store';
import { EndOfMeeting } from './end-of-meeting';
import { ITEM_TONES, itemName } from './item-words';

/** The agenda beside the current item: where the meeting stands, and a way to look elsewhere without leaving it. */
@Component({
  selector: 'app-agenda-aside',
  imports: [EndOfMeeting, Icon, ReorderList, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="head">
      <h2>{{ 'live.agenda.title' | transloco }}</h2>
      @if (store.organises() && store.offers('reorder-agenda', { itemIds: [] }) && lines().length > 1) {
        <button type="button" class="button quiet" [attr.aria-pressed]="ordering()" (click)="ordering.set(!ordering())">
          {{ (ordering() ? 'live.agenda.orderDone' : 'live.agenda.order') | transloco }}
        </button>
      }
    </div>
    @if (ordering()) {
      <cr-reorder-list [label]="'live.agenda.title' | transloco" [items]="lines()" [row]="row" (reordered)="reorder($event)" />
    } @else {
      <ol>
        @for (line of lines(); track line.id) {
          <li [class.current]="line.isCurrent" [attr.aria-current]="line.isCurrent ? 'step' : null">
            <button
              type="button"
              [class.shown]="store.item()?.id === line.id"
              [attr.aria-pressed]="store.item()?.id === line.id"
              (click)="store.browse(line.id)"
            >
              <span class="name">{{ line.label }}</span>
              <span class="small soft">
                <cr-icon [name]="tones[line.item.status].icon" />{{ 'live.itemStatus.' + line.item.status | transloco }} ·
                {{ 'live.minutes' | transloco: { count: line.item.plannedMinutes } }}
                @if (line.item.lateReason) {
                  · {{ 'live.agenda.late' | transloco }}
                }
              </span>
            </button>
          </li>
        }
      </ol>
    }
    <app-end-of-meeting />
    <ng-template #row let-line>{{ line.label }}</ng-template>
  `,
  styles: `
    .head {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      justify-content: space-between;
    }
    ol {
      display: grid;
      gap: var(--space-1);
      margin: 0;
      padding: 0;
      list-style: none;
    }
    ol > li > button {
      display: grid;
      width: 100%;
      min-height: var(--target);
      padding: var(--space-2) var(--space-3);
      border: 0;
      border-inline-start: 0.3rem solid transparent;
      border-radius: var(--radius-small);
      background: transparent;
      line-height: 1.3;
      text-align: start;
      cursor: pointer;
    }
    ol > li > button:hover {
      background: var(--c-surface-sunken);
    }
    .shown {
      background: var(--c-surface-sunken) !important;
    }
    .current > button {
      border-inline-start-color: var(--c-primary) !important;
    }
    .current .name {
      font-weight: 700;
    }
    .small {
      display: flex;
      gap: var(--space-1);
      align-items: center;
    }
  `,
})
export class AgendaAside {
  protected readonly store = inject(LiveMeetingStore);
  protected readonly tones = ITEM_TONES;
  protected readonly ordering = signal(false);
  protected readonly lines = computed(() =>
    (this.store.state()?.agenda ?? []).map((item, index) => ({
      id: item.id,
      label: `${index + 1}. ${itemName(item)}`,
      item,
      isCurrent: item.id === this.store.current()?.id,
    })),
  );

  protected reorder(lines: readonly { readonly id: string }[]): void {
    const expectedVersion = this.store.state()?.agendaVersion ?? 0;
    void this.store.run('reorder-agenda', { itemIds: lines.map(({ id }) => id) }, { expectedVersion });
  }
}
