import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Role } from '@croisee/domain/access/roles';
import { mayManageRole } from '@croisee/domain/identity/mandate.rules';
import type { AccountView, MandateView } from '@croisee/domain/identity/mandate.schema';
import { PROFESSIONS } from '@croisee/domain/vocabulary/professions';
import { Icon } from '@croisee/ui/icon/icon';
import { StatusChip } from '@croisee/ui/status-chip/status-chip';
import { LabelPipe } from '../../../kernel/i18n/coded-label';
import { InstantPipe } from '../../../kernel/i18n/local-dates';
import { SessionStore } from '../../../kernel/session/session-store';
import { MandateWhen } from './mandate-when';

/** One person: state of the account, mandates with their dates in words, and what may be done about them. */
@Component({
  selector: 'app-account-card',
  imports: [Icon, InstantPipe, LabelPipe, MandateWhen, StatusChip, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './account-card.html',
  styleUrl: './account-card.scss',
})
export class AccountCard {
  readonly account = input.required<AccountView>();
  readonly today = input.required<string>();
  readonly grant = output<void>();
  readonly offboard = output<void>();
  readonly handOver = output<MandateView>();
  readonly end = output<MandateView>();
  readonly renew = output<void>();
  readonly revoke = output<void>();
  readonly recover = output<void>();
  readonly resetSecondFactor = output<void>();

  private readonly session = inject(SessionStore);
  private readonly roles = computed(() => (this.session.me()?.roles ?? []) as Role[]);
  protected readonly mayOffboard = computed(() =>
    this.account().mandates.every((mandate) => !this.isOpen(mandate) || this.mayManage(mandate)),
  );
  protected readonly mayRecover = computed(() => this.account().state === 'active' && this.session.can('account.recover'));
  protected readonly mayResetFactor = computed(() => this.account().secondFactor && this.session.can('account.reset-second-factor'));
  protected readonly professions = PROFESSIONS;
  protected readonly isOneself = computed(() => this.session.me()?.account.id === this.account().id);
  protected readonly hasLeft = computed(() => this.account().state === 'closed');
  protected readonly tone = computed(
    () => ({ active: 'success', invited: 'info', closed: 'neutral' })[this.account().state] as 'success' | 'info' | 'neutral',
  );

  /** Open ones first: what a person may do today is what one looks for. */
  protected readonly mandates = computed(() => [...this.account().mandates].sort((a, b) => Number(b.inForce) - Number(a.inForce)));

  /** Roles that govern are the administration's: the others see them without the means to change them. */
  protected mayManage(mandate: MandateView): boolean {
    return !this.isOneself() && mayManageRole(mandate.role, this.roles()).ok;
  }

  protected mayHandOver(mandate: MandateView): boolean {
    return this.isOneself() || this.mayManage(mandate);
  }

  protected isOpen(mandate: MandateView): boolean {
    return mandate.endedAt === null && (mandate.until === null || mandate.until >= this.today());
  }
}
