import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Questions to the ethics referent, sealed; what is kept of an answer for everybody stands apart, without its asker and without the day. */
export class EthicsQuestions1765080000200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE ethics_question (
        council_id uuid NOT NULL REFERENCES council (id),
        id uuid PRIMARY KEY,
        author_id uuid NOT NULL REFERENCES account (id),
        motive text NOT NULL,
        content bytea NOT NULL,
        asked_at timestamptz NOT NULL,
        answer bytea,
        answered_by uuid REFERENCES account (id),
        answered_at timestamptz,
        UNIQUE (council_id, id),
        CHECK (answered_by <> author_id),
        CHECK (num_nulls(answer, answered_by, answered_at) IN (0, 3))
      )`);
    await runner.query(`CREATE INDEX ethics_question_by_day ON ethics_question (council_id, asked_at)`);
    await runner.query(`CALL app.protect_tenant_table('ethics_question')`);
    await runner.query(`
      CREATE TABLE doctrine_entry (
        council_id uuid NOT NULL REFERENCES council (id),
        id uuid PRIMARY KEY,
        motive text NOT NULL,
        content bytea NOT NULL,
        kept_month date NOT NULL CHECK (extract(day FROM kept_month) = 1),
        UNIQUE (council_id, id)
      )`);
    await runner.query(`CALL app.protect_tenant_table('doctrine_entry')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE doctrine_entry, ethics_question`);
  }
}
