import { ChangeDetectionStrategy, Component, effect, ElementRef, inject, input, signal, untracked } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { returnAddress } from '@croisee/domain/identity/return-address.rules';
import { ErrorPanel, type ShownError } from '@croisee/ui/error-panel/error-panel';
import { Field } from '@croisee/ui/field/field';
import { FieldInput } from '@croisee/ui/field/field-input';
import { PageHeader } from '@croisee/ui/page-header/page-header';
import { ApiError } from '../../../kernel/api/api-error';
import { Problems } from '../../../kernel/errors/problems';
import { typedIn } from '../../../kernel/forms/form-state';
import { Language } from '../../../kernel/i18n/language';
import { Passkeys } from '../../../kernel/session/passkeys';
import { SessionStore } from '../../../kernel/session/session-store';
import { OtherWays } from './other-ways';

/** Sign-in by address and password, by a passkey or through a provider, then back to the page that was asked for. */
@Component({
  selector: 'app-sign-in',
  imports: [ErrorPanel, Field, FieldInput, OtherWays, PageHeader, RouterLink, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <cr-page-header [title]="'identity.signIn.title' | transloco" [lead]="'identity.signIn.lead' | transloco" />
    <form class="card stack" novalidate (submit)="signIn($event)">
      @if (error(); as shown) {
        <cr-error-panel [error]="shown" />
      }
      <cr-field
        [label]="'identity.signIn.email' | transloco"
        [hint]="'identity.signIn.emailHint' | transloco"
        [required]="true"
        [error]="missing().email ? ('identity.signIn.emailMissing' | transloco) : undefined"
      >
        <input crInput type="email" name="email" autocomplete="username" autocapitalize="none" spellcheck="false" />
      </cr-field>
      <cr-field
        [label]="'identity.signIn.password' | transloco"
        [required]="true"
        [error]="missing().password ? ('identity.signIn.passwordMissing' | transloco) : undefined"
      >
        <input crInput [type]="revealed() ? 'text' : 'password'" name="password" autocomplete="current-password" />
      </cr-field>
      <label class="choice">
        <input type="checkbox" [checked]="revealed()" (change)="revealed.set(!revealed())" />{{ 'identity.signIn.reveal' | transloco }}
      </label>
      @if (asksCode()) {
        <cr-field
          [label]="'identity.signIn.code' | transloco"
          [hint]="'identity.signIn.codeHint' | transloco"
          [required]="true"
          [error]="missing().code ? ('identity.signIn.codeMissing' | transloco) : undefined"
        >
          <input crInput type="text" name="code" autocomplete="one-time-code" autocapitalize="none" spellcheck="false" />
        </cr-field>
      }
      <button type="submit" class="button primary" [attr.aria-disabled]="busy() || null">
        {{ (busy() ? 'identity.signIn.busy' : 'identity.signIn.action') | transloco }}
      </button>
      <app-other-ways [returnTo]="returnTo()" [busy]="busy()" (passkey)="signInByPasskey()" />
    </form>
    <p class="soft note">{{ 'identity.signIn.noAccount' | transloco }}</p>
    <ul class="public">
      <li>
        <a routerLink="/commission">{{ 'identity.signIn.commission' | transloco }}</a>
      </li>
      <li>
        <a routerLink="/orientation">{{ 'identity.signIn.orientation' | transloco }}</a>
      </li>
      <li>
        <a routerLink="/urgence">{{ 'identity.signIn.emergency' | transloco }}</a>
      </li>
    </ul>
  `,
  styles: `
    .note {
      margin-top: var(--space-5);
    }
    .public {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-2) var(--space-5);
      padding: 0;
      list-style: none;
    }
  `,
})
export class SignIn {
  /** Address asked for before signing in. */
  readonly retour = input<string>();
  /** Code of what a provider’s way back was refused for. */
  readonly refus = input<string>();

  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly session = inject(SessionStore);
  private readonly router = inject(Router);
  private readonly problems = inject(Problems);
  private readonly transloco = inject(TranslocoService);
  private readonly language = inject(Language);
  private readonly passkeys = inject(Passkeys);

  protected readonly revealed = signal(false);
  protected readonly busy = signal(false);
  protected readonly error = signal<ShownError | undefined>(undefined);
  protected readonly missing = signal({ email: false, password: false, code: false });
  /** The password was right and the account has a second factor. */
  protected readonly asksCode = signal(false);

  constructor() {
    this.session.forget();
    effect(() => {
      const code = this.refus();
      if (code !== undefined) untracked(() => void this.tellRefusal(code));
    });
  }

  protected returnTo(): string {
    return returnAddress(this.retour());
  }

  protected async signIn(event: Event): Promise<void> {
    event.preventDefault();
    if (this.busy()) return;
    const form = event.target as HTMLFormElement;
    const typed = new FormData(form);
    const email = typedIn(typed, 'email');
    const password = String(typed.get('password'));
    const code = typedIn(typed, 'code');
    this.missing.set({ email: email === '', password: password === '', code: this.asksCode() && code === '' });
    const first = (['email', 'password', 'code'] as const).find((name) => this.missing()[name]);
    if (first !== undefined) {
      form.querySelector<HTMLInputElement>(`[name=${first}]`)?.focus();
      return;
    }
    await this.enter(() => this.session.signIn(email, password, code));
  }

  protected async signInByPasskey(): Promise<void> {
    if (!this.busy()) await this.enter(() => this.passkeys.signIn());
  }

  private async enter(signIn: () => Promise<void>): Promise<void> {
    this.busy.set(true);
    this.error.set(undefined);
    try {
      await signIn();
      await this.router.navigateByUrl(this.returnTo());
    } catch (failure) {
      if (failure instanceof ApiError && failure.code === 'SECOND_FACTOR_REQUIRED') this.askCode();
      else this.error.set(this.problems.shown(failure));
    } finally {
      this.busy.set(false);
    }
  }

  /** A provider sent the browser back with a code alone: the catalogue has its words. */
  private async tellRefusal(code: string): Promise<void> {
    const { openIdErrors } = await import('@croisee/domain/identity/openid.errors');
    const known = Object.entries(openIdErrors).find(([name]) => name === code)?.[1];
    if (known === undefined) this.error.set({ message: this.transloco.translate('identity.signIn.refused') });
    else this.error.set({ message: known[this.language.current()], code });
  }

  /** The password stays typed; the keyboard lands on the code once it is on screen. */
  private askCode(): void {
    this.asksCode.set(true);
    setTimeout(() => this.host.nativeElement.querySelector<HTMLInputElement>('[name=code]')?.focus());
  }
}
