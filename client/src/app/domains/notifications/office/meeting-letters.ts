import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { meetingLettersSchema } from '@croisee/domain/notifications/letters.schema';
import { EmptyState } from '@croisee/ui/empty-state/empty-state';
import { ErrorPanel } from '@croisee/ui/error-panel/error-panel';
import { Icon } from '@croisee/ui/icon/icon';
import { PageHeader } from '@croisee/ui/page-header/page-header';
import { StatusChip } from '@croisee/ui/status-chip/status-chip';
import { apiResource } from '../../../kernel/api/api-resource';
import { loadErrorOf } from '../../../kernel/errors/problems';
import { InstantPipe } from '../../../kernel/i18n/local-dates';
import { stateLabel, stateTone } from './letter-states';

/** Who was written about a meeting, whether it left, whether they read it in the application, what they answered. */
@Component({
  selector: 'app-meeting-letters',
  imports: [EmptyState, ErrorPanel, Icon, InstantPipe, PageHeader, RouterLink, StatusChip, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <cr-page-header [title]="'notifications.meeting.title' | transloco" [lead]="'notifications.meeting.lead' | transloco">
      <div actions class="actions">
        <a class="button quiet" [routerLink]="['/seances', id()]">{{ 'notifications.meeting.back' | transloco }}</a>
      </div>
    </cr-page-header>
    @if (error(); as shown) {
      <cr-error-panel [error]="shown" [retryable]="true" (retry)="people.reload()" />
    } @else if (people.hasValue()) {
      @if (people.value().items.length === 0) {
        <cr-empty-state
          icon="mail"
          [title]="'notifications.meeting.none' | transloco"
          [why]="'notifications.meeting.noneWhy' | transloco"
        />
      } @else {
        <p>{{ 'notifications.meeting.counts' | transloco: counts() }}</p>
        <div class="scroll" role="region" tabindex="0" [attr.aria-label]="'notifications.meeting.title' | transloco">
          <table>
            <thead>
              <tr>
                <th scope="col">{{ 'notifications.meeting.who' | transloco }}</th>
                <th scope="col">{{ 'notifications.meeting.letters' | transloco }}</th>
                <th scope="col">{{ 'notifications.meeting.read' | transloco }}</th>
                <th scope="col">{{ 'notifications.meeting.answer' | transloco }}</th>
              </tr>
            </thead>
            <tbody>
              @for (person of people.value().items; track person.memberId) {
                <tr>
                  <th scope="row">{{ person.displayName }}</th>
                  <td>
                    @for (letter of person.letters; track letter.id) {
                      <p>
                        <a [routerLink]="['/courriers', letter.id]">{{ letter.title }}</a>
                        <cr-status-chip [tone]="tone(letter.state)" [label]="label(letter) | transloco" />
                      </p>
                    } @empty {
                      <span class="soft">{{ 'notifications.meeting.notWritten' | transloco }}</span>
                    }
                  </td>
                  <td>
                    @if (person.readAt; as readAt) {
                      {{ readAt | appInstant }}
                    } @else {
                      <span class="soft">{{ 'notifications.meeting.notRead' | transloco }}</span>
                    }
                  </td>
                  <td>
                    @if (person.replaces; as name) {
                      {{ 'notifications.meeting.replaces' | transloco: { name } }}
                    } @else if (person.visits) {
                      <span class="soft">{{ 'notifications.meeting.visits' | transloco }}</span>
                    } @else if (person.answer === 'none') {
                      <span class="soft"><cr-icon name="help" /> {{ 'notifications.answers.none' | transloco }}</span>
                    } @else {
                      {{ 'notifications.answers.' + person.answer | transloco }}
                    }
                  </td>
                </tr>
              }
            </tbody>
          </table>
        </div>
      }
    } @else {
      <p role="status">{{ 'notifications.loading' | transloco }}</p>
    }
  `,
  styles: `
    .scroll {
      overflow-x: auto;
    }
    table {
      width: 100%;
      min-width: 44rem;
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
    td p {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-1) var(--space-3);
      align-items: center;
      justify-content: space-between;
      margin: 0 0 var(--space-2);
    }
  `,
})
export class MeetingLettersPage {
  readonly id = input.required<string>();

  protected readonly people = apiResource(meetingLettersSchema, () => `/meetings/${this.id()}/letters`);
  protected readonly error = loadErrorOf(this.people);
  protected readonly tone = stateTone;
  protected readonly label = stateLabel;
  protected readonly counts = computed(() => {
    const items = this.people.hasValue() ? this.people.value().items : [];
    return {
      written: items.filter(({ letters }) => letters.length > 0).length,
      read: items.filter(({ readAt }) => readAt !== null).length,
      answered: items.filter(({ answer, replaces }) => answer !== 'none' && replaces === null).length,
      total: items.length,
    };
  });
}
