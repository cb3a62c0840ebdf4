import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { LiveItem } from '@croisee/domain/meetings/live/state';
import { MinutesEditor } from '../../minutes/minutes-editor';
import { LiveMeetingStore } from '../store/live-meeting-store';

/** The place of the shared minutes of an item, one document per layer; the editor loads when an item is first shown. */
@Component({
  selector: 'app-minutes-slot',
  imports: [MinutesEditor, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @for (document of item().documents; track document.id) {
      <h3>{{ 'live.minutesLayer.' + document.layer | transloco }}</h3>
      @defer (on immediate) {
        <app-minutes-editor [documentId]="document.id" [layer]="document.layer" [itemId]="item().id" [readOnly]="readOnly()" />
      }
    } @empty {
      <p class="soft">{{ 'live.minutesNone' | transloco }}</p>
    }
  `,
})
export class MinutesSlot {
  readonly item = input.required<LiveItem>();
  private readonly store = inject(LiveMeetingStore);
  /** Text is written while the item is open; afterwards the record is tidied on its own page. */
  protected readonly readOnly = computed(() => this.store.current()?.id !== this.item().id || this.store.state()?.status === 'closed');
}
