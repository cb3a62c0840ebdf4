import { CONVENTION_NOTICE_DAYS } from '@croisee/domain/charter/convention.rules';
import { addDays, localDateOf } from '@croisee/domain/time/local-date';
import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import type { Transaction } from '../../kernel/database/transaction';
import { UnitOfWork } from '../../kernel/database/unit-of-work';
import { PeriodicWork } from '../../kernel/jobs/periodic-work';
import { zoneOf } from './charter-rows';

const EVERY_HOURS = 6;

/** Due: coming to its end, still binding, not followed by another one, and not told yet. */
const DUE = `c.renewal_told_at IS NULL AND c.ended_on IS NULL AND c.valid_until BETWEEN $1::date AND $2::date
  AND NOT EXISTS (SELECT 1 FROM convention n WHERE n.structure_id = c.structure_id AND n.ended_on IS NULL AND n.valid_until > c.valid_until)`;

/** Says once, from 60 days before the end of a convention, that it has to be renewed; mail hears `convention.renewal`. */
@Injectable()
export class ConventionRenewals implements OnApplicationBootstrap {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(PeriodicWork) private readonly jobs: PeriodicWork,
  ) {}

  onApplicationBootstrap(): void {
    this.jobs.every({ failure: 'conventions to renew could not be told', seconds: EVERY_HOURS * 3600 }, () => this.sweep());
  }

  /** Every council: the conventions that came within their notice since the last time. */
  async sweep(): Promise<void> {
    for (const councilId of await this.unitOfWork.councilIds()) {
      const due = await this.unitOfWork.readAsSystem(councilId, (tx) => dueIn(tx, ''));
      if (due.length > 0) await this.unitOfWork.writeAsSystem(councilId, (tx) => this.tell(tx));
    }
  }

  private async tell(tx: Transaction): Promise<void> {
    const due = await dueIn(tx, 'FOR UPDATE OF c SKIP LOCKED');
    await tx.audit({ action: 'convention.renewals-told', subjectKind: 'council', subjectId: tx.councilId, facts: { count: due.length } });
    for (const { id, structureId } of due) {
      await tx.manager.query('UPDATE convention SET renewal_told_at = $2 WHERE id = $1', [id, tx.now]);
      await tx.outbox('convention.renewal', id, { structureId });
    }
  }
}

async function dueIn(tx: Transaction, lock: string): Promise<{ id: string; structureId: string }[]> {
  const today = localDateOf(tx.isoNow, await zoneOf(tx));
  return tx.manager.query<{ id: string; structureId: string }[]>(
    `SELECT c.id, c.structure_id AS "structureId" FROM convention c WHERE ${DUE} ORDER BY c.valid_until, c.id ${lock}`,
    [today, addDays(today, CONVENTION_NOTICE_DAYS)],
  );
}
