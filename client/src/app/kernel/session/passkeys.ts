import { inject, Injectable } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import { ApiClient } from '../api/api-client';
import { ApiError } from '../api/api-error';
import { SessionStore } from './session-store';

/** What the browser asks of an authenticator and brings back to the server; the libraries it needs are fetched when it is used. */
@Injectable({ providedIn: 'root' })
export class Passkeys {
  private readonly api = inject(ApiClient);
  private readonly session = inject(SessionStore);
  private readonly transloco = inject(TranslocoService);

  /** Whether this browser knows passkeys at all; the server says whether the address of the site allows them. */
  readonly isSupported = typeof PublicKeyCredential === 'function';

  /** Opens a session by a passkey that the person picks on their device. */
  async signIn(): Promise<void> {
    await this.answer('/sign-in/passkey');
    await this.session.reload();
  }

  /** Proves again who is signed in. */
  proveAgain(): Promise<void> {
    return this.answer('/me/proof/passkey');
  }

  /** Makes a passkey on the device and keeps it under a name; answers the backup codes that came with it, often none. */
  async create(name: string): Promise<readonly string[]> {
    const { passkeyAddedSchema, passkeyCreationSchema } = await import('@croisee/domain/identity/passkey.schema');
    const optionsJSON = await this.api.post('/me/passkeys/options', {}, passkeyCreationSchema);
    const { startRegistration } = await import('@simplewebauthn/browser');
    const credential = await this.onDevice(() => startRegistration({ optionsJSON }));
    const { id, rawId, type, response } = credential;
    const { clientDataJSON, attestationObject, transports } = response;
    const body = { name, credential: { id, rawId, type, response: { clientDataJSON, attestationObject, transports } } };
    return (await this.api.post('/me/passkeys', body, passkeyAddedSchema)).backupCodes;
  }

  private async answer(path: string): Promise<void> {
    const { passkeyRequestSchema } = await import('@croisee/domain/identity/passkey.schema');
    const optionsJSON = await this.api.post(`${path}/options`, {}, passkeyRequestSchema);
    const { startAuthentication } = await import('@simplewebauthn/browser');
    const { id, rawId, type, response } = await this.onDevice(() => startAuthentication({ optionsJSON }));
    await this.api.post(path, { credential: { id, rawId, type, response } });
  }

  /** What stops on the device is told in our words: turned back, too late, no key there, or the key is there already. */
  private async onDevice<T>(act: () => Promise<T>): Promise<T> {
    try {
      return await act();
    } catch (failure) {
      const name = failure instanceof Error ? failure.name : '';
      if (name === 'InvalidStateError') throw new ApiError('PASSKEY_KNOWN', this.transloco.translate('shell.passkey.known'));
      if (['NotAllowedError', 'AbortError', 'SecurityError'].includes(name))
        throw new ApiError('PASSKEY_STOPPED', this.transloco.translate('shell.passkey.stopped'));
      throw failure;
    }
  }
}
