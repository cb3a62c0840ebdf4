import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { PROJECTION_MODES, type ProjectionMode } from '@croisee/domain/meetings/live/projection/projection.messages';
import { DisplayPreferences } from '../../../../kernel/display/display-preferences';
import { LiveMeetingStore } from '../store/live-meeting-store';

/** The facilitator’s hand on the screen of the room: following, frozen, blank; B blanks it and shows it again. */
@Component({
  selector: 'app-projection-control',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { '(document:keydown)': 'blankOnKey($event)' },
  template: `
    <div role="group" [attr.aria-label]="'live.projection.title' | transloco">
      @for (mode of modes; track mode) {
        <button
          type="button"
          class="button"
          [class.primary]="mode === current()"
          [attr.aria-pressed]="mode === current()"
          [attr.aria-disabled]="store.isSending('set-projection') || null"
          (click)="set(mode)"
        >
          {{ 'live.projection.' + mode | transloco }}
        </button>
      }
    </div>
  `,
  styles: `
    div {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-1);
    }
  `,
})
export class ProjectionControl {
  protected readonly store = inject(LiveMeetingStore);
  private readonly preferences = inject(DisplayPreferences);
  protected readonly modes = PROJECTION_MODES;
  protected readonly current = computed<ProjectionMode>(() => this.store.state()?.projection ?? 'following');

  protected set(mode: ProjectionMode): void {
    if (mode !== this.current()) void this.store.run('set-projection', { mode });
  }

  protected blankOnKey(event: KeyboardEvent): void {
    const typing =
      event.target instanceof HTMLElement && event.target.closest('input, textarea, select, [contenteditable], dialog') !== null;
    if (event.key !== 'b' || typing || event.ctrlKey || event.altKey || event.metaKey || !this.preferences.shortcuts()) return;
    event.preventDefault();
    this.set(this.current() === 'blank' ? 'following' : 'blank');
  }
}
