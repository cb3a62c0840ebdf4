import { ChangeDetectionStrategy, Component, computed } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { situationListSchema } from '@croisee/domain/situations/situation-page.schema';
import { Icon } from '@croisee/ui/icon/icon';
import { apiResource } from '../../kernel/api/api-resource';
import { openScope } from '../../kernel/i18n/translated-routes';
import { nextStepLink, nextStepOf } from './data/next-step';
import { STATUS_GROUPS } from './data/status-words';
import { situationsTexts } from './situations.texts';

const SHOWN = 5;

/** On the home page: the situations in which something waits for the person, by code and next step only. */
@Component({
  selector: 'app-waiting-situations-block',
  imports: [Icon, RouterLink, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (texts() && items().length > 0) {
      <section class="card">
        <h2><cr-icon name="document" />{{ 'situations.home.title' | transloco }}</h2>
        <ul>
          @for (row of items(); track row.id) {
            <li>
              <a [routerLink]="nextStepLink(row)">{{ row.code }}</a> : {{ 'situations.next.' + nextStepOf(row) | transloco }}
            </li>
          }
        </ul>
        <a routerLink="/situations">{{ 'situations.home.open' | transloco }}</a>
      </section>
    }
  `,
  styles: `
    h2 {
      display: flex;
      gap: var(--space-2);
      align-items: center;
    }
  `,
})
export class WaitingSituationsBlock {
  protected readonly texts = openScope('situations', situationsTexts);
  private readonly list = apiResource(situationListSchema, () => `/situations?status=${STATUS_GROUPS.open.join(',')}`);
  protected readonly nextStepOf = nextStepOf;
  protected readonly nextStepLink = nextStepLink;
  protected readonly items = computed(() =>
    (this.list.hasValue() ? this.list.value().items : []).filter((row) => !['wait', 'read'].includes(nextStepOf(row))).slice(0, SHOWN),
  );
}
