import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Requests of persons and breaches of data: one file each, with its clock and its steps. A request names a situation by its code and a channel,
 * never a person; what is written is sealed with the council, since the file outlives the situation it may have erased.
 */
export class RetentionFiles1765070000200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE rights_request (
        council_id uuid NOT NULL REFERENCES council (id),
        id uuid PRIMARY KEY,
        kind text NOT NULL CHECK (kind IN ('access', 'rectification', 'erasure', 'opposition')),
        code text NOT NULL,
        channel text NOT NULL,
        received_on date NOT NULL,
        due_on date NOT NULL,
        extended boolean NOT NULL DEFAULT false,
        status text NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'answered')),
        outcome text,
        answered_at timestamptz,
        version integer NOT NULL DEFAULT 1,
        created_by uuid NOT NULL REFERENCES account (id),
        created_at timestamptz NOT NULL,
        UNIQUE (council_id, id)
      )`);
    await runner.query(`CREATE INDEX rights_request_by_due ON rights_request (council_id, status, due_on)`);
    await runner.query(`CALL app.protect_tenant_table('rights_request', 'SELECT, INSERT, UPDATE')`);
    await runner.query(`
      CREATE TABLE data_breach (
        council_id uuid NOT NULL REFERENCES council (id),
        id uuid PRIMARY KEY,
        nature text NOT NULL CHECK (nature IN ('confidentiality', 'integrity', 'availability')),
        risk text NOT NULL CHECK (risk IN ('none', 'risk', 'high')),
        discovered_at timestamptz NOT NULL,
        due_at timestamptz NOT NULL,
        people_affected integer,
        status text NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'closed')),
        authority_notified_at timestamptz,
        people_told_at timestamptz,
        closed_at timestamptz,
        content bytea NOT NULL,
        version integer NOT NULL DEFAULT 1,
        created_by uuid NOT NULL REFERENCES account (id),
        created_at timestamptz NOT NULL,
        UNIQUE (council_id, id)
      )`);
    await runner.query(`CREATE INDEX data_breach_by_date ON data_breach (council_id, discovered_at)`);
    await runner.query(`CALL app.protect_tenant_table('data_breach', 'SELECT, INSERT, UPDATE')`);
    for (const [table, owner] of [
      ['rights_request_step', 'rights_request'],
      ['data_breach_step', 'data_breach'],
    ]) {
      await runner.query(`
        CREATE TABLE ${table} (
          council_id uuid NOT NULL,
          id uuid PRIMARY KEY,
          file_id uuid NOT NULL,
          step text NOT NULL,
          note bytea NOT NULL,
          by_account uuid NOT NULL REFERENCES account (id),
          at timestamptz NOT NULL,
          FOREIGN KEY (council_id, file_id) REFERENCES ${owner} (council_id, id)
        )`);
      await runner.query(`CREATE INDEX ${table}_by_file ON ${table} (council_id, file_id, at)`);
      await runner.query(`CALL app.protect_tenant_table('${table}', 'SELECT, INSERT')`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE rights_request_step, data_breach_step, rights_request, data_breach`);
  }
}
