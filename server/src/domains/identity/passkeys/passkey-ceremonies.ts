import type { PasskeyCreation, PasskeyProof, PasskeyRequest, AddPasskey } from '@croisee/domain/identity/passkey.schema';
import { Inject, Injectable } from '@nestjs/common';
import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
  type AuthenticatorTransport,
} from '@simplewebauthn/server';
import { Log } from '../../../kernel/health/log';
import type { NewPasskey } from './passkey-store';
import { RelyingParty } from './relying-party';

/** How long the person has to answer their device. */
export const CEREMONY_MS = 5 * 60_000;

/** EdDSA, ES256, RS256. */
const ALGORITHMS = [-8, -7, -257];

interface KnownCredential {
  readonly id: string;
  readonly transports: readonly string[];
}

/** What a proof tells once its signature is verified. */
export interface VerifiedProof {
  readonly counter: number;
  readonly synced: boolean;
}

/** WebAuthn: our site only, a key that its holder unlocks each time (user verification), kept by the device so that no address is typed. */
@Injectable()
export class PasskeyCeremonies {
  constructor(
    @Inject(RelyingParty) private readonly party: RelyingParty,
    @Inject(Log) private readonly log: Log,
  ) {}

  async creation(
    account: { readonly id: string; readonly email: string; readonly displayName: string },
    known: readonly KnownCredential[],
  ): Promise<PasskeyCreation> {
    const { id, name } = this.party.get();
    const options = await generateRegistrationOptions({
      rpID: id,
      rpName: name,
      userID: Uint8Array.from(userHandleOf(account.id)),
      userName: account.email,
      userDisplayName: account.displayName,
      timeout: CEREMONY_MS,
      attestationType: 'none',
      excludeCredentials: known.map(descriptor),
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      supportedAlgorithmIDs: ALGORITHMS,
    });
    return options as PasskeyCreation;
  }

  /** Without known credentials, the person picks one of those the device keeps for this site. */
  async request(known: readonly KnownCredential[]): Promise<PasskeyRequest> {
    const options = await generateAuthenticationOptions({
      rpID: this.party.get().id,
      timeout: CEREMONY_MS,
      userVerification: 'required',
      allowCredentials: known.map(descriptor),
    });
    return { allowCredentials: [], ...options } as PasskeyRequest;
  }

  async verifyNew(credential: AddPasskey['credential'], challenge: string): Promise<NewPasskey | undefined> {
    const { id, origins } = this.party.get();
    const verified = await this.attempt(() =>
      verifyRegistrationResponse({
        response: { ...credential, response: withTransports(credential.response), clientExtensionResults: {} },
        expectedChallenge: challenge,
        expectedOrigin: origins,
        expectedRPID: id,
        requireUserVerification: true,
        supportedAlgorithmIDs: ALGORITHMS,
      }),
    );
    if (verified?.verified !== true) return undefined;
    const { credential: made, credentialBackedUp } = verified.registrationInfo;
    return {
      credentialId: made.id,
      publicKey: made.publicKey,
      counter: made.counter,
      transports: credential.response.transports ?? [],
      synced: credentialBackedUp,
    };
  }

  /** The counter is judged by our own rule, so that a copied key is told from a bad signature. */
  async verifyProof(credential: PasskeyProof, challenge: string, publicKey: Buffer): Promise<VerifiedProof | undefined> {
    const { id, origins } = this.party.get();
    const { userHandle, ...signed } = credential.response;
    const verified = await this.attempt(() =>
      verifyAuthenticationResponse({
        response: { ...credential, response: { ...signed, ...(userHandle != null && { userHandle }) }, clientExtensionResults: {} },
        expectedChallenge: challenge,
        expectedOrigin: origins,
        expectedRPID: id,
        requireUserVerification: true,
        credential: { id: credential.id, publicKey: Uint8Array.from(publicKey), counter: 0 },
      }),
    );
    if (verified?.verified !== true) return undefined;
    return { counter: verified.authenticationInfo.newCounter, synced: verified.authenticationInfo.credentialBackedUp };
  }

  /** The library throws for whatever does not fit: which part is for the operator, never for whoever tries. */
  private async attempt<T>(verify: () => Promise<T>): Promise<T | undefined> {
    try {
      return await verify();
    } catch (error) {
      this.log.warn('a passkey was refused', { cause: error instanceof Error ? withoutQuotes(error.message) : 'unknown' });
      return undefined;
    }
  }
}

/** What the message quotes was sent by whoever tries. */
function withoutQuotes(message: string): string {
  return message.replaceAll(/"[^"]*"/g, '"…"').slice(0, 200);
}

/** What a key tells of its account: the random id, never an address. */
export function userHandleOf(accountId: string): Buffer {
  return Buffer.from(accountId.replaceAll('-', ''), 'hex');
}

function descriptor({ id, transports }: KnownCredential): { id: string; transports: AuthenticatorTransport[] } {
  return { id, transports: transports as AuthenticatorTransport[] };
}

function withTransports({ transports, ...response }: AddPasskey['credential']['response']) {
  return { ...response, ...(transports !== undefined && { transports: transports as AuthenticatorTransport[] }) };
}
