import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Letters made of the outbox: one per row and person, with where each stands, never a word about a situation. Beside them what each person
 * chose, the council’s rhythm of reminders, and what was already recalled.
 */
export class NotificationsLetters1765010000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE letter (
        council_id uuid NOT NULL REFERENCES council (id),
        id uuid PRIMARY KEY,
        outbox_id bigint NOT NULL,
        account_id uuid NOT NULL REFERENCES account (id),
        name text NOT NULL,
        theme text NOT NULL,
        subject_kind text NOT NULL,
        subject_id uuid NOT NULL,
        facts jsonb NOT NULL DEFAULT '{}',
        path text NOT NULL,
        message_id text NOT NULL UNIQUE,
        state text NOT NULL CHECK (state IN ('waiting', 'held', 'kept', 'paper', 'sent', 'failed', 'cancelled', 'grouped')),
        attempts integer NOT NULL DEFAULT 0,
        next_attempt_at timestamptz,
        fault text,
        digest_id uuid,
        created_at timestamptz NOT NULL,
        sent_at timestamptz,
        read_at timestamptz,
        UNIQUE (council_id, id),
        CONSTRAINT letter_once UNIQUE (council_id, outbox_id, account_id),
        CHECK ((state = 'waiting') = (next_attempt_at IS NOT NULL)),
        FOREIGN KEY (council_id, digest_id) REFERENCES letter (council_id, id)
      )`);
    await runner.query(`CREATE INDEX letter_due ON letter (council_id, next_attempt_at) WHERE state = 'waiting'`);
    await runner.query(`CREATE INDEX letter_held ON letter (council_id, account_id) WHERE state = 'held'`);
    await runner.query(`CREATE INDEX letter_by_account ON letter (council_id, account_id, created_at DESC)`);
    await runner.query(`CREATE INDEX letter_by_state ON letter (council_id, state, created_at DESC)`);
    await runner.query(`CREATE INDEX letter_by_subject ON letter (council_id, subject_id)`);
    await runner.query(`CALL app.protect_tenant_table('letter', 'SELECT, INSERT, UPDATE')`);

    await runner.query(`
      CREATE TABLE letter_choice (
        council_id uuid NOT NULL REFERENCES council (id),
        account_id uuid NOT NULL REFERENCES account (id),
        theme text NOT NULL,
        mode text NOT NULL CHECK (mode IN ('at-once', 'digest', 'none')),
        PRIMARY KEY (council_id, account_id, theme)
      )`);
    await runner.query(`CALL app.protect_tenant_table('letter_choice', 'SELECT, INSERT, UPDATE')`);

    await runner.query(`
      CREATE TABLE letter_settings (
        council_id uuid PRIMARY KEY REFERENCES council (id),
        reminder_days integer[] NOT NULL,
        digest_hour integer NOT NULL
      )`);
    await runner.query(`CALL app.protect_tenant_table('letter_settings', 'SELECT, INSERT, UPDATE')`);

    await runner.query(`
      CREATE TABLE reminder_told (
        council_id uuid NOT NULL REFERENCES council (id),
        topic text NOT NULL,
        subject_id uuid NOT NULL,
        mark text NOT NULL,
        told_at timestamptz NOT NULL,
        PRIMARY KEY (council_id, topic, subject_id, mark)
      )`);
    await runner.query(`CALL app.protect_tenant_table('reminder_told', 'SELECT, INSERT')`);

    // A turn visits the councils where something waits, not all of them.
    await runner.query(`GRANT SELECT ON outbox, letter TO croisee_definer`);
    await runner.query(`CREATE POLICY looking ON outbox FOR SELECT TO croisee_definer USING (true)`);
    await runner.query(`CREATE POLICY looking ON letter FOR SELECT TO croisee_definer USING (true)`);
    await runner.query(`
      CREATE FUNCTION app.councils_with_letters(at timestamptz) RETURNS TABLE (id uuid) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
      AS $$ SELECT c.id FROM council c
            WHERE EXISTS (SELECT 1 FROM outbox o WHERE o.council_id = c.id AND o.published_at IS NULL)
               OR EXISTS (SELECT 1 FROM letter l WHERE l.council_id = c.id AND l.state = 'waiting' AND l.next_attempt_at <= at)
            ORDER BY c.id $$`);
    await runner.query(`ALTER FUNCTION app.councils_with_letters(timestamptz) OWNER TO croisee_definer`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP FUNCTION app.councils_with_letters(timestamptz)`);
    await runner.query(`DROP POLICY looking ON outbox`);
    await runner.query(`REVOKE SELECT ON outbox FROM croisee_definer`);
    await runner.query(`DROP TABLE reminder_told, letter_settings, letter_choice, letter`);
  }
}
