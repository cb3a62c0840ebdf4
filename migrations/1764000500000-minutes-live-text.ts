import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The shared minutes as they are typed: sealed batches in one order per document, the operations already answered, and the replicas
 * (one document in one tab) with whom they belong to. A document that is not open takes no batch, whatever the application believes.
 */
export class MinutesLiveText1764000500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE minutes_document ADD COLUMN held boolean NOT NULL DEFAULT false`);
    await runner.query(`ALTER TABLE minutes_document DROP CONSTRAINT minutes_document_state_check`);
    await runner.query(
      `ALTER TABLE minutes_document ADD CONSTRAINT minutes_document_state_check
         CHECK (state IN ('planned', 'open', 'closed', 'tidying', 'sealed', 'withdrawn', 'destroyed'))`,
    );
    await runner.query(`ALTER TABLE minutes_document ALTER COLUMN state SET DEFAULT 'planned'`);

    await runner.query(`
      CREATE TABLE minutes_update (
        council_id uuid NOT NULL,
        document_id uuid NOT NULL,
        generation integer NOT NULL,
        from_seq bigint NOT NULL,
        to_seq bigint NOT NULL,
        epoch bigint NOT NULL,
        at timestamptz NOT NULL,
        payload bytea NOT NULL,
        PRIMARY KEY (document_id, from_seq),
        CHECK (to_seq >= from_seq),
        FOREIGN KEY (council_id, document_id) REFERENCES minutes_document (council_id, id)
      )`);
    await runner.query(`CALL app.protect_tenant_table('minutes_update', 'SELECT, INSERT, DELETE')`);

    await runner.query(`
      CREATE TABLE minutes_replica (
        council_id uuid NOT NULL,
        document_id uuid NOT NULL,
        generation integer NOT NULL,
        client_id bigint NOT NULL,
        account_id uuid NOT NULL,
        member_id uuid NOT NULL,
        session_id uuid NOT NULL,
        secret_hash bytea NOT NULL,
        connection_id text NOT NULL,
        created_at timestamptz NOT NULL,
        PRIMARY KEY (document_id, client_id),
        FOREIGN KEY (council_id, document_id) REFERENCES minutes_document (council_id, id)
      )`);
    await runner.query(`CALL app.protect_tenant_table('minutes_replica')`);

    await runner.query(`
      CREATE TABLE minutes_op (
        council_id uuid NOT NULL,
        document_id uuid NOT NULL,
        op_id uuid NOT NULL,
        client_id bigint NOT NULL,
        seq bigint NOT NULL,
        at timestamptz NOT NULL,
        PRIMARY KEY (document_id, op_id),
        FOREIGN KEY (council_id, document_id) REFERENCES minutes_document (council_id, id)
      )`);
    await runner.query(`CALL app.protect_tenant_table('minutes_op', 'SELECT, INSERT, DELETE')`);

    await runner.query(`
      CREATE FUNCTION app.minutes_take_batch() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF NOT EXISTS (SELECT 1 FROM minutes_document d WHERE d.id = NEW.document_id AND d.state IN ('open', 'tidying') AND NOT d.held
                         AND d.generation = NEW.generation)
        THEN RAISE EXCEPTION 'READ_ONLY'; END IF;
        RETURN NEW;
      END $$`);
    await runner.query(
      `CREATE TRIGGER minutes_update_only_open BEFORE INSERT ON minutes_update FOR EACH ROW EXECUTE FUNCTION app.minutes_take_batch()`,
    );
    await runner.query(`
      CREATE FUNCTION app.minutes_keep_sealed() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF OLD.state = 'sealed' AND NEW.state <> 'destroyed' AND (NEW.state, NEW.seq, NEW.generation, NEW.content_hash, NEW.snapshot)
             IS DISTINCT FROM (OLD.state, OLD.seq, OLD.generation, OLD.content_hash, OLD.snapshot)
        THEN RAISE EXCEPTION 'READ_ONLY'; END IF;
        RETURN NEW;
      END $$`);
    await runner.query(
      `CREATE TRIGGER minutes_document_sealed BEFORE UPDATE ON minutes_document FOR EACH ROW EXECUTE FUNCTION app.minutes_keep_sealed()`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TRIGGER minutes_document_sealed ON minutes_document`);
    await runner.query(`DROP TABLE minutes_op, minutes_replica, minutes_update`);
    await runner.query(`DROP FUNCTION app.minutes_keep_sealed(), app.minutes_take_batch()`);
    await runner.query(`UPDATE minutes_document SET state = CASE state WHEN 'planned' THEN 'open' ELSE 'closed' END
      WHERE state IN ('planned', 'tidying', 'withdrawn')`);
    await runner.query(`ALTER TABLE minutes_document ALTER COLUMN state SET DEFAULT 'open'`);
    await runner.query(`ALTER TABLE minutes_document DROP CONSTRAINT minutes_document_state_check`);
    await runner.query(
      `ALTER TABLE minutes_document ADD CONSTRAINT minutes_document_state_check CHECK (state IN ('open', 'closed', 'sealed', 'destroyed'))`,
    );
    await runner.query(`ALTER TABLE minutes_document DROP COLUMN held`);
  }
}
