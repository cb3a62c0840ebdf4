import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A batch of typed text is one question to the database, which is a transaction by itself: hold the row, see that the document stands where the
 * caller believes, store the batch and the answers to its operations, advance the row. True when it was stored; otherwise nothing is.
 *
 * The row is held by a statement of its own: those that follow see everything committed until then.
 */
export class MinutesAppend1765130000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION app.append_minutes(council uuid, document uuid, of_generation integer, first_seq bigint, last_seq bigint, of_epoch bigint,
        of_state text, at_instant timestamptz, sealed bytea, reached bytea, op_ids uuid[], op_clients bigint[], op_seqs bigint[],
        writer_clients bigint[], writer_connections text[]) RETURNS boolean LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM app.enter_as_system(council);
        PERFORM 1 FROM minutes_document WHERE id = document FOR UPDATE;
        UPDATE minutes_document SET seq = last_seq, state_vector = reached
        WHERE id = document AND seq = first_seq - 1 AND generation = of_generation AND epoch = of_epoch AND state = of_state AND NOT held
          AND NOT EXISTS (SELECT FROM minutes_op o WHERE o.document_id = document AND o.op_id = ANY (op_ids))
          AND NOT EXISTS (SELECT FROM unnest(writer_clients, writer_connections) AS w (client_id, connection_id) WHERE NOT EXISTS (
            SELECT FROM minutes_replica r WHERE r.document_id = document AND r.generation = of_generation AND r.client_id = w.client_id
              AND r.connection_id = w.connection_id));
        IF NOT FOUND THEN RETURN false; END IF;
        INSERT INTO minutes_update (council_id, document_id, generation, from_seq, to_seq, epoch, at, payload)
        VALUES (council, document, of_generation, first_seq, last_seq, of_epoch, at_instant, sealed);
        INSERT INTO minutes_op (council_id, document_id, op_id, client_id, seq, at)
        SELECT council, document, o.op_id, o.client_id, o.seq, at_instant FROM unnest(op_ids, op_clients, op_seqs) AS o (op_id, client_id, seq);
        RETURN true;
      END $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP FUNCTION app.append_minutes(uuid, uuid, integer, bigint, bigint, bigint, text, timestamptz, bytea, bytea, uuid[], bigint[], bigint[],
      bigint[], text[])`);
  }
}
