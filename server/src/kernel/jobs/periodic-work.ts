import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Log } from '../health/log';

/** A job of the house: what is due is read from the tables, so that doing it twice, or on two servers, changes nothing. */
export interface PeriodicJob {
  /** Said in the journal of the process when a turn fails: "the mail could not be sent". */
  readonly failure: string;
  readonly seconds: number;
}

/**
 * Runs each job again and again, one turn of a job at a time. A turn that fails is logged and tried at the next one; shutdown waits for the
 * turn under way. Every server runs every job: the rows a turn takes are what keeps two servers apart (SKIP LOCKED, conditions on state).
 */
@Injectable()
export class PeriodicWork implements OnApplicationShutdown {
  private readonly timers: NodeJS.Timeout[] = [];
  private readonly running = new Set<Promise<void>>();

  constructor(@Inject(Log) private readonly log: Log) {}

  every(job: PeriodicJob, turn: () => Promise<void>): void {
    let isBusy = false;
    const run = () => {
      if (isBusy) return;
      isBusy = true;
      const ended = turn()
        .catch((error: unknown) => this.log.error(job.failure, error))
        .finally(() => {
          isBusy = false;
          this.running.delete(ended);
        });
      this.running.add(ended);
    };
    this.timers.push(setInterval(run, job.seconds * 1000).unref());
  }

  async onApplicationShutdown(): Promise<void> {
    this.timers.forEach(clearInterval);
    await Promise.all(this.running);
  }
}
