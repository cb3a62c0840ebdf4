import { Inject, Injectable } from '@nestjs/common';
import { UnitOfWork } from '../database/unit-of-work';
import { Log } from '../health/log';
import { AccessRefused } from './access-refused';

/** Writes refusals to the audit journal, in their own transaction. */
@Injectable()
export class RefusalJournal {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Log) private readonly log: Log,
  ) {}

  async record(error: unknown): Promise<void> {
    if (!(error instanceof AccessRefused)) return;
    try {
      await this.unitOfWork.write(error.persona, (tx) => tx.audit({ action: error.permission, facts: { code: error.code } }, 'refused'));
    } catch (failure) {
      this.log.error('a refusal could not be journalled', failure, { permission: error.permission });
    }
  }
}
