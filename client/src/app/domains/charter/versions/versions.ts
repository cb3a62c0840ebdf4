import { ChangeDetectionStrategy, Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { charterVersionListSchema } from '@croisee/domain/charter/charter.schema';
import { EmptyState } from '@croisee/ui/empty-state/empty-state';
import { ErrorPanel } from '@croisee/ui/error-panel/error-panel';
import { Icon } from '@croisee/ui/icon/icon';
import { PageHeader } from '@croisee/ui/page-header/page-header';
import { StatusChip } from '@croisee/ui/status-chip/status-chip';
import { apiResource } from '../../../kernel/api/api-resource';
import { loadErrorOf } from '../../../kernel/errors/problems';
import { DayPipe } from '../../../kernel/i18n/local-dates';
import { Can } from '../../../kernel/session/can';

/** Every version of the charter, the one in force first. */
@Component({
  selector: 'app-charter-versions',
  imports: [Can, DayPipe, EmptyState, ErrorPanel, Icon, PageHeader, RouterLink, StatusChip, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <cr-page-header [title]="'charter.versions.title' | transloco" [lead]="'charter.versions.lead' | transloco">
      <div actions>
        <a *appCan="'charter.publish'" class="button primary" routerLink="/charte/versions/publier"
          ><cr-icon name="plus" />{{ 'charter.publish.title' | transloco }}</a
        >
      </div>
    </cr-page-header>
    @if (loadError(); as shown) {
      <cr-error-panel [error]="shown" [retryable]="true" (retry)="versions.reload()" />
    } @else if (versions.hasValue()) {
      <ul class="card-list">
        @for (version of versions.value().items; track version.id) {
          <li class="card">
            <div>
              <h2>
                <a [routerLink]="['/charte/versions', version.id]">{{ 'charter.versions.name' | transloco: { label: version.label } }}</a>
              </h2>
              <p class="soft">
                {{
                  'charter.versions.line'
                    | transloco: { date: (version.adoptedOn | appDay), articles: version.articleCount, signatures: version.signatures }
                }}
              </p>
            </div>
            @if (version.inForce) {
              <cr-status-chip tone="success" [label]="'charter.versions.inForce' | transloco" />
            }
          </li>
        } @empty {
          <li><cr-empty-state icon="shield" [title]="'charter.none' | transloco" [why]="'charter.noneWhy' | transloco" /></li>
        }
      </ul>
      <a routerLink="/charte">{{ 'charter.back' | transloco }}</a>
    } @else {
      <p role="status">{{ 'charter.loading' | transloco }}</p>
    }
  `,
})
export class Versions {
  protected readonly versions = apiResource(charterVersionListSchema, () => '/charter/versions');
  protected readonly loadError = loadErrorOf(this.versions);
}
