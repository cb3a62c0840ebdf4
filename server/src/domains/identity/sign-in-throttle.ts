import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock/clock';
import { DomainError } from '../../kernel/errors/domain-error';

const WINDOW_MS = 15 * 60_000;
/** An office shares one address: its limit is far above what one account may fail. */
const LIMITS = { account: 10, address: 200, everybody: 2_000 } as const;

/** Beyond it, counters whose quarter of an hour is over are swept out: addresses nobody has make no memory grow. */
const SWEPT_ABOVE = 5_000;

/** Counts failed checks of a password per account, per address and in all, over a quarter of an hour; answers are the same whether the account exists. */
@Injectable()
export class SignInThrottle {
  private readonly failures = new Map<string, number[]>();

  constructor(@Inject(Clock) private readonly clock: Clock) {}

  /**
   * Runs one check of a password, refused when too many failed. It counts as failed from its start, so that attempts sent together count
   * each; a success clears the account's failures, and only what this attempt added to the address and the whole.
   */
  async attempt(email: string, address: string, check: () => Promise<boolean>): Promise<boolean> {
    const keys = this.keysOf(email, address);
    if (keys.some(([key, limit]) => this.recent(key).length >= limit)) throw new DomainError('TOO_MANY_REQUESTS');
    const now = this.clock.now().getTime();
    for (const [key] of keys) this.failures.set(key, [...this.recent(key), now]);
    if (this.failures.size > SWEPT_ABOVE) for (const key of [...this.failures.keys()]) this.recent(key);
    let matches: boolean;
    try {
      matches = await check();
    } catch (error) {
      // Nothing was learnt of the password: an unreachable database locks nobody out.
      for (const [key] of keys) this.forget(key, now);
      throw error;
    }
    if (!matches) return false;
    for (const [key] of keys) this.forget(key, now);
    this.failures.delete(accountKey(email));
    return true;
  }

  private keysOf(email: string, address: string): [string, number][] {
    return [
      [accountKey(email), LIMITS.account],
      [`address:${address}`, LIMITS.address],
      ['everybody', LIMITS.everybody],
    ];
  }

  private forget(key: string, at: number): void {
    const kept = this.failures.get(key) ?? [];
    const index = kept.indexOf(at);
    if (index >= 0) this.failures.set(key, kept.toSpliced(index, 1));
  }

  private recent(key: string): number[] {
    const since = this.clock.now().getTime() - WINDOW_MS;
    const recent = (this.failures.get(key) ?? []).filter((at) => at > since);
    if (recent.length === 0) this.failures.delete(key);
    else this.failures.set(key, recent);
    return recent;
  }
}

function accountKey(email: string): string {
  return `account:${email}`;
}
