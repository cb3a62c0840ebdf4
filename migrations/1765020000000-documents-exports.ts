import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The register of documents that left: who, what kind, when, under which number, until when. The file itself is not kept: it is made again
 * from what its reader may read, and its digest tells whether that is still what was exported.
 */
export class DocumentsExports1765020000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE document_export (
        council_id uuid NOT NULL,
        id uuid PRIMARY KEY,
        year integer NOT NULL,
        rank integer NOT NULL,
        kind text NOT NULL,
        format text NOT NULL CHECK (format IN ('pdf', 'docx')),
        subject_id uuid NOT NULL,
        about text NOT NULL,
        on_day date NOT NULL,
        recipient_ids uuid[] NOT NULL,
        copies integer NOT NULL,
        content_digest text NOT NULL,
        requested_by uuid NOT NULL REFERENCES account (id),
        language text NOT NULL CHECK (language IN ('fr', 'en')),
        created_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        revoked_at timestamptz,
        fetches integer NOT NULL DEFAULT 0,
        UNIQUE (council_id, id),
        UNIQUE (council_id, year, rank)
      )`);
    await runner.query(`CREATE INDEX document_export_latest ON document_export (council_id, created_at DESC)`);
    await runner.query(`CALL app.protect_tenant_table('document_export', 'SELECT, INSERT, UPDATE')`);

    await runner.query(`
      CREATE TABLE document_export_situation (
        council_id uuid NOT NULL,
        export_id uuid NOT NULL,
        situation_id uuid NOT NULL,
        PRIMARY KEY (export_id, situation_id),
        FOREIGN KEY (council_id, export_id) REFERENCES document_export (council_id, id),
        FOREIGN KEY (council_id, situation_id) REFERENCES situation (council_id, id) ON DELETE CASCADE
      )`);
    await runner.query(`CREATE INDEX document_export_of_situation ON document_export_situation (council_id, situation_id)`);
    await runner.query(`CALL app.protect_tenant_table('document_export_situation', 'SELECT, INSERT, DELETE')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE document_export_situation, document_export`);
  }
}
