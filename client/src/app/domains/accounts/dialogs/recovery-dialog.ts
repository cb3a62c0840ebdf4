import { afterNextRender, ChangeDetectionStrategy, Component, inject, input, output, viewChild } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import * as z from 'zod';
import { invitationLinkSchema, type AccountView, type InvitationLink } from '@croisee/domain/identity/mandate.schema';
import { ErrorPanel } from '@croisee/ui/error-panel/error-panel';
import { DialogFrame } from '@croisee/ui/reason-dialog/dialog-frame';
import { ApiClient } from '../../../kernel/api/api-client';
import { FormState } from '../../../kernel/forms/form-state';

/** Before a recovery link is created: what it opens, who will know, and that the person must be recognised first. */
@Component({
  selector: 'app-recovery-dialog',
  imports: [DialogFrame, ErrorPanel, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <cr-dialog [title]="'accounts.recovery.title' | transloco: { name: account().displayName }" (closed)="closed.emit()">
      <form class="stack" novalidate (submit)="give($event)">
        @if (state.error(); as shown) {
          <cr-error-panel [error]="shown" />
        }
        <p>{{ 'accounts.recovery.recognise' | transloco }}</p>
        <p>{{ 'accounts.recovery.effect' | transloco }}</p>
        <div class="actions">
          <button type="submit" class="button primary" [attr.aria-disabled]="state.busy() || null">
            {{ 'accounts.recovery.action' | transloco }}
          </button>
          <button type="button" class="button quiet" (click)="frame().close()">{{ 'accounts.cancel' | transloco }}</button>
        </div>
      </form>
    </cr-dialog>
  `,
})
export class RecoveryDialog {
  readonly account = input.required<AccountView>();
  readonly given = output<InvitationLink>();
  readonly closed = output<void>();

  private readonly api = inject(ApiClient);
  protected readonly state = new FormState();
  protected readonly frame = viewChild.required(DialogFrame);

  constructor() {
    afterNextRender(() => this.frame().show());
  }

  protected async give(event: Event): Promise<void> {
    event.preventDefault();
    await this.state.send(z.object({}), {}, async () => {
      this.given.emit(await this.api.post(`/accounts/${this.account().id}/recovery`, {}, invitationLinkSchema));
    });
  }
}
