import { ChangeDetectionStrategy, Component, computed, effect, inject, signal, untracked, viewChild } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import * as z from 'zod';
import { proofSchema } from '@croisee/domain/identity/second-factor.schema';
import { waysInSchema, type WaysInView } from '@croisee/domain/identity/ways-in.schema';
import { ErrorPanel } from '@croisee/ui/error-panel/error-panel';
import { Field } from '@croisee/ui/field/field';
import { FieldInput } from '@croisee/ui/field/field-input';
import { DialogFrame } from '@croisee/ui/reason-dialog/dialog-frame';
import { ApiClient } from '../kernel/api/api-client';
import { FormState } from '../kernel/forms/form-state';
import { FreshProof } from '../kernel/session/fresh-proof';
import { Passkeys } from '../kernel/session/passkeys';

const NOTHING = z.object({});

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
        @if (asksPasskey()) {
          <div class="actions">
            <button type="button" class="button primary" [attr.aria-disabled]="state.busy() || null" (click)="proveByPasskey()">
              {{ 'shell.passkey.use' | transloco }}
            </button>
          </div>
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
        } @else if (ways()?.password) {
          <cr-field [label]="'shell.ended.password' | transloco" [required]="true" [error]="state.fault('proof')">
            <input crInput type="password" name="proof" autocomplete="current-password" />
          </cr-field>
        }
        @for (provider of elsewhere(); track provider.id) {
          <a class="button" [href]="'/api/sign-in/openid/' + provider.id + '?retour=' + here()">
            {{ 'shell.proof.provider' | transloco: { provider: provider.label } }}
          </a>
        }
        <div class="actions">
          @if (asksCode() || ways()?.password) {
            <button type="submit" class="button" [class.primary]="!asksPasskey()" [attr.aria-disabled]="state.busy() || null">
              {{ 'shell.proof.action' | transloco }}
            </button>
          }
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
  private readonly passkeys = inject(Passkeys);
  protected readonly ways = signal<WaysInView | undefined>(undefined);
  protected readonly asksPasskey = computed(() => this.passkeys.isSupported && (this.ways()?.passkeys.length ?? 0) > 0);
  /** A code of the phone, or a backup code in place of a passkey that is not at hand. */
  protected readonly asksCode = computed(() => this.ways()?.codes === true || (this.ways()?.passkeys.length ?? 0) > 0);
  /** Whoever has neither password nor second factor signs in again where they come from. */
  protected readonly elsewhere = computed(() =>
    this.asksCode() || this.ways()?.password === true ? [] : (this.ways()?.providers.filter(({ linkedAt }) => linkedAt !== null) ?? []),
  );

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
    if (proved) this.given();
  }

  protected async proveByPasskey(): Promise<void> {
    if (await this.state.send(NOTHING, {}, () => this.passkeys.proveAgain())) this.given();
  }

  protected here(): string {
    return encodeURIComponent(location.pathname + location.search);
  }

  private given(): void {
    this.proof.answer(true);
    this.frame().close();
  }

  private async open(): Promise<void> {
    this.state.error.set(undefined);
    try {
      this.ways.set(await this.api.get('/me/ways-in', waysInSchema));
      this.frame().show();
    } catch (failure) {
      this.proof.answer(false);
      throw failure;
    }
  }
}
