import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What comes out of the commission and what becomes of it. Codes, states, structures and dates are columns so that lists, reminders and
 * figures work; texts, limits, what the person said and the remarks are sealed with the key of the situation, or of the meeting.
 */
export class ResponsesFollowUp1764000600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE collective_response (
        council_id uuid NOT NULL,
        id uuid PRIMARY KEY,
        situation_id uuid NOT NULL,
        meeting_id uuid NOT NULL,
        item_id uuid NOT NULL,
        validated_at timestamptz NOT NULL,
        composition_incomplete boolean NOT NULL,
        UNIQUE (council_id, id),
        UNIQUE (council_id, item_id),
        FOREIGN KEY (council_id, situation_id) REFERENCES situation (council_id, id),
        FOREIGN KEY (council_id, meeting_id) REFERENCES meeting (council_id, id),
        FOREIGN KEY (council_id, item_id) REFERENCES agenda_item (council_id, id)
      )`);
    await runner.query(`CREATE INDEX collective_response_by_situation ON collective_response (council_id, situation_id, validated_at)`);
    await runner.query(`CALL app.protect_tenant_table('collective_response')`);

    await runner.query(`
      CREATE TABLE commitment (
        council_id uuid NOT NULL,
        id uuid PRIMARY KEY,
        response_id uuid NOT NULL,
        situation_id uuid NOT NULL,
        proposition_id uuid NOT NULL,
        code text NOT NULL CHECK (code NOT IN ('R23', 'R24')),
        structure_id uuid,
        due_on date,
        needs_agreement boolean NOT NULL,
        status text NOT NULL DEFAULT 'to-do'
          CHECK (status IN ('to-do', 'in-progress', 'done', 'impossible', 'no-longer-wanted', 'abandoned')),
        reason text,
        content bytea NOT NULL,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        UNIQUE (council_id, id),
        UNIQUE (council_id, proposition_id),
        FOREIGN KEY (council_id, response_id) REFERENCES collective_response (council_id, id),
        FOREIGN KEY (council_id, situation_id) REFERENCES situation (council_id, id),
        FOREIGN KEY (council_id, structure_id) REFERENCES structure (council_id, id)
      )`);
    await runner.query(`CREATE INDEX commitment_by_situation ON commitment (council_id, situation_id)`);
    await runner.query(`CREATE INDEX commitment_by_structure ON commitment (council_id, structure_id, status)`);
    await runner.query(`CALL app.protect_tenant_table('commitment')`);

    await runner.query(`
      CREATE TABLE response_referent (
        council_id uuid NOT NULL,
        id uuid PRIMARY KEY,
        response_id uuid NOT NULL,
        account_id uuid NOT NULL REFERENCES account (id),
        side text NOT NULL CHECK (side IN ('health', 'social')),
        proposed_at timestamptz NOT NULL,
        accepted_at timestamptz,
        declined_at timestamptz,
        limits bytea,
        UNIQUE (council_id, response_id, account_id),
        CHECK (accepted_at IS NULL OR declined_at IS NULL),
        FOREIGN KEY (council_id, response_id) REFERENCES collective_response (council_id, id)
      )`);
    await runner.query(`CALL app.protect_tenant_table('response_referent')`);

    await runner.query(`
      CREATE TABLE response_return (
        council_id uuid NOT NULL,
        id uuid PRIMARY KEY,
        response_id uuid NOT NULL,
        addressee text NOT NULL CHECK (addressee IN ('person', 'submitter')),
        recorded_by uuid NOT NULL REFERENCES account (id),
        recorded_at timestamptz NOT NULL,
        closes_loop boolean NOT NULL,
        content bytea NOT NULL,
        FOREIGN KEY (council_id, response_id) REFERENCES collective_response (council_id, id)
      )`);
    await runner.query(`CREATE INDEX response_return_by_response ON response_return (council_id, response_id, recorded_at)`);
    await runner.query(`CALL app.protect_tenant_table('response_return', 'SELECT, INSERT, DELETE')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE response_return, response_referent, commitment, collective_response`);
  }
}
