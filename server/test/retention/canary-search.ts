import { createDecipheriv } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Client } from 'pg';
import { councilKeyPlace, dataKeyPlace, WRAPPING_PURPOSE } from '../../src/kernel/crypto/key-store';
import type { RootKey } from '../../src/kernel/crypto/root-key';
import { unseal } from '../../src/kernel/crypto/sealing';
import { canariesOf } from './canaries';

const VERSION = 1;
const HEADER_BYTES = 29;
const WRAPPED_BYTES = HEADER_BYTES + 32;
/** Of a value met in the middle of a file, whose end nothing tells. */
const READ_BYTES = 2_500;

export interface DataKey {
  readonly id: string;
  readonly councilId: string;
  readonly subjectId: string;
  readonly key: Buffer;
}

/** Every data key that whoever holds the database and the root key can open. */
export async function openedKeys(client: Client, rootKey: RootKey): Promise<DataKey[]> {
  const councils = await councilKeys(client, rootKey);
  const { rows } = await client.query<{ id: string; councilId: string; subjectId: string; wrapped: Buffer }>(
    'SELECT id, council_id AS "councilId", subject_id AS "subjectId", wrapped FROM keystore.data_key',
  );
  return rows.map(({ wrapped, ...row }) => ({
    ...row,
    key: unseal(councils.get(row.councilId) ?? Buffer.alloc(32), dataKeyPlace(row.id), wrapped),
  }));
}

export async function councilKeys(client: Client, rootKey: RootKey): Promise<Map<string, Buffer>> {
  const { rows } = await client.query<{ id: string; wrapped: Buffer }>('SELECT council_id AS id, wrapped FROM keystore.council_key');
  return new Map(rows.map(({ id, wrapped }) => [id, unseal(rootKey.derive(WRAPPING_PURPOSE), councilKeyPlace(id), wrapped)]));
}

/** Canaries by the column they lie in: in clear, or once opened by one of the keys whatever place its seal names. */
export async function searchTables(client: Client, keys: readonly DataKey[]): Promise<Map<string, Set<string>>> {
  const { rows: columns } = await client.query<{ place: string; name: string; type: string }>(
    `SELECT c.oid::regclass::text AS place, a.attname AS name, format_type(a.atttypid, a.atttypmod) AS type FROM pg_class c
     JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
     WHERE c.relkind IN ('r', 'p') AND c.relnamespace IN ('public'::regnamespace, 'keystore'::regnamespace)`,
  );
  const found = new Map<string, Set<string>>();
  for (const { place, name, type } of columns) {
    const read = type === 'bytea' ? `"${name}"` : `convert_to("${name}"::text, 'UTF8')`;
    const { rows } = await client.query<{ value: Buffer }>(`SELECT ${read} AS value FROM ${place} WHERE "${name}" IS NOT NULL`);
    const here = new Set(rows.flatMap(({ value }) => [...canariesIn(value), ...(type === 'bytea' ? openedBy(keys, value) : [])]));
    if (here.size > 0) found.set(`${place}.${name}`, here);
  }
  return found;
}

/** Canaries in the write-ahead log from this file on: in clear, or in anything that looks sealed, opened by one of the keys. */
export function searchLog(folder: string, fromFile: string, keys: readonly DataKey[]): Set<string> {
  const found = new Set<string>();
  for (const bytes of logFiles(folder, fromFile)) {
    for (const canary of canariesIn(bytes)) found.add(canary);
    for (const at of sealsIn(bytes)) for (const canary of openedBy(keys, bytes.subarray(at, at + READ_BYTES))) found.add(canary);
  }
  return found;
}

/** Destroyed keys that the write-ahead log still gives to whoever holds these keys of councils. */
export function keysInLog(
  folder: string,
  fromFile: string,
  destroyed: readonly DataKey[],
  councils: ReadonlyMap<string, Buffer>,
): Set<string> {
  const found = new Set<string>();
  for (const bytes of logFiles(folder, fromFile))
    for (const at of sealsIn(bytes))
      for (const { id, councilId, key } of destroyed)
        if (opened(councils.get(councilId) ?? Buffer.alloc(32), bytes.subarray(at, at + WRAPPED_BYTES)).equals(key)) found.add(id);
  return found;
}

function canariesIn(bytes: Buffer): string[] {
  return bytes.includes('canari') || bytes.includes('retire') ? canariesOf(bytes.toString('latin1')) : [];
}

/** Segments sort by name; those of another timeline do not exist here. */
function* logFiles(folder: string, fromFile: string): Generator<Buffer> {
  const names = readdirSync(folder).filter((name) => /^[0-9A-F]{24}$/.test(name) && name >= fromFile);
  for (const name of names.toSorted()) yield readFileSync(join(folder, name));
}

function* sealsIn(bytes: Buffer): Generator<number> {
  for (let at = bytes.indexOf(VERSION); at !== -1; at = bytes.indexOf(VERSION, at + 1))
    if (at + WRAPPED_BYTES <= bytes.length && looksDrawn(bytes.subarray(at + 1, at + HEADER_BYTES))) yield at;
}

/** An initialisation vector and a tag have three zeros among their 28 bytes once in five thousand times; structures of the log nearly always do. */
function looksDrawn(bytes: Buffer): boolean {
  let zeros = 0;
  for (const byte of bytes) if (byte === 0) zeros += 1;
  return zeros < 3;
}

/** Without the tag, hence without knowing the place that was sealed with: the counter mode that lies beneath. */
function openedBy(keys: readonly DataKey[], sealed: Buffer): string[] {
  if (sealed[0] !== VERSION || sealed.length <= HEADER_BYTES) return [];
  return keys.flatMap(({ key }) => canariesIn(opened(key, sealed)));
}

function opened(key: Buffer, sealed: Buffer): Buffer {
  const counter = Buffer.concat([sealed.subarray(1, 13), Buffer.from([0, 0, 0, 2])]);
  return createDecipheriv('aes-256-ctr', key, counter).update(sealed.subarray(HEADER_BYTES));
}
