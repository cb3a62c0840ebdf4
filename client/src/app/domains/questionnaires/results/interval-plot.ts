import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';

interface Interval {
  readonly low: number;
  readonly high: number;
}

const WIDTH = 400;
const MARGIN = 10;
const POINTS = [1, 2, 3, 4, 5] as const;

/** A mean on its scale with the interval in which it lies, and hollow the mean before; the figures stand beside it in words. */
@Component({
  selector: 'app-interval-plot',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <span aria-hidden="true">1</span>
    <svg viewBox="0 0 400 28" aria-hidden="true" preserveAspectRatio="none">
      <path class="axis" d="M10 14H390" />
      @for (point of points; track point) {
        <path class="axis" [attr.d]="'M' + at(point) + ' 9V19'" />
      }
      @if (interval(); as one) {
        <path class="interval" [attr.d]="'M' + at(one.low) + ' 14H' + at(one.high)" />
      }
      @if (before(); as earlier) {
        <circle class="before" r="6" cy="14" [attr.cx]="at(earlier)" />
      }
      <circle class="mean" r="6" cy="14" [attr.cx]="x()" />
    </svg>
    <span aria-hidden="true">5</span>
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-1);
      grid-template-columns: auto minmax(0, 25rem) auto;
      align-items: center;
      justify-content: start;
      color: var(--c-ink-soft);
      font-size: var(--text-small);
    }
    svg {
      display: block;
      width: 100%;
      height: auto;
    }
    .axis {
      stroke: var(--c-line-strong);
    }
    .interval {
      stroke: var(--c-primary);
      stroke-width: 5;
      opacity: 0.45;
    }
    .mean {
      fill: var(--c-primary);
    }
    .before {
      fill: var(--c-surface);
      stroke: var(--c-ink-soft);
      stroke-width: 2;
    }
  `,
})
export class IntervalPlot {
  readonly mean = input.required<number>();
  readonly interval = input.required<Interval | null>();
  /** Mean of the campaign before. */
  readonly before = input<number | null>(null);

  protected readonly points = POINTS;
  protected readonly x = computed(() => this.at(this.mean()));

  protected at(value: number): number {
    return MARGIN + ((value - 1) / 4) * (WIDTH - 2 * MARGIN);
  }
}
