import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { UnitOfWork } from '../database/unit-of-work';
import { Log } from '../health/log';
import { AuditChain } from './audit-chain';

const SEAL_SECONDS = 10;
/** A chain cannot see its own end cut: what came after the last statement is what somebody could take away unseen. */
const STATE_SECONDS = 60;
const DROP_HOURS = 12;

/** The job of the journal, on every server: the database lets one of them seal a council at a time. */
@Injectable()
export class AuditSealer implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly timers: NodeJS.Timeout[] = [];
  private readonly moved = new Set<string>();
  /** What was sealed before a stop may not have been stated. */
  private isFirst = true;
  private running: Promise<void> = Promise.resolve();

  constructor(
    @Inject(AuditChain) private readonly chain: AuditChain,
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Log) private readonly log: Log,
  ) {}

  onApplicationBootstrap(): void {
    this.every(SEAL_SECONDS, () => this.sealAll());
    this.every(STATE_SECONDS, () => this.stateAll());
    this.every(DROP_HOURS * 3600, () => this.dropAll());
  }

  async onApplicationShutdown(): Promise<void> {
    this.timers.forEach(clearInterval);
    await this.running;
  }

  private async sealAll(): Promise<void> {
    for (const councilId of await this.chain.waiting()) if ((await this.chain.seal(councilId)) > 0) this.moved.add(councilId);
  }

  private async stateAll(): Promise<void> {
    const councils = this.isFirst ? await this.unitOfWork.councilIds() : [...this.moved];
    this.isFirst = false;
    for (const councilId of councils) {
      await this.chain.state(councilId);
      this.moved.delete(councilId);
    }
  }

  private async dropAll(): Promise<void> {
    for (const councilId of await this.unitOfWork.councilIds()) await this.chain.dropOldMonths(councilId);
  }

  /** One job at a time; what could not be done is done at the next turn. */
  private every(seconds: number, job: () => Promise<void>): void {
    const turn = () => {
      this.running = this.running.then(job).catch((error: unknown) => this.log.error('the journal could not be sealed', error));
    };
    this.timers.push(setInterval(turn, seconds * 1000).unref());
  }
}
