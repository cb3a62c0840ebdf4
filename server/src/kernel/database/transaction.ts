import type { EntityManager } from 'typeorm';
import type { ContentKey, KeySubject } from '../crypto/content-key';
import type { KeyStore } from '../crypto/key-store';
import type { DomainEventMap, DomainEvents, DomainTopic } from '../events/domain-events';

/** What an audit row says: verb, subject, facts without names or content. */
export interface AuditFacts {
  readonly action: string;
  readonly subjectKind?: string;
  readonly subjectId?: string;
  readonly facts?: Readonly<Record<string, string | number | boolean | null>>;
}

/** One statement with the values of its parameters. */
export interface Statement {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

export interface Failure {
  readonly error: unknown;
}

type AuditOutcome = 'done' | 'read' | 'refused';

/**
 * One transaction inside one council: the rows, their audit, their outbox and what same-transaction listeners add stand or fall together.
 * Publishing waits for the commit.
 */
export class Transaction {
  private readonly afterCommit: (() => void | Promise<void>)[] = [];
  private readonly atLast: (() => void | Promise<void>)[] = [];
  private readonly sent: Promise<Failure | undefined>[] = [];
  private audited = false;

  constructor(
    readonly manager: EntityManager,
    readonly councilId: string,
    /** The account that acts; undefined for jobs. */
    readonly accountId: string | undefined,
    /** One instant for the whole transaction. */
    readonly now: Date,
    private readonly keys: KeyStore,
    private readonly events: DomainEvents,
  ) {}

  get isoNow(): string {
    return this.now.toISOString();
  }

  /** True once a row of the journal was appended: the unit of work refuses to commit a write without one. */
  get isAudited(): boolean {
    return this.audited;
  }

  key(subject: KeySubject): Promise<ContentKey> {
    return this.keys.keyOf(this.manager, this.councilId, subject, this.now);
  }

  /** Before many rows are opened one by one: their keys are fetched together. */
  openKeys(kind: KeySubject['kind'], ids: readonly string[]): Promise<void> {
    return this.keys.openMany(this.manager, this.councilId, kind, ids, this.now);
  }

  /**
   * Sends a statement whose answer nobody needs: it travels with those that follow it, each way to the database costs. A failure undoes the
   * transaction like any other, at the latest at its commit.
   */
  send(sql: string, parameters?: readonly unknown[]): void {
    void this.ask(sql, parameters);
  }

  /**
   * The same for a statement whose answer is read after the commit: everything, the commit too, is one way to the database. Derive no other
   * promise from this one before: when the transaction fails, nobody would hear what became of it.
   */
  ask<Row>(sql: string, parameters?: readonly unknown[]): Promise<Row[]> {
    const answer = this.manager.query<Row[]>(sql, parameters === undefined ? undefined : [...parameters]);
    this.sent.push(
      answer.then(
        () => undefined,
        (error: unknown) => ({ error }),
      ),
    );
    return answer;
  }

  /** What went wrong first among the statements sent so far, once each is answered. */
  async firstFailure(): Promise<Failure | undefined> {
    return (await Promise.all(this.sent)).find((failure) => failure !== undefined);
  }

  async audit(entry: AuditFacts, outcome: AuditOutcome = 'done'): Promise<void> {
    this.audited = true;
    this.send('SELECT app.audit_append($1, $2, $3, $4, $5, $6)', [
      entry.action,
      entry.subjectKind ?? null,
      entry.subjectId ?? null,
      outcome,
      entry.facts ?? {},
      this.now,
    ]);
  }

  /** Leaves ids for consumers after the commit (mail, calendars, other nodes): never names, never text. */
  async outbox(topic: string, subjectId: string, ids: Readonly<Record<string, string | number>> = {}): Promise<void> {
    this.send('INSERT INTO outbox (council_id, topic, subject_id, ids, created_at) VALUES ($1, $2, $3, $4, $5)', [
      this.councilId,
      topic,
      subjectId,
      ids,
      this.now,
    ]);
  }

  emit<K extends DomainTopic>(topic: K, event: DomainEventMap[K]): Promise<void> {
    return this.events.emit(this, topic, event);
  }

  /** Runs once the commit is on disk; a failure there is logged and never undoes the work. */
  onCommit(action: () => void | Promise<void>): void {
    this.afterCommit.push(action);
  }

  /** The same, after everything else that follows the commit: the caller is answered next. */
  beforeAnswer(action: () => void | Promise<void>): void {
    this.atLast.push(action);
  }

  takeAfterCommit(): readonly (() => void | Promise<void>)[] {
    return [...this.afterCommit.splice(0), ...this.atLast.splice(0)];
  }
}
