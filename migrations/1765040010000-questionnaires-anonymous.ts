import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Questionnaires and their campaigns. Who answered is a table, what was answered is another that holds tallies only, so that no row is the
 * sheet of somebody; words of all sheets of a question are sealed together in one row, shuffled. A version that a campaign asks never changes.
 */
export class QuestionnairesAnonymous1765040010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE questionnaire (
        council_id uuid NOT NULL REFERENCES council (id),
        id uuid PRIMARY KEY,
        template text,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL,
        UNIQUE (council_id, id)
      )`);
    await runner.query(`CALL app.protect_tenant_table('questionnaire')`);
    await runner.query(`
      CREATE TABLE questionnaire_version (
        council_id uuid NOT NULL,
        id uuid PRIMARY KEY,
        questionnaire_id uuid NOT NULL,
        number integer NOT NULL CHECK (number > 0),
        content bytea NOT NULL,
        created_at timestamptz NOT NULL,
        UNIQUE (council_id, id),
        UNIQUE (council_id, questionnaire_id, number),
        FOREIGN KEY (council_id, questionnaire_id) REFERENCES questionnaire (council_id, id)
      )`);
    await runner.query(`CALL app.protect_tenant_table('questionnaire_version')`);
    await runner.query(`
      CREATE TABLE questionnaire_campaign (
        council_id uuid NOT NULL,
        id uuid PRIMARY KEY,
        questionnaire_id uuid NOT NULL,
        version_id uuid NOT NULL,
        audience text NOT NULL CHECK (audience IN ('members', 'professionals', 'structures', 'submitters', 'persons')),
        moment text NOT NULL CHECK (moment IN ('once', 'before', 'six-months', 'twelve-months')),
        opens_on date NOT NULL,
        closes_on date NOT NULL CHECK (closes_on > opens_on),
        closed_at timestamptz,
        threshold integer NOT NULL CHECK (threshold >= 3),
        sectors text[] NOT NULL,
        invited integer,
        sheets integer NOT NULL DEFAULT 0,
        created_at timestamptz NOT NULL,
        UNIQUE (council_id, id),
        FOREIGN KEY (council_id, questionnaire_id) REFERENCES questionnaire (council_id, id),
        FOREIGN KEY (council_id, version_id) REFERENCES questionnaire_version (council_id, id)
      )`);
    await runner.query(`CREATE INDEX questionnaire_campaign_by_date ON questionnaire_campaign (council_id, opens_on DESC)`);
    await runner.query(`CALL app.protect_tenant_table('questionnaire_campaign', 'SELECT, INSERT, UPDATE')`);
    await runner.query(`
      CREATE TABLE questionnaire_given (
        council_id uuid NOT NULL,
        campaign_id uuid NOT NULL,
        member_id uuid NOT NULL,
        PRIMARY KEY (campaign_id, member_id),
        FOREIGN KEY (council_id, campaign_id) REFERENCES questionnaire_campaign (council_id, id),
        FOREIGN KEY (council_id, member_id) REFERENCES membership (council_id, id)
      )`);
    await runner.query(`CALL app.protect_tenant_table('questionnaire_given', 'SELECT, INSERT')`);
    await runner.query(`
      CREATE TABLE questionnaire_tally (
        council_id uuid NOT NULL,
        campaign_id uuid NOT NULL,
        question_id text NOT NULL,
        sector text NOT NULL DEFAULT '',
        answer smallint NOT NULL,
        count integer NOT NULL CHECK (count > 0),
        PRIMARY KEY (campaign_id, question_id, sector, answer),
        FOREIGN KEY (council_id, campaign_id) REFERENCES questionnaire_campaign (council_id, id)
      )`);
    await runner.query(`CALL app.protect_tenant_table('questionnaire_tally', 'SELECT, INSERT, UPDATE')`);
    await runner.query(`
      CREATE TABLE questionnaire_words (
        council_id uuid NOT NULL,
        campaign_id uuid NOT NULL,
        question_id text NOT NULL,
        texts bytea NOT NULL,
        PRIMARY KEY (campaign_id, question_id),
        FOREIGN KEY (council_id, campaign_id) REFERENCES questionnaire_campaign (council_id, id)
      )`);
    await runner.query(`CALL app.protect_tenant_table('questionnaire_words', 'SELECT, INSERT, UPDATE, DELETE')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `DROP TABLE questionnaire_words, questionnaire_tally, questionnaire_given, questionnaire_campaign, questionnaire_version, questionnaire`,
    );
  }
}
