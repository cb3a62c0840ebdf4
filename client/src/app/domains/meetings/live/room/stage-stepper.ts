import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { DIMENSIONS, type Dimension, type Stage } from '@croisee/domain/meetings/live/stages';
import type { LiveItem } from '@croisee/domain/meetings/live/state';
import { Icon } from '@croisee/ui/icon/icon';
import { LiveMeetingStore } from '../store/live-meeting-store';
import { stageMinutes } from '../store/timers';

/** The stages of a situation in their order with their minutes; the facilitator starts one by pressing it. */
@Component({
  selector: 'app-stage-stepper',
  imports: [Icon, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ol [attr.aria-label]="'live.stages.title' | transloco">
      @for (line of lines(); track line.stage; let index = $index) {
        <li [class]="line.state" [attr.aria-current]="line.state === 'current' ? 'step' : null">
          @if (leading()) {
            <button type="button" [attr.aria-disabled]="store.isSending('start-stage') || null" (click)="start(line.stage)">
              <span class="mark" aria-hidden="true">
                @if (line.state === 'done') {
                  <cr-icon name="check" />
                } @else {
                  {{ index + 1 }}
                }
              </span>
              <span class="words">
                {{ 'live.stages.' + line.stage | transloco }}
                <span class="small">{{ 'live.minutes' | transloco: { count: line.minutes } }}</span>
                <span class="visually-hidden">{{ 'live.stages.state.' + line.state | transloco }}</span>
              </span>
            </button>
          } @else {
            <span class="step">
              <span class="mark" aria-hidden="true">
                @if (line.state === 'done') {
                  <cr-icon name="check" />
                } @else {
                  {{ index + 1 }}
                }
              </span>
              <span class="words">
                {{ 'live.stages.' + line.stage | transloco }}
                <span class="small">{{ 'live.minutes' | transloco: { count: line.minutes } }}</span>
                <span class="visually-hidden">{{ 'live.stages.state.' + line.state | transloco }}</span>
              </span>
            </span>
          }
        </li>
      }
    </ol>
    @if (item().stage === 'crossed-views') {
      <ul class="dimensions" [attr.aria-label]="'live.stages.dimensions' | transloco">
        @for (dimension of dimensions; track dimension) {
          <li>
            @if (leading()) {
              <button
                type="button"
                class="button"
                [class.primary]="item().dimension === dimension"
                [attr.aria-pressed]="item().dimension === dimension"
                (click)="look(dimension)"
              >
                {{ 'live.dimensions.' + dimension | transloco }}
              </button>
            } @else {
              <span [class.now]="item().dimension === dimension" [attr.aria-current]="item().dimension === dimension || null">
                {{ 'live.dimensions.' + dimension | transloco }}
              </span>
            }
          </li>
        }
      </ul>
    }
  `,
  styleUrl: './stage-stepper.scss',
})
export class StageStepper {
  readonly item = input.required<LiveItem>();
  protected readonly store = inject(LiveMeetingStore);
  protected readonly dimensions = DIMENSIONS;
  protected readonly leading = computed(() => this.store.isFollowing() && this.store.offers('start-stage', { stage: 'expose' }));
  protected readonly lines = computed(() => {
    const { stages, stage } = this.item();
    const at = stages.findIndex((one) => one.stage === stage);
    return stages.map((one, index) => ({
      stage: one.stage,
      minutes: stageMinutes(one),
      state: index < at ? ('done' as const) : index === at ? ('current' as const) : ('to-do' as const),
    }));
  });

  protected start(stage: Stage): void {
    if (stage !== this.item().stage) void this.store.run('start-stage', { stage });
  }

  protected look(dimension: Dimension): void {
    void this.store.run('start-stage', { stage: 'crossed-views', dimension });
  }
}
