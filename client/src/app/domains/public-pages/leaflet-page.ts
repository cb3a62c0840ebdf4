import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { ErrorPanel } from '@croisee/ui/error-panel/error-panel';
import { Icon } from '@croisee/ui/icon/icon';
import { PageHeader } from '@croisee/ui/page-header/page-header';
import { CommissionFacts } from './commission-facts';
import { publishedPage } from './data/published-page';

/** The presentation on one printed sheet, in two columns, with the address of the page. */
@Component({
  selector: 'app-leaflet-page',
  imports: [CommissionFacts, ErrorPanel, Icon, PageHeader, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (page(); as shown) {
      <cr-page-header [title]="shown.instanceName" [eyebrow]="shown.councilName">
        <div actions class="actions">
          <button type="button" class="button primary" (click)="print()">
            <cr-icon name="print" />{{ 'publicPages.leaflet.print' | transloco }}
          </button>
        </div>
      </cr-page-header>
      <app-commission-facts class="sheet" [page]="shown" />
      <p class="soft">{{ 'publicPages.leaflet.address' | transloco: { url: address() } }}</p>
    } @else {
      <cr-page-header [title]="'publicPages.leaflet.title' | transloco" [lead]="'publicPages.leaflet.lead' | transloco" />
      @if (error(); as shown) {
        <cr-error-panel [error]="shown" />
      } @else {
        <p role="status">{{ 'publicPages.loading' | transloco }}</p>
      }
    }
  `,
  styles: `
    .sheet {
      display: block;
      columns: 2 18rem;
      column-gap: var(--space-6);
    }
    @media print {
      .sheet {
        font-size: 10pt;
        columns: 2;
      }
    }
  `,
})
export class LeafletPage {
  readonly slug = input.required<string>();
  private readonly published = publishedPage(this.slug);
  protected readonly page = this.published.page;
  protected readonly error = this.published.error;
  protected readonly address = computed(() => `${location.origin}/commission/${this.slug()}`);

  protected print(): void {
    window.print();
  }
}
