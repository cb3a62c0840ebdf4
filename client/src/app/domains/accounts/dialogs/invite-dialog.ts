import { afterNextRender, ChangeDetectionStrategy, Component, inject, output, viewChild } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { invitationLinkSchema, inviteSchema, type InvitationLink } from '@croisee/domain/identity/mandate.schema';
import { ErrorPanel } from '@croisee/ui/error-panel/error-panel';
import { Field } from '@croisee/ui/field/field';
import { FieldInput } from '@croisee/ui/field/field-input';
import { DialogFrame } from '@croisee/ui/reason-dialog/dialog-frame';
import { ApiClient } from '../../../kernel/api/api-client';
import { FormState, typedIn } from '../../../kernel/forms/form-state';
import { MandateFields, typedMandate } from './mandate-fields';

/** Invites somebody with a first mandate; the link comes next, once. */
@Component({
  selector: 'app-invite-dialog',
  imports: [DialogFrame, ErrorPanel, Field, FieldInput, MandateFields, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <cr-dialog [title]="'accounts.invite.title' | transloco" (closed)="closed.emit()">
      <form class="stack" novalidate (submit)="invite($event)">
        @if (state.error(); as shown) {
          <cr-error-panel [error]="shown" />
        }
        <cr-field [label]="'accounts.invite.name' | transloco" [required]="true" [error]="state.fault('displayName')">
          <input crInput name="displayName" autocomplete="off" maxlength="120" />
        </cr-field>
        <cr-field
          [label]="'accounts.invite.email' | transloco"
          [hint]="'accounts.invite.emailHint' | transloco"
          [required]="true"
          [error]="state.fault('email')"
        >
          <input crInput type="email" name="email" autocomplete="off" autocapitalize="none" spellcheck="false" />
        </cr-field>
        <app-mandate-fields [state]="state" prefix="mandate." />
        <div class="actions">
          <button type="submit" class="button primary" [attr.aria-disabled]="state.busy() || null">
            {{ 'accounts.invite.action' | transloco }}
          </button>
          <button type="button" class="button quiet" (click)="frame().close()">{{ 'accounts.cancel' | transloco }}</button>
        </div>
      </form>
    </cr-dialog>
  `,
})
export class InviteDialog {
  readonly sent = output<{ link: InvitationLink; name: string }>();
  readonly closed = output<void>();

  private readonly api = inject(ApiClient);
  protected readonly state = new FormState();
  protected readonly frame = viewChild.required(DialogFrame);

  constructor() {
    afterNextRender(() => this.frame().show());
  }

  protected async invite(event: Event): Promise<void> {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    const values = { displayName: typedIn(form, 'displayName'), email: typedIn(form, 'email'), mandate: typedMandate(form) };
    await this.state.send(inviteSchema, values, async (body) => {
      this.sent.emit({ link: await this.api.post('/accounts/invitations', body, invitationLinkSchema), name: body.displayName });
    });
  }
}
