import { ChangeDetectionStrategy, Component, computed, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { ownLettersSchema } from '@croisee/domain/notifications/letters.schema';
import { EmptyState } from '@croisee/ui/empty-state/empty-state';
import { ErrorPanel } from '@croisee/ui/error-panel/error-panel';
import { PageHeader } from '@croisee/ui/page-header/page-header';
import { ShowMore } from '@croisee/ui/show-more/show-more';
import { StatusChip } from '@croisee/ui/status-chip/status-chip';
import { apiResource } from '../../../kernel/api/api-resource';
import { loadErrorOf } from '../../../kernel/errors/problems';
import { InstantPipe } from '../../../kernel/i18n/local-dates';
import { DeliveryChoices } from './delivery-choices';

const SHOWN_AT_ONCE = 10;

/** One’s last messages, and how one wants to be told of the next ones. */
@Component({
  selector: 'app-own-letters-page',
  imports: [DeliveryChoices, EmptyState, ErrorPanel, InstantPipe, PageHeader, RouterLink, ShowMore, StatusChip, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <cr-page-header [title]="'notifications.own.title' | transloco" [lead]="'notifications.own.lead' | transloco" />
    @if (error(); as shown) {
      <cr-error-panel [error]="shown" [retryable]="true" (retry)="letters.reload()" />
    } @else if (letters.hasValue()) {
      @if (letters.value().items.length === 0) {
        <cr-empty-state icon="message" [title]="'notifications.own.none' | transloco" [why]="'notifications.own.noneWhy' | transloco" />
      } @else {
        <ul>
          @for (letter of lines(); track letter.id) {
            <li class="card">
              <div class="words">
                <h2>{{ letter.title }}</h2>
                <p>{{ letter.text }}</p>
                <p class="soft small">{{ 'notifications.themes.' + letter.theme | transloco }} · {{ letter.at | appInstant }}</p>
              </div>
              <div class="act">
                @if (letter.readAt) {
                  <cr-status-chip tone="neutral" icon="check" [label]="'notifications.own.read' | transloco" />
                } @else {
                  <cr-status-chip tone="info" icon="bell" [label]="'notifications.own.unread' | transloco" />
                }
                <a class="button" [routerLink]="['/messages', letter.id]">{{ letter.action }}</a>
              </div>
            </li>
          }
        </ul>
        <cr-show-more
          [more]="lines().length < letters.value().items.length"
          [label]="'notifications.showMore' | transloco"
          (asked)="showMore()"
        />
      }
    } @else {
      <p role="status">{{ 'notifications.loading' | transloco }}</p>
    }
    <app-delivery-choices />
  `,
  styles: `
    ul {
      display: grid;
      gap: var(--space-3);
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-3) var(--space-5);
      align-items: center;
      justify-content: space-between;
    }
    .words {
      flex: 1 1 22rem;
      min-width: 0;
    }
    h2 {
      margin: 0;
      font-size: var(--text-body, 1rem);
    }
    p {
      margin: var(--space-1) 0 0;
      max-width: var(--measure);
    }
    app-delivery-choices {
      display: block;
      margin-block-start: var(--space-6);
    }
    .act {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-3);
      align-items: center;
    }
  `,
})
export class OwnLettersPage {
  protected readonly letters = apiResource(ownLettersSchema, () => '/me/letters');
  protected readonly drawn = signal(SHOWN_AT_ONCE);
  protected readonly lines = computed(() => (this.letters.hasValue() ? this.letters.value().items.slice(0, this.drawn()) : []));
  protected readonly error = loadErrorOf(this.letters);

  protected showMore(): void {
    this.drawn.update((drawn) => drawn + SHOWN_AT_ONCE);
  }
}
