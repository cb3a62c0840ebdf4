import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { identityRequestListSchema, type IdentityRequestView } from '@croisee/domain/situations/identity-request.schema';
import type { SituationPage } from '@croisee/domain/situations/situation-page.schema';
import { apiResource } from '../../../kernel/api/api-resource';
import { SessionStore } from '../../../kernel/session/session-store';
import { AskIdentityDialog } from './ask-identity-dialog';
import { DecideIdentityDialog } from './decide-identity-dialog';
import { IdentityRequestsList } from './identity-requests-list';

/** On the page of a situation: who asked whom it concerns and what was answered, or the way to ask. */
@Component({
  selector: 'app-identity-panel',
  imports: [AskIdentityDialog, DecideIdentityDialog, IdentityRequestsList, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (requests().length > 0 || mayAsk()) {
      <section aria-labelledby="identity-title">
        <h2 id="identity-title">{{ 'situations.identityRequests.panel' | transloco }}</h2>
        <p class="soft">{{ 'situations.identityRequests.panelWhy' | transloco }}</p>
        <app-identity-requests-list [requests]="requests()" (decide)="deciding.set($event)" />
        @if (mayAsk()) {
          <button type="button" class="button no-print" (click)="asking.set(true)">
            {{ 'situations.identityRequests.ask' | transloco }}
          </button>
        }
      </section>
    }
    @if (asking()) {
      <app-ask-identity-dialog [page]="page()" (done)="list.reload()" (closed)="asking.set(false)" />
    }
    @if (deciding(); as request) {
      <app-decide-identity-dialog [request]="request" (done)="list.reload()" (closed)="deciding.set(undefined)" />
    }
  `,
})
export class IdentityPanel {
  readonly page = input.required<SituationPage>();

  private readonly session = inject(SessionStore);
  protected readonly list = apiResource(identityRequestListSchema, () =>
    this.session.can('identity-request.read') ? '/identity-requests' : undefined,
  );
  protected readonly requests = computed(() =>
    (this.list.hasValue() ? this.list.value().items : []).filter(({ situationId }) => situationId === this.page().id),
  );
  /** One question at a time: a request that waits is not asked twice. */
  protected readonly mayAsk = computed(
    () => this.page().can.includes('ask-identity') && !this.requests().some(({ own, decision }) => own && decision === null),
  );
  protected readonly asking = signal(false);
  protected readonly deciding = signal<IdentityRequestView | undefined>(undefined);
}
