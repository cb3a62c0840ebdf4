import { ChangeDetectionStrategy, Component, computed } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { letterListSchema } from '@croisee/domain/notifications/letters.schema';
import { Icon } from '@croisee/ui/icon/icon';
import { apiResource } from '../../../kernel/api/api-resource';
import { openScope } from '../../../kernel/i18n/translated-routes';
import { notificationsTexts } from '../notifications.texts';

/** On the coordinator’s home page: letters that did not leave, or that are to be handed over on paper. */
@Component({
  selector: 'app-stuck-letters-block',
  imports: [Icon, RouterLink, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (texts() && stuck().length > 0) {
      <section class="card">
        <h2><cr-icon name="mail" />{{ 'notifications.home.stuck' | transloco }}</h2>
        <ul>
          @for (line of stuck(); track line.state) {
            <li>
              <a routerLink="/courriers" [queryParams]="{ etat: line.state }">{{
                'notifications.home.' + line.state | transloco: { count: line.count }
              }}</a>
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
  `,
})
export class StuckLettersBlock {
  protected readonly texts = openScope('notifications', notificationsTexts);
  private readonly letters = apiResource(letterListSchema, () => '/letters?state=failed');
  protected readonly stuck = computed(() => {
    if (!this.letters.hasValue()) return [];
    const { counts } = this.letters.value().health;
    return (['failed', 'paper'] as const).map((state) => ({ state, count: counts[state] })).filter(({ count }) => count > 0);
  });
}
