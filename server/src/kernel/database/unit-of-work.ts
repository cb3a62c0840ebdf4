import { setTimeout as delay } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import type { Persona } from '@croisee/domain/access/persona';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '../clock/clock';
import { KeyStore } from '../crypto/key-store';
import { DomainEvents } from '../events/domain-events';
import { Log } from '../health/log';
import { isLostRace } from './lost-race';
import { Transaction } from './transaction';

/** Two transactions that meet again meet at another moment: each attempt waits a little longer than the one before. */
const ATTEMPTS = 3;
const PAUSE_MS = 15;

/**
 * The one way to the database: every read and write runs in a transaction that has entered the council of its persona, so that row-level
 * security sees who asks. Nothing else hands out repositories.
 */
@Injectable()
export class UnitOfWork {
  constructor(
    @Inject(DataSource) private readonly source: DataSource,
    @Inject(KeyStore) private readonly keys: KeyStore,
    @Inject(DomainEvents) private readonly events: DomainEvents,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Log) private readonly log: Log,
  ) {}

  /** A change: rows, audit and outbox commit together; refused when no audit row was appended. */
  async write<T>(persona: Persona, work: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.run((manager) => this.enter(manager, persona), persona.councilId, persona.accountId, work, true);
  }

  /** A read; may append to the journal that content was read, changes nothing else. */
  async read<T>(persona: Persona, work: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.run((manager) => this.enter(manager, persona), persona.councilId, persona.accountId, work, false);
  }

  /** A change made by the platform itself (jobs, sign-in, the demonstration), in one council. */
  async writeAsSystem<T>(councilId: string, work: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.run((manager) => manager.query('SELECT app.enter_as_system($1)', [councilId]), councilId, undefined, work, true);
  }

  async readAsSystem<T>(councilId: string, work: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.run((manager) => manager.query('SELECT app.enter_as_system($1)', [councilId]), councilId, undefined, work, false);
  }

  /**
   * A change whose own rows are its journal (who, in which order, appended only), several times a second and for several people at once:
   * the minutes. Everything else leaves an audit row.
   */
  async appendAsSystem<T>(councilId: string, work: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.run((manager) => manager.query('SELECT app.enter_as_system($1)', [councilId]), councilId, undefined, work, false);
  }

  /** Global tables only (accounts, sessions, councils): no council is entered, so tenant tables show no row. */
  async global<T>(work: (manager: EntityManager, now: Date) => Promise<T>): Promise<T> {
    return this.source.transaction((manager) => work(manager, this.clock.now()));
  }

  /** Councils of this installation, for jobs that then open one transaction each. */
  async councilIds(): Promise<string[]> {
    const rows = await this.source.query<{ id: string }[]>('SELECT id FROM app.all_councils()');
    return rows.map((row) => row.id);
  }

  private enter(manager: EntityManager, persona: Persona): Promise<unknown> {
    return manager.query('SELECT app.enter($1, $2)', [persona.accountId, persona.councilId]);
  }

  /**
   * One transaction; when the database gave it up for another one (deadlock, serialization failure) it runs again from the start, as if the
   * first attempt had never been: its rows are rolled back and what it wanted to publish is forgotten with its `Transaction`.
   */
  private async run<T>(
    enter: (manager: EntityManager) => Promise<unknown>,
    councilId: string,
    accountId: string | undefined,
    work: (tx: Transaction) => Promise<T>,
    mustAudit: boolean,
  ): Promise<T> {
    for (let attempt = 1; ; attempt += 1)
      try {
        return await this.attempt(enter, councilId, accountId, work, mustAudit);
      } catch (error) {
        if (attempt === ATTEMPTS || !isLostRace(error)) throw error;
        await delay(attempt * PAUSE_MS);
      }
  }

  private async attempt<T>(
    enter: (manager: EntityManager) => Promise<unknown>,
    councilId: string,
    accountId: string | undefined,
    work: (tx: Transaction) => Promise<T>,
    mustAudit: boolean,
  ): Promise<T> {
    let finished: Transaction | undefined;
    const result = await this.source.transaction(async (manager) => {
      await enter(manager);
      const tx = new Transaction(manager, councilId, accountId, this.clock.now(), this.keys, this.events);
      const value = await work(tx);
      if (mustAudit && !tx.isAudited) throw new Error('A write was about to commit without an audit row: call tx.audit(...) in it.');
      finished = tx;
      return value;
    });
    for (const action of finished?.takeAfterCommit() ?? []) await this.publish(action);
    return result;
  }

  private async publish(action: () => void | Promise<void>): Promise<void> {
    try {
      await action();
    } catch (error) {
      this.log.error('publishing after a commit failed; consumers catch up from the tables', error);
    }
  }
}
