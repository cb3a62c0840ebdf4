import { ChangeDetectionStrategy, Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { MeetingStatus } from '@croisee/domain/meetings/plan/meeting-kinds';
import { meetingLinesSchema, type MeetingLine } from '@croisee/domain/meetings/plan/meeting-view.schema';
import { localDateOf } from '@croisee/domain/time/local-date';
import { EmptyState } from '@croisee/ui/empty-state/empty-state';
import { ErrorPanel } from '@croisee/ui/error-panel/error-panel';
import { Icon } from '@croisee/ui/icon/icon';
import { PageHeader } from '@croisee/ui/page-header/page-header';
import { StatusChip } from '@croisee/ui/status-chip/status-chip';
import { apiResource } from '../../../../kernel/api/api-resource';
import { Problems } from '../../../../kernel/errors/problems';
import { Language } from '../../../../kernel/i18n/language';
import { DayPipe } from '../../../../kernel/i18n/local-dates';
import { Can } from '../../../../kernel/session/can';
import { lengthInWords } from '../data/clock-time';
import { ANSWER_TONES, MEETING_TONES } from '../data/meeting-tone';
import { monthsOf, nextMeeting, shownStatus } from './year';

/** The meetings of a year, month by month, and the next one on top. */
@Component({
  selector: 'app-calendar-page',
  imports: [Can, DayPipe, EmptyState, ErrorPanel, Icon, PageHeader, RouterLink, StatusChip, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './calendar-page.html',
  styleUrl: './calendar-page.scss',
})
export class CalendarPage {
  private readonly problems = inject(Problems);
  private readonly language = inject(Language);
  private readonly today = localDateOf(new Date().toISOString(), 'Europe/Paris');

  protected readonly year = signal(Number(this.today.slice(0, 4)));
  protected readonly meetings = apiResource(meetingLinesSchema, () => `/meetings?from=${this.year()}-01-01&to=${this.year()}-12-31`);
  protected readonly upcoming = apiResource(meetingLinesSchema, () => `/meetings?from=${this.today}`);
  protected readonly loadError = computed(() => {
    const error = this.meetings.error() ?? this.upcoming.error();
    return error === undefined ? undefined : this.problems.shown(error);
  });
  /** The year before stays on screen while another one loads. */
  private readonly shown = linkedSignal<readonly MeetingLine[] | undefined, readonly MeetingLine[]>({
    source: () => (this.meetings.hasValue() ? this.meetings.value().items : undefined),
    computation: (source, previous) => source ?? previous?.value ?? [],
  });
  protected readonly months = computed(() => monthsOf(this.year(), this.shown(), this.language.current()));
  protected readonly count = computed(() => this.shown().length);
  protected readonly next = computed(() => (this.upcoming.hasValue() ? nextMeeting(this.upcoming.value().items, this.today) : undefined));
  protected readonly tones = MEETING_TONES;
  protected readonly answerTones = ANSWER_TONES;
  protected readonly length = lengthInWords;

  protected statusOf(meeting: MeetingLine): MeetingStatus {
    return shownStatus(meeting, this.today);
  }

  protected reload(): void {
    this.meetings.reload();
    this.upcoming.reload();
  }
}
