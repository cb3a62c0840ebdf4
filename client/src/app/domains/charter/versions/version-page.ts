import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { charterVersionSchema } from '@croisee/domain/charter/charter.schema';
import { ErrorPanel } from '@croisee/ui/error-panel/error-panel';
import { PageHeader } from '@croisee/ui/page-header/page-header';
import { apiResource } from '../../../kernel/api/api-resource';
import { loadErrorOf } from '../../../kernel/errors/problems';
import { ExportDocument } from '../../documents/data/export-document';
import { CharterArticleView } from '../reading/charter-article';

/** One version in full, to be read again or printed. */
@Component({
  selector: 'app-charter-version',
  imports: [CharterArticleView, ErrorPanel, ExportDocument, PageHeader, RouterLink, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (loadError(); as shown) {
      <cr-page-header [title]="'charter.versions.one' | transloco" />
      <cr-error-panel [error]="shown" />
    } @else if (version.hasValue()) {
      <cr-page-header [title]="'charter.versions.name' | transloco: { label: version.value().label }">
        <div actions><app-export-document kind="charter" [subjectId]="id()" /></div>
      </cr-page-header>
      <div class="stack">
        @for (article of version.value().articles; track article.number) {
          <app-charter-article [article]="article" />
        }
        <p class="soft small">{{ 'charter.versions.digest' | transloco: { digest: version.value().digest } }}</p>
        <a routerLink="/charte/versions">{{ 'charter.versions.title' | transloco }}</a>
      </div>
    } @else {
      <p role="status">{{ 'charter.loading' | transloco }}</p>
    }
  `,
  styles: `
    .small {
      overflow-wrap: anywhere;
    }
  `,
})
export class VersionPage {
  readonly id = input.required<string>();

  protected readonly version = apiResource(charterVersionSchema, () => `/charter/versions/${this.id()}`);
  protected readonly loadError = loadErrorOf(this.version);
}
