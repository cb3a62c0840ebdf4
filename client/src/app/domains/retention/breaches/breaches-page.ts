import { ChangeDetectionStrategy, Component, computed, inject, signal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { BREACH_STEPS } from '@croisee/domain/retention/breach.rules';
import { breachListSchema, type Breach } from '@croisee/domain/retention/breach.schema';
import { EmptyState } from '@croisee/ui/empty-state/empty-state';
import { ErrorPanel } from '@croisee/ui/error-panel/error-panel';
import { Icon } from '@croisee/ui/icon/icon';
import { LiveAnnouncer } from '@croisee/ui/live-region/live-announcer';
import { PageHeader } from '@croisee/ui/page-header/page-header';
import { ReasonDialog } from '@croisee/ui/reason-dialog/reason-dialog';
import { StatusChip } from '@croisee/ui/status-chip/status-chip';
import { ApiClient } from '../../../kernel/api/api-client';
import { apiResource } from '../../../kernel/api/api-resource';
import { loadErrorOf, Problems } from '../../../kernel/errors/problems';
import { InstantPipe } from '../../../kernel/i18n/local-dates';
import { FileSteps } from '../file-steps';
import { RetentionTabs } from '../retention-tabs';
import { StepDialog } from '../step-dialog';
import { BreachDialog } from './breach-dialog';

const HOUR_MS = 3_600_000;

/** What went wrong with data, and the 72 hours to tell the authority. */
@Component({
  selector: 'app-breaches-page',
  imports: [
    ...[BreachDialog, EmptyState, ErrorPanel, FileSteps, Icon, InstantPipe, PageHeader, ReasonDialog, RetentionTabs, RouterLink],
    ...[StatusChip, StepDialog, TranslocoPipe],
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './breaches-page.html',
  styleUrl: '../register.scss',
})
export class BreachesPage {
  private readonly api = inject(ApiClient);
  private readonly problems = inject(Problems);
  private readonly announcer = inject(LiveAnnouncer);
  private readonly transloco = inject(TranslocoService);

  protected readonly stepChoices = BREACH_STEPS;
  protected readonly list = apiResource(breachListSchema, () => '/breaches');
  protected readonly breaches = computed(() => (this.list.hasValue() ? this.list.value().items : undefined));
  protected readonly error = loadErrorOf(this.list);
  protected readonly describing = signal<Breach | 'new' | undefined>(undefined);
  protected readonly stepping = signal<Breach | undefined>(undefined);
  private readonly suspending = signal<Breach | undefined>(undefined);
  private readonly reasonDialog = viewChild.required(ReasonDialog);

  protected hoursLeft({ dueAt }: Breach): number {
    const now = this.list.hasValue() ? this.list.value().now : dueAt;
    return Math.ceil((Date.parse(dueAt) - Date.parse(now)) / HOUR_MS);
  }

  protected askSuspension(breach: Breach): void {
    this.suspending.set(breach);
    this.reasonDialog().show();
  }

  protected suspend(reason: string): Promise<void> {
    return this.post(`/breaches/${this.suspending()?.id}/suspension`, { accountId: null, reason });
  }

  protected close(breach: Breach): Promise<void> {
    return this.post(`/breaches/${breach.id}/close`, {});
  }

  protected saved(): void {
    this.announcer.announce(this.transloco.translate('retention.said.saved'));
    this.list.reload();
  }

  protected closeDialogs(): void {
    this.describing.set(undefined);
    this.stepping.set(undefined);
  }

  private async post(path: string, body: object): Promise<void> {
    try {
      await this.api.post(path, body);
      this.saved();
    } catch (failure) {
      this.problems.report(failure);
    }
  }
}
