import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { IconName } from '../icon/icon-set';
import { Icon } from '../icon/icon';

export type StatusTone = 'neutral' | 'info' | 'success' | 'warning' | 'danger';

const DEFAULT_ICONS: Record<StatusTone, IconName> = {
  neutral: 'minus',
  info: 'info',
  success: 'check',
  warning: 'warning',
  danger: 'error',
};

/** A state said by an icon and a word; the colour only helps. */
@Component({
  selector: 'cr-status-chip',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { '[class]': 'tone()' },
  template: `<cr-icon [name]="shownIcon()" /><span>{{ label() }}</span>`,
  styles: `
    :host {
      display: inline-flex;
      gap: var(--space-2);
      align-items: center;
      padding: 0.15rem var(--space-3) 0.15rem var(--space-2);
      border: var(--border-width) solid currentcolor;
      border-radius: var(--radius-small);
      background: var(--c-surface-sunken);
      color: var(--c-ink-soft);
      font-size: var(--text-small);
      font-weight: 700;
      line-height: 1.4;
    }
    :host(.info) {
      background: var(--c-info-soft);
      color: var(--c-info);
    }
    :host(.success) {
      background: var(--c-success-soft);
      color: var(--c-success);
    }
    :host(.warning) {
      background: var(--c-warning-soft);
      color: var(--c-warning);
    }
    :host(.danger) {
      background: var(--c-danger-soft);
      color: var(--c-danger);
    }
  `,
})
export class StatusChip {
  readonly label = input.required<string>();
  readonly tone = input<StatusTone>('neutral');
  readonly icon = input<IconName>();
  protected readonly shownIcon = computed(() => this.icon() ?? DEFAULT_ICONS[this.tone()]);
}
