import { mustDestroyNotes, WORKING_NOTES_MAX_DAYS } from '@croisee/domain/meetings/record/record.rules';
import { addDays, localDateOf } from '@croisee/domain/time/local-date';
import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Clock } from '../../../kernel/clock/clock';
import type { Transaction } from '../../../kernel/database/transaction';
import { UnitOfWork } from '../../../kernel/database/unit-of-work';
import { Log } from '../../../kernel/health/log';
import { MinutesApi } from './minutes-api';

const SWEEP_MINUTES = 60;

/** Destroys the working notes, and those people kept for themselves, of meetings whose record was never approved, 30 days after their date (charter art. 17). */
@Injectable()
export class NotesExpiry implements OnApplicationBootstrap, OnApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;

  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(MinutesApi) private readonly minutes: MinutesApi,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Log) private readonly log: Log,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.sweep();
    this.timer = setInterval(() => {
      this.sweep().catch((error: unknown) => this.log.error('working notes that are due could not be destroyed', error));
    }, SWEEP_MINUTES * 60_000);
    this.timer.unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
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
