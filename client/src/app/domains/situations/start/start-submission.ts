import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { EMERGENCY_QUESTIONS, emergencyStop, type EmergencyKey } from '@croisee/domain/situations/emergency.rules';
import { enterForAnotherSchema } from '@croisee/domain/situations/entry.rules';
import { ErrorPanel, type ShownError } from '@croisee/ui/error-panel/error-panel';
import { Icon } from '@croisee/ui/icon/icon';
import { PageHeader } from '@croisee/ui/page-header/page-header';
import { Problems } from '../../../kernel/errors/problems';
import { Language } from '../../../kernel/i18n/language';
import { SessionStore } from '../../../kernel/session/session-store';
import { requiredCount } from '../data/form-layout';
import { SituationsClient } from '../data/situations-client';
import { EmergencyStop } from './emergency-stop';
import { ReceivedEntry, type Received } from './received-entry';

/** Before anything is typed: is it an emergency? Then short or long, one’s own or received on paper, and the draft begins with a neutral code. */
@Component({
  selector: 'app-start-submission',
  imports: [EmergencyStop, ErrorPanel, Icon, PageHeader, ReceivedEntry, RouterLink, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './start-submission.html',
  styleUrl: './start-submission.scss',
})
export class StartSubmission {
  private readonly client = inject(SituationsClient);
  private readonly router = inject(Router);
  private readonly problems = inject(Problems);
  private readonly session = inject(SessionStore);
  /** The same for every click of this page: a second click finds the first draft. */
  private readonly draftId = crypto.randomUUID();

  protected readonly language = inject(Language).current;
  protected readonly questions = EMERGENCY_QUESTIONS;
  protected readonly modes = ['short', 'long'] as const;
  protected readonly counts = { short: requiredCount('short'), long: requiredCount('long') };
  protected readonly yes = signal<readonly EmergencyKey[]>([]);
  protected readonly numbers = computed(() => emergencyStop(this.yes()));
  protected readonly mode = signal<'short' | 'long'>('short');
  /** Only the coordination enters what others sent it. */
  protected readonly coordinates = computed(() => this.session.me()?.roles.includes('coordinator') ?? false);
  protected readonly received = signal<Received | undefined>(undefined);
  protected readonly tried = signal(false);
  protected readonly busy = signal(false);
  protected readonly error = signal<ShownError | undefined>(undefined);

  protected answer(key: EmergencyKey, isTrue: boolean): void {
    this.yes.update((keys) => (isTrue ? [...keys, key] : keys.filter((other) => other !== key)));
  }

  protected async start(): Promise<void> {
    this.tried.set(true);
    const entry = enterForAnotherSchema.optional().safeParse(this.received());
    if (this.busy() || !entry.success) return;
    this.busy.set(true);
    this.error.set(undefined);
    try {
      const { id } = await this.client.create({ id: this.draftId, mode: this.mode(), ...(entry.data && { entry: entry.data }) });
      await this.router.navigate(['/situations', id, 'saisine']);
    } catch (failure) {
      this.error.set(this.problems.shown(failure));
    } finally {
      this.busy.set(false);
    }
  }
}
