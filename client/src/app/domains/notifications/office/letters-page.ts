import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { LETTER_STATES, type LetterState } from '@croisee/domain/notifications/delivery.rules';
import { LETTER_THEMES } from '@croisee/domain/notifications/letter-themes';
import { letterListSchema } from '@croisee/domain/notifications/letters.schema';
import { EmptyState } from '@croisee/ui/empty-state/empty-state';
import { ErrorPanel, type ShownError } from '@croisee/ui/error-panel/error-panel';
import { Field } from '@croisee/ui/field/field';
import { FieldInput } from '@croisee/ui/field/field-input';
import { Icon } from '@croisee/ui/icon/icon';
import { PageHeader } from '@croisee/ui/page-header/page-header';
import { ShowMore } from '@croisee/ui/show-more/show-more';
import { StatusChip } from '@croisee/ui/status-chip/status-chip';
import { UndoToasts } from '@croisee/ui/undo-toast/undo-toasts';
import { ApiClient } from '../../../kernel/api/api-client';
import { apiResource } from '../../../kernel/api/api-resource';
import { Problems } from '../../../kernel/errors/problems';
import { InstantPipe } from '../../../kernel/i18n/local-dates';
import { SessionStore } from '../../../kernel/session/session-store';
import { isRetriable, stateLabel, stateTone } from './letter-states';
import { LetterSettingsForm } from './letter-settings-form';
import { MailHealth } from './mail-health';
import { MailTrial } from './mail-trial';

const SHOWN_AT_ONCE = 25;

/** What waits, what left, what failed and why; sent again by a button. The administrator, who has no letters to follow, tries the mail server. */
@Component({
  selector: 'app-letters-page',
  imports: [
    ...[EmptyState, ErrorPanel, Field, FieldInput, Icon, InstantPipe, LetterSettingsForm, MailHealth, MailTrial],
    ...[PageHeader, RouterLink, ShowMore, StatusChip, TranslocoPipe],
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './letters-page.html',
  styleUrl: './letters-page.scss',
})
export class LettersPage {
  /** Of the query. */
  readonly etat = input<string>();
  readonly sujet = input<string>();

  private readonly api = inject(ApiClient);
  private readonly router = inject(Router);
  private readonly problems = inject(Problems);
  private readonly toasts = inject(UndoToasts);
  private readonly transloco = inject(TranslocoService);
  private readonly session = inject(SessionStore);

  protected readonly states = LETTER_STATES;
  protected readonly themes = LETTER_THEMES;
  protected readonly manages = computed(() => this.session.can('letter.manage'));
  protected readonly tries = computed(() => this.session.can('mail.test'));
  protected readonly letters = apiResource(letterListSchema, () => (this.manages() ? `/letters?${this.query()}` : undefined));
  protected readonly failure = signal<ShownError | undefined>(undefined);
  protected readonly error = computed(() => {
    const failure = this.letters.error();
    return failure === undefined ? this.failure() : this.problems.shown(failure);
  });

  /** How many lines are drawn: few again when the list is another one. */
  protected readonly drawn = linkedSignal({ source: () => this.query(), computation: () => SHOWN_AT_ONCE });
  protected readonly lines = computed(() => (this.letters.hasValue() ? this.letters.value().items.slice(0, this.drawn()) : []));
  protected readonly tone = stateTone;
  protected readonly label = stateLabel;
  protected readonly retriable = isRetriable;

  private readonly query = computed(() => {
    const query = new URLSearchParams();
    if (this.etat()) query.set('state', this.etat() ?? '');
    if (this.sujet()) query.set('theme', this.sujet() ?? '');
    return query.toString();
  });

  protected async filter(change: Readonly<Record<string, string>>): Promise<void> {
    const queryParams = Object.fromEntries(Object.entries(change).map(([name, value]) => [name, value === '' ? null : value]));
    await this.router.navigate([], { queryParams, queryParamsHandling: 'merge' });
  }

  protected async show(state: LetterState): Promise<void> {
    await this.filter({ etat: state });
  }

  protected showMore(): void {
    this.drawn.update((drawn) => drawn + SHOWN_AT_ONCE);
  }

  protected async retry(id: string): Promise<void> {
    this.failure.set(undefined);
    try {
      await this.api.post(`/letters/${id}/retry`);
      const leaves = this.letters.hasValue() && this.letters.value().health.configured;
      this.toasts.show(this.transloco.translate(leaves ? 'notifications.office.retried' : 'notifications.office.queued'));
    } catch (failure) {
      this.failure.set(this.problems.shown(failure));
    }
    this.letters.reload();
  }
}
