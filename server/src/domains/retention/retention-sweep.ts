import { dueAt, nextStep, type RetentionStep } from '@croisee/domain/retention/retention.rules';
import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import type { Transaction } from '../../kernel/database/transaction';
import { UnitOfWork } from '../../kernel/database/unit-of-work';
import { PeriodicWork } from '../../kernel/jobs/periodic-work';
import { Erasure } from './erasure.service';
import { RetentionClock } from './retention-clock';
import { RetentionStore, type KeptSituation } from './retention-store';

const EVERY_MINUTES = 30;
const NOTHING: readonly RetentionStep[] = ['wait', 'held'];

/**
 * Does what the rules of conservation say is due: notices, then erasure. One situation a transaction, read again under its lock, so that a
 * server that stops anywhere, or two of them, change nothing of what is done.
 */
@Injectable()
export class RetentionSweep implements OnApplicationBootstrap {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(RetentionStore) private readonly store: RetentionStore,
    @Inject(RetentionClock) private readonly clock: RetentionClock,
    @Inject(Erasure) private readonly erasure: Erasure,
    @Inject(PeriodicWork) private readonly jobs: PeriodicWork,
  ) {}

  onApplicationBootstrap(): void {
    this.jobs.every({ failure: 'what is due for erasure could not be done', seconds: EVERY_MINUTES * 60 }, async () => {
      await this.sweep();
    });
  }

  /** Every council; answers how many steps were taken. */
  async sweep(): Promise<number> {
    let taken = 0;
    for (const councilId of await this.unitOfWork.councilIds())
      for (const id of await this.unitOfWork.readAsSystem(councilId, (tx) => this.due(tx)))
        if (await this.unitOfWork.appendAsSystem(councilId, (tx) => this.take(tx, id))) taken += 1;
    return taken;
  }

  private async due(tx: Transaction): Promise<string[]> {
    const now = await this.clock.now(tx);
    const kept = await this.store.all(tx);
    return kept.filter((one) => !one.inOpenMeeting && !NOTHING.includes(nextStep(one.rule, one.standing, now))).map(({ id }) => id);
  }

  /** Nothing, without a row of the journal, when somebody else just did it or works on the situation. */
  private async take(tx: Transaction, id: string): Promise<boolean> {
    const kept = await this.store.lock(tx, id, true);
    if (kept === undefined || kept.inOpenMeeting) return false;
    const now = await this.clock.now(tx);
    const step = nextStep(kept.rule, kept.standing, now);
    if (step === 'first-notice' || step === 'last-notice') await this.notify(tx, kept, step, now);
    else if (step === 'erase') await this.erasure.erase(tx, kept, { cause: 'rule', rule: kept.rule.code }, now);
    else return false;
    return true;
  }

  private async notify(tx: Transaction, kept: KeptSituation, step: 'first-notice' | 'last-notice', now: string): Promise<void> {
    const noted = step === 'first-notice' ? { firstNoticeAt: now } : { lastNoticeAt: now };
    const standing = { ...kept.standing, ...noted };
    await this.store.saveStanding(tx, kept, standing);
    await tx.audit({
      action: `retention.${step}`,
      subjectKind: 'situation',
      subjectId: kept.id,
      facts: { rule: kept.rule.code, dueAt: dueAt(kept.rule, standing) },
    });
    await tx.outbox(`retention.${step}`, kept.id, { authorId: kept.authorId, rule: kept.rule.code, dueAt: dueAt(kept.rule, standing) });
  }
}
