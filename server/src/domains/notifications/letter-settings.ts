import { DEFAULT_LETTER_SETTINGS, type LetterSettings } from '@croisee/domain/notifications/letters.schema';
import type { Transaction } from '../../kernel/database/transaction';

/** The rhythm of reminders and digests of the council, or the one proposed to every council. */
export async function letterSettingsOf(tx: Transaction): Promise<LetterSettings> {
  const [row] = await tx.manager.query<LetterSettings[]>(
    `SELECT reminder_days AS "reminderDays", digest_hour AS "digestHour" FROM letter_settings WHERE council_id = $1`,
    [tx.councilId],
  );
  return row ?? DEFAULT_LETTER_SETTINGS;
}

export async function saveLetterSettings(tx: Transaction, { reminderDays, digestHour }: LetterSettings): Promise<void> {
  await tx.manager.query(
    `INSERT INTO letter_settings (council_id, reminder_days, digest_hour) VALUES ($1, $2, $3)
     ON CONFLICT (council_id) DO UPDATE SET reminder_days = excluded.reminder_days, digest_hour = excluded.digest_hour`,
    [tx.councilId, reminderDays, digestHour],
  );
}
