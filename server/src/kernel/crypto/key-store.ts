import { createSecretKey, randomBytes, randomUUID, type KeyObject } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ContentKey, type KeySubject } from './content-key';
import type { RootKey } from './root-key';
import { seal, unsealKey } from './sealing';

export const ROOT_KEY = Symbol('ROOT_KEY');

/** What the root key derives to wrap the keys of councils. */
export const WRAPPING_PURPOSE = 'wrap-council-keys';

/** The place that the seal of a council's key names. */
export function councilKeyPlace(councilId: string): string {
  return `council-key/${councilId}`;
}

/** The place that the seal of a data key names. */
export function dataKeyPlace(id: string): string {
  return `data-key/${id}`;
}

const CACHED_KEYS = 5_000;
/** A key destroyed by another server is forgotten here too, at the latest after this time. */
const CACHED_MS = 600_000;

/**
 * Data keys of situations, meetings and councils: wrapped by the council's key, itself wrapped by the root key outside the database.
 * Losing a wrapped key loses what it sealed; that is how deletion deletes.
 */
@Injectable()
export class KeyStore {
  private readonly opened = new Map<string, { readonly key: KeyObject; readonly until: number }>();
  private readonly wrappingKey: KeyObject;

  constructor(@Inject(ROOT_KEY) rootKey: RootKey) {
    this.wrappingKey = createSecretKey(rootKey.derive(WRAPPING_PURPOSE));
  }

  /** The key of a subject, created on first use in the caller's transaction. */
  async keyOf(manager: EntityManager, councilId: string, subject: KeySubject, now: Date): Promise<ContentKey> {
    const name = nameOf(councilId, subject);
    const key = this.known(name) ?? (await this.open(manager, councilId, subject, now, name));
    return new ContentKey(key, councilId);
  }

  /** The key of a subject when this server opened it a short while ago: nothing is asked of the database. */
  keyAtHand(councilId: string, subject: KeySubject): ContentKey | undefined {
    const key = this.known(nameOf(councilId, subject));
    return key === undefined ? undefined : new ContentKey(key, councilId);
  }

  /** Opens the keys of many subjects with one question: asking for each afterwards costs the database nothing. */
  async openMany(manager: EntityManager, councilId: string, kind: KeySubject['kind'], ids: readonly string[], now: Date): Promise<void> {
    const unknown = [...new Set(ids)].filter((id) => this.known(nameOf(councilId, { kind, id })) === undefined);
    if (unknown.length === 0) return;
    const councilKey = await this.councilKey(manager, councilId, now);
    const rows = await manager.query<{ id: string; subjectId: string; wrapped: Buffer }[]>(
      `SELECT id, subject_id AS "subjectId", wrapped FROM keystore.data_key WHERE council_id = $1 AND subject_kind = $2 AND subject_id = ANY($3)`,
      [councilId, kind, unknown],
    );
    for (const { id, subjectId, wrapped } of rows)
      this.remember(nameOf(councilId, { kind, id: subjectId }), unsealKey(councilKey, dataKeyPlace(id), wrapped));
  }

  /** Takes in the key of a subject that came from another installation, under the keys of this one. */
  async adopt(manager: EntityManager, councilId: string, subject: KeySubject, key: Buffer, now: Date): Promise<void> {
    const id = randomUUID();
    const wrapped = seal(await this.councilKey(manager, councilId, now), dataKeyPlace(id), key);
    await manager.query(
      `INSERT INTO keystore.data_key (council_id, id, subject_kind, subject_id, wrapped, created_at) VALUES ($1, $2, $3, $4, $5, $6)`,
      [councilId, id, subject.kind, subject.id, wrapped, now],
    );
  }

  /** The key of this subject was destroyed: its copy leaves the memory of this server. */
  forget(councilId: string, subject: KeySubject): void {
    this.opened.delete(nameOf(councilId, subject));
  }

  private async open(manager: EntityManager, councilId: string, subject: KeySubject, now: Date, name: string): Promise<KeyObject> {
    const councilKey = await this.councilKey(manager, councilId, now);
    const select = `SELECT id, wrapped FROM keystore.data_key WHERE council_id = $1 AND subject_kind = $2 AND subject_id = $3`;
    const found = await manager.query<{ id: string; wrapped: Buffer }[]>(select, [councilId, subject.kind, subject.id]);
    let row = found[0];
    if (row === undefined) {
      const id = randomUUID();
      const wrapped = seal(councilKey, dataKeyPlace(id), randomBytes(32));
      await manager.query(
        `INSERT INTO keystore.data_key (council_id, id, subject_kind, subject_id, wrapped, created_at) SELECT $1, $2, $3, $4, $5, $6
         WHERE NOT EXISTS (SELECT 1 FROM keystore.erasure_ledger WHERE council_id = $1 AND subject_kind = $3 AND subject_id = $4)
         ON CONFLICT (council_id, subject_kind, subject_id) DO NOTHING`,
        [councilId, id, subject.kind, subject.id, wrapped, now],
      );
      [row] = await manager.query<{ id: string; wrapped: Buffer }[]>(select, [councilId, subject.kind, subject.id]);
      if (row === undefined) throw new Error(`No data key for ${name}`);
      // Not remembered yet: the transaction that created it may still roll back.
      return unsealKey(councilKey, dataKeyPlace(row.id), row.wrapped);
    }
    return this.remember(name, unsealKey(councilKey, dataKeyPlace(row.id), row.wrapped));
  }

  private async councilKey(manager: EntityManager, councilId: string, now: Date): Promise<KeyObject> {
    const name = councilKeyPlace(councilId);
    const known = this.known(name);
    if (known !== undefined) return known;
    const select = `SELECT wrapped FROM keystore.council_key WHERE council_id = $1`;
    const [row] = await manager.query<{ wrapped: Buffer }[]>(select, [councilId]);
    if (row !== undefined) return this.remember(name, unsealKey(this.wrappingKey, name, row.wrapped));
    await manager.query(`INSERT INTO keystore.council_key (council_id, wrapped, created_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING`, [
      councilId,
      seal(this.wrappingKey, name, randomBytes(32)),
      now,
    ]);
    const [created] = await manager.query<{ wrapped: Buffer }[]>(select, [councilId]);
    if (created === undefined) throw new Error(`No key for council ${councilId}`);
    return unsealKey(this.wrappingKey, name, created.wrapped);
  }

  private known(name: string): KeyObject | undefined {
    const found = this.opened.get(name);
    if (found === undefined || found.until > performance.now()) return found?.key;
    this.opened.delete(name);
    return undefined;
  }

  private remember(name: string, key: KeyObject): KeyObject {
    if (this.opened.size >= CACHED_KEYS) {
      const oldest = this.opened.keys().next().value;
      if (oldest !== undefined) this.opened.delete(oldest);
    }
    this.opened.set(name, { key, until: performance.now() + CACHED_MS });
    return key;
  }
}

/** Under which name a server remembers the opened key of a subject. */
function nameOf(councilId: string, { kind, id }: KeySubject): string {
  return `${councilId}/${kind}/${id}`;
}
