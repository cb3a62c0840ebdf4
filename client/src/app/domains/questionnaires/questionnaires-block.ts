import { ChangeDetectionStrategy, Component, computed } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { campaignListSchema } from '@croisee/domain/questionnaires/questionnaire.schema';
import { Icon } from '@croisee/ui/icon/icon';
import { apiResource } from '../../kernel/api/api-resource';
import { DayPipe } from '../../kernel/i18n/local-dates';
import { openScope } from '../../kernel/i18n/translated-routes';
import { questionnairesTexts } from './questionnaires.texts';

/** On the home page: questionnaires addressed to the reader and not answered yet; sheets filled with people wait for nobody. */
@Component({
  selector: 'app-questionnaires-block',
  imports: [DayPipe, Icon, RouterLink, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (texts() && waiting().length > 0) {
      <section class="card">
        <h2><cr-icon name="hand" />{{ 'questionnaires.home.title' | transloco }}</h2>
        <ul>
          @for (campaign of waiting(); track campaign.id) {
            <li>
              <a [routerLink]="['/questionnaires/diffusions', campaign.id]">{{ campaign.title }}</a>,
              <span class="soft small">{{ 'questionnaires.until' | transloco: { day: (campaign.closesOn | appDay) } }}</span>
            </li>
          }
        </ul>
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
      margin: 0;
      padding-inline-start: var(--space-4);
    }
  `,
})
export class QuestionnairesBlock {
  protected readonly texts = openScope('questionnaires', questionnairesTexts);
  private readonly list = apiResource(campaignListSchema, () => '/questionnaire-campaigns');
  protected readonly waiting = computed(() =>
    this.list.hasValue() ? this.list.value().items.filter(({ mayAnswer, audience }) => mayAnswer && audience !== 'persons') : [],
  );
}
