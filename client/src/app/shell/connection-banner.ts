import { ChangeDetectionStrategy, Component, computed, DestroyRef, inject, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Icon } from '@croisee/ui/icon/icon';
import { LiveConnection } from '../kernel/live/live-connection';

/** Says that the network or the live connection is missing, and that the page must stay open; silent while all is well. */
@Component({
  selector: 'app-connection-banner',
  imports: [Icon, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { role: 'status', class: 'no-print' },
  template: `
    @if (state(); as name) {
      <p><cr-icon [name]="name === 'offline' ? 'wifi-off' : 'refresh'" />{{ 'shell.connection.' + name | transloco }}</p>
    }
  `,
  styles: `
    p {
      display: flex;
      gap: var(--space-2);
      align-items: center;
      max-width: none;
      margin: 0;
      padding: var(--space-2) var(--space-4);
      background: var(--c-warning-soft);
      color: var(--c-warning);
      font-weight: 700;
    }
  `,
})
export class ConnectionBanner {
  private readonly live = inject(LiveConnection);
  private readonly online = signal(navigator.onLine);

  protected readonly state = computed<'offline' | 'reconnecting' | undefined>(() => {
    const live = this.live.status();
    if (!this.online() || live === 'offline') return 'offline';
    return live === 'reconnecting' ? 'reconnecting' : undefined;
  });

  constructor() {
    const update = (): void => this.online.set(navigator.onLine);
    window.addEventListener('online', update);
    window.addEventListener('offline', update);
    inject(DestroyRef).onDestroy(() => {
      window.removeEventListener('online', update);
      window.removeEventListener('offline', update);
    });
  }
}
