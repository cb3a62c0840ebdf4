import { DatePipe } from '@angular/common';
import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { ErrorPanel, type ShownError } from '@croisee/ui/error-panel/error-panel';
import { Field } from '@croisee/ui/field/field';
import { FieldInput } from '@croisee/ui/field/field-input';
import { PageHeader } from '@croisee/ui/page-header/page-header';
import { ApiClient } from '../../../kernel/api/api-client';
import { ApiError } from '../../../kernel/api/api-error';
import { apiResource } from '../../../kernel/api/api-resource';
import { Problems } from '../../../kernel/errors/problems';
import { SessionStore } from '../../../kernel/session/session-store';
import { invitationSchema } from '../data/invitation.schema';

const MINIMUM_PASSWORD_LENGTH = 12;

/** A person invited by link chooses a password and enters; the roles are explained before the first click. */
@Component({
  selector: 'app-accept-invitation',
  imports: [DatePipe, ErrorPanel, Field, FieldInput, PageHeader, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './accept-invitation.html',
})
export class AcceptInvitation {
  readonly token = input.required<string>();

  private readonly api = inject(ApiClient);
  private readonly session = inject(SessionStore);
  private readonly router = inject(Router);
  private readonly problems = inject(Problems);

  protected readonly invitation = apiResource(invitationSchema, () => `/invitations/${encodeURIComponent(this.token())}`);
  protected readonly loadError = computed(() => {
    const error = this.invitation.error();
    return error === undefined ? undefined : this.problems.shown(error);
  });
  protected readonly password = signal('');
  protected readonly repeated = signal('');
  protected readonly tried = signal(false);
  protected readonly busy = signal(false);
  protected readonly error = signal<ShownError | undefined>(undefined);
  private readonly refused = signal<string | undefined>(undefined);

  protected readonly fault = computed<'short' | 'different' | undefined>(() => {
    if (!this.tried()) return undefined;
    if (this.password().length < MINIMUM_PASSWORD_LENGTH) return 'short';
    return this.password() === this.repeated() ? undefined : 'different';
  });
  protected readonly passwordRefusal = this.refused.asReadonly();

  protected async accept(event: Event): Promise<void> {
    event.preventDefault();
    this.tried.set(true);
    if (this.busy() || this.fault() !== undefined) return;
    this.busy.set(true);
    this.error.set(undefined);
    this.refused.set(undefined);
    try {
      await this.api.post(`/invitations/${encodeURIComponent(this.token())}/accept`, { password: this.password() });
      await this.session.reload();
      await this.router.navigateByUrl(this.session.status() === 'signed-in' ? '/accueil' : '/connexion');
    } catch (failure) {
      if (failure instanceof ApiError) this.refused.set(failure.fields['password']);
      this.error.set(this.problems.shown(failure));
    } finally {
      this.busy.set(false);
    }
  }
}
