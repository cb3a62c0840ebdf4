import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { meetingViewSchema } from '@croisee/domain/meetings/plan/meeting-view.schema';
import { ErrorPanel } from '@croisee/ui/error-panel/error-panel';
import { Icon } from '@croisee/ui/icon/icon';
import { PageHeader } from '@croisee/ui/page-header/page-header';
import { apiResource } from '../../../../kernel/api/api-resource';
import { loadErrorOf } from '../../../../kernel/errors/problems';
import { Language } from '../../../../kernel/i18n/language';
import { DayPipe, instantInWords } from '../../../../kernel/i18n/local-dates';
import { SessionStore } from '../../../../kernel/session/session-store';
import { hourAfter, lengthInWords } from '../data/clock-time';

/** The agenda on paper, with the reader's own view: no item they may not see, their name on it so that the sheet is theirs to destroy. */
@Component({
  selector: 'app-agenda-sheet',
  imports: [DayPipe, ErrorPanel, Icon, PageHeader, RouterLink, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (loadError(); as shown) {
      <cr-page-header [title]="'planning.print.title' | transloco" />
      <cr-error-panel [error]="shown" [retryable]="true" (retry)="meeting.reload()" />
    } @else if (meeting.hasValue()) {
      <p class="owner">{{ 'planning.print.owner' | transloco: { name: reader(), date: printedAt() } }}</p>
      <cr-page-header [title]="meeting.value().title" [eyebrow]="'planning.kind.' + meeting.value().kind | transloco">
        <p>
          {{ meeting.value().date | appDay }},
          {{ 'planning.calendar.at' | transloco: { time: meeting.value().startTime, length: length(meeting.value().durationMinutes) } }}
        </p>
        <p>{{ meeting.value().place }}</p>
        <div actions class="actions">
          <button type="button" class="button primary" (click)="print()">
            <cr-icon name="print" />{{ 'planning.print.action' | transloco }}
          </button>
          <a class="button quiet" [routerLink]="['/seances', meeting.value().id]">{{ 'planning.print.back' | transloco }}</a>
        </div>
      </cr-page-header>
      <table>
        <caption class="visually-hidden">
          {{
            'planning.agenda.title' | transloco
          }}
        </caption>
        <thead>
          <tr>
            <th scope="col">{{ 'planning.print.hour' | transloco }}</th>
            <th scope="col">{{ 'planning.print.item' | transloco }}</th>
            <th scope="col">{{ 'planning.print.length' | transloco }}</th>
          </tr>
        </thead>
        <tbody>
          @for (item of meeting.value().agenda; track item.id; let index = $index) {
            <tr>
              <td class="figure">{{ hour(item.startMinute) }}</td>
              <td>
                <strong>{{ index + 1 }}. {{ item.title }}</strong>
                <span class="soft small">
                  {{ 'planning.item.' + item.kind | transloco }}
                  @if (item.situationCode; as code) {
                    · {{ code }}
                  }
                  @if (item.late) {
                    · {{ 'planning.item.late' | transloco }}
                  }
                </span>
              </td>
              <td class="figure">{{ length(item.plannedMinutes) }}</td>
            </tr>
          }
        </tbody>
      </table>
      <p class="rule">{{ 'planning.print.rule' | transloco }}</p>
    } @else {
      <p role="status">{{ 'planning.loading' | transloco }}</p>
    }
  `,
  styles: `
    table {
      width: 100%;
      border-collapse: collapse;
      background: var(--c-surface);
    }
    th,
    td {
      padding: var(--space-3) var(--space-2);
      border-bottom: var(--border-width) solid var(--c-line);
      text-align: start;
      vertical-align: top;
    }
    td span {
      display: block;
    }
    .figure {
      white-space: nowrap;
      font-variant-numeric: tabular-nums;
    }
    .owner,
    .rule {
      color: var(--c-ink-soft);
      font-size: var(--text-small);
    }
    .rule {
      margin-top: var(--space-5);
    }
    p {
      margin: 0 0 var(--space-1);
    }
  `,
})
export class AgendaSheet {
  readonly id = input.required<string>();

  private readonly session = inject(SessionStore);
  private readonly language = inject(Language);

  protected readonly meeting = apiResource(meetingViewSchema, () => `/meetings/${this.id()}`);
  protected readonly loadError = loadErrorOf(this.meeting);
  protected readonly reader = computed(() => this.session.me()?.account.displayName ?? '');
  protected readonly printedAt = computed(() => instantInWords(new Date().toISOString(), this.language.current()));
  protected readonly length = lengthInWords;

  protected hour(minute: number | null): string {
    return minute === null || !this.meeting.hasValue() ? '' : hourAfter(this.meeting.value().startTime, minute);
  }

  protected print(): void {
    window.print();
  }
}
