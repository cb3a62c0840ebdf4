import { afterNextRender, ChangeDetectionStrategy, Component, inject, input, output, viewChild } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { endMandateSchema, MANDATE_END_REASONS, type AccountView, type MandateView } from '@croisee/domain/identity/mandate.schema';
import { ErrorPanel } from '@croisee/ui/error-panel/error-panel';
import { DialogFrame } from '@croisee/ui/reason-dialog/dialog-frame';
import { ApiClient } from '../../../kernel/api/api-client';
import { FormState, typedIn } from '../../../kernel/forms/form-state';
import { ChoiceOfReason } from './choice-of-reason';

/** Ends one mandate at once; the others of the person stay. */
@Component({
  selector: 'app-end-mandate-dialog',
  imports: [ChoiceOfReason, DialogFrame, ErrorPanel, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <cr-dialog [title]="'accounts.end.title' | transloco: { name: account().displayName }" (closed)="closed.emit()">
      <form class="stack" novalidate (submit)="end($event)">
        @if (state.error(); as shown) {
          <cr-error-panel [error]="shown" />
        }
        <p>{{ 'accounts.end.explanation' | transloco: { role: ('shell.roles.' + mandate().role | transloco) } }}</p>
        <app-choice-of-reason [reasons]="reasons" [fault]="state.fault('reason')" />
        <div class="actions">
          <button type="submit" class="button danger" [attr.aria-disabled]="state.busy() || null">
            {{ 'accounts.end.action' | transloco }}
          </button>
          <button type="button" class="button quiet" (click)="frame().close()">{{ 'accounts.cancel' | transloco }}</button>
        </div>
      </form>
    </cr-dialog>
  `,
})
export class EndMandateDialog {
  readonly account = input.required<AccountView>();
  readonly mandate = input.required<MandateView>();
  readonly done = output<void>();
  readonly closed = output<void>();

  private readonly api = inject(ApiClient);
  protected readonly state = new FormState();
  protected readonly frame = viewChild.required(DialogFrame);
  /** A handover has its own dialog. */
  protected readonly reasons = MANDATE_END_REASONS.filter((reason) => reason !== 'handover');

  constructor() {
    afterNextRender(() => this.frame().show());
  }

  protected async end(event: Event): Promise<void> {
    event.preventDefault();
    const values = { reason: typedIn(new FormData(event.target as HTMLFormElement), 'reason') };
    await this.state.send(endMandateSchema, values, async (body) => {
      await this.api.post(`/mandates/${this.mandate().id}/end`, body);
      this.done.emit();
    });
  }
}
