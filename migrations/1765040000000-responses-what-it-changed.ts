import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What the follow-up changed: the effect judged by the referent and, apart, by the person; the review at six months; whether professionals
 * feel less alone. Words and judgements are sealed with the key of the situation. What is counted afterwards leads nowhere: ruptures keep a
 * quarter and three codes, answers about isolation are tallies, and who answered is another table. One row per reminder sent keeps two
 * servers from sending it twice.
 */
export class ResponsesWhatItChanged1765040000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE effect_judgement (
        council_id uuid NOT NULL,
        id uuid PRIMARY KEY,
        response_id uuid NOT NULL,
        recorded_by uuid NOT NULL REFERENCES account (id),
        recorded_at timestamptz NOT NULL,
        content bytea NOT NULL,
        FOREIGN KEY (council_id, response_id) REFERENCES collective_response (council_id, id) ON DELETE CASCADE
      )`);
    await runner.query(`CREATE INDEX effect_judgement_by_response ON effect_judgement (council_id, response_id, recorded_at)`);
    await runner.query(`CALL app.protect_tenant_table('effect_judgement', 'SELECT, INSERT, DELETE')`);

    await runner.query(`
      CREATE TABLE follow_up_outlook (
        council_id uuid NOT NULL,
        response_id uuid PRIMARY KEY,
        recorded_by uuid NOT NULL REFERENCES account (id),
        recorded_at timestamptz NOT NULL,
        content bytea NOT NULL,
        FOREIGN KEY (council_id, response_id) REFERENCES collective_response (council_id, id) ON DELETE CASCADE
      )`);
    await runner.query(`CALL app.protect_tenant_table('follow_up_outlook', 'SELECT, INSERT, DELETE')`);

    const outlook = `text NOT NULL CHECK (value IN ('kept', 'lost', 'unknown', 'not-at-stake'))`;
    await runner.query(`
      CREATE TABLE rupture_fact (
        council_id uuid NOT NULL REFERENCES council (id),
        id uuid PRIMARY KEY,
        quarter text NOT NULL CHECK (quarter ~ '^[0-9]{4}-Q[1-4]$'),
        housing ${outlook.replace('value', 'housing')},
        care ${outlook.replace('value', 'care')},
        rights ${outlook.replace('value', 'rights')},
        UNIQUE (council_id, id)
      )`);
    await runner.query(`CREATE INDEX rupture_fact_by_quarter ON rupture_fact (council_id, quarter)`);
    await runner.query(`CALL app.protect_tenant_table('rupture_fact', 'SELECT, INSERT')`);

    await runner.query(`
      CREATE TABLE relief_given (
        council_id uuid NOT NULL,
        response_id uuid NOT NULL,
        account_id uuid NOT NULL REFERENCES account (id),
        moment text NOT NULL CHECK (moment IN ('after-meeting', 'thirty-days')),
        PRIMARY KEY (response_id, account_id, moment),
        FOREIGN KEY (council_id, response_id) REFERENCES collective_response (council_id, id) ON DELETE CASCADE
      )`);
    await runner.query(`CALL app.protect_tenant_table('relief_given', 'SELECT, INSERT, DELETE')`);
    await runner.query(`
      CREATE TABLE relief_count (
        council_id uuid NOT NULL REFERENCES council (id),
        quarter text NOT NULL CHECK (quarter ~ '^[0-9]{4}-Q[1-4]$'),
        moment text NOT NULL CHECK (moment IN ('after-meeting', 'thirty-days')),
        score smallint NOT NULL CHECK (score BETWEEN 1 AND 5),
        count integer NOT NULL CHECK (count > 0),
        PRIMARY KEY (council_id, quarter, moment, score)
      )`);
    await runner.query(`CALL app.protect_tenant_table('relief_count', 'SELECT, INSERT, UPDATE')`);

    await runner.query(`
      CREATE TABLE follow_up_reminder (
        council_id uuid NOT NULL REFERENCES council (id),
        kind text NOT NULL CHECK (kind IN ('commitment', 'return-to-person', 'return-to-submitter', 'outlook')),
        subject_id uuid NOT NULL,
        due_on date NOT NULL,
        step integer NOT NULL,
        sent_at timestamptz NOT NULL,
        PRIMARY KEY (council_id, kind, subject_id, due_on, step)
      )`);
    await runner.query(`CALL app.protect_tenant_table('follow_up_reminder', 'SELECT, INSERT, DELETE')`);
    await runner.query(`CREATE INDEX commitment_open_by_date ON commitment (council_id, due_on) WHERE status IN ('to-do', 'in-progress')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX commitment_open_by_date`);
    await runner.query(`DROP TABLE follow_up_reminder, relief_count, relief_given, rupture_fact, follow_up_outlook, effect_judgement`);
  }
}
