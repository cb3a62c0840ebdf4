import { afterNextRender, ChangeDetectionStrategy, Component, inject, input, output, viewChild } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import * as z from 'zod';
import type { AccountView } from '@croisee/domain/identity/mandate.schema';
import { ErrorPanel } from '@croisee/ui/error-panel/error-panel';
import { DialogFrame } from '@croisee/ui/reason-dialog/dialog-frame';
import { ApiClient } from '../../../kernel/api/api-client';
import { FormState } from '../../../kernel/forms/form-state';

/** Before the second factor of somebody is removed: who must be recognised, and what it does. */
@Component({
  selector: 'app-reset-second-factor-dialog',
  imports: [DialogFrame, ErrorPanel, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <cr-dialog [title]="'accounts.secondFactor.title' | transloco: { name: account().displayName }" (closed)="closed.emit()">
      <form class="stack" novalidate (submit)="reset($event)">
        @if (state.error(); as shown) {
          <cr-error-panel [error]="shown" />
        }
        <p>{{ 'accounts.secondFactor.recognise' | transloco }}</p>
        <p>{{ 'accounts.secondFactor.effect' | transloco }}</p>
        <div class="actions">
          <button type="submit" class="button danger" [attr.aria-disabled]="state.busy() || null">
            {{ 'accounts.secondFactor.action' | transloco }}
          </button>
          <button type="button" class="button quiet" (click)="frame().close()">{{ 'accounts.cancel' | transloco }}</button>
        </div>
      </form>
    </cr-dialog>
  `,
})
export class ResetSecondFactorDialog {
  readonly account = input.required<AccountView>();
  readonly done = output<void>();
  readonly closed = output<void>();

  private readonly api = inject(ApiClient);
  protected readonly state = new FormState();
  protected readonly frame = viewChild.required(DialogFrame);

  constructor() {
    afterNextRender(() => this.frame().show());
  }

  protected async reset(event: Event): Promise<void> {
    event.preventDefault();
    await this.state.send(z.object({}), {}, async () => {
      await this.api.post(`/accounts/${this.account().id}/second-factor/reset`);
      this.done.emit();
    });
  }
}
