import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { afterMeetingSchema, type AfterMeeting as AfterView, type Feedback } from '@croisee/domain/meetings/after/after.schema';
import { FEEDBACK_ANSWERS, FEEDBACK_QUESTIONS } from '@croisee/domain/meetings/after/feedback.rules';
import { ErrorPanel } from '@croisee/ui/error-panel/error-panel';
import { Icon } from '@croisee/ui/icon/icon';
import { ApiClient } from '../../../kernel/api/api-client';
import { apiResource } from '../../../kernel/api/api-resource';
import { Problems } from '../../../kernel/errors/problems';
import { DayPipe } from '../../../kernel/i18n/local-dates';
import { openScope } from '../../../kernel/i18n/translated-routes';
import { afterTexts } from './after.texts';
import { LessonsEditor } from './lessons-editor';
import { ThreeTaps } from './three-taps';

/** What follows a meeting: three anonymous taps for those who were there; counts and lessons for those who organise it. */
@Component({
  selector: 'app-after-meeting',
  imports: [DayPipe, ErrorPanel, Icon, LessonsEditor, ThreeTaps, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (areTextsOpen()) {
      @if (error(); as shown) {
        <cr-error-panel [error]="shown" />
      }
      @if (after.hasValue()) {
        @let view = after.value();
        @if (view.mayAnswer || view.answered) {
          <section class="card stack">
            <h3>{{ 'after.feedback.title' | transloco }}</h3>
            @if (view.mayAnswer) {
              <app-three-taps [busy]="busy()" (answered)="answer($event)" />
              <p class="small soft">{{ 'after.feedback.anonymous' | transloco }}</p>
            } @else {
              <p role="status"><cr-icon name="check" /> {{ 'after.feedback.thanks' | transloco }}</p>
            }
          </section>
        }
        @if (view.lessons !== null) {
          <section class="card stack">
            <h3>{{ 'after.feedback.results' | transloco }}</h3>
            @if (view.counts; as counts) {
              <table>
                <thead>
                  <tr>
                    <th scope="col">{{ 'after.feedback.question' | transloco }}</th>
                    @for (answer of answers; track answer) {
                      <th scope="col">{{ 'after.feedback.answers.' + answer | transloco }}</th>
                    }
                  </tr>
                </thead>
                <tbody>
                  @for (question of questions; track question) {
                    <tr>
                      <th scope="row">{{ 'after.feedback.questions.' + question | transloco }}</th>
                      @for (answer of answers; track answer) {
                        <td>{{ counts[question][answer] }}</td>
                      }
                    </tr>
                  }
                </tbody>
              </table>
            } @else if (view.endsAt; as endsAt) {
              <p class="soft">
                {{
                  (isPast(endsAt) ? 'after.feedback.tooFew' : 'after.feedback.later') | transloco: { day: (endsAt.slice(0, 10) | appDay) }
                }}
              </p>
            }
          </section>
          <section class="card"><app-lessons-editor [meetingId]="meetingId()" [after]="view" (changed)="after.set($event)" /></section>
        }
      }
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-4);
      text-align: start;
    }
    h3 {
      margin: 0;
    }
    th {
      text-align: start;
    }
    td {
      text-align: end;
    }
  `,
})
export class AfterMeeting {
  readonly meetingId = input.required<string>();

  private readonly api = inject(ApiClient);
  private readonly problems = inject(Problems);
  private readonly refused = signal<unknown>(undefined);
  protected readonly areTextsOpen = openScope('after', afterTexts);
  protected readonly questions = FEEDBACK_QUESTIONS;
  protected readonly answers = FEEDBACK_ANSWERS;
  protected readonly busy = signal(false);
  protected readonly after = apiResource<AfterView>(afterMeetingSchema, () => `/meetings/${this.meetingId()}/after`);
  protected readonly error = computed(() => {
    const failure = this.refused() ?? this.after.error();
    return failure === undefined ? undefined : this.problems.shown(failure);
  });

  protected isPast(instant: string): boolean {
    return instant < new Date().toISOString();
  }

  protected async answer(feedback: Feedback): Promise<void> {
    this.busy.set(true);
    this.refused.set(undefined);
    try {
      this.after.set(await this.api.post(`/meetings/${this.meetingId()}/feedback`, feedback, afterMeetingSchema));
    } catch (failure) {
      this.refused.set(failure);
    } finally {
      this.busy.set(false);
    }
  }
}
