import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { LiveItem } from '@croisee/domain/meetings/live/state';
import { Icon } from '@croisee/ui/icon/icon';
import { StatusChip } from '@croisee/ui/status-chip/status-chip';
import { TimerDisplay } from '@croisee/ui/timer-display/timer-display';
import { LiveMeetingStore } from '../store/live-meeting-store';
import { ITEM_TONES, itemName } from './item-words';
import { StageStepper } from './stage-stepper';

/** The item on screen, in large: what it is, its state, its clocks and its stages. */
@Component({
  selector: 'app-item-header',
  imports: [Icon, StageStepper, StatusChip, TimerDisplay, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="top">
      <div>
        <p class="eyebrow">
          {{ 'live.item.number' | transloco: { number: number() } }} · {{ 'live.itemKind.' + item().kind | transloco }}
          @if (!store.isFollowing()) {
            · {{ 'live.item.browsed' | transloco }}
          }
        </p>
        <h2>{{ name() }}</h2>
        <cr-status-chip [label]="'live.itemStatus.' + item().status | transloco" [tone]="tone().tone" [icon]="tone().icon" />
      </div>
      @if (store.itemTimer(); as timer) {
        <div class="timers">
          @if (store.stageTimer(); as stage) {
            <div>
              <span class="small soft">{{ 'live.timer.stage' | transloco }}</span>
              <cr-timer [plannedMinutes]="stage.plannedMinutes" [elapsedMilliseconds]="stage.elapsedMilliseconds" [paused]="stage.paused" />
            </div>
          }
          <div>
            <span class="small soft">{{ 'live.timer.item' | transloco }}</span>
            <cr-timer [plannedMinutes]="timer.plannedMinutes" [elapsedMilliseconds]="timer.elapsedMilliseconds" [paused]="timer.paused" />
          </div>
        </div>
      }
    </div>
    @if (item().openedAnyway; as opened) {
      <p class="notice"><cr-icon name="warning" />{{ 'live.item.openedAnyway' | transloco: { reason: opened.reason } }}</p>
    }
    @if (item().outcome; as outcome) {
      <p class="notice"><cr-icon name="info" />{{ 'live.outcomeReason.' + outcome.reason | transloco }} {{ outcome.note }}</p>
    }
    @if (item().stages.length > 0) {
      <app-stage-stepper [item]="item()" />
    }
  `,
  styles: `
    .top {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-4);
      justify-content: space-between;
      margin-bottom: var(--space-4);
    }
    .eyebrow {
      margin: 0;
      color: var(--c-ink-soft);
    }
    h2 {
      margin: 0 0 var(--space-2);
      font-size: var(--text-h1);
    }
    .timers {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-4);
      align-items: flex-start;
    }
    .timers > div {
      display: grid;
      gap: var(--space-1);
    }
    .notice {
      display: flex;
      gap: var(--space-2);
      padding: var(--space-2) var(--space-3);
      background: var(--c-warning-soft);
      color: var(--c-warning);
    }
  `,
})
export class ItemHeader {
  readonly item = input.required<LiveItem>();
  protected readonly store = inject(LiveMeetingStore);
  protected readonly name = computed(() => itemName(this.item()));
  protected readonly tone = computed(() => ITEM_TONES[this.item().status]);
  protected readonly number = computed(() => (this.store.state()?.agenda.findIndex(({ id }) => id === this.item().id) ?? 0) + 1);
}
