import { accept, refuse, type Outcome } from '../errors/outcome';
import type { AccountState } from './account.schema';

/** What the verified tokens of a provider say. */
export interface ProviderAnswer {
  readonly subject: string;
  readonly acr: string | null;
  readonly email: string | null;
  readonly emailVerified: boolean;
}

/** What this installation asks of a provider. */
export interface ProviderDemands {
  /** Levels of authentication accepted; empty: any. */
  readonly acr: readonly string[];
  /** The operator vouches that this provider verifies addresses, although its tokens do not say so. */
  readonly emailAttested: boolean;
}

/** Who the provider says came; the address is null unless it is vouched for. */
export interface ProviderIdentity {
  readonly subject: string;
  readonly verifiedEmail: string | null;
}

/** Accepts an answer whose level of authentication is one of those demanded. */
export function identityFrom(answer: ProviderAnswer, demands: ProviderDemands): Outcome<ProviderIdentity> {
  if (demands.acr.length > 0 && (answer.acr === null || !demands.acr.includes(answer.acr))) return refuse('OPENID_ACR_TOO_LOW');
  const vouched = answer.emailVerified || demands.emailAttested;
  return accept({ subject: answer.subject, verifiedEmail: vouched ? (answer.email?.trim().toLowerCase() ?? null) : null });
}

/** An account that could be meant. */
export interface CandidateAccount {
  readonly state: AccountState;
  /** Guests who came by a single-use link have no second way in. */
  readonly linkOnly: boolean;
  /** An invitation of this account waits and is still valid. */
  readonly invitationOpen: boolean;
  /** The subject of this provider that the account is linked to already. */
  readonly linkedSubject: string | null;
  readonly asksSecondFactor: boolean;
}

/** What opening the account by this identity also does. */
export type OpenIdEntry = 'enter' | 'link' | 'link-and-activate';

/**
 * Whether the identity opens the account: the one it is linked to, else the one invited or active under its verified address. Nobody gets an
 * account this way; an address given to somebody else at the provider opens nothing; a second factor is not got round.
 */
export function entryByIdentity(
  identity: ProviderIdentity,
  found: { readonly linked: CandidateAccount | undefined; readonly byEmail: CandidateAccount | undefined },
  demands: ProviderDemands,
): Outcome<OpenIdEntry> {
  const account = found.linked ?? found.byEmail;
  if (found.linked === undefined && identity.verifiedEmail === null) return refuse('OPENID_EMAIL_UNVERIFIED');
  if (account === undefined || account.linkOnly || account.state === 'closed') return refuse('OPENID_NO_ACCOUNT');
  if (account.state === 'invited' && !account.invitationOpen) return refuse('OPENID_NO_ACCOUNT');
  if (account.linkedSubject !== null && account.linkedSubject !== identity.subject) return refuse('OPENID_OTHER_IDENTITY');
  if (account.asksSecondFactor && demands.acr.length === 0) return refuse('OPENID_SECOND_FACTOR');
  if (found.linked !== undefined) return accept('enter');
  return accept(account.state === 'invited' ? 'link-and-activate' : 'link');
}
