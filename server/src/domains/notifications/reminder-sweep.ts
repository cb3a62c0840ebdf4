import type { LetterSettings } from '@croisee/domain/notifications/letters.schema';
import { dueReminders, ENDING_NOTICE_DAYS, localHourOf, REMARKS_NOTICE_DAYS } from '@croisee/domain/notifications/reminders.rules';
import { addDays, addMonths, localDateOf } from '@croisee/domain/time/local-date';
import { Inject, Injectable } from '@nestjs/common';
import type { Transaction } from '../../kernel/database/transaction';
import { UnitOfWork } from '../../kernel/database/unit-of-work';
import { CouncilSettingsService } from '../identity/api';
import { letterSettingsOf } from './letter-settings';

const DAY_MS = 86_400_000;
const CHARTER_MONTHS = 12;

interface SweepContext {
  readonly tx: Transaction;
  readonly zone: string;
  readonly today: string;
  readonly settings: LetterSettings;
}

/**
 * What a date recalls by itself, from the hour the council chose: leaves a row in the outbox once for each thing and date, whoever runs it and
 * however often.
 */
@Injectable()
export class ReminderSweep {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(CouncilSettingsService) private readonly settings: CouncilSettingsService,
  ) {}

  async sweepCouncil(councilId: string): Promise<void> {
    await this.unitOfWork.appendAsSystem(councilId, async (tx) => {
      const zone = await this.settings.timeZone(tx);
      const context = { tx, zone, today: localDateOf(tx.isoNow, zone), settings: await letterSettingsOf(tx) };
      // Nobody is woken up by a reminder.
      if (localHourOf(tx.isoNow, zone) < context.settings.digestHour) return;
      let told = 0;
      for (const recall of [answersDue, remarksClosing, chartersEnding, mandatesEnding, digestsDue]) told += await recall(context);
      if (told > 0) await tx.audit({ action: 'letter.reminders-due', subjectKind: 'council', subjectId: councilId, facts: { rows: told } });
    });
  }
}

async function answersDue({ tx, zone, today, settings }: SweepContext): Promise<number> {
  const meetings = await tx.manager.query<{ id: string; date: string; convokedAt: Date }[]>(
    `SELECT id, local_date::text AS date, convoked_at AS "convokedAt" FROM meeting WHERE status = 'convoked' AND local_date >= $1`,
    [today],
  );
  let told = 0;
  for (const { id, date, convokedAt } of meetings) {
    const due = dueReminders({ date, convokedOn: localDateOf(convokedAt.toISOString(), zone) }, settings.reminderDays, today);
    let isNew = false;
    for (const days of due) isNew = (await noteOnce(tx, 'meeting.answer-due', id, `${date}/${days}`)) || isNew;
    if (!isNew) continue;
    await tx.outbox('meeting.answer-due', id);
    told += 1;
  }
  return told;
}

async function remarksClosing({ tx }: SweepContext): Promise<number> {
  const rows = await tx.manager.query<{ id: string; until: Date }[]>(
    `SELECT id, remarks_until AS until FROM meeting WHERE record_status = 'remarks' AND remarks_until BETWEEN $1 AND $2 AND updated_at < $3`,
    [tx.now, new Date(tx.now.getTime() + REMARKS_NOTICE_DAYS * DAY_MS), new Date(tx.now.getTime() - DAY_MS)],
  );
  let told = 0;
  for (const { id, until } of rows)
    if (await noteOnce(tx, 'record.remarks-closing', id, until.toISOString())) {
      await tx.outbox('record.remarks-closing', id);
      told += 1;
    }
  return told;
}

async function chartersEnding({ tx, zone, today }: SweepContext): Promise<number> {
  const rows = await tx.manager.query<{ id: string; accountId: string; signedAt: Date }[]>(
    `SELECT DISTINCT ON (g.account_id) g.id, g.account_id AS "accountId", g.signed_at AS "signedAt" FROM charter_signature g
     JOIN membership m ON m.account_id = g.account_id AND m.left_at IS NULL WHERE g.withdrawn_at IS NULL ORDER BY g.account_id, g.signed_at DESC`,
  );
  let told = 0;
  for (const { id, accountId, signedAt } of rows) {
    const endsOn = addMonths(localDateOf(signedAt.toISOString(), zone), CHARTER_MONTHS);
    if (endsOn < today || endsOn > addDays(today, ENDING_NOTICE_DAYS) || !(await noteOnce(tx, 'charter.renewal-due', id, endsOn))) continue;
    await tx.outbox('charter.renewal-due', accountId, { on: endsOn });
    told += 1;
  }
  return told;
}

async function mandatesEnding({ tx, today }: SweepContext): Promise<number> {
  const rows = await tx.manager.query<{ id: string; accountId: string; endsOn: string }[]>(
    `SELECT d.id, m.account_id AS "accountId", d.ends_on::text AS "endsOn" FROM mandate d
     JOIN membership m ON m.id = d.member_id AND m.left_at IS NULL JOIN account a ON a.id = m.account_id AND NOT a.link_only
     WHERE d.ended_at IS NULL AND d.ends_on BETWEEN $1 AND $2 ORDER BY d.id`,
    [today, addDays(today, ENDING_NOTICE_DAYS)],
  );
  let told = 0;
  for (const { id, accountId, endsOn } of rows)
    if (await noteOnce(tx, 'mandate.ending', id, endsOn)) {
      await tx.outbox('mandate.ending', accountId, { on: endsOn });
      told += 1;
    }
  return told;
}

/** One letter a day for those who chose it and for whom something is held. */
async function digestsDue({ tx, today }: SweepContext): Promise<number> {
  const rows = await tx.manager.query<{ id: string }[]>(`SELECT DISTINCT account_id AS id FROM letter WHERE state = 'held' ORDER BY 1`);
  let told = 0;
  for (const { id } of rows)
    if (await noteOnce(tx, 'messages.digest', id, today)) {
      await tx.outbox('messages.digest', id);
      told += 1;
    }
  return told;
}

/** Whether this is the first time that it is recalled. */
async function noteOnce(tx: Transaction, topic: string, subjectId: string, mark: string): Promise<boolean> {
  const rows = await tx.manager.query<unknown[]>(
    `INSERT INTO reminder_told (council_id, topic, subject_id, mark, told_at) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING RETURNING 1`,
    [tx.councilId, topic, subjectId, mark, tx.now],
  );
  return rows.length > 0;
}
