import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Clock } from '../../kernel/clock/clock';
import type { Config } from '../../kernel/config/config';
import { CONFIG } from '../../kernel/config/config.token';
import { UnitOfWork } from '../../kernel/database/unit-of-work';
import { PeriodicWork } from '../../kernel/jobs/periodic-work';
import { LetterSender } from './letter-sender';
import { OutboxReader } from './outbox-reader';
import { ReminderSweep } from './reminder-sweep';

const ROUND_SECONDS = 5;
const SWEEP_SECONDS = 600;

/** The rounds of the post: what was left is turned into letters, what is due leaves, what a date recalls is left. */
@Injectable()
export class LetterRounds implements OnApplicationBootstrap {
  constructor(
    @Inject(PeriodicWork) private readonly jobs: PeriodicWork,
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(OutboxReader) private readonly reader: OutboxReader,
    @Inject(LetterSender) private readonly sender: LetterSender,
    @Inject(ReminderSweep) private readonly reminders: ReminderSweep,
  ) {}

  onApplicationBootstrap(): void {
    // Tests make their rounds themselves, so that no row appears in the middle of what they count.
    if (this.config.test) return;
    this.jobs.every({ failure: 'letters could not be prepared or sent', seconds: ROUND_SECONDS }, () => this.round());
    this.jobs.every({ failure: 'reminders could not be prepared', seconds: SWEEP_SECONDS }, () => this.sweep());
  }

  /** Prepares and sends in every council where something waits. */
  async round(): Promise<void> {
    const waiting = await this.unitOfWork.globalStatement<{ id: string }>('SELECT id FROM app.councils_with_letters($1)', [
      this.clock.now(),
    ]);
    for (const { id } of waiting) {
      await this.reader.readCouncil(id);
      await this.sender.sendCouncil(id);
    }
  }

  /** Recalls what dates recall, in every council. */
  async sweep(): Promise<void> {
    for (const councilId of await this.unitOfWork.councilIds()) await this.reminders.sweepCouncil(councilId);
  }
}
