import { ChangeDetectionStrategy, Component, computed, inject, signal, viewChild } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import {
  retentionPageSchema,
  type DueLine,
  type ErasureCertificate,
  type RetentionPage,
  type RetentionRuleView,
} from '@croisee/domain/retention/retention.schema';
import { DataTable, type DataColumn } from '@croisee/ui/data-table/data-table';
import { EmptyState } from '@croisee/ui/empty-state/empty-state';
import { ErrorPanel } from '@croisee/ui/error-panel/error-panel';
import { Field } from '@croisee/ui/field/field';
import { FieldInput } from '@croisee/ui/field/field-input';
import { LiveAnnouncer } from '@croisee/ui/live-region/live-announcer';
import { PageHeader } from '@croisee/ui/page-header/page-header';
import { ReasonDialog } from '@croisee/ui/reason-dialog/reason-dialog';
import { ApiClient } from '../../../kernel/api/api-client';
import { apiResource } from '../../../kernel/api/api-resource';
import { loadErrorOf, Problems } from '../../../kernel/errors/problems';
import { Language } from '../../../kernel/i18n/language';
import { dayInWords, instantInWords } from '../../../kernel/i18n/local-dates';
import { Can } from '../../../kernel/session/can';
import { RetentionTabs } from '../retention-tabs';
import { DueCard } from './due-card';
import { EraseDialog } from './erase-dialog';
import { PostponeDialog } from './postpone-dialog';
import { RuleDialog } from './rule-dialog';

const HORIZONS = [90, 365, 1095] as const;

/** What goes when, as a rehearsal; what went, as certificates; the rules. */
@Component({
  selector: 'app-conservation-page',
  imports: [
    ...[Can, DataTable, DueCard, EmptyState, EraseDialog, ErrorPanel, Field, FieldInput, PageHeader, PostponeDialog],
    ...[ReasonDialog, RetentionTabs, RuleDialog, TranslocoPipe],
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './conservation-page.html',
  styleUrl: './conservation-page.scss',
})
export class ConservationPage {
  private readonly api = inject(ApiClient);
  private readonly problems = inject(Problems);
  private readonly announcer = inject(LiveAnnouncer);
  private readonly transloco = inject(TranslocoService);
  private readonly language = inject(Language).current;

  protected readonly horizons = HORIZONS;
  protected readonly days = signal<number>(HORIZONS[0]);
  protected readonly page = apiResource(retentionPageSchema, () => `/retention?days=${this.days()}`);
  protected readonly view = computed(() => (this.page.hasValue() ? this.page.value() : undefined));
  protected readonly error = loadErrorOf(this.page);
  protected readonly postponing = signal<DueLine | undefined>(undefined);
  protected readonly erasing = signal<DueLine | undefined>(undefined);
  protected readonly setting = signal<RetentionRuleView | undefined>(undefined);
  protected readonly holding = signal<DueLine | undefined>(undefined);
  private readonly holdDialog = viewChild.required(ReasonDialog);

  protected readonly columns = computed<readonly DataColumn<ErasureCertificate>[]>(() => {
    const language = this.language();
    const words = (key: string): string => this.transloco.translate(`retention.${key}`, {}, language);
    return [
      { id: 'code', label: words('certificates.code'), heading: true, text: ({ code }) => code },
      { id: 'erasedAt', label: words('certificates.erasedAt'), text: ({ erasedAt }) => instantInWords(erasedAt, language) },
      {
        id: 'cause',
        label: words('certificates.cause'),
        text: ({ cause, rule }) => (rule === null ? words(`causes.${cause}`) : words(`rules.${rule}.name`)),
      },
      {
        id: 'irrecoverableOn',
        label: words('certificates.irrecoverableOn'),
        text: ({ irrecoverableOn }) => dayInWords(irrecoverableOn, language),
      },
    ];
  });

  protected askHold(line: DueLine): void {
    this.holding.set(line);
    this.holdDialog().show();
  }

  protected async hold(reason: string): Promise<void> {
    const line = this.holding();
    if (line !== undefined) await this.act(`/retention/situations/${line.situationId}/hold`, { reason }, 'held');
  }

  protected async lift(line: DueLine): Promise<void> {
    await this.act(`/retention/situations/${line.situationId}/hold/lift`, {}, 'lifted');
  }

  protected saved(said: 'postponed' | 'erased' | 'ruleSet'): void {
    this.announcer.announce(this.transloco.translate(`retention.said.${said}`));
    this.page.reload();
  }

  protected closeDialogs(): void {
    this.postponing.set(undefined);
    this.erasing.set(undefined);
    this.setting.set(undefined);
  }

  protected print(): void {
    window.print();
  }

  protected ruleDate(rule: RetentionRuleView): string {
    return rule.decidedAt === null ? '' : instantInWords(rule.decidedAt, this.language());
  }

  private async act(path: string, body: object, said: 'held' | 'lifted'): Promise<void> {
    try {
      await this.api.post<RetentionPage>(path, body, retentionPageSchema);
      this.announcer.announce(this.transloco.translate(`retention.said.${said}`));
      this.page.reload();
    } catch (failure) {
      this.problems.report(failure);
    }
  }
}
