import { ChangeDetectionStrategy, Component, computed } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { endingMandatesSchema } from '@croisee/domain/identity/mandate.schema';
import { Icon } from '@croisee/ui/icon/icon';
import { apiResource } from '../../kernel/api/api-resource';
import { openScope } from '../../kernel/i18n/translated-routes';
import { DayPipe } from '../../kernel/i18n/local-dates';
import { accountsTexts } from './accounts.texts';

/** On the home page: mandates to renew or hand over within two months. */
@Component({
  selector: 'app-ending-mandates-block',
  imports: [DayPipe, Icon, RouterLink, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (texts() && items().length > 0) {
      <section class="card">
        <h2><cr-icon name="clock" />{{ 'accounts.home.title' | transloco }}</h2>
        <ul>
          @for (mandate of items(); track mandate.id) {
            <li>
              {{
                'accounts.home.line'
                  | transloco
                    : { name: mandate.displayName, role: ('shell.roles.' + mandate.role | transloco), date: (mandate.until ?? '' | appDay) }
              }}
            </li>
          }
        </ul>
        <a routerLink="/comptes">{{ 'accounts.home.all' | transloco }}</a>
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
export class EndingMandatesBlock {
  protected readonly texts = openScope('accounts', accountsTexts);
  private readonly ending = apiResource(endingMandatesSchema, () => '/mandates/ending?days=60');
  protected readonly items = computed(() =>
    this.ending.hasValue() ? this.ending.value().items.filter(({ until }) => until !== null) : [],
  );
}
