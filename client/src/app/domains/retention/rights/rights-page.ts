import { ChangeDetectionStrategy, Component, computed, inject, signal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { RIGHTS_OUTCOMES, RIGHTS_STEPS } from '@croisee/domain/retention/rights.rules';
import { rightsListSchema, type RightsRequest } from '@croisee/domain/retention/rights.schema';
import { daysBetween } from '@croisee/domain/time/local-date';
import { EmptyState } from '@croisee/ui/empty-state/empty-state';
import { ErrorPanel } from '@croisee/ui/error-panel/error-panel';
import { Icon } from '@croisee/ui/icon/icon';
import { LiveAnnouncer } from '@croisee/ui/live-region/live-announcer';
import { PageHeader } from '@croisee/ui/page-header/page-header';
import { ReasonDialog } from '@croisee/ui/reason-dialog/reason-dialog';
import { StatusChip, type StatusTone } from '@croisee/ui/status-chip/status-chip';
import { ApiClient } from '../../../kernel/api/api-client';
import { apiResource } from '../../../kernel/api/api-resource';
import { loadErrorOf, Problems } from '../../../kernel/errors/problems';
import { DayPipe } from '../../../kernel/i18n/local-dates';
import { FileSteps } from '../file-steps';
import { RetentionTabs } from '../retention-tabs';
import { StepDialog } from '../step-dialog';
import { OpenRequestDialog } from './open-request-dialog';

/** Under this many days left, the clock is shown as urgent. */
const SOON_DAYS = 7;

/** Requests of persons: one card each, its clock first. */
@Component({
  selector: 'app-rights-page',
  imports: [
    ...[DayPipe, EmptyState, ErrorPanel, FileSteps, Icon, OpenRequestDialog, PageHeader, ReasonDialog, RetentionTabs, RouterLink],
    ...[StatusChip, StepDialog, TranslocoPipe],
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './rights-page.html',
  styleUrl: '../register.scss',
})
export class RightsPage {
  private readonly api = inject(ApiClient);
  private readonly problems = inject(Problems);
  private readonly announcer = inject(LiveAnnouncer);
  private readonly transloco = inject(TranslocoService);

  protected readonly stepChoices = RIGHTS_STEPS;
  protected readonly outcomes = RIGHTS_OUTCOMES;
  protected readonly list = apiResource(rightsListSchema, () => '/rights-requests');
  protected readonly files = computed(() => (this.list.hasValue() ? this.list.value().items : undefined));
  protected readonly error = loadErrorOf(this.list);
  protected readonly opening = signal(false);
  protected readonly stepping = signal<RightsRequest | undefined>(undefined);
  protected readonly answering = signal<RightsRequest | undefined>(undefined);
  protected readonly extending = signal<RightsRequest | undefined>(undefined);
  private readonly reasonDialog = viewChild.required(ReasonDialog);

  protected daysLeft(file: RightsRequest): number {
    return daysBetween(this.list.hasValue() ? this.list.value().today : file.dueOn, file.dueOn);
  }

  protected tone(file: RightsRequest): StatusTone {
    const left = this.daysLeft(file);
    return left < 0 ? 'danger' : left <= SOON_DAYS ? 'warning' : 'info';
  }

  protected askExtension(file: RightsRequest): void {
    this.extending.set(file);
    this.reasonDialog().show();
  }

  protected async extend(reason: string): Promise<void> {
    try {
      await this.api.post(`/rights-requests/${this.extending()?.id}/extension`, { reason });
      this.saved();
    } catch (failure) {
      this.problems.report(failure);
    }
  }

  protected saved(): void {
    this.announcer.announce(this.transloco.translate('retention.said.saved'));
    this.list.reload();
  }

  protected closeDialogs(): void {
    this.opening.set(false);
    this.stepping.set(undefined);
    this.answering.set(undefined);
  }
}
