import { Inject, Injectable } from '@nestjs/common';
import * as z from 'zod';
import { DomainError } from '../errors/domain-error';
import { Log } from '../health/log';
import { LeaseRow } from './lease-row';
import { NodeHints } from './node-hints';
import { distinctSubjects, type WithdrawnSubject } from './withdrawn-subject';

/** How long a node may tell content without having looked at what was withdrawn. */
export const LEASE_MS = 1_000;
const RENEW_EVERY_MS = 250;
const RETRY_MS = 100;
/** How long a request waits for a lease before it is told that the server is unavailable. */
const PATIENCE_MS = 3_000;
const FAILURE_LOG_INTERVAL_MS = 10_000;

const nothingSchema = z.object({ id: z.string() });

/** What was read under a lease may be told while it lasts, and not under a later one: rights may have changed in between. */
export interface Pass {
  readonly holds: boolean;
}

type OnWithdrawn = (subject: WithdrawnSubject) => Promise<void>;
type OnChange = () => void | Promise<void>;

/**
 * The right of this node to tell content, held while somebody is connected. Each renewal first carries out every withdrawal committed before
 * it; a node that cannot renew says nothing of content until it has read everything again.
 */
@Injectable()
export class NodeLease {
  private readonly onWithdrawns: OnWithdrawn[] = [];
  private readonly onLapses: OnChange[] = [];
  private readonly onRegains: OnChange[] = [];
  private heldUntilMs = -1;
  private term = 0;
  private isCurrent = false;
  private users = 0;
  private isStopped = false;
  private ending: Promise<void> | undefined;
  private renewing: Promise<void> | undefined;
  private isAskedAgain = false;
  private timer: NodeJS.Timeout | undefined;
  private waiters: (() => void)[] = [];
  private failureLoggedAtMs = -FAILURE_LOG_INTERVAL_MS;

  constructor(
    @Inject(LeaseRow) private readonly row: LeaseRow,
    @Inject(NodeHints) private readonly hints: NodeHints,
    @Inject(Log) private readonly log: Log,
  ) {
    hints.on('withdrawal', nothingSchema, () => this.renewSoon());
  }

  /** Whether content may leave this node now. */
  get isHeld(): boolean {
    return performance.now() < this.heldUntilMs;
  }

  /** Taken before reading what will be told. */
  pass(): Pass {
    const term = this.term;
    const isStill = (): boolean => this.isHeld && this.term === term;
    return {
      get holds() {
        return isStill();
      },
    };
  }

  /** One more connection needs the lease. */
  retain(): void {
    if (this.isStopped) return;
    this.users += 1;
    if (this.users === 1) this.renewSoon();
  }

  /** One connection less; without any, the lease is given back and nothing is renewed. */
  release(): void {
    if (this.isStopped) return;
    this.users -= 1;
    if (this.users === 0) this.ending = this.end();
  }

  /** This node tells nothing any more: the others need not wait for it. */
  async stop(): Promise<void> {
    const isHolding = this.users > 0;
    this.isStopped = true;
    this.users = 0;
    await this.ending;
    if (isHolding) await this.end();
  }

  /** Resolves as soon as the lease is held. */
  async held(): Promise<void> {
    if (this.isHeld) return;
    let give: () => void = () => undefined;
    const granted = new Promise<void>((resolve) => this.waiters.push((give = resolve)));
    const patience = setTimeout(give, PATIENCE_MS);
    this.renewSoon();
    await granted;
    clearTimeout(patience);
    this.waiters = this.waiters.filter((waiter) => waiter !== give);
    if (!this.isHeld) throw new DomainError('UNAVAILABLE');
  }

  /** Carries out a withdrawal here; resolves once nobody concerned is told anything more. */
  onWithdrawn(action: OnWithdrawn): void {
    this.onWithdrawns.push(action);
  }

  /** After a lapse, before anything is told again: everything known of rights is read anew. */
  onLapse(action: OnChange): void {
    this.onLapses.push(action);
  }

  /** The lease is held again: what waited is told. */
  onRegain(action: OnChange): void {
    this.onRegains.push(action);
  }

  /** Looks at once at what was withdrawn; one look at a time, and one more when asked meanwhile. */
  renewSoon(): void {
    if (this.users === 0) return;
    if (this.renewing !== undefined) {
      this.isAskedAgain = true;
      return;
    }
    clearTimeout(this.timer);
    this.renewing = this.renew().finally(() => {
      this.renewing = undefined;
      const isAskedAgain = this.isAskedAgain;
      this.isAskedAgain = false;
      if (isAskedAgain) this.renewSoon();
    });
  }

  private async renew(): Promise<void> {
    const startedAtMs = performance.now();
    try {
      if (!this.isHeld) await this.readEverythingAgain();
      await this.renewOnce();
      this.schedule(RENEW_EVERY_MS - (performance.now() - startedAtMs));
    } catch (error) {
      this.tellFailure(error);
      this.schedule(RETRY_MS);
    }
  }

  private async renewOnce(): Promise<void> {
    const askedAtMs = performance.now();
    const quick = await this.row.extend(LEASE_MS);
    if (quick !== undefined) return this.granted(askedAtMs, quick.others);
    const seen = await this.row.look();
    const subjects = distinctSubjects(seen.subjects);
    await Promise.all(subjects.flatMap((subject) => this.onWithdrawns.map((action) => action(subject))));
    const { others } = await this.row.renewAt(seen, LEASE_MS);
    this.granted(askedAtMs, others);
    this.hints.send('renewed', { id: this.hints.nodeId });
  }

  /** The lease runs from before the question was asked: never longer here than in the table. */
  private granted(askedAtMs: number, others: number): void {
    const wasHeld = this.isHeld && this.isCurrent;
    this.heldUntilMs = askedAtMs + LEASE_MS;
    this.hints.knowAlone(others === 0);
    if (!this.isHeld || wasHeld) return;
    this.isCurrent = true;
    for (const waiter of this.waiters.splice(0)) waiter();
    for (const action of this.onRegains) void action();
  }

  private async readEverythingAgain(): Promise<void> {
    this.isCurrent = false;
    this.term += 1;
    await this.row.announce(LEASE_MS);
    for (const action of this.onLapses) await action();
  }

  private async end(): Promise<void> {
    clearTimeout(this.timer);
    await this.renewing;
    if (this.users > 0) return;
    this.heldUntilMs = -1;
    this.hints.knowAlone(false);
    try {
      await this.row.giveBack(LEASE_MS);
    } catch (error) {
      // It runs out by itself.
      this.tellFailure(error);
    }
  }

  private schedule(delayMs: number): void {
    clearTimeout(this.timer);
    if (this.users > 0) this.timer = setTimeout(() => this.renewSoon(), Math.max(0, delayMs)).unref();
  }

  private tellFailure(error: unknown): void {
    const nowMs = performance.now();
    if (nowMs - this.failureLoggedAtMs < FAILURE_LOG_INTERVAL_MS) return;
    this.failureLoggedAtMs = nowMs;
    this.log.error('the lease of this node could not be renewed: it tells no content until it is', error);
  }
}
