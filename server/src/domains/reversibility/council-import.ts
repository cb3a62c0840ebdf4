import { createHash } from 'node:crypto';
import {
  archiveManifestSchema,
  sealedKeySchema,
  sealedRowsSchema,
  type ArchiveManifest,
} from '@croisee/domain/reversibility/archive.schema';
import type { Client } from 'pg';
import { DataSource, type EntityManager } from 'typeorm';
import { TEXT_SETTINGS } from '../../kernel/backup/backup-frame';
import { withoutReferences } from '../../kernel/backup/load-tables';
import { KeyStore } from '../../kernel/crypto/key-store';
import type { RootKey } from '../../kernel/crypto/root-key';
import { unseal } from '../../kernel/crypto/sealing';
import { TransferKey } from '../../kernel/crypto/transfer-key';
import { SEALED_KEYS, SEALED_ROWS } from './archive-names';
import { filesOf } from './zip-file';

export interface ImportRequest {
  /** The owner's connection: rows come in without going through each rule again. */
  readonly databaseAdminUrl: string;
  readonly rootKey: RootKey;
  readonly zip: Buffer;
  readonly now: Date;
  readonly onProgress: (message: string) => void;
}

export interface ImportedCouncil {
  readonly councilId: string;
  readonly name: string;
  readonly rows: number;
  readonly keys: number;
}

/** The archive cannot come in here; the message says why and what to do. */
export class ImportRefused extends Error {
  override readonly name = 'ImportRefused';
}

/**
 * Brings a council in from its archive, in one transaction: every row, every key under the keys of this installation, and a line in the
 * journal. Refused when the council or one of its people is here already, when a file changed, or when the archive was sealed for another one.
 */
export async function importCouncil(request: ImportRequest): Promise<ImportedCouncil> {
  const files = filesOf(request.zip);
  const manifest = readManifest(files);
  const key = openTransfer(manifest, request.rootKey);
  const rows = rowsByTable(files, manifest, key);
  const source = new DataSource({ type: 'postgres', url: request.databaseAdminUrl, entities: [] });
  await source.initialize();
  const runner = source.createQueryRunner();
  try {
    const client = (await runner.connect()) as Client;
    await runner.startTransaction();
    await client.query(TEXT_SETTINGS);
    await assertRoom(runner.manager, manifest, rows);
    await client.query(`SELECT set_config('app.council_id', $1, true), set_config('app.user_id', '', true)`, [manifest.council.id]);
    const count = await withoutReferences(client, () => loadRows(client, rows, request.onProgress));
    const keys = await adoptKeys(runner.manager, files, manifest, key, request);
    const facts = { rows: count, keys, exportedAt: manifest.at };
    await client.query('SELECT app.audit_append($1, $2, $3, $4, $5, $6)', [
      ...['council.imported', 'council', manifest.council.id, 'done'],
      ...[facts, request.now],
    ]);
    await runner.commitTransaction();
    return { councilId: manifest.council.id, name: manifest.council.name, rows: count, keys };
  } catch (error) {
    await runner.rollbackTransaction();
    throw error;
  } finally {
    await runner.release();
    await source.destroy();
  }
}

function readManifest(files: ReadonlyMap<string, Buffer>): ArchiveManifest {
  const file = files.get('manifest.json');
  if (file === undefined) throw new ImportRefused('This archive has no manifest.json: it is not a council of Croisée.');
  const parsed = archiveManifestSchema.safeParse(JSON.parse(file.toString('utf8')));
  if (!parsed.success) throw new ImportRefused('The manifest of this archive is not one this version reads.');
  for (const { name, sha256 } of parsed.data.files) {
    const content = files.get(name);
    if (content === undefined) throw new ImportRefused(`${name} is missing from the archive.`);
    if (createHash('sha256').update(content).digest('hex') !== sha256)
      throw new ImportRefused(`${name} is not the file that was exported.`);
  }
  return parsed.data;
}

function openTransfer({ transfer }: ArchiveManifest, rootKey: RootKey): Buffer {
  const own = new TransferKey(rootKey);
  if (transfer === null)
    throw new ImportRefused(`This archive carries no key. Export it again for this installation, whose key is ${own.publicKey}.`);
  if (transfer.destination !== own.publicKey)
    throw new ImportRefused(`This archive was sealed for another installation. Export it again for ${own.publicKey}.`);
  return own.open(transfer.sealed);
}

