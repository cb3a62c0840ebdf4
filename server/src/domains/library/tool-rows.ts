import { randomUUID } from 'node:crypto';
import type { Tool, ToolInput } from '@croisee/domain/library/library.schema';
import type { Transaction } from '../../kernel/database/transaction';
import { DomainError } from '../../kernel/errors/domain-error';

type ToolRow = Omit<Tool, 'authorIds' | 'userIds' | 'authors' | 'users' | 'updatedAt'> & { readonly updatedAt: Date };
interface PartRow {
  readonly toolId: string;
  readonly id: string;
  readonly name: string;
  readonly part: 'author' | 'user';
}

/** The tools by title, each with the structures that wrote it and use it. */
export async function listTools(tx: Transaction): Promise<Tool[]> {
  const rows = await tx.manager.query<ToolRow[]>(
    `SELECT id, title, kind, state, version_label AS "versionLabel", purpose, where_kept AS "whereKept", review_on::text AS "reviewOn", version,
            updated_at AS "updatedAt" FROM library_tool ORDER BY lower(title), id`,
  );
  const parts = await tx.manager.query<PartRow[]>(
    `SELECT t.tool_id AS "toolId", s.id, s.name, t.part FROM library_tool_structure t
     JOIN structure s ON s.council_id = t.council_id AND s.id = t.structure_id ORDER BY s.name, s.id`,
  );
  return rows.map((row) => {
    const named = (part: PartRow['part']) =>
      parts.filter((one) => one.toolId === row.id && one.part === part).map(({ id, name }) => ({ id, name }));
    const [authors, users] = [named('author'), named('user')];
    return {
      ...row,
      updatedAt: row.updatedAt.toISOString(),
      authors,
      users,
      authorIds: authors.map(({ id }) => id),
      userIds: users.map(({ id }) => id),
    };
  });
}

export async function insertTool(tx: Transaction, input: ToolInput): Promise<string> {
  const id = randomUUID();
  await tx.manager.query(
    `INSERT INTO library_tool (council_id, id, title, kind, state, version_label, purpose, where_kept, review_on, created_at, updated_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $10)`,
    [tx.councilId, id, ...valuesOf(input), tx.now],
  );
  await writeParts(tx, id, input);
  return id;
}

/** Replaces a tool at the version on the screen. */
export async function updateTool(tx: Transaction, id: string, version: number, input: ToolInput): Promise<void> {
  const [, count] = await tx.manager.query<[unknown[], number]>(
    `UPDATE library_tool SET title = $3, kind = $4, state = $5, version_label = $6, purpose = $7, where_kept = $8, review_on = $9, updated_at = $10,
       version = version + 1 WHERE id = $1 AND version = $2`,
    [id, version, ...valuesOf(input), tx.now],
  );
  if (count === 0) {
    const [row] = await tx.manager.query<unknown[]>('SELECT 1 FROM library_tool WHERE id = $1', [id]);
    throw new DomainError(row === undefined ? 'NOT_FOUND' : 'STALE_VERSION');
  }
  await tx.manager.query('DELETE FROM library_tool_structure WHERE tool_id = $1', [id]);
  await writeParts(tx, id, input);
}

export async function deleteTool(tx: Transaction, id: string): Promise<void> {
  const [, count] = await tx.manager.query<[unknown[], number]>('DELETE FROM library_tool WHERE id = $1', [id]);
  if (count === 0) throw new DomainError('NOT_FOUND');
}

/** Only structures of the council are written: ids of another one are left out by row-level security, then refused. */
async function writeParts(tx: Transaction, toolId: string, { authorIds, userIds }: ToolInput): Promise<void> {
  const wanted = [...new Set([...authorIds, ...userIds])];
  const known = await tx.manager.query<unknown[]>('SELECT 1 FROM structure WHERE id = ANY($1)', [wanted]);
  if (known.length !== wanted.length) throw new DomainError('NOT_FOUND');
  await tx.manager.query(
    `INSERT INTO library_tool_structure (council_id, tool_id, structure_id, part)
     SELECT DISTINCT $1::uuid, $2::uuid, id, 'author' FROM unnest($3::uuid[]) id UNION SELECT DISTINCT $1::uuid, $2::uuid, id, 'user' FROM unnest($4::uuid[]) id`,
    [tx.councilId, toolId, authorIds, userIds],
  );
}

function valuesOf({ title, kind, state, versionLabel, purpose, whereKept, reviewOn }: ToolInput): unknown[] {
  return [title, kind, state, versionLabel, purpose, whereKept, reviewOn];
}
