import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { identityRequestListSchema, type IdentityRequestView } from '@croisee/domain/situations/identity-request.schema';
import { EmptyState } from '@croisee/ui/empty-state/empty-state';
import { ErrorPanel } from '@croisee/ui/error-panel/error-panel';
import { LiveAnnouncer } from '@croisee/ui/live-region/live-announcer';
import { PageHeader } from '@croisee/ui/page-header/page-header';
import { apiResource } from '../../../kernel/api/api-resource';
import { loadErrorOf } from '../../../kernel/errors/problems';
import { DecideIdentityDialog } from './decide-identity-dialog';
import { IdentityRequestsList } from './identity-requests-list';

/** Requests one made, and those of others one may decide on. */
@Component({
  selector: 'app-identity-requests-page',
  imports: [DecideIdentityDialog, EmptyState, ErrorPanel, IdentityRequestsList, PageHeader, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <cr-page-header [title]="'situations.identityRequests.title' | transloco" [lead]="'situations.identityRequests.lead' | transloco" />
    @if (error(); as shown) {
      <cr-error-panel [error]="shown" [retryable]="true" (retry)="list.reload()" />
    } @else if (list.hasValue()) {
      @if (list.value().items.length === 0) {
        <cr-empty-state
          icon="user"
          [title]="'situations.identityRequests.none' | transloco"
          [why]="'situations.identityRequests.noneWhy' | transloco"
        />
      } @else {
        <app-identity-requests-list [requests]="list.value().items" [namesSituation]="true" (decide)="deciding.set($event)" />
      }
    } @else {
      <p role="status">{{ 'situations.loading' | transloco }}</p>
    }
    @if (deciding(); as request) {
      <app-decide-identity-dialog [request]="request" (done)="decided()" (closed)="deciding.set(undefined)" />
    }
  `,
})
export class IdentityRequestsPage {
  private readonly announcer = inject(LiveAnnouncer);
  private readonly transloco = inject(TranslocoService);

  protected readonly list = apiResource(identityRequestListSchema, () => '/identity-requests');
  protected readonly deciding = signal<IdentityRequestView | undefined>(undefined);
  protected readonly error = loadErrorOf(this.list);

  protected decided(): void {
    this.announcer.announce(this.transloco.translate('situations.identityRequests.said'));
    this.list.reload();
  }
}
