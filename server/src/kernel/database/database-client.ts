import { Client, type ClientConfig } from 'pg';
import { PreparedNames } from './prepared-names';

type QueryArguments = readonly [text: unknown, values?: unknown, ...rest: unknown[]];

/**
 * A connection to PostgreSQL, of the pool or apart. The pool takes its own listener off at the instant it hands a connection out, before anybody else listens: one that
 * dies right then would end the process. Whoever uses it is told by the statement that fails.
 *
 * A statement with parameters that comes back is prepared under a name, once a connection: with row-level security, reading and planning a small
 * statement costs the database several times what carrying it out does.
 *
 * Statements asked in one breath leave in one packet: each packet wakes the database, which costs either side more than reading a small statement.
 */
export class DatabaseClient extends Client {
  private readonly names = new PreparedNames();
  private isGathering = false;

  constructor(config?: string | ClientConfig) {
    super(config);
    this.on('error', () => undefined);
    const send = this.query.bind(this) as unknown as (...query: QueryArguments) => unknown;
    const query = (...[text, values, ...rest]: QueryArguments): unknown => {
      this.gatherPackets();
      const name = typeof text === 'string' && Array.isArray(values) ? this.names.of(text) : undefined;
      return name === undefined ? send(text, values, ...rest) : send({ name, text, values }, ...rest);
    };
    this.query = query as unknown as Client['query'];
  }

  /** What is asked until the present code, and what it has made ready, has run leaves together. */
  private gatherPackets(): void {
    if (this.isGathering) return;
    this.isGathering = true;
    const { stream } = this.connection;
    stream.cork();
    process.nextTick(() => {
      this.isGathering = false;
      stream.uncork();
    });
  }
}
