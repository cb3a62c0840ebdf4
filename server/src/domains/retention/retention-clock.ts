import { Inject, Injectable } from '@nestjs/common';
import { Clock, SystemClock } from '../../kernel/clock/clock';
import type { Transaction } from '../../kernel/database/transaction';

/** The instant conservation is judged at: the database's, so that a server whose clock runs ahead erases nothing early. */
@Injectable()
export class RetentionClock {
  constructor(@Inject(Clock) private readonly clock: Clock) {}

  /** A clock that was set (the demonstration, tests) is the one that counts. */
  async now(tx: Transaction): Promise<string> {
    if (!(this.clock instanceof SystemClock)) return tx.isoNow;
    const [row] = await tx.manager.query<{ now: Date }[]>('SELECT clock_timestamp() AS now');
    return row?.now.toISOString() ?? tx.isoNow;
  }
}
