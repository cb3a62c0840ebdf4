import { randomUUID } from 'node:crypto';
import type { Convention, ConventionModel, PublishConventionModel, RecordConvention } from '@croisee/domain/charter/convention.schema';
import type { Transaction } from '../../kernel/database/transaction';
import { DomainError } from '../../kernel/errors/domain-error';

type ModelRow = Omit<ConventionModel, 'publishedAt' | 'inForce'> & { readonly publishedAt: Date };

const MODEL = `m.id, m.label, m.adopted_on::text AS "adoptedOn", m.published_at AS "publishedAt",
  (SELECT count(*)::int FROM convention c WHERE c.model_id = m.id) AS signed`;

/** Published models, the one in force first; without their texts. */
export async function listModels(tx: Transaction): Promise<Omit<ConventionModel, 'text'>[]> {
  const rows = await tx.manager.query<Omit<ModelRow, 'text'>[]>(
    `SELECT ${MODEL} FROM convention_model m ORDER BY m.published_at DESC, m.id`,
  );
  return rows.map((row, index) => ({ ...row, publishedAt: row.publishedAt.toISOString(), inForce: index === 0 }));
}

export async function modelById(tx: Transaction, id: string): Promise<ConventionModel> {
  const [row] = await tx.manager.query<ModelRow[]>(`SELECT ${MODEL}, m.text FROM convention_model m WHERE m.id = $1`, [id]);
  if (row === undefined) throw new DomainError('NOT_FOUND');
  const [latest] = await listModels(tx);
  return { ...row, publishedAt: row.publishedAt.toISOString(), inForce: latest?.id === id };
}

/** Publishes a text; refused when another has its label. */
export async function insertModel(tx: Transaction, input: PublishConventionModel): Promise<string> {
  const id = randomUUID();
  const inserted = await tx.manager.query<unknown[]>(
    `INSERT INTO convention_model (council_id, id, label, adopted_on, text, published_at) VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT (council_id, label) DO NOTHING RETURNING id`,
    [tx.councilId, id, input.label, input.adoptedOn, input.text, tx.now],
  );
  if (inserted.length === 0) throw new DomainError('CONVENTION_LABEL_USED');
  return id;
}

/** Conventions of one structure, or of all, the latest first. */
export async function listConventions(tx: Transaction, structureId: string | null): Promise<Convention[]> {
  return tx.manager.query<Convention[]>(
    `SELECT c.id, c.structure_id AS "structureId", c.model_id AS "modelId", m.label AS "modelLabel", c.signatory,
            c.signatory_mandate AS "signatoryMandate", c.signed_on::text AS "signedOn", c.valid_from::text AS "validFrom",
            c.valid_until::text AS "validUntil", c.ended_on::text AS "endedOn", c.end_reason AS "endReason"
     FROM convention c JOIN convention_model m ON m.council_id = c.council_id AND m.id = c.model_id
     WHERE $1::uuid IS NULL OR c.structure_id = $1 ORDER BY c.valid_until DESC, c.id`,
    [structureId],
  );
}

export async function insertConvention(tx: Transaction, input: RecordConvention): Promise<string> {
  const id = randomUUID();
  await tx.manager.query(
    `INSERT INTO convention (council_id, id, structure_id, model_id, signatory, signatory_mandate, signed_on, valid_from, valid_until, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      tx.councilId,
      id,
      input.structureId,
      input.modelId,
      input.signatory,
      input.signatoryMandate,
      input.signedOn,
      input.validFrom,
      input.validUntil,
      tx.now,
    ],
  );
  return id;
}

/** One change at a time to the conventions of a structure, so that two screens never record two over the same days. */
export async function lockStructure(tx: Transaction, structureId: string): Promise<void> {
  await tx.manager.query(`SELECT pg_advisory_xact_lock(hashtextextended('conventions/' || $1, 0))`, [structureId]);
}
