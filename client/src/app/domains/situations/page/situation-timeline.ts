import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { timelineSchema } from '@croisee/domain/situations/situation-sides.schema';
import { ErrorPanel } from '@croisee/ui/error-panel/error-panel';
import { Icon } from '@croisee/ui/icon/icon';
import { apiResource } from '../../../kernel/api/api-resource';
import { loadErrorOf } from '../../../kernel/errors/problems';
import { DayPipe, InstantPipe } from '../../../kernel/i18n/local-dates';

/** The path of a situation: dates ahead first, then the steps taken, then the events told in the form. */
@Component({
  selector: 'app-situation-timeline',
  imports: [DayPipe, ErrorPanel, Icon, InstantPipe, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section class="card" aria-labelledby="timeline-title">
      <h2 id="timeline-title">{{ 'situations.timeline.title' | transloco }}</h2>
      @if (error(); as shown) {
        <cr-error-panel [error]="shown" [retryable]="true" (retry)="timeline.reload()" />
      }
      @if (timeline.hasValue()) {
        @let shown = timeline.value();
        @if (shown.deadlines.length > 0 || shown.answerDue || shown.dispensationReviewOn) {
          <h3>{{ 'situations.timeline.ahead' | transloco }}</h3>
          <ul>
            @for (deadline of shown.deadlines; track $index) {
              <li>
                <cr-icon name="calendar" />
                <span>
                  {{ deadline.on | appDay }} – {{ 'situations.options.legalDeadlines.kind.' + deadline.kind | transloco }}
                  <span class="soft">{{ 'situations.timeline.daysLeft' | transloco: { days: deadline.daysLeft } }}</span>
                </span>
              </li>
            }
            @if (shown.answerDue; as due) {
              <li><cr-icon name="bell" />{{ 'situations.timeline.answerDue' | transloco: { day: (due.on | appDay) } }}</li>
            }
            @if (shown.dispensationReviewOn; as day) {
              <li><cr-icon name="scales" />{{ 'situations.timeline.review' | transloco: { day: (day | appDay) } }}</li>
            }
          </ul>
        }
        <h3>{{ 'situations.timeline.steps' | transloco }}</h3>
        <ol>
          @for (step of shown.steps; track $index) {
            <li>
              <cr-icon name="chevron-right" />
              <span>
                <strong>{{ 'situations.status.' + step.status | transloco }}</strong>
                <span class="soft small">{{ step.at | appInstant }}{{ step.by ? ' – ' + step.by : '' }}</span>
                @if (step.onBehalfOf; as name) {
                  <span class="soft small">{{ 'situations.timeline.onBehalfOf' | transloco: { name } }}</span>
                }
              </span>
            </li>
          } @empty {
            <li class="soft">{{ 'situations.timeline.none' | transloco }}</li>
          }
        </ol>
        @if (shown.events.length > 0) {
          <h3>{{ 'situations.timeline.events' | transloco }}</h3>
          <ul>
            @for (event of shown.events; track $index) {
              <li>
                <cr-icon name="chevron-right" /><span
                  ><strong>{{ event.when }}</strong> {{ event.what }}</span
                >
              </li>
            }
          </ul>
        }
      }
    </section>
  `,
  styles: `
    ul,
    ol {
      padding: 0;
      list-style: none;
    }
    li {
      display: flex;
      gap: var(--space-2);
      padding-block: var(--space-1);
    }
    li span.soft {
      display: block;
    }
  `,
})
export class SituationTimeline {
  readonly situationId = input.required<string>();

  protected readonly timeline = apiResource(timelineSchema, () => `/situations/${this.situationId()}/timeline`);
  protected readonly error = loadErrorOf(this.timeline);

  reload(): void {
    this.timeline.reload();
  }
}
