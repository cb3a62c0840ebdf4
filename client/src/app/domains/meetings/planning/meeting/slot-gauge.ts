import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Icon } from '@croisee/ui/icon/icon';
import { lengthInWords } from '../data/clock-time';

/** Planned minutes against the slot, in words first; too long is said, not only coloured. */
@Component({
  selector: 'app-slot-gauge',
  imports: [Icon, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { '[class.over]': 'overrun() > 0', role: 'status' },
  template: `
    <p>
      <cr-icon [name]="overrun() > 0 ? 'warning' : 'clock'" />
      <span>
        {{ 'planning.slot.planned' | transloco: { planned: length(planned()), slot: length(slot()) } }}
        <strong>
          @if (overrun() > 0) {
            {{ 'planning.slot.over' | transloco: { minutes: length(overrun()) } }}
          } @else if (overrun() === 0) {
            {{ 'planning.slot.full' | transloco }}
          } @else {
            {{ 'planning.slot.left' | transloco: { minutes: length(-overrun()) } }}
          }
        </strong>
      </span>
    </p>
    <div class="bar" aria-hidden="true"><div class="filled" [style.inline-size.%]="share()"></div></div>
  `,
  styles: `
    :host {
      display: block;
      --tone: var(--c-primary);
    }
    :host(.over) {
      --tone: var(--c-danger);
    }
    p {
      display: flex;
      gap: var(--space-2);
      margin: 0 0 var(--space-2);
    }
    strong,
    cr-icon {
      color: var(--tone);
    }
    .bar {
      height: 0.5rem;
      border-radius: 0.25rem;
      background: var(--c-surface-sunken);
      overflow: hidden;
    }
    .filled {
      height: 100%;
      background: var(--tone);
    }
  `,
})
export class SlotGauge {
  readonly planned = input.required<number>();
  readonly slot = input.required<number>();

  protected readonly overrun = computed(() => this.planned() - this.slot());
  protected readonly share = computed(() => Math.min(100, (100 * this.planned()) / Math.max(1, this.slot())));
  protected readonly length = lengthInWords;
}
