import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock/clock';
import { DomainError } from '../../kernel/errors/domain-error';

const WINDOW_MS = 15 * 60_000;
/** An office shares one address: its limit is far above what one account may fail. */
const LIMITS = { account: 10, address: 200, everybody: 2_000 } as const;

/** Counts failed sign-ins per account, per address and in all, over a quarter of an hour; answers are the same whether the account exists. */
@Injectable()
export class SignInThrottle {
  private readonly failures = new Map<string, number[]>();

  constructor(@Inject(Clock) private readonly clock: Clock) {}

  assertMayTry(email: string, address: string): void {
    if (this.keysOf(email, address).some(([key, limit]) => this.recent(key).length >= limit)) throw new DomainError('TOO_MANY_REQUESTS');
  }

  failed(email: string, address: string): void {
    const now = this.clock.now().getTime();
    for (const [key] of this.keysOf(email, address)) this.failures.set(key, [...this.recent(key), now]);
  }

  /** A success clears the account's failures; the address keeps its own. */
  succeeded(email: string): void {
    this.failures.delete(`account:${email}`);
  }

  private keysOf(email: string, address: string): [string, number][] {
    return [
      [`account:${email}`, LIMITS.account],
      [`address:${address}`, LIMITS.address],
      ['everybody', LIMITS.everybody],
    ];
  }

  private recent(key: string): number[] {
    const since = this.clock.now().getTime() - WINDOW_MS;
    const recent = (this.failures.get(key) ?? []).filter((at) => at > since);
    if (recent.length === 0) this.failures.delete(key);
    else this.failures.set(key, recent);
    return recent;
  }
}
