import { HintBus } from './hint-bus';
import type { NodeConnection } from './node-connection';

const CHANNEL = 'croisee_nodes';

/** Hints through NOTIFY, always in a transaction of their own: inside that of a change it would make all commits queue. */
export class PostgresHints extends HintBus {
  constructor(private readonly connection: NodeConnection) {
    super();
  }

  start(receive: (text: string) => void): Promise<void> {
    return this.connection.listen(CHANNEL, receive);
  }

  async send(text: string): Promise<void> {
    // A hint that a crash loses is a lost hint: nobody waits for the disk.
    await this.connection.query(`SELECT set_config('synchronous_commit', 'off', true), pg_notify($1, $2)`, [CHANNEL, text]);
  }

  /** The connection belongs to the node and ends with it. */
  async stop(): Promise<void> {
    return;
  }
}
