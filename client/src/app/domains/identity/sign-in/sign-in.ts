import { ChangeDetectionStrategy, Component, ElementRef, inject, input, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { ErrorPanel, type ShownError } from '@croisee/ui/error-panel/error-panel';
import { Field } from '@croisee/ui/field/field';
import { FieldInput } from '@croisee/ui/field/field-input';
import { PageHeader } from '@croisee/ui/page-header/page-header';
import { ApiError } from '../../../kernel/api/api-error';
import { Problems } from '../../../kernel/errors/problems';
import { typedIn } from '../../../kernel/forms/form-state';
import { SessionStore } from '../../../kernel/session/session-store';
import { returnAddress } from '../data/return-address';

/** Sign-in by address and password, then back to the page that was asked for. */
@Component({
  selector: 'app-sign-in',
  imports: [ErrorPanel, Field, FieldInput, PageHeader, RouterLink, TranslocoPipe],
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

  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly session = inject(SessionStore);
  private readonly router = inject(Router);
  private readonly problems = inject(Problems);

  protected readonly revealed = signal(false);
  protected readonly busy = signal(false);
  protected readonly error = signal<ShownError | undefined>(undefined);
  protected readonly missing = signal({ email: false, password: false, code: false });
  /** The password was right and the account has a second factor. */
  protected readonly asksCode = signal(false);

  constructor() {
    this.session.forget();
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
    await this.send(email, password, code);
  }

  private async send(email: string, password: string, code: string): Promise<void> {
    this.busy.set(true);
    this.error.set(undefined);
    try {
      await this.session.signIn(email, password, code);
      await this.router.navigateByUrl(returnAddress(this.retour()));
    } catch (failure) {
      if (failure instanceof ApiError && failure.code === 'SECOND_FACTOR_REQUIRED') this.askCode();
      else this.error.set(this.problems.shown(failure));
    } finally {
      this.busy.set(false);
    }
  }

  /** The password stays typed; the keyboard lands on the code once it is on screen. */
  private askCode(): void {
    this.asksCode.set(true);
    setTimeout(() => this.host.nativeElement.querySelector<HTMLInputElement>('[name=code]')?.focus());
  }
}
