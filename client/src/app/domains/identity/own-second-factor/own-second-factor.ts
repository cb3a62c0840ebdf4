import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import * as z from 'zod';
import {
  backupCodesSchema,
  confirmSecondFactorSchema,
  enrolmentSchema,
  secondFactorViewSchema,
  type Enrolment,
} from '@croisee/domain/identity/second-factor.schema';
import { ErrorPanel } from '@croisee/ui/error-panel/error-panel';
import { Field } from '@croisee/ui/field/field';
import { FieldInput } from '@croisee/ui/field/field-input';
import { PageHeader } from '@croisee/ui/page-header/page-header';
import { StatusChip } from '@croisee/ui/status-chip/status-chip';
import { UndoToasts } from '@croisee/ui/undo-toast/undo-toasts';
import { ApiClient } from '../../../kernel/api/api-client';
import { apiResource } from '../../../kernel/api/api-resource';
import { loadErrorOf } from '../../../kernel/errors/problems';
import { FormState } from '../../../kernel/forms/form-state';
import { InstantPipe } from '../../../kernel/i18n/local-dates';
import { BackupCodesCard } from './backup-codes-card';

const NOTHING = z.object({});

/** One's own second factor: turned on with a phone, kept with backup codes, turned off. */
@Component({
  selector: 'app-own-second-factor',
  imports: [BackupCodesCard, ErrorPanel, Field, FieldInput, InstantPipe, PageHeader, StatusChip, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './own-second-factor.html',
  styles: `
    .secret {
      font-family: var(--font-mono, monospace);
      font-size: 1.15rem;
      letter-spacing: 0.05em;
      overflow-wrap: anywhere;
    }
  `,
})
export class OwnSecondFactor {
  private readonly api = inject(ApiClient);
  private readonly toasts = inject(UndoToasts);
  private readonly transloco = inject(TranslocoService);

  protected readonly factor = apiResource(secondFactorViewSchema, () => '/me/second-factor');
  protected readonly state = new FormState();
  protected readonly loadError = loadErrorOf(this.factor);
  protected readonly enrolment = signal<Enrolment | undefined>(undefined);
  protected readonly backupCodes = signal<readonly string[]>([]);
  /** In groups of four, as people read a long code aloud. */
  protected readonly secret = computed(
    () =>
      this.enrolment()
        ?.secret.match(/.{1,4}/g)
        ?.join(' ') ?? '',
  );

  protected async begin(): Promise<void> {
    await this.state.send(NOTHING, {}, async () => this.enrolment.set(await this.api.post('/me/second-factor', {}, enrolmentSchema)));
  }

  protected async confirm(event: Event): Promise<void> {
    event.preventDefault();
    const values = { code: new FormData(event.target as HTMLFormElement).get('code') };
    await this.state.send(confirmSecondFactorSchema, values, async (body) => {
      const { backupCodes } = await this.api.post('/me/second-factor/confirm', body, backupCodesSchema);
      this.enrolment.set(undefined);
      this.backupCodes.set(backupCodes);
      this.factor.reload();
    });
  }

  protected async renewBackupCodes(): Promise<void> {
    await this.state.send(NOTHING, {}, async () => {
      this.backupCodes.set((await this.api.post('/me/second-factor/backup-codes', {}, backupCodesSchema)).backupCodes);
      this.factor.reload();
    });
  }

  protected async remove(): Promise<void> {
    await this.state.send(NOTHING, {}, async () => {
      await this.api.post('/me/second-factor/remove');
      this.backupCodes.set([]);
      this.toasts.show(this.transloco.translate('identity.secondFactor.removed'));
      this.factor.reload();
    });
  }
}
