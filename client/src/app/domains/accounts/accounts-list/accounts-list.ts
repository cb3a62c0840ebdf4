import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { foldLabel } from '@croisee/domain/directory/import-columns';
import {
  accountListSchema,
  invitationLinkSchema,
  type AccountView,
  type InvitationLink,
  type MandateView,
} from '@croisee/domain/identity/mandate.schema';
import { EmptyState } from '@croisee/ui/empty-state/empty-state';
import { ErrorPanel } from '@croisee/ui/error-panel/error-panel';
import { Field } from '@croisee/ui/field/field';
import { FieldInput } from '@croisee/ui/field/field-input';
import { Icon } from '@croisee/ui/icon/icon';
import { PageHeader } from '@croisee/ui/page-header/page-header';
import { UndoToasts } from '@croisee/ui/undo-toast/undo-toasts';
import { ApiClient } from '../../../kernel/api/api-client';
import { apiResource } from '../../../kernel/api/api-resource';
import { loadErrorOf, Problems } from '../../../kernel/errors/problems';
import { Can } from '../../../kernel/session/can';
import { mandateMoment } from '../data/mandate-in-words';
import { EndMandateDialog } from '../dialogs/end-mandate-dialog';
import { GrantDialog } from '../dialogs/grant-dialog';
import { HandOverDialog } from '../dialogs/hand-over-dialog';
import { InvitationLinkDialog, type LinkPurpose } from '../dialogs/invitation-link-dialog';
import { InviteDialog } from '../dialogs/invite-dialog';
import { OffboardDialog } from '../dialogs/offboard-dialog';
import { RecoveryDialog } from '../dialogs/recovery-dialog';
import { ResetSecondFactorDialog } from '../dialogs/reset-second-factor-dialog';
import { AccountCard } from './account-card';

type Shown = 'here' | 'ending' | 'invited' | 'left';

/** What is being done about somebody: one dialog at a time. */
type Asked =
  | { readonly act: 'invite' }
  | { readonly act: 'grant' | 'offboard' | 'recover' | 'reset-second-factor'; readonly account: AccountView }
  | { readonly act: 'hand-over' | 'end'; readonly account: AccountView; readonly mandate: MandateView }
  | { readonly act: 'link'; readonly link: InvitationLink; readonly name: string; readonly opens: LinkPurpose };

/** People of the council, what they may do and until when; everything that changes it starts here. */
@Component({
  selector: 'app-accounts-list',
  imports: [
    AccountCard,
    Can,
    EmptyState,
    EndMandateDialog,
    ErrorPanel,
    Field,
    FieldInput,
    GrantDialog,
    HandOverDialog,
    Icon,
    InvitationLinkDialog,
    InviteDialog,
    OffboardDialog,
    PageHeader,
    RecoveryDialog,
    ResetSecondFactorDialog,
    RouterLink,
    TranslocoPipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './accounts-list.html',
  styleUrl: './accounts-list.scss',
})
export class AccountsList {
  private readonly api = inject(ApiClient);
  private readonly problems = inject(Problems);
  private readonly toasts = inject(UndoToasts);
  private readonly transloco = inject(TranslocoService);

  protected readonly accounts = apiResource(accountListSchema, () => '/accounts');
  protected readonly loadError = loadErrorOf(this.accounts);
  protected readonly filters: readonly Shown[] = ['here', 'ending', 'invited', 'left'];
  protected readonly search = signal('');
  protected readonly shown = signal<Shown>('here');
  protected readonly asked = signal<Asked | undefined>(undefined);

  protected readonly all = computed(() => (this.accounts.hasValue() ? this.accounts.value().items : []));
  protected readonly today = computed(() => (this.accounts.hasValue() ? this.accounts.value().today : ''));
  protected readonly listed = computed(() => {
    const wanted = foldLabel(this.search());
    return this.all().filter(
      (account) => belongs(account, this.shown(), this.today()) && foldLabel(`${account.displayName} ${account.email}`).includes(wanted),
    );
  });

  protected count(shown: Shown): number {
    return this.all().filter((account) => belongs(account, shown, this.today())).length;
  }

  protected done(message: string, name: string): void {
    this.asked.set(undefined);
    this.accounts.reload();
    this.toasts.show(this.transloco.translate(`accounts.done.${message}`, { name }));
  }

  protected invited(link: InvitationLink, name: string): void {
    this.accounts.reload();
    this.showLink(link, name, 'invitation');
  }

  protected showLink(link: InvitationLink, name: string, opens: LinkPurpose): void {
    this.asked.set({ act: 'link', link, name, opens });
  }

  protected async renew(account: AccountView): Promise<void> {
    try {
      this.invited(await this.api.post(`/accounts/${account.id}/invitation`, {}, invitationLinkSchema), account.displayName);
    } catch (failure) {
      this.problems.report(failure);
    }
  }

  protected async revoke(account: AccountView): Promise<void> {
    try {
      await this.api.post(`/accounts/${account.id}/invitation/revoke`);
      this.done('revoked', account.displayName);
    } catch (failure) {
      this.problems.report(failure);
    }
  }
}

function belongs(account: AccountView, shown: Shown, today: string): boolean {
  if (shown === 'left') return account.state === 'closed';
  if (account.state === 'closed') return false;
  if (shown === 'invited') return account.state === 'invited';
  if (shown === 'here') return true;
  return account.mandates.some((mandate) => mandateMoment(mandate, today).tone === 'warning');
}
