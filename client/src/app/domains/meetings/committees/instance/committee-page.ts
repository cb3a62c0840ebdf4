import { ChangeDetectionStrategy, Component, computed, effect, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { DELIVERABLE_STATES, DELIVERABLE_TOPICS, type DeliverableState } from '@croisee/domain/meetings/committees/committee.rules';
import type { CommitteeMeeting, Deliverable } from '@croisee/domain/meetings/committees/committee.schema';
import { EmptyState } from '@croisee/ui/empty-state/empty-state';
import { ErrorPanel } from '@croisee/ui/error-panel/error-panel';
import { Icon } from '@croisee/ui/icon/icon';
import { PageHeader } from '@croisee/ui/page-header/page-header';
import { StatusChip, type StatusTone } from '@croisee/ui/status-chip/status-chip';
import { LabelPipe } from '../../../../kernel/i18n/coded-label';
import { DayPipe } from '../../../../kernel/i18n/local-dates';
import { PageTitle } from '../../../../kernel/navigation/page-title';
import { Can } from '../../../../kernel/session/can';
import { CommitteeStore } from './committee-store';
import { DeliverableDialog } from './deliverable-dialog';
import { MeetingCard } from './meeting-card';
import { RecordDialog } from './record-dialog';
import { deliverablesByUrgency } from './urgency';

const TONES: Readonly<Record<DeliverableState, StatusTone>> = {
  'to-do': 'neutral',
  'in-progress': 'info',
  delivered: 'success',
  dropped: 'neutral',
};

/** One instance: what it owes, what it decided meeting by meeting, who sits there; never a situation (R010, R011). */
@Component({
  selector: 'app-committee-page',
  imports: [
    Can,
    DayPipe,
    DeliverableDialog,
    EmptyState,
    ErrorPanel,
    Icon,
    LabelPipe,
    MeetingCard,
    PageHeader,
    RecordDialog,
    RouterLink,
    StatusChip,
    TranslocoPipe,
  ],
  providers: [CommitteeStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './committee-page.html',
  styleUrl: './committee-page.scss',
})
export class CommitteePage {
  /** From the address; an instance nobody has answers as not found. */
  readonly kind = input.required<string>();

  protected readonly store = inject(CommitteeStore);
  protected readonly tones = TONES;
  protected readonly states = DELIVERABLE_STATES;
  protected readonly topics = DELIVERABLE_TOPICS;
  protected readonly recorded = signal<CommitteeMeeting | undefined>(undefined);
  protected readonly added = signal<CommitteeMeeting | undefined>(undefined);
  protected readonly edited = signal<Deliverable | undefined>(undefined);
  protected readonly deliverables = computed(() =>
    this.store.page.hasValue() ? deliverablesByUrgency(this.store.page.value().meetings) : [],
  );

  constructor() {
    const title = inject(PageTitle);
    const transloco = inject(TranslocoService);
    effect(() => {
      this.store.kind.set(this.kind());
      if (this.store.page.hasValue()) title.say(transloco.translate(`committees.kind.${this.store.page.value().kind}`));
    });
  }

  protected meetingOf({ meetingId }: Deliverable): CommitteeMeeting | undefined {
    return this.store.page.value()?.meetings.find(({ id }) => id === meetingId);
  }

  protected print(): void {
    window.print();
  }
}
