import { DatePipe } from '@angular/common';
import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { ErrorPanel, type ShownError } from '@croisee/ui/error-panel/error-panel';
import { PageHeader } from '@croisee/ui/page-header/page-header';
import { StatusChip } from '@croisee/ui/status-chip/status-chip';
import { UndoToasts } from '@croisee/ui/undo-toast/undo-toasts';
import { ApiClient } from '../../../kernel/api/api-client';
import { apiResource } from '../../../kernel/api/api-resource';
import { loadErrorOf, Problems } from '../../../kernel/errors/problems';
import { ownSessionsSchema } from '../data/own-session.schema';

/** Where the person is signed in, and a button to end each of the other sessions. */
@Component({
  selector: 'app-own-sessions',
  imports: [DatePipe, ErrorPanel, PageHeader, StatusChip, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <cr-page-header [title]="'identity.sessions.title' | transloco" [lead]="'identity.sessions.lead' | transloco" />
    @if (loadError() ?? error(); as shown) {
      <cr-error-panel [error]="shown" [retryable]="true" (retry)="sessions.reload()" />
    }
    @if (sessions.hasValue()) {
      <ul>
        @for (open of sessions.value().items; track open.id) {
          <li class="card">
            <div>
              <p class="device">{{ open.device || ('identity.sessions.unknownDevice' | transloco) }}</p>
              <p class="soft small">
                {{ 'identity.sessions.since' | transloco: { date: open.startedAt | date: 'dd/MM/yyyy HH:mm' } }} ·
                {{ 'identity.sessions.seen' | transloco: { date: open.lastSeenAt | date: 'dd/MM/yyyy HH:mm' } }}
              </p>
            </div>
            @if (open.current) {
              <cr-status-chip tone="info" [label]="'identity.sessions.current' | transloco" />
            } @else {
              <button type="button" class="button danger" (click)="end(open.id)">{{ 'identity.sessions.end' | transloco }}</button>
            }
          </li>
        }
      </ul>
    } @else if (sessions.isLoading()) {
      <p role="status">{{ 'identity.loading' | transloco }}</p>
    }
  `,
  styles: `
    ul {
      display: grid;
      gap: var(--space-3);
      padding: 0;
      list-style: none;
    }
    li {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-3);
      align-items: center;
      justify-content: space-between;
    }
    p {
      margin: 0;
      overflow-wrap: anywhere;
    }
    .device {
      font-weight: 700;
    }
  `,
})
export class OwnSessions {
  private readonly api = inject(ApiClient);
  private readonly problems = inject(Problems);
  private readonly toasts = inject(UndoToasts);
  private readonly transloco = inject(TranslocoService);

  protected readonly sessions = apiResource(ownSessionsSchema, () => '/me/sessions');
  protected readonly error = signal<ShownError | undefined>(undefined);
  protected readonly loadError = loadErrorOf(this.sessions);

  protected async end(id: string): Promise<void> {
    this.error.set(undefined);
    try {
      await this.api.delete(`/me/sessions/${id}`);
      this.toasts.show(this.transloco.translate('identity.sessions.ended'));
      this.sessions.reload();
    } catch (failure) {
      this.error.set(this.problems.shown(failure));
    }
  }
}
