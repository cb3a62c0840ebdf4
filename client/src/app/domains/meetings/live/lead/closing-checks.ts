import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Icon } from '@croisee/ui/icon/icon';
import { AskedDialog } from '../dialogs/asked-dialog';
import { itemName } from '../room/item-words';
import { LiveMeetingStore } from '../store/live-meeting-store';

/** What stands between the meeting and its end, in words: no item open, an extract ready for each decided item. */
@Component({
  selector: 'app-closing-checks',
  imports: [Icon, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <details class="card">
      <summary>{{ 'live.closing.title' | transloco }}</summary>
      <ul>
        <li>
          <cr-icon [name]="store.current() ? 'warning' : 'check'" />
          {{ (store.current() ? 'live.closing.itemOpen' : 'live.closing.noItemOpen') | transloco }}
        </li>
        @for (item of withoutReturn(); track item.id) {
          <li>
            <cr-icon name="warning" />
            <span>{{ 'live.closing.extractMissing' | transloco: { item: nameOf(item) } }}</span>
            @if (store.offers('record-return', { itemId: item.id, what: '' })) {
              <button type="button" class="button" (click)="dialogs.ask({ act: 'return', item })">
                {{ 'live.returns.add' | transloco }}
              </button>
            }
          </li>
        } @empty {
          <li><cr-icon name="check" />{{ 'live.closing.extractsReady' | transloco }}</li>
        }
        @if (left().length > 0) {
          <li><cr-icon name="info" />{{ 'live.closing.left' | transloco: { count: left().length } }}</li>
        }
      </ul>
      <button
        type="button"
        class="button danger"
        [attr.aria-disabled]="!ready() || store.isSending('close-meeting') || null"
        (click)="ready() && store.run('close-meeting', {})"
      >
        {{ 'live.closing.close' | transloco }}
      </button>
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
      padding: 0;
      list-style: none;
    }
    li {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-2);
      align-items: center;
      min-height: var(--target);
    }
  `,
})
export class ClosingChecks {
  protected readonly store = inject(LiveMeetingStore);
  protected readonly dialogs = inject(AskedDialog);
  protected readonly nameOf = itemName;
  private readonly agenda = computed(() => this.store.state()?.agenda ?? []);
  protected readonly withoutReturn = computed(() => this.agenda().filter((item) => item.response !== null && item.returns.length === 0));
  protected readonly left = computed(() => this.agenda().filter(({ status }) => status === 'planned'));
  protected readonly ready = computed(() => this.store.current() === undefined && this.withoutReturn().length === 0);
}
