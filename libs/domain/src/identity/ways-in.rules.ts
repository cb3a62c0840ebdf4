import { accept, refuse, type Outcome } from '../errors/outcome';

/** By what somebody can open a session; providers that are no longer configured count for nothing. */
export interface WaysIn {
  readonly password: boolean;
  readonly passkeys: number;
  readonly providers: number;
}

/** Passkeys of one account: enough for every device of a person, few enough to be looked through. */
export const MAX_PASSKEYS = 10;

/** A way in may be removed as long as another one is left. */
export function mayRemoveWayIn({ password, passkeys, providers }: WaysIn): Outcome {
  return password || passkeys + providers > 1 ? accept() : refuse('LAST_WAY_IN');
}

/** A counter that does not advance tells of a copied key; devices that count nothing always say zero. */
export function counterAdvances(lastAccepted: number, seen: number): boolean {
  return seen > lastAccepted || (seen === 0 && lastAccepted === 0);
}
