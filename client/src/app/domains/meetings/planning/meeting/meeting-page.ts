import { ChangeDetectionStrategy, Component, computed, effect, inject, input, signal, viewChild } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { EmptyState } from '@croisee/ui/empty-state/empty-state';
import { ErrorPanel } from '@croisee/ui/error-panel/error-panel';
import { Icon } from '@croisee/ui/icon/icon';
import { PageHeader } from '@croisee/ui/page-header/page-header';
import { ReasonDialog } from '@croisee/ui/reason-dialog/reason-dialog';
import { StatusChip } from '@croisee/ui/status-chip/status-chip';
import { UndoToasts } from '@croisee/ui/undo-toast/undo-toasts';
import { ApiClient } from '../../../../kernel/api/api-client';
import { DayPipe } from '../../../../kernel/i18n/local-dates';
import { PageTitle } from '../../../../kernel/navigation/page-title';
import { MeetingPapers } from '../../../documents/data/meeting-papers';
import { AfterMeeting } from '../../after/after-meeting';
import { lengthInWords } from '../data/clock-time';
import { MeetingStore } from '../data/meeting-store';
import { MEETING_TONES } from '../data/meeting-tone';
import { ConvokeDialog } from '../people/convoke-dialog';
import { OwnAnswer } from '../people/own-answer';
import { PeopleBoard } from '../people/people-board';
import { AgendaBuilder } from './agenda-builder';
import { AgendaLine } from './agenda-line';
import { MeetingSettingsDialog } from './meeting-settings-dialog';
import { PostponeDialog } from './postpone-dialog';
import { RemainingCard } from './remaining-card';

/** One meeting before it opens: agenda, people, convocation; read only for those convened. */
@Component({
  selector: 'app-meeting-page',
  imports: [
    AfterMeeting,
    AgendaBuilder,
    AgendaLine,
    ConvokeDialog,
    DayPipe,
    EmptyState,
    ErrorPanel,
    Icon,
    MeetingPapers,
    MeetingSettingsDialog,
    OwnAnswer,
    PageHeader,
    PeopleBoard,
    PostponeDialog,
    ReasonDialog,
    RemainingCard,
    RouterLink,
    StatusChip,
    TranslocoPipe,
  ],
  providers: [MeetingStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './meeting-page.html',
  styleUrl: './meeting-page.scss',
})
export class MeetingPage {
  readonly id = input.required<string>();

  private readonly api = inject(ApiClient);
  private readonly router = inject(Router);
  private readonly toasts = inject(UndoToasts);
  private readonly transloco = inject(TranslocoService);
  protected readonly store = inject(MeetingStore);
  protected readonly meeting = this.store.meeting;
  protected readonly tones = MEETING_TONES;
  protected readonly length = lengthInWords;
  protected readonly dialog = signal<'settings' | 'postpone' | 'convoke' | undefined>(undefined);
  protected readonly cancelling = viewChild(ReasonDialog);
  protected readonly isLive = computed(() => ['convoked', 'open', 'paused'].includes(this.meeting()?.status ?? ''));

  constructor() {
    const title = inject(PageTitle);
    effect(() => this.store.id.set(this.id()));
    effect(() => {
      const meeting = this.meeting();
      if (meeting !== undefined) title.say(meeting.title);
    });
  }

  protected async cancel(reason: string): Promise<void> {
    const done = await this.store.change((meeting, path) => this.api.post(path('/cancel'), { reason, version: meeting.version }));
    if (done) this.toasts.show(this.transloco.translate('planning.cancelled'));
  }

  protected convoked(): void {
    this.toasts.show(this.transloco.translate('planning.convoke.sent'));
  }

  protected async postponedTo(id: string): Promise<void> {
    this.toasts.show(this.transloco.translate('planning.postponed'));
    await this.router.navigate(['/seances', id]);
  }
}
