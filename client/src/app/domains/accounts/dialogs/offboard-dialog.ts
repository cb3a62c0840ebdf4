import { afterNextRender, ChangeDetectionStrategy, Component, inject, input, output, viewChild } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { offboardSchema, type AccountView } from '@croisee/domain/identity/mandate.schema';
import { ErrorPanel } from '@croisee/ui/error-panel/error-panel';
import { DialogFrame } from '@croisee/ui/reason-dialog/dialog-frame';
import { ApiClient } from '../../../kernel/api/api-client';
import { FormState, typedIn } from '../../../kernel/forms/form-state';
import { ChoiceOfReason } from './choice-of-reason';

/** Removes every access of somebody the same day (charter art. 2); names them and asks why. */
@Component({
  selector: 'app-offboard-dialog',
  imports: [ChoiceOfReason, DialogFrame, ErrorPanel, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <cr-dialog [title]="'accounts.offboard.title' | transloco: { name: account().displayName }" (closed)="closed.emit()">
      <form class="stack" novalidate (submit)="offboard($event)">
        @if (state.error(); as shown) {
          <cr-error-panel [error]="shown" />
        }
        <p>{{ 'accounts.offboard.explanation' | transloco }}</p>
        <app-choice-of-reason [reasons]="reasons" [fault]="state.fault('reason')" />
        <div class="actions">
          <button type="submit" class="button danger" [attr.aria-disabled]="state.busy() || null">
            {{ 'accounts.offboard.action' | transloco }}
          </button>
          <button type="button" class="button quiet" (click)="frame().close()">{{ 'accounts.cancel' | transloco }}</button>
        </div>
      </form>
    </cr-dialog>
  `,
})
export class OffboardDialog {
  readonly account = input.required<AccountView>();
  readonly done = output<void>();
  readonly closed = output<void>();

  private readonly api = inject(ApiClient);
  protected readonly state = new FormState();
  protected readonly frame = viewChild.required(DialogFrame);
  protected readonly reasons = offboardSchema.shape.reason.options;

  constructor() {
    afterNextRender(() => this.frame().show());
  }

  protected async offboard(event: Event): Promise<void> {
    event.preventDefault();
    const values = { reason: typedIn(new FormData(event.target as HTMLFormElement), 'reason') };
    await this.state.send(offboardSchema, values, async (body) => {
      await this.api.post(`/accounts/${this.account().id}/offboard`, body);
      this.done.emit();
    });
  }
}
