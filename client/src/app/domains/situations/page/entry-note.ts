import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { SituationPage } from '@croisee/domain/situations/situation-page.schema';
import { Icon } from '@croisee/ui/icon/icon';
import { DayPipe } from '../../../kernel/i18n/local-dates';

/** Says that a submission was received outside the platform: for whom, when, how, who typed it, and whose it is now. */
@Component({
  selector: 'app-entry-note',
  imports: [DayPipe, Icon, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (entry(); as entry) {
      <p class="note" role="note">
        <cr-icon name="edit" />
        <span>
          <strong>{{
            'situations.entry.note.' + entry.channel
              | transloco: { name: name(entry.forAccountId), structure: name(entry.structureId), day: (entry.receivedOn | appDay) }
          }}</strong>
          {{ (isDraft() ? 'situations.entry.note.draft' : 'situations.entry.note.handed') | transloco: { name: name(entry.by) } }}
        </span>
      </p>
    }
  `,
  styles: `
    .note {
      display: flex;
      gap: var(--space-3);
      max-width: none;
      margin: 0;
      padding: var(--space-3) var(--space-4);
      border-inline-start: 0.4rem solid var(--c-info);
      background: var(--c-info-soft);
    }
  `,
})
export class EntryNote {
  readonly entry = input.required<SituationPage['entry']>();
  readonly names = input.required<SituationPage['names']>();
  /** Not handed over yet. */
  readonly isDraft = input(false);

  protected name(id: string): string {
    return this.names()[id] ?? '…';
  }
}
