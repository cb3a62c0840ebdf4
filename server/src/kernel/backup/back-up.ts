import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { STATEMENTS_FILE } from '../audit/audit-chain';
import type { RootKey } from '../crypto/root-key';
import { TEXT_SETTINGS, type BackupFrame, type BackupPart } from './backup-frame';
import { backupName, KEYS_FOLDER, KEYS_SUFFIX, manifestFile, type BackupManifest } from './backup-manifest';
import { dumpTables } from './dump-tables';
import { sha256Of, writeSealedLines } from './sealed-file';

export interface BackupRequest {
  readonly databaseAdminUrl: string;
  readonly dataDir: string;
  readonly rootKey: RootKey;
  readonly passphrase: string;
  readonly folder: string;
  /** Default: `keys/` in the folder. */
  readonly keysFolder?: string | undefined;
  /** Key files older than this are removed: what was destroyed is irrecoverable after as many days. */
  readonly keepKeysDays: number;
  readonly at: string;
  readonly onProgress: (message: string) => void;
}

const DAY_MS = 86_400_000;

/** Writes one sealed snapshot of the database, its keys apart, the signed statements of the journal and a manifest; the instance may run meanwhile. */
export async function backUp(request: BackupRequest): Promise<BackupManifest> {
  const { folder, at, onProgress } = request;
  const name = backupName(at);
  const keysFolder = request.keysFolder ?? join(folder, KEYS_FOLDER);
  for (const one of [folder, keysFolder]) mkdirSync(one, { recursive: true, mode: 0o700 });
  const client = new Client({ connectionString: request.databaseAdminUrl });
  await client.connect();
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    await client.query(TEXT_SETTINGS);
    const data = await writePart(client, 'data', join(folder, `${name}.data`), request);
    const keys = await writePart(client, 'keys', join(keysFolder, `${name}${KEYS_SUFFIX}`), request);
    const manifest: BackupManifest = {
      ...{ version: 1, at, rootKey: request.rootKey.fingerprint },
      ...{ data: { name: `${name}.data`, ...data.file }, keys: { name: `${name}${KEYS_SUFFIX}`, ...keys.file } },
      ...{ statements: await copyStatements(request, name), rows: data.rows + keys.rows },
    };
    // Last: a folder without a manifest holds a backup that was interrupted.
    writeFileSync(manifestFile(folder, name), `${JSON.stringify(manifest, null, 2)}\n`, { mode: 0o600 });
    removeOldKeys(keysFolder, at, request.keepKeysDays, onProgress);
    return manifest;
  } finally {
    await client.end();
  }
}

async function writePart(client: Client, part: BackupPart, file: string, { at, rootKey, passphrase, onProgress }: BackupRequest) {
  let total = 0;
  const onTable = (table: string, rows: number) => {
    total += rows;
    if (rows > 0) onProgress(`${table}: ${rows}`);
  };
  const frames = dumpTables(client, part, { at, rootKey: rootKey.fingerprint, onTable });
  const written = await writeSealedLines(file, passphrase, asLines(frames));
  return { file: written, rows: total };
}

async function* asLines(frames: AsyncIterable<BackupFrame>): AsyncGenerator<string> {
  for await (const frame of frames) yield JSON.stringify(frame);
}

async function copyStatements({ dataDir, folder }: BackupRequest, name: string): Promise<BackupManifest['statements']> {
  const source = join(dataDir, STATEMENTS_FILE);
  if (!existsSync(source)) return null;
  const copy = join(folder, `${name}.statements.jsonl`);
  copyFileSync(source, copy);
  return { name: `${name}.statements.jsonl`, bytes: statSync(copy).size, sha256: await sha256Of(copy) };
}

function removeOldKeys(folder: string, at: string, keepDays: number, onProgress: (message: string) => void): void {
  const oldest = `${backupName(new Date(Date.parse(at) - keepDays * DAY_MS).toISOString())}${KEYS_SUFFIX}`;
  for (const file of readdirSync(folder).filter((one) => one.endsWith(KEYS_SUFFIX) && one < oldest)) {
    rmSync(join(folder, file));
    onProgress(`keys older than ${keepDays} days removed: ${file}`);
  }
}
