import type { Config } from '../config/config';
import { NoHints, type HintBus } from './hint-bus';
import type { NodeConnection } from './node-connection';
import { PostgresHints } from './postgres-hints';
import { RedisHints } from './redis-hints';

/** The bus that the configuration asks for: Redis when it names one, else the database that every node has anyway. */
export function hintBusFor({ hints, redisUrl }: Config, connection: NodeConnection): HintBus {
  if (!hints) return new NoHints();
  return redisUrl === undefined ? new PostgresHints(connection) : new RedisHints(redisUrl);
}
