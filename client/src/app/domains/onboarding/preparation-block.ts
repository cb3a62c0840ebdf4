import { ChangeDetectionStrategy, Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { onboardingSchema } from '@croisee/domain/onboarding/onboarding.schema';
import { Icon } from '@croisee/ui/icon/icon';
import { apiResource } from '../../kernel/api/api-resource';
import { openScope } from '../../kernel/i18n/translated-routes';
import { onboardingTexts } from './onboarding.texts';

/** On the home page while meetings wait for the preparation. */
@Component({
  selector: 'app-preparation-block',
  imports: [Icon, RouterLink, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (texts() && standing.hasValue() && standing.value().due) {
      <section class="card">
        <h2><cr-icon name="help" />{{ 'onboarding.home.title' | transloco }}</h2>
        <p>{{ 'onboarding.home.text' | transloco }}</p>
        <a class="button primary" routerLink="/preparation">{{ 'onboarding.home.action' | transloco }}</a>
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
export class PreparationBlock {
  protected readonly texts = openScope('onboarding', onboardingTexts);
  protected readonly standing = apiResource(onboardingSchema, () => '/onboarding');
}
