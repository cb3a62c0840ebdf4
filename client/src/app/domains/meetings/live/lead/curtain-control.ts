import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { CURTAIN_CATEGORIES, type CurtainCategory } from '@croisee/domain/meetings/live/ethics/ethics.messages';
import { Icon } from '@croisee/ui/icon/icon';
import { LiveMeetingStore } from '../store/live-meeting-store';
import { CurtainKey } from './curtain-key';

/** The curtain in one gesture: a button, or one key wherever the focus is, minutes included. Opening it again takes a button on purpose. */
@Component({
  selector: 'app-curtain-control',
  imports: [Icon, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { '(document:keydown)': 'drawOnKey($event)' },
  template: `
    <button
      type="button"
      class="button danger"
      [attr.aria-keyshortcuts]="key.isOn() ? key.name : null"
      [attr.aria-disabled]="store.isSending('draw-curtain') || null"
      (click)="draw()"
    >
      <cr-icon name="eye-off" />{{ 'live.curtain.draw' | transloco }}
      @if (key.isOn()) {
        <kbd aria-hidden="true">{{ key.name }}</kbd>
      }
    </button>
    <label>
      <span class="visually-hidden">{{ 'live.curtain.category' | transloco }}</span>
      <select (change)="category.set($any($event.target).value)">
        @for (one of categories; track one) {
          <option [value]="one" [selected]="one === category()">{{ 'live.curtain.categories.' + one | transloco }}</option>
        }
      </select>
    </label>
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-2) var(--space-3);
      align-items: center;
    }
    select {
      width: auto;
    }
  `,
})
export class CurtainControl {
  protected readonly store = inject(LiveMeetingStore);
  protected readonly key = inject(CurtainKey);
  protected readonly categories = CURTAIN_CATEGORIES;
  /** A name spoken aloud is what the key is for. */
  protected readonly category = signal<CurtainCategory>('identity-spoken');

  protected draw(): void {
    if (this.store.offers('draw-curtain')) void this.store.run('draw-curtain', { category: this.category() });
  }

  protected drawOnKey(event: KeyboardEvent): void {
    if (!this.key.isOn() || event.key !== this.key.name || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    this.draw();
  }
}
