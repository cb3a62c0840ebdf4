import { ChangeDetectionStrategy, Component, computed, effect, inject, signal, untracked, viewChild } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { signInOptionsSchema } from '@croisee/domain/identity/ways-in.schema';
import { ErrorPanel, type ShownError } from '@croisee/ui/error-panel/error-panel';
import { Field } from '@croisee/ui/field/field';
import { FieldInput } from '@croisee/ui/field/field-input';
import { DialogFrame } from '@croisee/ui/reason-dialog/dialog-frame';
import { ApiClient } from '../kernel/api/api-client';
import { ApiError } from '../kernel/api/api-error';
import { Problems } from '../kernel/errors/problems';
import { Passkeys } from '../kernel/session/passkeys';
import { SessionActivity } from '../kernel/session/session-activity';
import { SessionStore } from '../kernel/session/session-store';

/** When the session has ended, lets the same person sign in again over the page, so that nothing typed is lost. */
@Component({
  selector: 'app-sign-in-again-dialog',
  imports: [DialogFrame, ErrorPanel, Field, FieldInput, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <cr-dialog [title]="'shell.ended.title' | transloco">
      <form class="stack" (submit)="signIn($event)">
        <p>{{ 'shell.ended.text' | transloco: { email: email() } }}</p>
        @if (error(); as shown) {
          <cr-error-panel [error]="shown" />
        }
        <cr-field [label]="'shell.ended.password' | transloco" [required]="true">
          <input
            crInput
            type="password"
            autocomplete="current-password"
            [value]="password()"
            (input)="password.set($any($event.target).value)"
          />
        </cr-field>
        @if (asksCode()) {
          <cr-field [label]="'shell.proof.code' | transloco" [hint]="'shell.proof.codeHint' | transloco" [required]="true">
            <input
              crInput
              type="text"
              autocomplete="one-time-code"
              autocapitalize="none"
              spellcheck="false"
              [value]="code()"
              (input)="code.set($any($event.target).value)"
            />
          </cr-field>
        }
        <div class="actions">
          <button type="submit" class="button primary" [disabled]="busy()">{{ 'shell.ended.signIn' | transloco }}</button>
          @if (offersPasskeys()) {
            <button type="button" class="button" [disabled]="busy()" (click)="signInByPasskey()">
              {{ 'shell.passkey.use' | transloco }}
            </button>
          }
        </div>
      </form>
    </cr-dialog>
  `,
})
export class SignInAgainDialog {
  private readonly session = inject(SessionStore);
  private readonly activity = inject(SessionActivity);
  private readonly problems = inject(Problems);
  private readonly api = inject(ApiClient);
  private readonly passkeys = inject(Passkeys);
  private readonly frame = viewChild.required(DialogFrame);

  protected readonly email = computed(() => this.session.me()?.account.email ?? '');
  protected readonly password = signal('');
  protected readonly code = signal('');
  /** The password was right: it stays typed while the code is asked for. */
  protected readonly asksCode = signal(false);
  protected readonly offersPasskeys = signal(false);
  protected readonly busy = signal(false);
  protected readonly error = signal<ShownError | undefined>(undefined);

  constructor() {
    effect(() => {
      if (this.activity.hasEnded() && this.session.me() !== undefined) untracked(() => void this.open());
    });
  }

  protected async signIn(event: Event): Promise<void> {
    event.preventDefault();
    await this.resume(() => this.session.signIn(this.email(), this.password(), this.code()));
  }

  private async open(): Promise<void> {
    this.frame().show();
    if (this.passkeys.isSupported) this.offersPasskeys.set((await this.api.get('/sign-in/options', signInOptionsSchema)).passkeys);
  }

  /** The key names its account: with that of somebody else, what is on screen is not theirs. */
  protected async signInByPasskey(): Promise<void> {
    const before = this.session.me()?.account.id;
    await this.resume(() => this.passkeys.signIn());
    if (this.session.me()?.account.id !== before) location.assign('/accueil');
  }

  private async resume(signIn: () => Promise<void>): Promise<void> {
    this.busy.set(true);
    this.error.set(undefined);
    try {
      await signIn();
      this.asksCode.set(false);
      this.password.set('');
      this.frame().close();
    } catch (failure) {
      const asked = failure instanceof ApiError && failure.code === 'SECOND_FACTOR_REQUIRED';
      this.asksCode.set(this.asksCode() || asked);
      if (!this.asksCode()) this.password.set('');
      if (!asked) this.error.set(this.problems.shown(failure));
    } finally {
      this.code.set('');
      this.busy.set(false);
    }
  }
}
