import { setTimeout as wait } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import * as z from 'zod';
import type { Transaction } from '../database/transaction';
import { Log } from '../health/log';
import { NodeHints } from './node-hints';
import { LEASE_MS } from './node-lease';
import { distinctSubjects, type WithdrawnSubject } from './withdrawn-subject';

/** A node whose lease ran out this long ago may be coming back: it finds a notice, though nobody waits for it. */
const RETURN_SECONDS = 60;
/** How often the leases are looked at while one is missing; a node that has renewed says so and spares the wait. */
const LOOK_EVERY_MS = 100;
/** Longer than any node goes without reading rights again by itself. */
const INSIST_MS = 5_000;

const renewedSchema = z.object({ id: z.string() });

/** Makes every node carry out what was withdrawn here, before whoever withdrew it is answered. */
@Injectable()
export class Withdrawals {
  private readonly woken = new Set<() => void>();
  private readonly announced = new WeakMap<Transaction, WithdrawnSubject[]>();

  constructor(
    @Inject(DataSource) private readonly source: DataSource,
    @Inject(NodeHints) private readonly hints: NodeHints,
    @Inject(Log) private readonly log: Log,
  ) {
    hints.on('renewed', renewedSchema, () => {
      for (const wake of this.woken) wake();
    });
  }

  /** Spreads what a transaction withdraws once it is on disk and carried out here, before its caller is answered. */
  after(tx: Transaction, subject: WithdrawnSubject): void {
    const known = this.announced.get(tx);
    known?.push(subject);
    if (known !== undefined) return;
    const subjects = [subject];
    this.announced.set(tx, subjects);
    tx.beforeAnswer(() => this.spread(subjects));
  }

  /**
   * After the commit that withdrew it, and once it is carried out here: resolves when each node with a live lease has done the same or its
   * lease has run out, at most its length. Alone, it resolves at once.
   */
  async spread(subjects: readonly WithdrawnSubject[]): Promise<void> {
    if (subjects.length === 0) return;
    const notice = await this.insist(() => this.leaveNotice(distinctSubjects(subjects)));
    if (notice === undefined) return;
    this.hints.send('withdrawal', { id: this.hints.nodeId });
    while (!(await this.insist(() => this.isCarriedOut(notice)))) await this.lookAgain();
  }

  /** The transaction of the notice, or undefined when no other node holds a lease or held one a moment ago. */
  private async leaveNotice(subjects: readonly WithdrawnSubject[]): Promise<string | undefined> {
    const [row] = await this.source.query<{ xid: string }[]>(
      `INSERT INTO node_notice (node_id, subjects) SELECT $1::uuid, $2::jsonb
       WHERE EXISTS (SELECT 1 FROM node_lease WHERE id <> $1::uuid AND until > clock_timestamp() - $3 * interval '1 s')
       RETURNING xid::text`,
      [this.hints.nodeId, JSON.stringify(subjects), RETURN_SECONDS],
    );
    return row?.xid;
  }

  private async isCarriedOut(xid: string): Promise<boolean> {
    const missing = await this.source.query<unknown[]>(
      `SELECT 1 FROM node_lease WHERE id <> $1 AND until > clock_timestamp() AND NOT pg_visible_in_snapshot($2::xid8, seen) LIMIT 1`,
      [this.hints.nodeId, xid],
    );
    return missing.length === 0;
  }

  private async lookAgain(): Promise<void> {
    let wake: () => void = () => undefined;
    const renewed = new Promise<void>((resolve) => (wake = resolve));
    this.woken.add(wake);
    await Promise.race([renewed, wait(LOOK_EVERY_MS, undefined, { ref: false })]);
    this.woken.delete(wake);
  }

  /** Tries again while the database does not answer: without it no lease is renewed, and none outlives the last attempt. */
  private async insist<T>(work: () => Promise<T>): Promise<T> {
    const until = performance.now() + INSIST_MS;
    for (;;) {
      try {
        return await work();
      } catch (error) {
        if (performance.now() > until) throw error;
        this.log.warn('a withdrawal waits for the database before it is acknowledged', { retryMs: LEASE_MS });
        await wait(LOOK_EVERY_MS);
      }
    }
  }
}
