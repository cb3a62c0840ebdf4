import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { LiveAnnouncer } from './live-announcer';

/** Place of the announcements in the page; one only, in the shell. */
@Component({
  selector: 'cr-live-region',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<div class="visually-hidden" aria-live="polite" aria-atomic="true">{{ announcer.current() }}</div>`,
})
export class LiveRegion {
  protected readonly announcer = inject(LiveAnnouncer);
}
