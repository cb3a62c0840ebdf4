import {
  COMMITMENT_REMINDER_DAYS,
  commitmentTopic,
  OUTLOOK_REMINDER_DAYS,
  reminderStep,
  RETURN_REMINDER_DAYS,
} from '@croisee/domain/responses/reminders.rules';
import type { ReminderTopic } from '@croisee/domain/responses/reminders.rules';
import { localDateOf } from '@croisee/domain/time/local-date';
import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import type { Transaction } from '../../kernel/database/transaction';
import { UnitOfWork } from '../../kernel/database/unit-of-work';
import { PeriodicWork } from '../../kernel/jobs/periodic-work';
import { CouncilSettingsService } from '../identity/api';
import { WaitingQueries } from './waiting.queries';

const SWEEP_MINUTES = 15;

interface Reminder {
  readonly kind: 'commitment' | 'return-to-person' | 'return-to-submitter' | 'outlook';
  readonly subjectId: string;
  readonly situationId: string;
  readonly structureId: string | null;
  readonly dueOn: string;
  readonly step: number;
}

/**
 * Leaves in the outbox, once per date and step, that something is due or late: ids only. The row of a reminder is what keeps two servers,
 * or two turns, from leaving it twice.
 */
@Injectable()
export class FollowUpReminders implements OnApplicationBootstrap {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(PeriodicWork) private readonly jobs: PeriodicWork,
    @Inject(WaitingQueries) private readonly waiting: WaitingQueries,
    @Inject(CouncilSettingsService) private readonly settings: CouncilSettingsService,
  ) {}

  onApplicationBootstrap(): void {
    this.jobs.every({ failure: 'reminders of the follow-up could not be left', seconds: SWEEP_MINUTES * 60 }, () => this.sweep());
  }

  async sweep(): Promise<void> {
    for (const councilId of await this.unitOfWork.councilIds()) {
      const due = await this.unitOfWork.readAsSystem(councilId, (tx) => this.due(tx));
      if (due.length > 0) await this.unitOfWork.writeAsSystem(councilId, async (tx) => this.leave(tx, await this.due(tx)));
    }
  }

  private async leave(tx: Transaction, due: readonly Reminder[]): Promise<void> {
    let left = 0;
    for (const reminder of due) {
      const taken = await tx.manager.query<unknown[]>(
        `INSERT INTO follow_up_reminder (council_id, kind, subject_id, due_on, step, sent_at) VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT DO NOTHING RETURNING kind`,
        [tx.councilId, reminder.kind, reminder.subjectId, reminder.dueOn, reminder.step, tx.now],
      );
      if (taken.length === 0) continue;
      left += 1;
      await tx.outbox(topicOf(reminder), reminder.subjectId, idsOf(reminder));
    }
    await tx.audit({ action: 'follow-up.reminded', subjectKind: 'council', subjectId: tx.councilId, facts: { count: left } });
  }

  /** What reached a step of its calendar and was not said yet. */
  private async due(tx: Transaction): Promise<Reminder[]> {
    const today = localDateOf(tx.isoNow, await this.settings.timeZone(tx));
    const reached = [...(await commitmentsDue(tx, today)), ...(await this.owed(tx, today))];
    const said = await tx.manager.query<{ key: string }[]>(
      `SELECT kind || '/' || subject_id || '/' || due_on::text || '/' || step AS key FROM follow_up_reminder WHERE subject_id = ANY($1)`,
      [reached.map(({ subjectId }) => subjectId)],
    );
    const known = new Set(said.map(({ key }) => key));
    return reached.filter(({ kind, subjectId, dueOn, step }) => !known.has(`${kind}/${subjectId}/${dueOn}/${step}`));
  }

  private async owed(tx: Transaction, today: string): Promise<Reminder[]> {
    return (await this.waiting.all(tx)).flatMap(({ kind, responseId, situationId, dueOn }) => {
      const step = reminderStep(dueOn, kind === 'outlook' ? OUTLOOK_REMINDER_DAYS : RETURN_REMINDER_DAYS, today);
      return step === null ? [] : [{ kind, subjectId: responseId, situationId, structureId: null, dueOn, step }];
    });
  }
}

async function commitmentsDue(tx: Transaction, today: string): Promise<Reminder[]> {
  const rows = await tx.manager.query<{ id: string; situationId: string; structureId: string | null; dueOn: string }[]>(
    `SELECT c.id, c.situation_id AS "situationId", c.structure_id AS "structureId", c.due_on::text AS "dueOn"
     FROM commitment c JOIN situation s ON s.id = c.situation_id
     WHERE c.status IN ('to-do', 'in-progress') AND c.due_on <= $1::date + $2::int AND s.status IN ('response-built', 'followed-up')
     ORDER BY c.due_on, c.id`,
    [today, -Math.min(...COMMITMENT_REMINDER_DAYS)],
  );
  return rows.flatMap(({ id, ...about }) => {
    const step = reminderStep(about.dueOn, COMMITMENT_REMINDER_DAYS, today);
    return step === null ? [] : [{ kind: 'commitment' as const, subjectId: id, ...about, step }];
  });
}

function topicOf({ kind, step }: Reminder): ReminderTopic {
  if (kind === 'commitment') return commitmentTopic(step);
  return kind === 'outlook' ? 'outlook.due' : 'return.due';
}

function idsOf({ kind, situationId, structureId, step }: Reminder): Record<string, string | number> {
  const days = { situationId, days: step };
  if (kind === 'commitment') return structureId === null ? days : { ...days, structureId };
  return kind === 'outlook' ? days : { ...days, addressee: kind === 'return-to-person' ? 'person' : 'submitter' };
}
