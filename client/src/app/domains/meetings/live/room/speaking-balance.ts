import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { speakingBalance } from '@croisee/domain/meetings/live/speaking-balance';
import { SECTORS } from '@croisee/domain/vocabulary/sectors';
import { LabelPipe } from '../../../../kernel/i18n/coded-label';
import { LiveMeetingStore } from '../store/live-meeting-store';

/** How speech was shared so far: by sector for everybody, one's own for oneself, by person for the facilitator. In words first. */
@Component({
  selector: 'app-speaking-balance',
  imports: [LabelPipe, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (balance(); as shown) {
      <details>
        <summary>{{ 'live.balance.title' | transloco }}</summary>
        @if (shown.own; as own) {
          <p>{{ 'live.balance.own' | transloco: { turns: own.turns, time: clock(own.durationMs) } }}</p>
        }
        <ul>
          @for (line of shown.sectors; track line.sector) {
            <li>
              {{ line.sector | appLabel: sectors }} :
              {{ 'live.balance.line' | transloco: { turns: line.turns, time: clock(line.durationMs) } }}
              <span class="bar" aria-hidden="true"><span class="filled" [style.inline-size.%]="share(line.durationMs)"></span></span>
            </li>
          } @empty {
            <li class="soft">{{ 'live.balance.none' | transloco }}</li>
          }
        </ul>
        @if (shown.people.length > 0) {
          <h3>{{ 'live.balance.people' | transloco }}</h3>
          <ul>
            @for (line of shown.people; track line.memberId) {
              <li>
                {{ store.person(line.memberId)?.displayName }} :
                {{ 'live.balance.line' | transloco: { turns: line.turns, time: clock(line.durationMs) } }}
              </li>
            }
          </ul>
        }
        <p class="small soft">{{ (shown.people.length > 0 ? 'live.balance.forYou' : 'live.balance.why') | transloco }}</p>
      </details>
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
      margin: 0 0 var(--space-2);
      padding: 0;
      list-style: none;
    }
    .bar {
      display: block;
      height: 0.5rem;
      border-radius: 0.25rem;
      background: var(--c-surface-sunken);
      overflow: hidden;
    }
    .filled {
      display: block;
      height: 100%;
      background: var(--c-primary);
    }
  `,
})
export class SpeakingBalance {
  protected readonly store = inject(LiveMeetingStore);
  protected readonly sectors = SECTORS;
  protected readonly balance = computed(() => {
    const state = this.store.state();
    const reader = this.store.reader();
    return state === undefined || reader === undefined ? undefined : speakingBalance(state, reader, this.store.now());
  });
  private readonly longestMs = computed(() => Math.max(1, ...(this.balance()?.sectors ?? []).map(({ durationMs }) => durationMs)));

  protected share(durationMs: number): number {
    return (100 * durationMs) / this.longestMs();
  }

  protected clock(durationMs: number): string {
    const seconds = Math.floor(durationMs / 1000);
    return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  }
}
