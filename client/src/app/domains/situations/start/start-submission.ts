import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { EMERGENCY_QUESTIONS, emergencyStop, type EmergencyKey } from '@croisee/domain/situations/emergency.rules';
import { ErrorPanel, type ShownError } from '@croisee/ui/error-panel/error-panel';
import { Icon } from '@croisee/ui/icon/icon';
import { PageHeader } from '@croisee/ui/page-header/page-header';
import { Problems } from '../../../kernel/errors/problems';
import { Language } from '../../../kernel/i18n/language';
import { requiredCount } from '../data/form-layout';
import { SituationsClient } from '../data/situations-client';
import { EmergencyStop } from './emergency-stop';

/** Before anything is typed: is it an emergency? Then short or long, and the draft begins with a neutral code. */
@Component({
  selector: 'app-start-submission',
  imports: [EmergencyStop, ErrorPanel, Icon, PageHeader, RouterLink, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './start-submission.html',
  styleUrl: './start-submission.scss',
})
export class StartSubmission {
  private readonly client = inject(SituationsClient);
  private readonly router = inject(Router);
  private readonly problems = inject(Problems);
  /** The same for every click of this page: a second click finds the first draft. */
  private readonly draftId = crypto.randomUUID();

  protected readonly language = inject(Language).current;
  protected readonly questions = EMERGENCY_QUESTIONS;
  protected readonly modes = ['short', 'long'] as const;
  protected readonly counts = { short: requiredCount('short'), long: requiredCount('long') };
  protected readonly yes = signal<readonly EmergencyKey[]>([]);
  protected readonly numbers = computed(() => emergencyStop(this.yes()));
  protected readonly mode = signal<'short' | 'long'>('short');
  protected readonly busy = signal(false);
  protected readonly error = signal<ShownError | undefined>(undefined);

  protected answer(key: EmergencyKey, isTrue: boolean): void {
    this.yes.update((keys) => (isTrue ? [...keys, key] : keys.filter((other) => other !== key)));
  }

  protected async start(): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    this.error.set(undefined);
    try {
      const { id } = await this.client.create({ id: this.draftId, mode: this.mode() });
      await this.router.navigate(['/situations', id, 'saisine']);
    } catch (failure) {
      this.error.set(this.problems.shown(failure));
    } finally {
      this.busy.set(false);
    }
  }
}
