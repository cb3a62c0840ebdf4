import { ChangeDetectionStrategy, Component, computed } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { identityRequestListSchema } from '@croisee/domain/situations/identity-request.schema';
import { Icon } from '@croisee/ui/icon/icon';
import { apiResource } from '../../../kernel/api/api-resource';
import { openScope } from '../../../kernel/i18n/translated-routes';
import { situationsTexts } from '../situations.texts';

/** On the home page: requests for identity that wait for the person’s decision. */
@Component({
  selector: 'app-identity-requests-block',
  imports: [Icon, RouterLink, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (texts() && waiting() > 0) {
      <section class="card">
        <h2><cr-icon name="user" />{{ 'situations.identityRequests.home' | transloco }}</h2>
        <p>{{ 'situations.identityRequests.homeText' | transloco: { count: waiting() } }}</p>
        <a routerLink="/situations/identites">{{ 'situations.identityRequests.homeOpen' | transloco }}</a>
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
export class IdentityRequestsBlock {
  protected readonly texts = openScope('situations', situationsTexts);
  private readonly list = apiResource(identityRequestListSchema, () => '/identity-requests');
  protected readonly waiting = computed(
    () => (this.list.hasValue() ? this.list.value().items : []).filter(({ canDecide, decision }) => canDecide && decision === null).length,
  );
}
