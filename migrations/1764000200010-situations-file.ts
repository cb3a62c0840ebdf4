import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What gathers around a form: instruction (sealed beside the form), the steps taken, questions, invitations to one situation, and
 * anonymous advice requests. The mark of the identity scan moves inside the sealed content: a digest tells something of a text.
 */
export class SituationsFile1764000200010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE situation ADD COLUMN instruction bytea, ADD COLUMN meeting_id uuid, DROP COLUMN scan`);

    await runner.query(`
      CREATE TABLE situation_step (
        council_id uuid NOT NULL,
        id uuid PRIMARY KEY,
        situation_id uuid NOT NULL,
        action text NOT NULL,
        status text NOT NULL,
        actor_id uuid,
        at timestamptz NOT NULL,
        UNIQUE (council_id, id),
        FOREIGN KEY (council_id, situation_id) REFERENCES situation (council_id, id) ON DELETE CASCADE
      )`);
    await runner.query(`CREATE INDEX situation_step_by_situation ON situation_step (council_id, situation_id, at)`);
    await runner.query(`CALL app.protect_tenant_table('situation_step', 'SELECT, INSERT, DELETE')`);

    await runner.query(`
      CREATE TABLE situation_question (
        council_id uuid NOT NULL,
        id uuid PRIMARY KEY,
        situation_id uuid NOT NULL,
        asked_by uuid NOT NULL,
        asked_at timestamptz NOT NULL,
        question bytea NOT NULL,
        answered_by uuid,
        answered_at timestamptz,
        answer bytea,
        UNIQUE (council_id, id),
        FOREIGN KEY (council_id, situation_id) REFERENCES situation (council_id, id) ON DELETE CASCADE
      )`);
    await runner.query(`CREATE INDEX situation_question_by_situation ON situation_question (council_id, situation_id, asked_at)`);
    await runner.query(`CALL app.protect_tenant_table('situation_question')`);

    await runner.query(`
      CREATE TABLE situation_invitation (
        council_id uuid NOT NULL,
        id uuid PRIMARY KEY,
        situation_id uuid NOT NULL,
        account_id uuid NOT NULL REFERENCES account (id),
        structure_id uuid NOT NULL,
        exceptional boolean NOT NULL,
        reason bytea NOT NULL,
        invited_by uuid NOT NULL,
        invited_at timestamptz NOT NULL,
        cancelled_at timestamptz,
        UNIQUE (council_id, id),
        FOREIGN KEY (council_id, situation_id) REFERENCES situation (council_id, id) ON DELETE CASCADE,
        FOREIGN KEY (council_id, structure_id) REFERENCES structure (council_id, id)
      )`);
    await runner.query(`
      CREATE UNIQUE INDEX situation_invitation_once ON situation_invitation (council_id, situation_id, account_id) WHERE cancelled_at IS NULL`);
    await runner.query(`CALL app.protect_tenant_table('situation_invitation')`);

    await runner.query(`
      CREATE TABLE advice_request (
        council_id uuid NOT NULL REFERENCES council (id),
        id uuid PRIMARY KEY,
        author_id uuid NOT NULL REFERENCES account (id),
        content bytea NOT NULL,
        problems text[] NOT NULL DEFAULT '{}',
        discuss_in_meeting boolean NOT NULL,
        asked_at timestamptz NOT NULL,
        outcome text,
        answer bytea,
        answered_by uuid,
        answered_at timestamptz,
        UNIQUE (council_id, id)
      )`);
    await runner.query(`CREATE INDEX advice_request_by_author ON advice_request (council_id, author_id)`);
    await runner.query(`CALL app.protect_tenant_table('advice_request')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE advice_request, situation_invitation, situation_question, situation_step`);
    await runner.query(`ALTER TABLE situation DROP COLUMN instruction, DROP COLUMN meeting_id, ADD COLUMN scan jsonb`);
  }
}
