import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Icon } from '@croisee/ui/icon/icon';
import { LiveMeetingStore } from '../store/live-meeting-store';

/** On a narrow screen, where the queue is far below: the one button that asks for the floor, always within reach. */
@Component({
  selector: 'app-floor-dock',
  imports: [Icon, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'no-print' },
  template: `
    @if (store.offers('request-floor')) {
      @if (speaks()) {
        <button
          type="button"
          class="button primary"
          [attr.aria-disabled]="store.isSending('end-turn') || null"
          (click)="store.run('end-turn', {})"
        >
          {{ 'live.floor.iAmDone' | transloco }}
        </button>
      } @else if (place() > 0) {
        <p><cr-icon name="hand" />{{ 'live.floor.yourPlace' | transloco: { place: place() } }}</p>
      } @else {
        <button
          type="button"
          class="button primary"
          [attr.aria-disabled]="store.isSending('request-floor', 'speech') || null"
          (click)="store.run('request-floor', { kind: 'speech' }, { about: 'speech' })"
        >
          <cr-icon name="hand" />{{ 'live.floor.ask' | transloco }}
        </button>
      }
    }
  `,
  styles: `
    :host {
      position: sticky;
      z-index: 10;
      inset-block-end: 0;
      display: block;
      padding: var(--space-2) 0;
      background: var(--c-ground);
    }
    :host:empty {
      display: none;
    }
    button {
      width: 100%;
    }
    p {
      display: flex;
      gap: var(--space-2);
      align-items: center;
      justify-content: center;
      margin: 0;
      font-weight: 700;
    }
    @container (min-width: 40rem) {
      :host {
        display: none;
      }
    }
  `,
})
export class FloorDock {
  protected readonly store = inject(LiveMeetingStore);
  private readonly mine = computed(() => this.store.memberId() ?? '');
  protected readonly speaks = computed(() => this.store.state()?.floor.speaking?.memberId === this.mine());
  protected readonly place = computed(
    () => (this.store.state()?.floor.waiting.findIndex(({ memberId }) => memberId === this.mine()) ?? -1) + 1,
  );
}
