import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { Icon } from '../icon/icon';
import { injectUiTexts } from '../texts/ui-texts';
import { readTimer } from './timer-reading';

/** A planned time and what is left of it, in figures and words; the caller ticks `elapsedMilliseconds` from the server's clock. */
@Component({
  selector: 'cr-timer',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { role: 'timer', '[class]': 'reading().phase' },
  template: `
    <cr-icon [name]="paused() ? 'pause' : reading().phase === 'running' ? 'clock' : 'warning'" />
    <span class="clock" aria-hidden="true">{{ reading().clock }}</span>
    <span class="words">
      {{ words() }}
      @if (paused()) {
        ({{ texts().paused }})
      }
    </span>
  `,
  styles: `
    :host {
      display: inline-flex;
      gap: var(--space-2);
      align-items: center;
    }
    .clock {
      font-size: var(--timer-size, 1.375rem);
      font-weight: 700;
      font-variant-numeric: tabular-nums;
      line-height: 1;
    }
    .words {
      font-size: var(--text-small);
      color: var(--c-ink-soft);
    }
    :host(.ending) .clock,
    :host(.ending) cr-icon {
      color: var(--c-warning);
    }
    :host(.over) .clock,
    :host(.over) cr-icon {
      color: var(--c-danger);
    }
  `,
})
export class TimerDisplay {
  readonly plannedMinutes = input.required<number>();
  readonly elapsedMilliseconds = input.required<number>();
  readonly paused = input(false);

  protected readonly texts = injectUiTexts();
  protected readonly reading = computed(() => readTimer(this.plannedMinutes(), this.elapsedMilliseconds()));
  protected readonly words = computed(() => {
    const { phase, minutes } = this.reading();
    return phase === 'over' ? this.texts().timeOver(minutes) : this.texts().timeLeft(minutes);
  });
}
