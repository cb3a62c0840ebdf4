import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { MIGRATIONS } from '../../../../migrations';
import { STATEMENTS_FILE } from '../audit/audit-chain';
import { KeyStore } from '../crypto/key-store';
import type { KeySubject } from '../crypto/content-key';
import { dropUnopenable } from '../crypto/rotation/rewrap-keys';
import type { RootKey } from '../crypto/root-key';
import { provisionDatabase } from '../database/provision';
import { SCHEMA_OF, TEXT_SETTINGS, type BackupFrame, type BackupPart } from './backup-frame';
import { KEYS_FOLDER, latestKeys, readManifest, type BackupManifest } from './backup-manifest';
import { BackupRefused, loadTables, withoutReferences } from './load-tables';
import { replayErasures } from './replay-erasures';
import { readSealedLines, sha256Of } from './sealed-file';

export interface RestoreRequest {
  readonly databaseAdminUrl: string;
  readonly dataDir: string;
  readonly rootKey: RootKey;
  readonly passphrase: string;
  readonly folder: string;
  /** Default: the latest of the folder. */
  readonly name?: string | undefined;
  readonly keysFolder?: string | undefined;
  readonly now: Date;
  readonly onProgress: (message: string) => void;
}

export interface Restored {
  readonly manifest: BackupManifest;
  readonly rows: number;
  /** Keys of situations, meetings and councils that open. */
  readonly keys: number;
  /** Situations that the backup still held and that the ledger names. */
  readonly erasedAgain: number;
}

/** Fills an empty database from a backup, in one transaction, with the latest keys there are; refuses any other database. */
export async function restore(request: RestoreRequest): Promise<Restored> {
  const manifest = readManifest(request.folder, request.name);
  await assertUnchanged(request.folder, manifest);
  const parts = {
    data: join(request.folder, manifest.data.name),
    keys: latestKeys(request.keysFolder ?? join(request.folder, KEYS_FOLDER)),
  };
  await assertKeysOpen(parts.keys, request);
  const client = new Client({ connectionString: request.databaseAdminUrl });
  await client.connect();
  try {
    const { rows: tables } = await client.query(
      `SELECT 1 FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace LIMIT 1`,
    );
    if (tables.length > 0) throw new BackupRefused('The database is not empty: restore into a new one.');
    const applicationUrl = await migrateAsBackedUp(request, parts.data);
    await client.query('BEGIN');
    await client.query(TEXT_SETTINGS);
    const rows = await withoutReferences(client, async () => {
      const data = await load(client, 'data', parts.data, request);
      // Written when the tables were made; the keys bring it back with those before it.
      await client.query(`DO $$ BEGIN IF to_regclass('keystore.root_key') IS NOT NULL THEN DELETE FROM keystore.root_key; END IF; END $$`);
      return data + (await load(client, 'keys', parts.keys, request));
    });
    const erasedAgain = await replayErasures(client);
    if (erasedAgain > 0) request.onProgress(`erased again, as the ledger says: ${erasedAgain}`);
    const unopenable = await dropUnopenable(client, request.rootKey);
    if (unopenable > 0) request.onProgress(`second factors sealed under a former root key, to be set up again: ${unopenable}`);
    await client.query('COMMIT');
    restoreStatements(request, manifest);
    const keys = await openKeysAndTellJournal(applicationUrl, request, manifest);
    return { manifest, rows, keys, erasedAgain };
  } finally {
    await client.end();
  }
}

/** The data may be older than a rotation of the root key: their keys are the latest ones. */
async function assertKeysOpen(file: string, { rootKey, passphrase }: RestoreRequest): Promise<void> {
  for await (const line of readSealedLines(file, passphrase)) {
    const frame = JSON.parse(line) as BackupFrame;
    if (frame.kind === 'start' && frame.rootKey === rootKey.fingerprint) return;
    throw new BackupRefused('The latest keys were backed up under another root key: nothing of the content could be read.');
  }
  throw new BackupRefused('The backup of the keys has no beginning.');
}

async function assertUnchanged(folder: string, manifest: BackupManifest): Promise<void> {
  for (const file of [manifest.data, ...(manifest.statements === null ? [] : [manifest.statements])]) {
    const place = join(folder, file.name);
    if (!existsSync(place)) throw new BackupRefused(`${file.name} is missing.`);
    if ((await sha256Of(place)) !== file.sha256) throw new BackupRefused(`${file.name} is not the file that was backed up.`);
  }
}

/** The tables as they were: migrations of a later version run at the next start, on what was restored. */
async function migrateAsBackedUp({ databaseAdminUrl, rootKey, passphrase, onProgress }: RestoreRequest, file: string): Promise<string> {
  for await (const line of readSealedLines(file, passphrase)) {
    const frame = JSON.parse(line) as BackupFrame;
    if (frame.kind !== 'start') break;
    const known = MIGRATIONS.filter((migration) => frame.migrations.includes(migration.name));
    if (known.length < frame.migrations.length)
      throw new BackupRefused('This backup comes from a later version of Croisée: restore it with that one.');
    return provisionDatabase(databaseAdminUrl, rootKey, onProgress, known);
  }
  throw new BackupRefused('The backup has no beginning.');
}

async function load(client: Client, part: BackupPart, file: string, { passphrase, onProgress }: RestoreRequest): Promise<number> {
  const frames = asFrames(readSealedLines(file, passphrase));
  const counts = await loadTables(client, SCHEMA_OF[part], frames, (table, rows) => {
    if (rows > 0) onProgress(`${table}: ${rows}`);
  });
  return Object.values(counts).reduce((sum, rows) => sum + rows, 0);
}

/** The caller states the shape: the seal proves that these lines were written by a backup. */
async function* asFrames(lines: AsyncIterable<string>): AsyncGenerator<BackupFrame> {
  for await (const line of lines) yield JSON.parse(line) as BackupFrame;
}

function restoreStatements({ folder, dataDir }: RestoreRequest, manifest: BackupManifest): void {
  if (manifest.statements === null) return;
  const target = join(dataDir, STATEMENTS_FILE);
  // Those of an instance that lives on know more than the copy.
  if (existsSync(target)) return;
  mkdirSync(dirname(target), { recursive: true, mode: 0o700 });
  copyFileSync(join(folder, manifest.statements.name), target);
}

/** As the application will: every key opens under the root key, and the journal of each council says that it was restored. */
async function openKeysAndTellJournal(url: string, { rootKey, now }: RestoreRequest, manifest: BackupManifest): Promise<number> {
  const source = new DataSource({ type: 'postgres', url, entities: [] });
  await source.initialize();
  const keyStore = new KeyStore(rootKey);
  let keys = 0;
  try {
    const councils = await source.query<{ id: string }[]>('SELECT id FROM app.all_councils()');
    for (const { id } of councils)
      await source.transaction(async (manager) => {
        await manager.query('SELECT app.enter_as_system($1)', [id]);
        const subjects = await manager.query<KeySubject[]>('SELECT subject_kind AS kind, subject_id AS id FROM keystore.data_key');
        for (const subject of subjects) await keyStore.keyOf(manager, id, subject, now);
        keys += subjects.length;
        const facts = { backupAt: manifest.at };
        await manager.query('SELECT app.audit_append($1, $2, $3, $4, $5, $6)', ['council.restored', 'council', id, 'done', facts, now]);
      });
  } finally {
    await source.destroy();
  }
  return keys;
}
