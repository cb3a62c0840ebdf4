import { mustDestroyNotes, WORKING_NOTES_MAX_DAYS } from '@croisee/domain/meetings/record/record.rules';
import { addDays, localDateOf } from '@croisee/domain/time/local-date';
import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Clock } from '../../../kernel/clock/clock';
import type { Transaction } from '../../../kernel/database/transaction';
import { UnitOfWork } from '../../../kernel/database/unit-of-work';
import { PeriodicWork } from '../../../kernel/jobs/periodic-work';
import { MinutesApi } from './minutes-api';

const SWEEP_MINUTES = 60;

/** Destroys the working notes, and those people kept for themselves, of meetings whose record was never approved, 30 days after their date (charter art. 17). */
@Injectable()
export class NotesExpiry implements OnApplicationBootstrap {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(MinutesApi) private readonly minutes: MinutesApi,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(PeriodicWork) private readonly jobs: PeriodicWork,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.sweep();
    this.jobs.every({ failure: 'working notes that are due could not be destroyed', seconds: SWEEP_MINUTES * 60 }, () => this.sweep());
  }

  /** Every council: one transaction a meeting, so that one failure keeps no other notes alive. */
  async sweep(): Promise<void> {
    for (const councilId of await this.unitOfWork.councilIds())
      for (const meetingId of await this.unitOfWork.readAsSystem(councilId, (tx) => this.due(tx)))
        await this.unitOfWork.writeAsSystem(councilId, (tx) => this.minutes.destroyWorkingNotes(tx, meetingId));
  }

  private async due(tx: Transaction): Promise<string[]> {
    const rows = await tx.manager.query<{ id: string; date: string; zone: string; status: 'live' | 'tidy' | 'remarks' | 'approved' }[]>(
      `SELECT m.id, m.local_date::text AS date, m.time_zone AS zone, m.record_status AS status FROM meeting m
       WHERE m.local_date < $1::date AND (EXISTS (
           SELECT 1 FROM minutes_document d WHERE d.meeting_id = m.id AND d.layer = 'working-notes' AND d.state NOT IN ('destroyed', 'planned'))
         OR EXISTS (SELECT 1 FROM own_note n WHERE n.meeting_id = m.id))`,
      [addDays(localDateOf(tx.isoNow, 'UTC'), 1 - WORKING_NOTES_MAX_DAYS)],
    );
    const now = this.clock.isoNow();
    return rows.filter(({ date, zone, status }) => mustDestroyNotes({ status }, date, localDateOf(now, zone))).map(({ id }) => id);
  }
}
