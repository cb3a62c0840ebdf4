import { ChangeDetectionStrategy, Component, inject, input, output, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { SignInOptions } from '@croisee/domain/identity/ways-in.schema';
import { ApiClient } from '../../../kernel/api/api-client';
import { Passkeys } from '../../../kernel/session/passkeys';

/** The ways in beside the password: a passkey, the providers that this installation is registered with. Shows nothing when there is none. */
@Component({
  selector: 'app-other-ways',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (options(); as offered) {
      @if (offered.passkeys || offered.providers.length > 0) {
        <section class="stack" [attr.aria-label]="'identity.signIn.otherWays' | transloco">
          <p class="or soft">{{ 'identity.signIn.or' | transloco }}</p>
          @if (offered.passkeys) {
            <button type="button" class="button" [attr.aria-disabled]="busy() || null" (click)="passkey.emit()">
              {{ 'identity.signIn.passkey' | transloco }}
            </button>
          }
          @for (provider of offered.providers; track provider.id) {
            <a class="button" [href]="'/api/sign-in/openid/' + provider.id + '?retour=' + encoded()">
              {{ 'identity.signIn.provider' | transloco: { provider: provider.label } }}
            </a>
          }
        </section>
      }
    }
  `,
  styles: `
    .or {
      margin: 0;
    }
    .button {
      justify-content: center;
    }
  `,
})
export class OtherWays {
  readonly returnTo = input.required<string>();
  readonly busy = input(false);
  readonly passkey = output<void>();

  private readonly api = inject(ApiClient);
  private readonly passkeys = inject(Passkeys);
  protected readonly options = signal<SignInOptions | undefined>(undefined);

  constructor() {
    void this.load();
  }

  protected encoded(): string {
    return encodeURIComponent(this.returnTo());
  }

  private async load(): Promise<void> {
    // The schema library stays out of the sign-in page's first download.
    const { signInOptionsSchema } = await import('@croisee/domain/identity/ways-in.schema');
    const offered = await this.api.get('/sign-in/options', signInOptionsSchema);
    this.options.set({ ...offered, passkeys: offered.passkeys && this.passkeys.isSupported });
  }
}
