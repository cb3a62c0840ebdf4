import { ChangeDetectionStrategy, Component, computed } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { charterPageSchema } from '@croisee/domain/charter/charter.schema';
import { Icon } from '@croisee/ui/icon/icon';
import { apiResource } from '../../kernel/api/api-resource';
import { DayPipe } from '../../kernel/i18n/local-dates';
import { openScope } from '../../kernel/i18n/translated-routes';
import { charterTexts } from './charter.texts';

/** On the home page, from 30 days before the end: the signature to renew, so that nobody is stopped at the door of a meeting. */
@Component({
  selector: 'app-charter-renewal-block',
  imports: [DayPipe, Icon, RouterLink, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (texts() && endsOn(); as day) {
      <section class="card">
        <h2><cr-icon name="shield" />{{ 'charter.home.title' | transloco }}</h2>
        <p>{{ 'charter.home.text' | transloco: { date: (day | appDay) } }}</p>
        <a class="button" routerLink="/charte">{{ 'charter.home.open' | transloco }}</a>
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
export class RenewalBlock {
  protected readonly texts = openScope('charter', charterTexts);
  private readonly charter = apiResource(charterPageSchema, () => '/charter');
  protected readonly endsOn = computed(() => {
    if (!this.charter.hasValue() || !this.charter.value().renewalDue) return undefined;
    return this.charter.value().signatures.find(({ withdrawnAt }) => withdrawnAt === null)?.validUntil;
  });
}