/** The open rows and those that travelled sealed, table by table. */
function rowsByTable(files: ReadonlyMap<string, Buffer>, { council }: ArchiveManifest, key: Buffer): Map<string, string[]> {
  const rows = new Map<string, string[]>();
  for (const [name, content] of files) {
    const table = /^tables\/([a-z_]+)\.jsonl$/.exec(name)?.[1];
    if (table !== undefined) rows.set(table, linesOf(content));
  }
  for (const line of linesOf(files.get(SEALED_ROWS) ?? Buffer.alloc(0))) {
    const { table, sealed } = sealedRowsSchema.parse(JSON.parse(line));
    const opened = unseal(key, `${council.id}/rows/${table}`, Buffer.from(sealed, 'base64url'));
    rows.set(table, [...(rows.get(table) ?? []), ...linesOf(opened)]);
  }
  return rows;
}

async function assertRoom(
  manager: EntityManager,
  { council, migrations }: ArchiveManifest,
  rows: ReadonlyMap<string, string[]>,
): Promise<void> {
  const known = await manager.query<{ name: string }[]>('SELECT name FROM migration ORDER BY id');
  if (
    known
      .map(({ name }) => name)
      .toSorted()
      .join() !== migrations.toSorted().join()
  )
    throw new ImportRefused('This archive comes from another version of Croisée: import it with that version, then upgrade.');
  const here = await manager.query<unknown[]>('SELECT 1 FROM council WHERE id = $1', [council.id]);
  if (here.length > 0) throw new ImportRefused(`${council.name} is here already: a council is imported where it is not.`);
  const people = (rows.get('account') ?? []).map((line) => JSON.parse(line) as { id: string; email: string });
  const taken = await manager.query<{ email: string }[]>('SELECT email FROM account WHERE id = ANY($1) OR email = ANY($2)', [
    people.map(({ id }) => id),
    people.map(({ email }) => email),
  ]);
  if (taken.length > 0)
    throw new ImportRefused(`${taken.length} of its people have an account here already (${taken[0]?.email ?? ''}…): import it elsewhere.`);
}

async function loadRows(
  client: Client,
  rows: ReadonlyMap<string, readonly string[]>,
  onProgress: (message: string) => void,
): Promise<number> {
  let count = 0;
  for (const [table, lines] of rows) {
    if (lines.length === 0) continue;
    const { rows: known } = await client.query<{ name: string }>(
      `SELECT attname AS name FROM pg_attribute WHERE attrelid = to_regclass('public.' || quote_ident($1)) AND attnum > 0 AND NOT attisdropped
         AND attgenerated = ''`,
      [table],
    );
    const present = new Set(Object.keys(JSON.parse(lines[0] ?? '{}') as object));
    // What an archive does not carry (the state of an account) takes the default of the table.
    const columns = known.flatMap(({ name }) => (present.has(name) ? [`"${name}"`] : [])).join(', ');
    if (columns === '') throw new ImportRefused(`This version has no table ${table}.`);
    await client.query(
      `INSERT INTO public."${table}" (${columns}) OVERRIDING SYSTEM VALUE
       SELECT ${columns} FROM json_populate_recordset(NULL::public."${table}", $1::json)`,
      [`[${lines.join(',')}]`],
    );
    count += lines.length;
    onProgress(`${table}: ${lines.length}`);
  }
  return count;
}

async function adoptKeys(
  manager: EntityManager,
  files: ReadonlyMap<string, Buffer>,
  { council }: ArchiveManifest,
  transfer: Buffer,
  { rootKey, now, onProgress }: ImportRequest,
): Promise<number> {
  const store = new KeyStore(rootKey);
  const lines = linesOf(files.get(SEALED_KEYS) ?? Buffer.alloc(0));
  for (const line of lines) {
    const { kind, id, sealed } = sealedKeySchema.parse(JSON.parse(line));
    const key = unseal(transfer, `${council.id}/${kind}/${id}`, Buffer.from(sealed, 'base64url'));
    await store.adopt(manager, council.id, { kind, id }, key, now);
  }
  onProgress(`keys: ${lines.length}`);
  return lines.length;
}

function linesOf(content: Buffer): string[] {
  return content
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '');
}
