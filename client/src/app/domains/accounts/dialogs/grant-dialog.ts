import { afterNextRender, ChangeDetectionStrategy, Component, inject, input, output, viewChild } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { grantMandateSchema, type AccountView } from '@croisee/domain/identity/mandate.schema';
import { ErrorPanel } from '@croisee/ui/error-panel/error-panel';
import { DialogFrame } from '@croisee/ui/reason-dialog/dialog-frame';
import { ApiClient } from '../../../kernel/api/api-client';
import { FormState } from '../../../kernel/forms/form-state';
import { MandateFields, typedMandate } from './mandate-fields';

/** Gives somebody a further mandate. */
@Component({
  selector: 'app-grant-dialog',
  imports: [DialogFrame, ErrorPanel, MandateFields, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <cr-dialog [title]="'accounts.grant.title' | transloco: { name: account().displayName }" (closed)="closed.emit()">
      <form class="stack" novalidate (submit)="grant($event)">
        @if (state.error(); as shown) {
          <cr-error-panel [error]="shown" />
        }
        <app-mandate-fields [state]="state" />
        <div class="actions">
          <button type="submit" class="button primary" [attr.aria-disabled]="state.busy() || null">
            {{ 'accounts.grant.action' | transloco }}
          </button>
          <button type="button" class="button quiet" (click)="frame().close()">{{ 'accounts.cancel' | transloco }}</button>
        </div>
      </form>
    </cr-dialog>
  `,
})
export class GrantDialog {
  readonly account = input.required<AccountView>();
  readonly done = output<void>();
  readonly closed = output<void>();

  private readonly api = inject(ApiClient);
  protected readonly state = new FormState();
  protected readonly frame = viewChild.required(DialogFrame);

  constructor() {
    afterNextRender(() => this.frame().show());
  }

  protected async grant(event: Event): Promise<void> {
    event.preventDefault();
    const values = typedMandate(new FormData(event.target as HTMLFormElement));
    await this.state.send(grantMandateSchema, values, async (body) => {
      await this.api.post(`/accounts/${this.account().id}/mandates`, body);
      this.done.emit();
    });
  }
}
