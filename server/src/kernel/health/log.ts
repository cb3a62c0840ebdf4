import { Inject, Injectable } from '@nestjs/common';
import { pino, type Logger } from 'pino';
import { CONFIG } from '../config/config.token';
import type { Config } from '../config/config';

/** The technical journal: codes, ids and durations; never a payload, a name or a text about somebody. */
@Injectable()
export class Log {
  readonly logger: Logger;

  constructor(@Inject(CONFIG) config: Config) {
    this.logger = pino({
      level: config.logLevel,
      base: null,
      redact: ['req.headers.cookie', 'req.headers.authorization', 'res.headers["set-cookie"]'],
    });
  }

  info(message: string, facts: Record<string, unknown> = {}): void {
    this.logger.info(facts, message);
  }

  warn(message: string, facts: Record<string, unknown> = {}): void {
    this.logger.warn(facts, message);
  }

  /** Stack and type only: the message of a database error may quote values. */
  error(message: string, error: unknown, facts: Record<string, unknown> = {}): void {
    const known =
      error instanceof Error
        ? { type: error.name, code: (error as { code?: unknown }).code, stack: stackOf(error) }
        : { type: typeof error };
    this.logger.error({ ...facts, error: known }, message);
  }
}

function stackOf(error: Error): string {
  return (error.stack ?? '')
    .split('\n')
    .filter((line) => line.trimStart().startsWith('at '))
    .slice(0, 12)
    .join('\n');
}
