import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { ErrorPanel } from '@croisee/ui/error-panel/error-panel';
import { PageHeader } from '@croisee/ui/page-header/page-header';
import { CommissionFacts } from './commission-facts';
import { publishedPage } from './data/published-page';

/** What the commission of a council is, on what conditions, how to submit (R021). */
@Component({
  selector: 'app-commission-page',
  imports: [CommissionFacts, ErrorPanel, PageHeader, RouterLink, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (page(); as shown) {
      <cr-page-header
        [title]="shown.instanceName"
        [eyebrow]="shown.councilName"
        [lead]="'publicPages.page.lead' | transloco: { name: shown.councilName, bearer: shown.bearer }"
      />
      <app-commission-facts [page]="shown" />
      <p>
        <a routerLink="/orientation">{{ 'publicPages.nav.orientation' | transloco }}</a>
      </p>
    } @else {
      <cr-page-header [title]="'publicPages.page.title' | transloco" />
      @if (error(); as shown) {
        <cr-error-panel [error]="shown" />
      } @else {
        <p role="status">{{ 'publicPages.loading' | transloco }}</p>
      }
    }
  `,
})
export class CommissionPage {
  readonly slug = input.required<string>();
  private readonly published = publishedPage(this.slug);
  protected readonly page = this.published.page;
  protected readonly error = this.published.error;
}
