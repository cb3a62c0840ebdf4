import { Client, type ClientConfig } from 'pg';

/**
 * A connection of the pool. The pool takes its own listener off at the instant it hands a connection out, before anybody else listens: one that
 * dies right then would end the process. Whoever uses it is told by the statement that fails.
 */
export class PooledClient extends Client {
  constructor(config?: string | ClientConfig) {
    super(config);
    this.on('error', () => undefined);
  }
}
