import { ChangeDetectionStrategy, Component, computed } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { meetingLinesSchema } from '@croisee/domain/meetings/plan/meeting-view.schema';
import { localDateOf } from '@croisee/domain/time/local-date';
import { Icon } from '@croisee/ui/icon/icon';
import { apiResource } from '../../kernel/api/api-resource';
import { DayPipe } from '../../kernel/i18n/local-dates';

/** On the home page: the meeting that is open or comes next, and the record of the last one, for those convened. */
@Component({
  selector: 'app-next-meeting-block',
  imports: [DayPipe, Icon, RouterLink, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (next(); as meeting) {
      <section class="card">
        <h2><cr-icon name="calendar" />{{ (isOpen() ? 'home.meeting.open' : 'home.meeting.title') | transloco }}</h2>
        <p>
          <strong>{{ meeting.title }}</strong> – {{ meeting.date | appDay }}, {{ meeting.startTime }}
          @if (meeting.place !== '') {
            <span class="soft">{{ meeting.place }}</span>
          }
        </p>
        @if (meeting.answer === 'none' && !isOpen()) {
          <p>{{ 'home.meeting.answerWaiting' | transloco }}</p>
        }
        <div class="actions">
          @if (isOpen() || isToday()) {
            <a class="button primary" [routerLink]="['/seances', meeting.id, meeting.visit ? 'point' : 'direct']">{{
              'home.meeting.join' | transloco
            }}</a>
          }
          <a class="button" [routerLink]="['/seances', meeting.id]">{{ 'home.meeting.see' | transloco }}</a>
        </div>
      </section>
    }
    @if (last(); as meeting) {
      <section class="card">
        <h2><cr-icon name="document" />{{ 'home.record.title' | transloco }}</h2>
        <p>{{ meeting.title }} – {{ meeting.date | appDay }}</p>
        <a class="button" [routerLink]="['/reponses/releves', meeting.id]">{{ 'home.record.see' | transloco }}</a>
      </section>
    }
  `,
  styles: `
    section + section {
      margin-block-start: var(--space-5);
    }
    .actions {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-3);
    }
    h2 {
      display: flex;
      gap: var(--space-2);
      align-items: center;
    }
  `,
})
export class NextMeetingBlock {
  private readonly meetings = apiResource(meetingLinesSchema, () => '/meetings');
  private readonly readable = computed(() =>
    this.meetings.hasValue() ? this.meetings.value().items.filter(({ readable }) => readable) : [],
  );
  protected readonly next = computed(() => {
    const live = this.readable().find(({ status }) => status === 'open' || status === 'paused');
    // A committee is held without the live session, and stays convoked: what its day has passed is not next.
    const coming = this.readable().filter(({ status, date, zone }) => status === 'convoked' && date >= todayIn(zone));
    return live ?? coming.sort((a, b) => `${a.date}${a.startTime}`.localeCompare(`${b.date}${b.startTime}`))[0];
  });
  protected readonly isOpen = computed(() => this.next()?.status === 'open' || this.next()?.status === 'paused');
  protected readonly isToday = computed(() => {
    const meeting = this.next();
    return meeting !== undefined && meeting.date === todayIn(meeting.zone);
  });
  /** The meeting closed last: its record may wait for the reader. */
  protected readonly last = computed(
    () =>
      this.readable()
        .filter(({ status }) => status === 'closed')
        .sort((a, b) => b.date.localeCompare(a.date))[0],
  );
}

function todayIn(zone: string): string {
  return localDateOf(new Date().toISOString(), zone);
}
