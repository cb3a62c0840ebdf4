import { ChangeDetectionStrategy, Component, effect, inject, signal, untracked, viewChild } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { proofSchema, secondFactorViewSchema } from '@croisee/domain/identity/second-factor.schema';
import { ErrorPanel } from '@croisee/ui/error-panel/error-panel';
import { Field } from '@croisee/ui/field/field';
import { FieldInput } from '@croisee/ui/field/field-input';
import { DialogFrame } from '@croisee/ui/reason-dialog/dialog-frame';
import { ApiClient } from '../kernel/api/api-client';
import { FormState } from '../kernel/forms/form-state';
import { FreshProof } from '../kernel/session/fresh-proof';

/** Before a grave act, asks whoever is signed in to prove who they are again; what waits is then sent as it was. */
@Component({
  selector: 'app-prove-again-dialog',
  imports: [DialogFrame, ErrorPanel, Field, FieldInput, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <cr-dialog [title]="'shell.proof.title' | transloco" (closed)="proof.answer(false)">
      <form class="stack" novalidate (submit)="prove($event)">
        <p>{{ 'shell.proof.text' | transloco }}</p>
        @if (state.error(); as shown) {
          <cr-error-panel [error]="shown" />
        }
        @if (asksCode()) {
          <cr-field
            [label]="'shell.proof.code' | transloco"
            [hint]="'shell.proof.codeHint' | transloco"
            [required]="true"
            [error]="state.fault('proof')"
          >
            <input crInput type="text" name="proof" autocomplete="one-time-code" autocapitalize="none" spellcheck="false" />
          </cr-field>
        } @else {
          <cr-field [label]="'shell.ended.password' | transloco" [required]="true" [error]="state.fault('proof')">
            <input crInput type="password" name="proof" autocomplete="current-password" />
          </cr-field>
        }
        <div class="actions">
          <button type="submit" class="button primary" [attr.aria-disabled]="state.busy() || null">
            {{ 'shell.proof.action' | transloco }}
          </button>
          <button type="button" class="button quiet" (click)="frame().close()">{{ 'shell.proof.giveUp' | transloco }}</button>
        </div>
      </form>
    </cr-dialog>
  `,
})
export class ProveAgainDialog {
  private readonly api = inject(ApiClient);
  protected readonly proof = inject(FreshProof);
  protected readonly state = new FormState();
  protected readonly frame = viewChild.required(DialogFrame);
  protected readonly asksCode = signal(false);

  constructor() {
    effect(() => {
      if (this.proof.isAsked()) untracked(() => void this.open());
    });
  }

  protected async prove(event: Event): Promise<void> {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const values = { proof: new FormData(form).get('proof') };
    const proved = await this.state.send(proofSchema, values, async (body) => void (await this.api.post('/me/proof', body)));
    form.reset();
    if (!proved) return;
    this.proof.answer(true);
    this.frame().close();
  }

  private async open(): Promise<void> {
    this.state.error.set(undefined);
    try {
      this.asksCode.set((await this.api.get('/me/second-factor', secondFactorViewSchema)).on);
      this.frame().show();
    } catch (failure) {
      this.proof.answer(false);
      throw failure;
    }
  }
}
