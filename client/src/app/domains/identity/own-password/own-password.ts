import { ChangeDetectionStrategy, Component, inject, viewChild } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { changePasswordSchema } from '@croisee/domain/identity/account.schema';
import { ErrorPanel } from '@croisee/ui/error-panel/error-panel';
import { Field } from '@croisee/ui/field/field';
import { FieldInput } from '@croisee/ui/field/field-input';
import { PageHeader } from '@croisee/ui/page-header/page-header';
import { UndoToasts } from '@croisee/ui/undo-toast/undo-toasts';
import { ApiClient } from '../../../kernel/api/api-client';
import { FormState } from '../../../kernel/forms/form-state';
import { SessionStore } from '../../../kernel/session/session-store';
import { NewPasswordFields } from '../new-password/new-password-fields';

/** Changes one's own password; the other open sessions end. */
@Component({
  selector: 'app-own-password',
  imports: [ErrorPanel, Field, FieldInput, NewPasswordFields, PageHeader, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <cr-page-header [title]="'identity.password.title' | transloco" [lead]="'identity.password.lead' | transloco" />
    <form class="card stack" novalidate (submit)="change($event)">
      @if (state.error(); as shown) {
        <cr-error-panel [error]="shown" />
      }
      <cr-field [label]="'identity.signIn.email' | transloco" [required]="true">
        <input crInput type="text" autocomplete="username" readonly [value]="email" />
      </cr-field>
      <cr-field [label]="'identity.password.current' | transloco" [required]="true" [error]="state.fault('current')">
        <input crInput type="password" name="current" autocomplete="current-password" />
      </cr-field>
      <app-new-password-fields [label]="'identity.password.next' | transloco" [fault]="state.fault('next')" />
      <div class="actions">
        <button type="submit" class="button primary" [attr.aria-disabled]="state.busy() || null">
          {{ 'identity.password.action' | transloco }}
        </button>
      </div>
    </form>
  `,
})
export class OwnPassword {
  private readonly api = inject(ApiClient);
  private readonly toasts = inject(UndoToasts);
  private readonly transloco = inject(TranslocoService);
  protected readonly state = new FormState();
  private readonly newPassword = viewChild.required(NewPasswordFields);
  protected readonly email = inject(SessionStore).me()?.account.email ?? '';

  protected async change(event: Event): Promise<void> {
    event.preventDefault();
    const element = event.target as HTMLFormElement;
    const form = new FormData(element);
    const next = this.newPassword().typed(form);
    if (next === undefined) return;
    const values = { current: form.get('current'), next };
    const changed = await this.state.send(changePasswordSchema, values, async (body) => void (await this.api.post('/me/password', body)));
    if (!changed) return;
    element.reset();
    this.toasts.show(this.transloco.translate('identity.password.changed'));
  }
}
