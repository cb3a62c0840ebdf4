import type { Persona } from '@croisee/domain/access/persona';

/** Who a session cookie belongs to; `persona` is null until a council is chosen or when no mandate is in force. */
export interface SignedIn {
  readonly sessionId: string;
  readonly account: { readonly id: string; readonly email: string; readonly displayName: string; readonly language: 'fr' | 'en' };
  readonly council: { readonly id: string; readonly name: string; readonly fictitious: boolean; readonly timeZone: string } | null;
  readonly persona: Persona | null;
}

/** Resolves session cookies; the identity domain provides it, guard and sockets use it. */
export abstract class SessionReader {
  /** The person behind the token as rights stand now, or null when the session is over. Renews idleness when `renew` is true. */
  abstract read(token: string, renew: boolean): Promise<SignedIn | null>;

  /** The same for several tokens at once, in their order, renewing nothing. */
  abstract readAll(tokens: readonly string[]): Promise<(SignedIn | null)[]>;

  /** Whether the holder of the session proved who they are a short while ago. */
  abstract provedRecently(sessionId: string): Promise<boolean>;
}

export const SESSION_COOKIE = 'croisee_session';
export const SECURE_SESSION_COOKIE = '__Host-croisee_session';

/** The session token of a `Cookie` header, if any. */
export function sessionTokenOf(cookieHeader: string | undefined): string | undefined {
  return cookieValue(cookieHeader, [SECURE_SESSION_COOKIE, SESSION_COOKIE]);
}

/** The value of the first cookie that bears one of the names. */
export function cookieValue(cookieHeader: string | undefined, names: readonly string[]): string | undefined {
  for (const part of (cookieHeader ?? '').split(';')) {
    const separator = part.indexOf('=');
    if (names.includes(part.slice(0, separator).trim())) return part.slice(separator + 1).trim();
  }
  return undefined;
}
