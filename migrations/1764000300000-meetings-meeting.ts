import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Meetings as planned (series, meeting, agenda, convocations) and as they happened (events in one order per meeting, commands answered
 * exactly once). Texts are sealed: an item about a situation with the situation's key, the rest with the meeting's.
 */
export class MeetingsMeeting1764000300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE meeting_series (
        council_id uuid NOT NULL REFERENCES council (id),
        id uuid PRIMARY KEY,
        kind text NOT NULL,
        rhythm text NOT NULL,
        created_at timestamptz NOT NULL,
        UNIQUE (council_id, id)
      )`);
    await runner.query(`CALL app.protect_tenant_table('meeting_series')`);

    await runner.query(`
      CREATE TABLE meeting (
        council_id uuid NOT NULL REFERENCES council (id),
        id uuid PRIMARY KEY,
        series_id uuid,
        kind text NOT NULL,
        status text NOT NULL DEFAULT 'draft',
        record_status text NOT NULL DEFAULT 'live',
        title text NOT NULL,
        local_date date NOT NULL,
        time_zone text NOT NULL,
        start_time text NOT NULL,
        duration_minutes integer NOT NULL CHECK (duration_minutes BETWEEN 15 AND 720),
        place text NOT NULL DEFAULT '',
        situation_cap integer,
        composition jsonb NOT NULL DEFAULT '[]',
        facilitator_id uuid,
        coordinator_id uuid,
        seq bigint NOT NULL DEFAULT 0,
        epoch bigint NOT NULL DEFAULT 0,
        version integer NOT NULL DEFAULT 1,
        convoked_at timestamptz,
        opened_at timestamptz,
        closed_at timestamptz,
        remarks_until timestamptz,
        approved_at timestamptz,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        UNIQUE (council_id, id),
        FOREIGN KEY (council_id, series_id) REFERENCES meeting_series (council_id, id),
        FOREIGN KEY (council_id, facilitator_id) REFERENCES membership (council_id, id),
        FOREIGN KEY (council_id, coordinator_id) REFERENCES membership (council_id, id)
      )`);
    await runner.query(`CREATE INDEX meeting_by_date ON meeting (council_id, local_date)`);
    await runner.query(`CALL app.protect_tenant_table('meeting')`);

    await runner.query(`
      CREATE TABLE agenda_item (
        council_id uuid NOT NULL,
        id uuid PRIMARY KEY,
        meeting_id uuid NOT NULL,
        kind text NOT NULL,
        status text NOT NULL DEFAULT 'planned',
        position integer NOT NULL,
        planned_minutes integer NOT NULL CHECK (planned_minutes BETWEEN 1 AND 480),
        situation_id uuid,
        waiting boolean NOT NULL DEFAULT false,
        late boolean NOT NULL DEFAULT false,
        texts bytea NOT NULL,
        started_at timestamptz,
        ended_at timestamptz,
        created_at timestamptz NOT NULL,
        UNIQUE (council_id, id),
        FOREIGN KEY (council_id, meeting_id) REFERENCES meeting (council_id, id),
        FOREIGN KEY (council_id, situation_id) REFERENCES situation (council_id, id)
      )`);
    await runner.query(`CREATE INDEX agenda_item_by_meeting ON agenda_item (council_id, meeting_id, position)`);
    await runner.query(
      `CREATE UNIQUE INDEX agenda_item_one_per_situation ON agenda_item (council_id, meeting_id, situation_id) WHERE situation_id IS NOT NULL AND status <> 'withdrawn'`,
    );
    await runner.query(`CALL app.protect_tenant_table('agenda_item')`);

    // One line per person convened, for the whole meeting or, for a guest, for one item.
    await runner.query(`
      CREATE TABLE convocation (
        council_id uuid NOT NULL,
        id uuid PRIMARY KEY,
        meeting_id uuid NOT NULL,
        member_id uuid NOT NULL,
        item_id uuid,
        capacity text NOT NULL CHECK (capacity IN ('facilitator', 'coordinator', 'member', 'deputy', 'guest', 'submitter')),
        answer text NOT NULL DEFAULT 'none' CHECK (answer IN ('none', 'present', 'remote', 'excused', 'replaced')),
        answered_at timestamptz,
        deputy_id uuid,
        reason bytea,
        late boolean NOT NULL DEFAULT false,
        sent_at timestamptz,
        created_at timestamptz NOT NULL,
        UNIQUE (council_id, id),
        FOREIGN KEY (council_id, meeting_id) REFERENCES meeting (council_id, id),
        FOREIGN KEY (council_id, item_id) REFERENCES agenda_item (council_id, id),
        FOREIGN KEY (council_id, member_id) REFERENCES membership (council_id, id),
        FOREIGN KEY (council_id, deputy_id) REFERENCES membership (council_id, id)
      )`);
    await runner.query(
      `CREATE UNIQUE INDEX convocation_once ON convocation (council_id, meeting_id, member_id, coalesce(item_id, meeting_id))`,
    );
    await runner.query(`CALL app.protect_tenant_table('convocation')`);

    await runner.query(`
      CREATE TABLE meeting_event (
        council_id uuid NOT NULL,
        meeting_id uuid NOT NULL,
        seq bigint NOT NULL,
        epoch bigint NOT NULL,
        type text NOT NULL,
        at timestamptz NOT NULL,
        actor_id uuid,
        item_id uuid,
        payload bytea NOT NULL,
        PRIMARY KEY (meeting_id, seq),
        FOREIGN KEY (council_id, meeting_id) REFERENCES meeting (council_id, id)
      )`);
    await runner.query(`CALL app.protect_tenant_table('meeting_event', 'SELECT, INSERT')`);
    // Names leave stored events when a round or a meeting closes: the payload and the actor may be rewritten, nothing else.
    await runner.query(`GRANT UPDATE (payload, actor_id) ON meeting_event TO croisee_app`);

    await runner.query(`
      CREATE TABLE meeting_command (
        council_id uuid NOT NULL,
        meeting_id uuid NOT NULL,
        account_id uuid NOT NULL,
        command_id uuid NOT NULL,
        seq bigint NOT NULL,
        PRIMARY KEY (meeting_id, account_id, command_id),
        FOREIGN KEY (council_id, meeting_id) REFERENCES meeting (council_id, id)
      )`);
    await runner.query(`CALL app.protect_tenant_table('meeting_command', 'SELECT, INSERT')`);

    await runner.query(`
      CREATE TABLE minutes_document (
        council_id uuid NOT NULL,
        id uuid PRIMARY KEY,
        meeting_id uuid NOT NULL,
        item_id uuid NOT NULL,
        layer text NOT NULL CHECK (layer IN ('working-notes', 'record')),
        generation integer NOT NULL DEFAULT 1,
        epoch bigint NOT NULL DEFAULT 0,
        seq bigint NOT NULL DEFAULT 0,
        state_vector bytea NOT NULL DEFAULT '\\x00',
        snapshot bytea,
        snapshot_seq bigint NOT NULL DEFAULT 0,
        next_client bigint NOT NULL DEFAULT 1,
        state text NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'closed', 'sealed', 'destroyed')),
        content_hash text,
        sealed_at timestamptz,
        created_at timestamptz NOT NULL,
        UNIQUE (council_id, id),
        CONSTRAINT minutes_document_one_per_layer UNIQUE (council_id, item_id, layer),
        FOREIGN KEY (council_id, meeting_id) REFERENCES meeting (council_id, id),
        FOREIGN KEY (council_id, item_id) REFERENCES agenda_item (council_id, id)
      )`);
    await runner.query(`CREATE INDEX minutes_document_by_meeting ON minutes_document (council_id, meeting_id)`);
    await runner.query(`CALL app.protect_tenant_table('minutes_document')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE minutes_document, meeting_command, meeting_event, convocation, agenda_item, meeting, meeting_series`);
  }
}
