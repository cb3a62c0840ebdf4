import { ChangeDetectionStrategy, Component, computed } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { ownLettersSchema } from '@croisee/domain/notifications/letters.schema';
import { Icon } from '@croisee/ui/icon/icon';
import { apiResource } from '../../../kernel/api/api-resource';
import { openScope } from '../../../kernel/i18n/translated-routes';
import { notificationsTexts } from '../notifications.texts';

const SHOWN = 3;

/** On the home page: the latest messages that were not opened. */
@Component({
  selector: 'app-unread-letters-block',
  imports: [Icon, RouterLink, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (texts() && unread().length > 0) {
      <section class="card">
        <h2><cr-icon name="bell" />{{ 'notifications.home.unread' | transloco: { count: unread().length } }}</h2>
        <ul>
          @for (letter of shown(); track letter.id) {
            <li>
              <a [routerLink]="['/messages', letter.id]">{{ letter.title }}</a>
            </li>
          }
        </ul>
        <a class="button" routerLink="/mes-messages">{{ 'notifications.home.all' | transloco }}</a>
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
export class UnreadLettersBlock {
  protected readonly texts = openScope('notifications', notificationsTexts);
  private readonly letters = apiResource(ownLettersSchema, () => '/me/letters');
  protected readonly unread = computed(() =>
    this.letters.hasValue() ? this.letters.value().items.filter(({ readAt }) => readAt === null) : [],
  );
  protected readonly shown = computed(() => this.unread().slice(0, SHOWN));
}
