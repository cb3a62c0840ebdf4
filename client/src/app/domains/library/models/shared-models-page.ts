import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { sharedModelListSchema, type SharedModelList } from '@croisee/domain/library/shared-model.schema';
import { EmptyState } from '@croisee/ui/empty-state/empty-state';
import { ErrorPanel } from '@croisee/ui/error-panel/error-panel';
import { Icon } from '@croisee/ui/icon/icon';
import { PageHeader } from '@croisee/ui/page-header/page-header';
import { UndoToasts } from '@croisee/ui/undo-toast/undo-toasts';
import { ApiClient } from '../../../kernel/api/api-client';
import { apiResource } from '../../../kernel/api/api-resource';
import { loadErrorOf, Problems } from '../../../kernel/errors/problems';
import { DayPipe } from '../../../kernel/i18n/local-dates';
import { Can } from '../../../kernel/session/can';
import { LendDialog } from './lend-dialog';

/** Texts that councils lend each other, to start one’s own from (R002). */
@Component({
  selector: 'app-shared-models-page',
  imports: [Can, DayPipe, EmptyState, ErrorPanel, Icon, LendDialog, PageHeader, RouterLink, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <cr-page-header [title]="'library.models.title' | transloco" [lead]="'library.models.lead' | transloco">
      <div actions>
        <button *appCan="'library.keep'" type="button" class="button primary" (click)="lending.set(true)">
          <cr-icon name="plus" />{{ 'library.models.lend' | transloco }}
        </button>
      </div>
    </cr-page-header>
    @if (loadError(); as shown) {
      <cr-error-panel [error]="shown" [retryable]="true" (retry)="models.reload()" />
    } @else if (models.hasValue()) {
      <ul class="card-list">
        @for (model of models.value().items; track model.id) {
          <li class="card">
            <div class="words">
              <h2>
                <a [routerLink]="['/vie-du-conseil/outils/modeles', model.id]">{{
                  'library.models.name.' + model.kind | transloco: { title: model.title }
                }}</a>
              </h2>
              <p class="soft">
                {{
                  (model.own ? 'library.models.ours' : 'library.models.from')
                    | transloco: { name: model.councilName, date: (model.lentAt.slice(0, 10) | appDay) }
                }}
              </p>
            </div>
            @if (model.own) {
              <button
                *appCan="'library.keep'"
                type="button"
                class="button quiet"
                [attr.aria-label]="'library.models.withdrawOne' | transloco: { title: model.title }"
                (click)="withdraw(model)"
              >
                {{ 'library.models.withdraw' | transloco }}
              </button>
            }
          </li>
        } @empty {
          <li>
            <cr-empty-state icon="copy" [title]="'library.models.empty' | transloco" [why]="'library.models.emptyWhy' | transloco" />
          </li>
        }
      </ul>
      <a routerLink="/vie-du-conseil/outils">{{ 'library.models.back' | transloco }}</a>
    } @else {
      <p role="status">{{ 'library.loading' | transloco }}</p>
    }
    @if (lending()) {
      <app-lend-dialog (lent)="lent($event)" (closed)="lending.set(false)" />
    }
  `,
  styles: `
    .words {
      flex: 1 1 18rem;
    }
  `,
})
export class SharedModelsPage {
  private readonly api = inject(ApiClient);
  private readonly problems = inject(Problems);
  private readonly toasts = inject(UndoToasts);
  private readonly transloco = inject(TranslocoService);

  protected readonly models = apiResource(sharedModelListSchema, () => '/library/models');
  protected readonly loadError = loadErrorOf(this.models);
  protected readonly lending = signal(false);

  protected lent(list: SharedModelList): void {
    this.lending.set(false);
    this.models.set(list);
    this.toasts.show(this.transloco.translate('library.models.lent'));
  }

  protected async withdraw({ id, title }: SharedModelList['items'][number]): Promise<void> {
    try {
      this.models.set(await this.api.post(`/library/models/${id}/withdraw`, {}, sharedModelListSchema));
      this.toasts.show(this.transloco.translate('library.models.withdrawn', { title }));
    } catch (failure) {
      this.problems.report(failure);
    }
  }
}
