import type { Config } from '../config/config';
import { NoHints, type HintBus } from './hint-bus';
import type { NodeConnection } from './node-connection';
import { PostgresHints } from './postgres-hints';

/** The bus that the configuration asks for: Redis when it names one, else the database that every node has anyway. */
export async function hintBusFor({ hints, redisUrl }: Config, connection: NodeConnection): Promise<HintBus> {
  if (!hints) return new NoHints();
  if (redisUrl === undefined) return new PostgresHints(connection);
  // Its client is long to load: only those who have a Redis wait for it.
  const { RedisHints } = await import('./redis-hints');
  return new RedisHints(redisUrl);
}
