import { ChangeDetectionStrategy, Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { conventionModelListSchema } from '@croisee/domain/charter/convention.schema';
import { EmptyState } from '@croisee/ui/empty-state/empty-state';
import { ErrorPanel } from '@croisee/ui/error-panel/error-panel';
import { Icon } from '@croisee/ui/icon/icon';
import { PageHeader } from '@croisee/ui/page-header/page-header';
import { StatusChip } from '@croisee/ui/status-chip/status-chip';
import { apiResource } from '../../../kernel/api/api-resource';
import { loadErrorOf } from '../../../kernel/errors/problems';
import { DayPipe } from '../../../kernel/i18n/local-dates';
import { Can } from '../../../kernel/session/can';

/** The texts published for signature, the one in force first. */
@Component({
  selector: 'app-convention-models-page',
  imports: [Can, DayPipe, EmptyState, ErrorPanel, Icon, PageHeader, RouterLink, StatusChip, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <cr-page-header [title]="'conventions.models.title' | transloco" [lead]="'conventions.models.lead' | transloco">
      <div actions>
        <a *appCan="'convention.keep'" class="button primary" routerLink="/vie-du-conseil/conventions/modeles/publier"
          ><cr-icon name="plus" />{{ 'conventions.models.publish' | transloco }}</a
        >
      </div>
    </cr-page-header>
    @if (loadError(); as shown) {
      <cr-error-panel [error]="shown" [retryable]="true" (retry)="models.reload()" />
    } @else if (models.hasValue()) {
      <ul class="card-list">
        @for (model of models.value().items; track model.id) {
          <li class="card">
            <div>
              <h2>
                <a [routerLink]="['/vie-du-conseil/conventions/modeles', model.id]">{{
                  'conventions.models.name' | transloco: { label: model.label }
                }}</a>
              </h2>
              <p class="soft">{{ 'conventions.models.line' | transloco: { date: (model.adoptedOn | appDay), signed: model.signed } }}</p>
            </div>
            @if (model.inForce) {
              <cr-status-chip tone="success" [label]="'conventions.models.inForce' | transloco" />
            }
          </li>
        } @empty {
          <li>
            <cr-empty-state
              icon="document"
              [title]="'conventions.models.empty' | transloco"
              [why]="'conventions.models.emptyWhy' | transloco"
            />
          </li>
        }
      </ul>
      <a routerLink="/vie-du-conseil/conventions">{{ 'conventions.back' | transloco }}</a>
    } @else {
      <p role="status">{{ 'conventions.loading' | transloco }}</p>
    }
  `,
})
export class ModelsPage {
  protected readonly models = apiResource(conventionModelListSchema, () => '/conventions/models');
  protected readonly loadError = loadErrorOf(this.models);
}
