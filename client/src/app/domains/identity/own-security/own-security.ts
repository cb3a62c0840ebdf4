import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { waysInSchema } from '@croisee/domain/identity/ways-in.schema';
import { ErrorPanel, type ShownError } from '@croisee/ui/error-panel/error-panel';
import { PageHeader } from '@croisee/ui/page-header/page-header';
import { UndoToasts } from '@croisee/ui/undo-toast/undo-toasts';
import { ApiClient } from '../../../kernel/api/api-client';
import { apiResource } from '../../../kernel/api/api-resource';
import { loadErrorOf, Problems } from '../../../kernel/errors/problems';
import { BackupCodesCard } from '../own-second-factor/backup-codes-card';
import { OwnPasskeys } from './own-passkeys';
import { OwnProviders } from './own-providers';

/** By what one signs in: passkeys, providers, password, codes of the phone, and where one is signed in. */
@Component({
  selector: 'app-own-security',
  imports: [BackupCodesCard, ErrorPanel, OwnPasskeys, OwnProviders, PageHeader, RouterLink, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './own-security.html',
  styles: `
    dl {
      display: grid;
      gap: var(--space-3);
      margin: 0;
    }
    dl div {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-2) var(--space-4);
      align-items: center;
      justify-content: space-between;
    }
    dt {
      font-weight: 700;
    }
    dd {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-2) var(--space-4);
      align-items: center;
      margin: 0;
    }
  `,
})
export class OwnSecurity {
  private readonly api = inject(ApiClient);
  private readonly problems = inject(Problems);
  private readonly toasts = inject(UndoToasts);
  private readonly transloco = inject(TranslocoService);

  protected readonly ways = apiResource(waysInSchema, () => '/me/ways-in');
  protected readonly backupCodes = signal<readonly string[]>([]);
  protected readonly error = signal<ShownError | undefined>(undefined);
  protected readonly loadError = loadErrorOf(this.ways);

  protected added(codes: readonly string[]): void {
    this.backupCodes.set(codes);
    this.changed('identity.security.added');
  }

  protected changed(said: string): void {
    this.error.set(undefined);
    this.toasts.show(this.transloco.translate(said));
    this.ways.reload();
  }

  protected async unlink(id: string): Promise<void> {
    this.error.set(undefined);
    try {
      await this.api.delete(`/me/providers/${id}`);
      this.changed('identity.security.unlinked');
    } catch (failure) {
      this.error.set(this.problems.shown(failure));
    }
  }
}
