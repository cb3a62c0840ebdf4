import { setTimeout as delay } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import type { Persona } from '@croisee/domain/access/persona';
import { DataSource, type EntityManager, type QueryRunner } from 'typeorm';
import { Clock } from '../clock/clock';
import type { ContentKey, KeySubject } from '../crypto/content-key';
import { KeyStore } from '../crypto/key-store';
import { DomainEvents } from '../events/domain-events';
import { Log } from '../health/log';
import { isLostRace } from './lost-race';
import { Transaction, type Statement } from './transaction';

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
    return this.run(enterAs(persona), persona.councilId, persona.accountId, work, true);
  }

  /** A read; may append to the journal that content was read, changes nothing else. */
  async read<T>(persona: Persona, work: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.run(enterAs(persona), persona.councilId, persona.accountId, work, false);
  }

  /** A change made by the platform itself (jobs, sign-in, the demonstration), in one council. */
  async writeAsSystem<T>(councilId: string, work: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.run(enterAsSystem(councilId), councilId, undefined, work, true);
  }

  async readAsSystem<T>(councilId: string, work: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.run(enterAsSystem(councilId), councilId, undefined, work, false);
  }

  /**
   * A change whose own rows are its journal (who, in which order, appended only), several times a second and for several people at once:
   * the minutes. Everything else leaves an audit row.
   */
  async appendAsSystem<T>(councilId: string, work: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.run(enterAsSystem(councilId), councilId, undefined, work, false);
  }

  /**
   * The same by one statement, which enters the council itself and is a transaction by itself. It is built once a connection is there, from the keys
   * that this server has at hand; `undefined` when what builds it gave it up.
   */
  async appendByStatement<Row>(
    councilId: string,
    build: (keyAtHand: (subject: KeySubject) => ContentKey | undefined) => Statement | undefined,
  ): Promise<Row[] | undefined> {
    return retrying(async () => {
      const runner = this.source.createQueryRunner();
      await runner.connect();
      try {
        const statement = build((subject) => this.keys.keyAtHand(councilId, subject));
        return statement && (await runner.manager.query<Row[]>(statement.sql, [...statement.parameters]));
      } finally {
        await runner.release();
      }
    });
  }

  /** Global tables only (accounts, sessions, councils): no council is entered, so tenant tables show no row. */
  async global<T>(work: (manager: EntityManager, now: Date) => Promise<T>): Promise<T> {
    return this.source.transaction((manager) => work(manager, this.clock.now()));
  }

  /** One statement on global tables, which is a transaction by itself. */
  async globalStatement<Row>(sql: string, parameters: readonly unknown[]): Promise<Row[]> {
    return this.source.query<Row[]>(sql, [...parameters]);
  }

  /** Councils of this installation, for jobs that then open one transaction each. */
  async councilIds(): Promise<string[]> {
    const rows = await this.globalStatement<{ id: string }>('SELECT id FROM app.all_councils()', []);
    return rows.map((row) => row.id);
  }

  private async run<T>(
    enter: string,
    councilId: string,
    accountId: string | undefined,
    work: (tx: Transaction) => Promise<T>,
    mustAudit: boolean,
  ): Promise<T> {
    return retrying(() => this.attempt(enter, councilId, accountId, work, mustAudit));
  }

  private async attempt<T>(
    enter: string,
    councilId: string,
    accountId: string | undefined,
    work: (tx: Transaction) => Promise<T>,
    mustAudit: boolean,
  ): Promise<T> {
    const runner = this.source.createQueryRunner();
    const tx = new Transaction(runner.manager, councilId, accountId, this.clock.now(), this.keys, this.events);
    let result: T;
    await runner.connect();
    try {
      tx.send(`BEGIN; ${enter}`);
      result = await work(tx);
      if (mustAudit && !tx.isAudited) throw new Error('A write was about to commit without an audit row: call tx.audit(...) in it.');
      // In a transaction that failed, the database answers this by rolling back.
      tx.send('COMMIT');
      const failure = await tx.firstFailure();
      if (failure !== undefined) throw failure.error;
    } catch (error) {
      const failure = await tx.firstFailure();
      await this.rollBack(runner);
      throw failure?.error ?? error;
    } finally {
      await runner.release();
    }
    for (const action of tx.takeAfterCommit()) await this.publish(action);
    return result;
  }

  /** A connection that died has nothing left to roll back, and the error that ended the work is the one to tell. */
  private async rollBack(runner: QueryRunner): Promise<void> {
    try {
      await runner.query('ROLLBACK');
    } catch (error) {
      this.log.warn('a transaction ended with its connection', { cause: error instanceof Error ? error.message : String(error) });
    }
  }

  private async publish(action: () => void | Promise<void>): Promise<void> {
    try {
      await action();
    } catch (error) {
      this.log.error('publishing after a commit failed; consumers catch up from the tables', error);
    }
  }
}

/**
 * One transaction; when the database gave it up for another one (deadlock, serialization failure) it runs again from the start, as if the
 * first attempt had never been: its rows are rolled back and what it wanted to publish is forgotten with its `Transaction`.
 */
async function retrying<T>(transaction: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1)
    try {
      return await transaction();
    } catch (error) {
      if (attempt === ATTEMPTS || !isLostRace(error)) throw error;
      await delay(attempt * PAUSE_MS);
    }
}

function enterAs({ accountId, councilId }: Persona): string {
  return `SELECT app.enter('${idLiteral(accountId)}', '${idLiteral(councilId)}')`;
}

function enterAsSystem(councilId: string): string {
  return `SELECT app.enter_as_system('${idLiteral(councilId)}')`;
}

/** Several statements in one message take no parameters: only the letters of an id may stand in them. */
function idLiteral(id: string): string {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) throw new Error('A council or an account is entered by its id.');
  return id;
}
