import { ChangeDetectionStrategy, Component, computed, effect, inject, input, signal, viewChild } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { dutyReminders } from '@croisee/domain/situations/duties.rules';
import { situationsErrors } from '@croisee/domain/situations/situations.errors';
import { situationPageSchema, type SituationPage as PageData } from '@croisee/domain/situations/situation-page.schema';
import { INADMISSIBILITY_REASONS } from '@croisee/domain/vocabulary/inadmissibility-reasons';
import { PROBLEMS } from '@croisee/domain/vocabulary/problem-codes';
import { ErrorPanel } from '@croisee/ui/error-panel/error-panel';
import { Icon } from '@croisee/ui/icon/icon';
import { PageHeader } from '@croisee/ui/page-header/page-header';
import { StatusChip } from '@croisee/ui/status-chip/status-chip';
import { UndoToasts } from '@croisee/ui/undo-toast/undo-toasts';
import { apiResource } from '../../../kernel/api/api-resource';
import { loadErrorOf } from '../../../kernel/errors/problems';
import { LabelPipe } from '../../../kernel/i18n/coded-label';
import { Language } from '../../../kernel/i18n/language';
import { DayPipe, InstantPipe } from '../../../kernel/i18n/local-dates';
import { CompleteDialog } from '../acts/complete-dialog';
import { DecideDialog } from '../acts/decide-dialog';
import { DispensationPanel } from '../acts/dispensation-panel';
import { InformationDialog } from '../acts/information-dialog';
import { InvitationsPanel } from '../acts/invitations-panel';
import { PartyDecisions } from '../acts/party-decisions';
import { PreparationPanel } from '../acts/preparation-panel';
import { RereadPanel } from '../acts/reread-panel';
import { WithdrawDialog } from '../acts/withdraw-dialog';
import { STATUS_LOOKS } from '../data/status-words';
import { IdentityPanel } from '../identity/identity-panel';
import { EntryNote } from './entry-note';
import { QuestionThread } from './question-thread';
import { ReadingStanding } from './reading-standing';
import { SituationTimeline } from './situation-timeline';
import { SubmissionReading } from './submission-reading';
import { WhoCanSee } from './who-can-see';

type Act = 'ask-to-complete' | 'decide' | 'record-information' | 'withdraw';

const FOLLOWED: readonly PageData['status'][] = ['response-built', 'followed-up', 'closed'];

/** One situation as the reader may see it, with what they may do about it now. */
@Component({
  selector: 'app-situation-page',
  imports: [
    CompleteDialog,
    DayPipe,
    DecideDialog,
    DispensationPanel,
    EntryNote,
    ErrorPanel,
    Icon,
    IdentityPanel,
    InformationDialog,
    InstantPipe,
    InvitationsPanel,
    LabelPipe,
    PageHeader,
    PartyDecisions,
    PreparationPanel,
    QuestionThread,
    ReadingStanding,
    RereadPanel,
    RouterLink,
    SituationTimeline,
    StatusChip,
    SubmissionReading,
    TranslocoPipe,
    WhoCanSee,
    WithdrawDialog,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './situation-page.html',
  styleUrl: './situation-page.scss',
})
export class SituationPage {
  /** Of the route. */
  readonly id = input.required<string>();

  private readonly router = inject(Router);
  private readonly toasts = inject(UndoToasts);
  private readonly transloco = inject(TranslocoService);
  private readonly timeline = viewChild(SituationTimeline);

  protected readonly language = inject(Language).current;
  protected readonly looks = STATUS_LOOKS;
  protected readonly problemList = PROBLEMS;
  protected readonly reasons = INADMISSIBILITY_REASONS;
  protected readonly acts: readonly Act[] = ['decide', 'ask-to-complete', 'record-information', 'withdraw'];
  protected readonly asked = signal<Act | undefined>(undefined);
  protected readonly marksFindings = signal(false);

  private readonly loaded = apiResource(situationPageSchema, () => `/situations/${this.id()}`);
  /** What was last read stays on screen while it is read again. */
  protected readonly page = signal<PageData | undefined>(undefined);
  protected readonly error = loadErrorOf(this.loaded);
  protected readonly duties = computed(() => dutyReminders(this.page()?.submission ?? { mode: 'short' }));
  protected readonly instructs = computed(
    () => this.page()?.levels.some((level) => level === 'coordinate' || level === 'facilitate') ?? false,
  );

  constructor() {
    effect(() => {
      if (this.loaded.hasValue()) this.page.set(this.loaded.value());
      // A refusal takes the content off the screen: it may have been withdrawn meanwhile.
      else if (this.loaded.error() !== undefined) this.page.set(undefined);
    });
  }

  /** Once the commission built a response, what follows has a page of its own. */
  protected hasResponse({ status }: PageData): boolean {
    return FOLLOWED.includes(status);
  }

  protected can(offer: PageData['can'][number]): boolean {
    return this.page()?.can.includes(offer) ?? false;
  }

  protected obstacle(code: string): string {
    return Object.entries(situationsErrors).find(([known]) => known === code)?.[1][this.language()] ?? code;
  }

  protected reload(): void {
    this.loaded.reload();
    this.timeline()?.reload();
  }

  protected done(act: string): void {
    this.asked.set(undefined);
    this.toasts.show(this.transloco.translate(`situations.done.${act}`));
    this.reload();
  }

  /** A draft withdrawn is nobody’s any more: there is nothing left to look at. */
  protected async withdrawn(): Promise<void> {
    this.asked.set(undefined);
    this.toasts.show(this.transloco.translate('situations.done.withdraw'));
    await this.router.navigate(['/situations']);
  }
}
