import { ChangeDetectionStrategy, Component, computed, inject, input, signal, viewChild } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { acceptInvitationSchema, invitationViewSchema } from '@croisee/domain/identity/mandate.schema';
import { ErrorPanel } from '@croisee/ui/error-panel/error-panel';
import { Field } from '@croisee/ui/field/field';
import { FieldInput } from '@croisee/ui/field/field-input';
import { PageHeader } from '@croisee/ui/page-header/page-header';
import { ApiClient } from '../../../kernel/api/api-client';
import { apiResource } from '../../../kernel/api/api-resource';
import { loadErrorOf } from '../../../kernel/errors/problems';
import { FormState, typedIn } from '../../../kernel/forms/form-state';
import { InstantPipe } from '../../../kernel/i18n/local-dates';
import { SessionStore } from '../../../kernel/session/session-store';
import { NewPasswordFields } from '../new-password/new-password-fields';

/**
 * A person invited by link chooses a password and enters, or proves the one they already have; the roles are explained before the first
 * click.
 */
@Component({
  selector: 'app-accept-invitation',
  imports: [ErrorPanel, Field, FieldInput, InstantPipe, NewPasswordFields, PageHeader, RouterLink, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './accept-invitation.html',
})
export class AcceptInvitation {
  readonly token = input.required<string>();

  private readonly api = inject(ApiClient);
  private readonly session = inject(SessionStore);
  private readonly router = inject(Router);

  private readonly path = computed(() => `/invitations/${encodeURIComponent(this.token())}`);
  protected readonly invitation = apiResource(invitationViewSchema, () => this.path());
  protected readonly loadError = loadErrorOf(this.invitation);
  protected readonly state = new FormState();
  /** The account has a second factor: its code is asked for once the password is right. */
  protected readonly asksCode = computed(() => this.state.error()?.code?.startsWith('SECOND_FACTOR_') === true || this.codeAsked());
  private readonly codeAsked = signal(false);
  private readonly newPassword = viewChild(NewPasswordFields);

  protected async accept(event: Event, existingAccount: boolean): Promise<void> {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    const password = existingAccount ? form.get('password') : this.newPassword()?.typed(form);
    if (password === undefined) return;
    this.codeAsked.set(this.asksCode());
    const code = this.asksCode() ? { code: typedIn(form, 'code') } : {};
    await this.state.send(acceptInvitationSchema, { password, ...code }, async (body) => {
      await this.api.post(`${this.path()}/accept`, body);
      await this.session.reload();
      await this.router.navigateByUrl(this.session.status() === 'signed-in' ? '/accueil' : '/connexion');
    });
  }
}
