import { ChangeDetectionStrategy, Component, computed } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { commitmentListSchema } from '@croisee/domain/responses/follow-up.schema';
import { Icon } from '@croisee/ui/icon/icon';
import { apiResource } from '../../kernel/api/api-resource';
import { DayPipe } from '../../kernel/i18n/local-dates';
import { openScope } from '../../kernel/i18n/translated-routes';
import { responsesTexts } from './responses.texts';

const SHOWN_LINES = 5;
/** What is asked for: beyond, the title says that there are more. */
const ASKED_LINES = 20;

/** On the home page: commitments still open, the most urgent first. */
@Component({
  selector: 'app-open-commitments-block',
  imports: [DayPipe, Icon, RouterLink, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (texts() && items().length > 0) {
      <section class="card">
        <h2><cr-icon name="check" />{{ 'responses.home.title' | transloco: { count: count() } }}</h2>
        <ul>
          @for (one of first(); track one.id) {
            <li>
              {{ one.text }}
              <span class="soft small">
                {{ one.situationCode }}
                @if (one.dueOn; as due) {
                  – {{ 'responses.commitments.due' | transloco: { day: (due | appDay) } }}
                }
              </span>
              @if (one.overdueDays > 0) {
                <strong>{{ 'responses.commitments.late' | transloco: { days: one.overdueDays } }}</strong>
              }
            </li>
          }
        </ul>
        <a routerLink="/reponses">{{ 'responses.home.all' | transloco }}</a>
      </section>
    }
  `,
  styles: `
    h2 {
      display: flex;
      gap: var(--space-2);
      align-items: center;
    }
    ul {
      display: grid;
      gap: var(--space-2);
      padding-inline-start: var(--space-4);
    }
    strong {
      color: var(--c-danger);
    }
  `,
})
export class OpenCommitmentsBlock {
  protected readonly texts = openScope('responses', responsesTexts);
  private readonly list = apiResource(commitmentListSchema, () => `/commitments?status=to-do,in-progress&mine=true&first=${ASKED_LINES}`);
  protected readonly items = computed(() => (this.list.hasValue() ? this.list.value().items.filter(({ mayUpdate }) => mayUpdate) : []));
  protected readonly count = computed(() => `${this.items().length}${this.list.hasValue() && this.list.value().more ? ' +' : ''}`);
  protected readonly first = computed(() => this.items().slice(0, SHOWN_LINES));
}
