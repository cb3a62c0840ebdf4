import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { CommitteeMeeting } from '@croisee/domain/meetings/committees/committee.schema';
import { Icon } from '@croisee/ui/icon/icon';
import { StatusChip } from '@croisee/ui/status-chip/status-chip';
import { DayPipe } from '../../../../kernel/i18n/local-dates';
import { Can } from '../../../../kernel/session/can';

/** One meeting of an instance: when, what was said and decided, which structures were there. */
@Component({
  selector: 'app-committee-meeting-card',
  imports: [Can, DayPipe, Icon, RouterLink, StatusChip, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <article class="card">
      <div class="head">
        <h3>{{ meeting().date | appDay }} : {{ meeting().title }}</h3>
        @if (isToCome()) {
          <cr-status-chip tone="info" [label]="'committees.meeting.toCome' | transloco" />
        }
      </div>
      <p class="soft small">{{ meeting().startTime }} · {{ meeting().place }}</p>
      @if (meeting().record; as written) {
        <p class="said">{{ written.summary }}</p>
        <h4>{{ 'committees.meeting.decisions' | transloco }}</h4>
        <ul>
          @for (decision of written.decisions; track $index) {
            <li>{{ decision }}</li>
          } @empty {
            <li>{{ 'committees.meeting.noDecision' | transloco }}</li>
          }
        </ul>
        <h4>{{ 'committees.meeting.present' | transloco }}</h4>
        <p>{{ present() }}</p>
        @if (written.others > 0) {
          <p>{{ 'committees.meeting.others' | transloco: { count: written.others } }}</p>
        }
      } @else if (!isToCome()) {
        <p>{{ 'committees.meeting.noRecord' | transloco }}</p>
      }
      <div class="actions no-print">
        <ng-container *appCan="'committee.keep'">
          @if (!isToCome()) {
            <button type="button" class="button quiet" (click)="record.emit()">
              <cr-icon name="edit" />{{ recordLabel() | transloco }}
            </button>
          }
          <button type="button" class="button quiet" (click)="deliverable.emit()">
            <cr-icon name="plus" />{{ 'committees.meeting.addDeliverable' | transloco }}
          </button>
        </ng-container>
        <a *appCan="'meeting.list'" class="button quiet" [routerLink]="['/seances', meeting().id]">{{
          'committees.meeting.open' | transloco
        }}</a>
      </div>
    </article>
  `,
  styles: `
    article {
      margin-bottom: var(--space-4);
    }
    .head {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-2) var(--space-4);
      align-items: center;
      justify-content: space-between;
    }
    h3,
    h4 {
      margin: 0;
      font-size: var(--text-body);
    }
    h4 {
      margin-top: var(--space-3);
    }
    p {
      margin: var(--space-1) 0;
    }
    .said {
      margin-top: var(--space-3);
      white-space: pre-line;
    }
    ul {
      margin: var(--space-1) 0;
    }
  `,
})
export class MeetingCard {
  readonly meeting = input.required<CommitteeMeeting>();
  readonly today = input.required<string>();
  readonly record = output<void>();
  readonly deliverable = output<void>();

  protected readonly isToCome = computed(() => this.meeting().date > this.today());
  protected readonly present = computed(() => (this.meeting().record?.structures ?? []).map(({ name }) => name).join(', '));
  protected readonly recordLabel = computed(() =>
    this.meeting().record === null ? 'committees.meeting.writeRecord' : 'committees.meeting.editRecord',
  );
}
