import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { LiveItem } from '@croisee/domain/meetings/live/state';
import { MinutesEditor } from '../../minutes/minutes-editor';
import { LiveMeetingStore } from '../store/live-meeting-store';

/** The place of the shared minutes of an item, one document per layer; the editor loads when they are first looked at. */
@Component({
  selector: 'app-minutes-slot',
  imports: [MinutesEditor, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @for (document of item().documents; track document.id) {
      <h3>{{ 'live.minutesLayer.' + document.layer | transloco }}</h3>
      @defer (when shown()) {
        <app-minutes-editor [documentId]="document.id" [layer]="document.layer" [itemId]="item().id" [readOnly]="readOnly()" />
      } @placeholder {
        <p class="soft">{{ 'live.minutesLoading' | transloco }}</p>
      } @error {
        <p role="alert">{{ 'live.minutesFailed' | transloco }}</p>
      }
    } @empty {
      <p class="soft">{{ 'live.minutesNone' | transloco }}</p>
    }
  `,
})
export class MinutesSlot {
  readonly item = input.required<Pick<LiveItem, 'id' | 'documents'>>();
  /** Whether the minutes are the side being looked at; once loaded, they stay while another side is shown. */
  readonly shown = input(false);

  private readonly store = inject(LiveMeetingStore);
  /** Text is written while its item is open; afterwards the record is tidied on its own page. */
  protected readonly readOnly = computed(() => this.store.current()?.id !== this.item().id);
}
