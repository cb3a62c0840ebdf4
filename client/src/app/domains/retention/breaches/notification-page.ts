import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { breachListSchema } from '@croisee/domain/retention/breach.schema';
import { ErrorPanel } from '@croisee/ui/error-panel/error-panel';
import { Icon } from '@croisee/ui/icon/icon';
import { PageHeader } from '@croisee/ui/page-header/page-header';
import { apiResource } from '../../../kernel/api/api-resource';
import { loadErrorOf } from '../../../kernel/errors/problems';
import { InstantPipe } from '../../../kernel/i18n/local-dates';

/** What the authority asks for (article 33), filled with what the file says: a draft to copy into its form, sent by the controller. */
@Component({
  selector: 'app-notification-page',
  imports: [ErrorPanel, Icon, InstantPipe, PageHeader, RouterLink, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <cr-page-header [title]="'retention.notification.title' | transloco" [lead]="'retention.notification.lead' | transloco">
      <button actions type="button" class="button" (click)="print()">
        <cr-icon name="print" />{{ 'retention.letter.print' | transloco }}
      </button>
    </cr-page-header>
    @if (error(); as failure) {
      <cr-error-panel [error]="failure" [retryable]="true" (retry)="list.reload()" />
    } @else if (breach(); as shown) {
      <article class="card">
        <dl>
          <dt>{{ 'retention.notification.discovered' | transloco }}</dt>
          <dd>{{ shown.discoveredAt | appInstant }}</dd>
          <dt>{{ 'retention.notification.due' | transloco }}</dt>
          <dd>{{ shown.dueAt | appInstant }}</dd>
          <dt>{{ 'retention.breaches.nature' | transloco }}</dt>
          <dd>{{ 'retention.breaches.natures.' + shown.nature | transloco }}</dd>
          <dt>{{ 'retention.notification.categories' | transloco }}</dt>
          <dd>{{ 'retention.notification.categoriesText' | transloco }}</dd>
          <dt>{{ 'retention.breaches.peopleAffected' | transloco }}</dt>
          <dd>{{ shown.peopleAffected ?? ('retention.notification.unknown' | transloco) }}</dd>
          <dt>{{ 'retention.breaches.facts' | transloco }}</dt>
          <dd>{{ shown.facts }}</dd>
          <dt>{{ 'retention.breaches.consequences' | transloco }}</dt>
          <dd>{{ shown.consequences || ('retention.notification.toWrite' | transloco) }}</dd>
          <dt>{{ 'retention.breaches.measures' | transloco }}</dt>
          <dd>{{ shown.measures || ('retention.notification.toWrite' | transloco) }}</dd>
          <dt>{{ 'retention.breaches.risk' | transloco }}</dt>
          <dd>{{ 'retention.breaches.risks.' + shown.risk | transloco }}</dd>
          <dt>{{ 'retention.notification.contact' | transloco }}</dt>
          <dd>{{ 'retention.notification.contactText' | transloco }}</dd>
        </dl>
      </article>
      <a class="no-print" routerLink="/conservation/violations">{{ 'retention.breaches.back' | transloco }}</a>
    } @else {
      <p role="status">{{ 'retention.loading' | transloco }}</p>
    }
  `,
  styles: `
    article {
      max-width: var(--measure);
      padding: var(--space-5);
    }
    dt {
      font-weight: 700;
    }
    dd {
      margin: 0 0 var(--space-3);
    }
  `,
})
export class NotificationPage {
  /** Of the address. */
  readonly id = input.required<string>();

  protected readonly list = apiResource(breachListSchema, () => '/breaches');
  protected readonly breach = computed(() =>
    this.list.hasValue() ? this.list.value().items.find(({ id }) => id === this.id()) : undefined,
  );
  protected readonly error = loadErrorOf(this.list);

  protected print(): void {
    window.print();
  }
}
