import { randomUUID } from 'node:crypto';
import type { Assessment, AssessmentState } from '@croisee/domain/data-protection/assessment.rules';
import { controllerFileSchema, EMPTY_CONTROLLER_FILE, type ControllerFile } from '@croisee/domain/data-protection/data-protection.schema';
import type { Transaction } from '../../kernel/database/transaction';
import { DomainError } from '../../kernel/errors/domain-error';

/** The file of a council as stored; version 0 while nobody wrote any. */
export interface StoredControllerFile {
  readonly version: number;
  readonly file: ControllerFile;
  readonly assessment: Assessment;
}

interface FileRow {
  readonly content: unknown;
  readonly state: AssessmentState;
  readonly carried_out_by: string;
  readonly declared_by: string | null;
  readonly declared_at: Date | null;
  readonly version: number;
}

const NOTHING_YET: StoredControllerFile = {
  version: 0,
  file: EMPTY_CONTROLLER_FILE,
  assessment: { state: 'not-begun', carriedOutBy: '', declaredBy: null, declaredAt: null },
};

/** The file of the transaction’s council. */
export async function controllerFileOf(tx: Transaction): Promise<StoredControllerFile> {
  const [row] = await tx.manager.query<FileRow[]>(
    `SELECT content, state, carried_out_by, declared_by, declared_at, version FROM controller_file WHERE council_id = $1`,
    [tx.councilId],
  );
  if (row === undefined) return NOTHING_YET;
  return {
    version: row.version,
    file: controllerFileSchema.parse(row.content),
    assessment: {
      state: row.state,
      carriedOutBy: row.carried_out_by,
      declaredBy: row.declared_by,
      declaredAt: row.declared_at?.toISOString() ?? null,
    },
  };
}

/** Writes the file over the version it was read at; refused when somebody wrote in between. */
export async function saveControllerFile(tx: Transaction, { version, file, assessment }: StoredControllerFile): Promise<void> {
  const { state, carriedOutBy, declaredBy, declaredAt } = assessment;
  const values = [tx.councilId, JSON.stringify(file), state, carriedOutBy, declaredBy, declaredAt, version];
  const rows = await tx.manager.query<unknown[]>(
    `INSERT INTO controller_file AS f (council_id, id, content, state, carried_out_by, declared_by, declared_at, version)
     SELECT $1, $8, $2::jsonb, $3, $4, $5::uuid, $6::timestamptz, 1
     WHERE $7::integer = 0 OR EXISTS (SELECT 1 FROM controller_file WHERE council_id = $1)
     ON CONFLICT (council_id) DO UPDATE SET content = $2::jsonb, state = $3, carried_out_by = $4, declared_by = $5::uuid, declared_at = $6::timestamptz, version = f.version + 1
       WHERE f.version = $7::integer RETURNING id`,
    [...values, randomUUID()],
  );
  if (rows.length === 0) throw new DomainError('STALE_VERSION');
}
