import { ChangeDetectionStrategy, Component, computed, effect, inject } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { publicPagesSchema } from '@croisee/domain/public-pages/public-page.schema';
import { EmptyState } from '@croisee/ui/empty-state/empty-state';
import { PageHeader } from '@croisee/ui/page-header/page-header';
import { apiResource } from '../../kernel/api/api-resource';

/** Which council: straight to its page when there is only one. */
@Component({
  selector: 'app-commission-choice',
  imports: [EmptyState, PageHeader, RouterLink, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (pages(); as items) {
      <cr-page-header [title]="'publicPages.choose.title' | transloco" [lead]="'publicPages.choose.lead' | transloco" />
      <ul class="card">
        @for (page of items; track page.slug) {
          <li>
            <a [routerLink]="['/commission', page.slug]">{{ page.councilName }}</a>
          </li>
        } @empty {
          <li>
            <cr-empty-state icon="info" [title]="'publicPages.none.title' | transloco" [why]="'publicPages.none.why' | transloco">
              <p>{{ 'publicPages.none.next' | transloco }}</p>
            </cr-empty-state>
          </li>
        }
      </ul>
    } @else {
      <cr-page-header [title]="'publicPages.choose.title' | transloco" />
      <p role="status">{{ 'publicPages.loading' | transloco }}</p>
    }
  `,
  styles: `
    ul {
      list-style: none;
    }
  `,
})
export class CommissionChoice {
  private readonly loaded = apiResource(publicPagesSchema, () => '/public/commissions');
  protected readonly pages = computed(() => (this.loaded.hasValue() ? this.loaded.value().items : undefined));

  constructor() {
    const router = inject(Router);
    effect(() => {
      const [only, ...others] = this.pages() ?? [];
      if (only !== undefined && others.length === 0) void router.navigate(['/commission', only.slug], { replaceUrl: true });
    });
  }
}
