import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { sharedModelSchema, type SharedModelKind } from '@croisee/domain/library/shared-model.schema';
import { ErrorPanel } from '@croisee/ui/error-panel/error-panel';
import { PageHeader } from '@croisee/ui/page-header/page-header';
import { apiResource } from '../../../kernel/api/api-resource';
import { loadErrorOf } from '../../../kernel/errors/problems';
import { Language } from '../../../kernel/i18n/language';
import { Can } from '../../../kernel/session/can';

/** Where a council starts its own text from this one, and what it needs for it. */
const PUBLISHED_FROM: Readonly<Record<SharedModelKind, { readonly path: string; readonly permission: string }>> = {
  convention: { path: '/vie-du-conseil/conventions/modeles/publier', permission: 'convention.keep' },
  charter: { path: '/charte/versions/publier', permission: 'charter.publish' },
};

/** One text lent by a council, to be read and taken as a starting point. */
@Component({
  selector: 'app-shared-model-page',
  imports: [Can, ErrorPanel, PageHeader, RouterLink, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (loadError(); as shown) {
      <cr-page-header [title]="'library.models.one' | transloco" />
      <cr-error-panel [error]="shown" [retryable]="true" (retry)="model.reload()" />
    } @else if (model.hasValue()) {
      @let view = model.value();
      <cr-page-header
        [eyebrow]="view.councilName"
        [title]="'library.models.name.' + view.kind | transloco: { title: view.title }"
        [lead]="'library.models.takeWhy' | transloco"
      >
        <div actions>
          @if (!view.own) {
            <a
              *appCan="from[view.kind].permission"
              class="button primary"
              [routerLink]="from[view.kind].path"
              [queryParams]="{ modele: view.id }"
              >{{ 'library.models.take' | transloco }}</a
            >
          }
        </div>
      </cr-page-header>
      <article class="card">
        @if (view.content.kind === 'convention') {
          <p>{{ view.content.text }}</p>
        } @else {
          @for (article of view.content.articles; track article.number) {
            <h2>{{ article.number }}. {{ article.title[language()] }}</h2>
            <p>{{ article.text[language()] }}</p>
          }
        }
      </article>
      <a routerLink="/vie-du-conseil/outils/modeles">{{ 'library.models.title' | transloco }}</a>
    } @else {
      <p role="status">{{ 'library.loading' | transloco }}</p>
    }
  `,
  styles: `
    article {
      margin-bottom: var(--space-4);
    }
    h2 {
      font-size: var(--text-body);
    }
    p {
      white-space: pre-line;
    }
  `,
})
export class SharedModelPage {
  readonly id = input.required<string>();

  protected readonly language = inject(Language).current;
  protected readonly from = PUBLISHED_FROM;
  protected readonly model = apiResource(sharedModelSchema, () => `/library/models/${this.id()}`);
  protected readonly loadError = loadErrorOf(this.model);
}
