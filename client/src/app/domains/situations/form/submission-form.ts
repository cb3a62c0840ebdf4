import {
  ChangeDetectionStrategy,
  Component,
  computed,
  DestroyRef,
  effect,
  type ElementRef,
  inject,
  input,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import type { SituationPage } from '@croisee/domain/situations/situation-page.schema';
import { ErrorPanel, type ShownError } from '@croisee/ui/error-panel/error-panel';
import { Icon } from '@croisee/ui/icon/icon';
import { PageHeader } from '@croisee/ui/page-header/page-header';
import { SaveIndicator } from '@croisee/ui/save-state/save-indicator';
import { UndoToasts } from '@croisee/ui/undo-toast/undo-toasts';
import { Problems } from '../../../kernel/errors/problems';
import { Language } from '../../../kernel/i18n/language';
import { type HoldsChanges, warnBeforeUnload } from '../../../kernel/navigation/unsaved-changes.guard';
import { SessionActivity } from '../../../kernel/session/session-activity';
import { pieceTitle, stepOf, stepsOf } from '../data/form-layout';
import { SituationsClient } from '../data/situations-client';
import { EntryNote } from '../page/entry-note';
import { WhoCanSee } from '../page/who-can-see';
import { EmergencyStop } from '../start/emergency-stop';
import { DraftStore } from '../writing/draft-store';
import { RarityWatch } from '../writing/rarity-watch';
import type { WithholdingReason } from '../writing/withholding';
import { ConflictPanel } from './conflict-panel';
import { DeclaredWords } from './declared-words';
import { DraftField } from './draft-field';
import { DraftLines } from './draft-lines';
import { RarityCard } from './rarity-card';
import { ReviewStep } from './review-step';
import { StepList } from './step-list';

const RETRY_MILLISECONDS = 10_000;

/** The submission form: one step at a time, saved as it is written, read for names before anything leaves the page. */
@Component({
  selector: 'app-submission-form',
  imports: [
    ConflictPanel,
    DeclaredWords,
    DraftField,
    DraftLines,
    EmergencyStop,
    EntryNote,
    ErrorPanel,
    Icon,
    PageHeader,
    RarityCard,
    ReviewStep,
    RouterLink,
    SaveIndicator,
    StepList,
    TranslocoPipe,
    WhoCanSee,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './submission-form.html',
  styleUrl: './submission-form.scss',
})
export class SubmissionForm implements HoldsChanges {
  /** Of the route. */
  readonly id = input.required<string>();
  /** Of the query: the step shown. */
  readonly etape = input<string>();

  private readonly client = inject(SituationsClient);
  private readonly router = inject(Router);
  private readonly problems = inject(Problems);
  private readonly transloco = inject(TranslocoService);
  private readonly toasts = inject(UndoToasts);
  private readonly activity = inject(SessionActivity);
  private readonly heading = viewChild<ElementRef<HTMLElement>>('stepHeading');

  protected readonly language = inject(Language).current;
  protected readonly store = signal<DraftStore | undefined>(undefined);
  protected readonly rarity = computed(() => {
    const store = this.store();
    return store === undefined ? undefined : new RarityWatch(store.draft);
  });
  protected readonly code = signal('');
  /** While the coordination types for somebody else: for whom. */
  protected readonly entry = signal<SituationPage['entry']>(null);
  protected readonly cited = signal<SituationPage['names']>({});
  protected readonly colleagues = signal<NonNullable<SituationPage['colleagues']>>([]);
  protected readonly gate = signal<SituationPage['sharing']['gate'] | undefined>(undefined);
  protected readonly names = computed(() => Object.fromEntries(this.colleagues().map(({ accountId, name }) => [accountId, name])));
  protected readonly loadError = signal<ShownError | undefined>(undefined);
  protected readonly actError = signal<ShownError | undefined>(undefined);
  protected readonly stopped = signal(false);
  protected readonly tried = signal(false);
  protected readonly busy = signal(false);
  private isLeaving = false;

  protected readonly saveError = computed(() => {
    const failure = this.store()?.failure();
    return failure === undefined ? undefined : this.problems.shown(failure);
  });
  protected readonly steps = computed(() => stepsOf(this.store()?.draft().mode ?? 'short'));
  protected readonly stepIds = computed(() => [...this.steps().map(({ id }) => id), 'review']);
  protected readonly stepId = computed(() => this.stepIds().find((id) => id === this.etape()) ?? 'request');
  protected readonly step = computed(() => this.steps().find(({ id }) => id === this.stepId()));
  protected readonly parts = computed(() => {
    const draft = this.store()?.draft();
    return (this.step()?.parts ?? []).filter((part) => !('when' in part) || draft === undefined || part.when?.(draft) !== false);
  });
  /** Where to correct what is withheld; a field that the short form does not show is corrected on the last step. */
  protected readonly withheldStep = computed(() => {
    const [unit] = this.store()?.withheld().keys() ?? [];
    return (unit === undefined ? undefined : stepOf(unit, this.store()?.draft().mode ?? 'short')?.id) ?? 'review';
  });
  protected readonly place = computed(() => this.stepIds().indexOf(this.stepId()));

  constructor() {
    warnBeforeUnload(this);
    effect(() => void this.open(this.id()));
    this.sendAgainWhenPossible();
  }

  hasUnsavedChanges(): boolean {
    return !this.isLeaving && (this.store()?.holdsUnsaved() ?? false);
  }

  protected async open(id: string): Promise<void> {
    this.loadError.set(undefined);
    try {
      const page = await this.client.read(id);
      if (!page.can.includes('edit')) {
        await this.router.navigate(['/situations', id], { replaceUrl: true });
        return;
      }
      this.code.set(page.code);
      this.entry.set(page.status === 'draft' ? page.entry : null);
      this.cited.set(page.names);
      this.colleagues.set(page.colleagues ?? []);
      this.gate.set(page.sharing.gate);
      const door = {
        save: (body: Parameters<SituationsClient['saveDraft']>[1]) => this.client.saveDraft(id, body),
        read: () => this.client.read(id),
      };
      this.store.set(new DraftStore(door, page, (reason, piece) => this.whyWithheld(reason, piece)));
    } catch (failure) {
      this.loadError.set(this.problems.shown(failure));
    }
  }

  private whyWithheld(reason: WithholdingReason, piece: string): string {
    const { key, line } = pieceTitle(piece);
    const place = this.transloco.translate(key, { number: line });
    return this.transloco.translate('situations.withheld.at', { reason: this.transloco.translate(`situations.withheld.${reason}`), place });
  }

  protected async go(step: string | undefined): Promise<void> {
    if (step === undefined) return;
    await this.router.navigate([], { queryParams: { etape: step }, queryParamsHandling: 'merge' });
    setTimeout(() => this.heading()?.nativeElement.focus());
  }

  protected async submit(): Promise<void> {
    const store = this.store();
    if (store === undefined || this.busy()) return;
    this.tried.set(true);
    this.actError.set(undefined);
    if (store.missing().length > 0 || store.toConfirm().length > 0 || this.rarity()?.mustExplain() === true) return;
    this.busy.set(true);
    try {
      await store.flush();
      if (store.holdsUnsaved()) return;
      await this.client.submit(this.id());
      this.isLeaving = true;
      this.toasts.show(this.transloco.translate('situations.submitted', { code: this.code() }));
      await this.router.navigate(['/situations', this.id()]);
    } catch (failure) {
      this.actError.set(this.problems.shown(failure));
    } finally {
      this.busy.set(false);
    }
  }

  /** An emergency: what was typed is erased unless its author asks to keep it. */
  protected async redirect(keepText: boolean): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    try {
      await this.client.redirectAsEmergency(this.id(), keepText);
      this.isLeaving = true;
      await this.router.navigate(['/situations']);
    } catch (failure) {
      this.actError.set(this.problems.shown(failure));
    } finally {
      this.busy.set(false);
    }
  }

  /** What could not be sent leaves by itself: when the network is back, after a new sign-in, and every few seconds meanwhile. */
  private sendAgainWhenPossible(): void {
    const retry = (): void => {
      const store = this.store();
      if (store?.status().kind === 'offline') void store.sendAgain();
    };
    const timer = setInterval(retry, RETRY_MILLISECONDS);
    window.addEventListener('online', retry);
    inject(DestroyRef).onDestroy(() => {
      clearInterval(timer);
      window.removeEventListener('online', retry);
    });
    let wasEnded = false;
    effect(() => {
      const isEnded = this.activity.hasEnded();
      if (wasEnded && !isEnded) void untracked(this.store)?.flush();
      wasEnded = isEnded;
    });
  }
}
