import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { rightsListSchema } from '@croisee/domain/retention/rights.schema';
import { ErrorPanel } from '@croisee/ui/error-panel/error-panel';
import { Icon } from '@croisee/ui/icon/icon';
import { PageHeader } from '@croisee/ui/page-header/page-header';
import { apiResource } from '../../../kernel/api/api-resource';
import { loadErrorOf } from '../../../kernel/errors/problems';
import { DayPipe } from '../../../kernel/i18n/local-dates';

/** A letter to print and complete by hand: the name of the person is written on paper, never here. */
@Component({
  selector: 'app-letter-page',
  imports: [DayPipe, ErrorPanel, Icon, PageHeader, RouterLink, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <cr-page-header [title]="'retention.letter.title' | transloco" [lead]="'retention.letter.lead' | transloco">
      <button actions type="button" class="button" (click)="print()">
        <cr-icon name="print" />{{ 'retention.letter.print' | transloco }}
      </button>
    </cr-page-header>
    @if (error(); as failure) {
      <cr-error-panel [error]="failure" [retryable]="true" (retry)="list.reload()" />
    } @else if (file(); as shown) {
      <article class="card">
        <p>{{ 'retention.letter.addressee' | transloco }}</p>
        <p>{{ 'retention.letter.subject.' + shown.kind | transloco: { date: (shown.receivedOn | appDay) } }}</p>
        <p>{{ 'retention.letter.hello' | transloco }}</p>
        <p>{{ 'retention.letter.body.' + shown.kind | transloco: { date: (shown.receivedOn | appDay) } }}</p>
        <p>{{ 'retention.letter.outcomes.' + (shown.outcome ?? 'waiting') | transloco: { due: (shown.dueOn | appDay) } }}</p>
        <p>{{ 'retention.letter.recourse' | transloco }}</p>
        <p>{{ 'retention.letter.signature' | transloco }}</p>
      </article>
      <a class="no-print" routerLink="/conservation/droits">{{ 'retention.rights.back' | transloco }}</a>
    } @else {
      <p role="status">{{ 'retention.loading' | transloco }}</p>
    }
  `,
  styles: `
    article {
      max-width: var(--measure);
      padding: var(--space-5);
    }
  `,
})
export class LetterPage {
  /** Of the address. */
  readonly id = input.required<string>();

  protected readonly list = apiResource(rightsListSchema, () => '/rights-requests');
  protected readonly file = computed(() => (this.list.hasValue() ? this.list.value().items.find(({ id }) => id === this.id()) : undefined));
  protected readonly error = loadErrorOf(this.list);

  protected print(): void {
    window.print();
  }
}
