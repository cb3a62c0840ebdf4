import type { ProviderAnswer } from '@croisee/domain/identity/openid.rules';
import { Inject, Injectable } from '@nestjs/common';
import * as openid from 'openid-client';
import type { Config } from '../../../kernel/config/config';
import { CONFIG } from '../../../kernel/config/config.token';
import type { OpenIdProvider } from '../../../kernel/config/openid-config';
import { DomainError } from '../../../kernel/errors/domain-error';
import { Log } from '../../../kernel/health/log';

/** What only this browser and this request know; sealed in a cookie while the person is at the provider. */
export interface OpenIdRequest {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/** A verified answer, and when the provider last saw the person prove who they are. */
export interface VerifiedAnswer extends ProviderAnswer {
  readonly authenticatedAt: Date | undefined;
}

/** The providers this installation is registered with, spoken to over OpenID Connect: code flow, PKCE, state and nonce always. */
@Injectable()
export class OpenIdProviders {
  private readonly discovered = new Map<string, Promise<openid.Configuration>>();

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(Log) private readonly log: Log,
  ) {}

  find(id: string): OpenIdProvider {
    const provider = this.config.openIdProviders.find((one) => one.id === id);
    if (provider === undefined) throw new DomainError('NOT_FOUND');
    return provider;
  }

  newRequest(): OpenIdRequest {
    return { state: openid.randomState(), nonce: openid.randomNonce(), verifier: openid.randomPKCECodeVerifier() };
  }

  /** Where to send the person; the provider asks them again who they are, so that nobody enters by a session somebody left open there. */
  async authorizationUrl(provider: OpenIdProvider, { state, nonce, verifier }: OpenIdRequest): Promise<URL> {
    return openid.buildAuthorizationUrl(await this.configurationOf(provider), {
      redirect_uri: this.returnUrl(provider),
      scope: provider.scope,
      code_challenge: await openid.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      state,
      nonce,
      prompt: 'login',
      ...(provider.acr.length > 0 && { acr_values: provider.acr.join(' ') }),
    });
  }

  /** What the provider vouches for, once the way back, the exchange of the code and the token have been verified. */
  async answer(provider: OpenIdProvider, { state, nonce, verifier }: OpenIdRequest, query: string): Promise<VerifiedAnswer> {
    const configuration = await this.configurationOf(provider);
    try {
      const tokens = await openid.authorizationCodeGrant(configuration, new URL(`${this.returnUrl(provider)}${query}`), {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: verifier,
        idTokenExpected: true,
      });
      const claims = tokens.claims();
      if (claims === undefined) throw new DomainError('OPENID_REFUSED');
      const told = claims['email'] === undefined ? await openid.fetchUserInfo(configuration, tokens.access_token, claims.sub) : claims;
      return {
        subject: claims.sub,
        acr: typeof claims['acr'] === 'string' ? claims['acr'] : null,
        email: typeof told['email'] === 'string' ? told['email'] : null,
        emailVerified: told['email_verified'] === true,
        authenticatedAt: claims.auth_time === undefined ? undefined : new Date(claims.auth_time * 1000),
      };
    } catch (error) {
      throw this.refusalOf(provider, error);
    }
  }

  private returnUrl({ id }: OpenIdProvider): string {
    return `${this.config.publicUrl ?? ''}/api/sign-in/openid/${id}/callback`;
  }

  /** Asked for once; again when that failed. */
  private async configurationOf(provider: OpenIdProvider): Promise<openid.Configuration> {
    const known = this.discovered.get(provider.id) ?? discover(provider);
    this.discovered.set(provider.id, known);
    try {
      return await known;
    } catch (error) {
      this.discovered.delete(provider.id);
      this.log.error('an identity provider could not be discovered', error, { provider: provider.id });
      throw new DomainError('OPENID_UNREACHABLE');
    }
  }

  private refusalOf(provider: OpenIdProvider, error: unknown): DomainError {
    if (error instanceof DomainError) return error;
    if (error instanceof openid.AuthorizationResponseError && error.error === 'access_denied') return new DomainError('OPENID_CANCELLED');
    this.log.error('the answer of an identity provider was refused', error, { provider: provider.id });
    return new DomainError(isUnreachable(error) ? 'OPENID_UNREACHABLE' : 'OPENID_REFUSED');
  }
}

/** Nobody answered, or not in time; the library wraps what `fetch` throws. */
function isUnreachable(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const { message, code, cause } = error as { message?: unknown; code?: unknown; cause?: unknown };
  return message === 'fetch failed' || code === 'OAUTH_TIMEOUT' || isUnreachable(cause);
}

function discover({ issuer, clientId, clientSecret }: OpenIdProvider): Promise<openid.Configuration> {
  // Only a provider on this very machine is spoken to in clear: the configuration accepts no other.
  const execute = issuer.startsWith('http:') ? [openid.allowInsecureRequests] : [];
  return openid.discovery(new URL(issuer), clientId, clientSecret, undefined, { execute });
}
