import { randomBytes } from 'node:crypto';
import type { Client } from 'pg';
import { councilKeyPlace, dataKeyPlace, WRAPPING_PURPOSE } from '../key-store';
import type { RootKey } from '../root-key';
import { placeUnderRoot, SEALED_UNDER_ROOT, type SealedUnderRoot } from '../sealed-under-root';
import { opens, seal, unseal } from '../sealing';

const KEYS_AT_ONCE = 2_000;

/** Gives the council a new key, wrapped by the next root key, and wraps its data keys by it: what they sealed is not touched. How many they are. */
export async function rewrapCouncil(client: Client, councilId: string, current: RootKey, next: RootKey): Promise<number> {
  const { rows } = await client.query<{ wrapped: Buffer }>('SELECT wrapped FROM keystore.council_key WHERE council_id = $1', [councilId]);
  const [row] = rows;
  // A council in which nothing was ever sealed has no key.
  if (row === undefined) return 0;
  const place = councilKeyPlace(councilId);
  const before = unseal(current.derive(WRAPPING_PURPOSE), place, row.wrapped);
  const after = randomBytes(32);
  let done = 0;
  for (let last: string | null = null; ;) {
    const keys: readonly { readonly id: string; readonly wrapped: Buffer }[] = await dataKeysAfter(client, councilId, last);
    if (keys.length === 0) break;
    const wrapped = keys.map((key) => seal(after, dataKeyPlace(key.id), unseal(before, dataKeyPlace(key.id), key.wrapped)));
    await client.query(
      `UPDATE keystore.data_key d SET wrapped = n.wrapped FROM unnest($2::uuid[], $3::bytea[]) AS n (id, wrapped)
       WHERE d.council_id = $1 AND d.id = n.id`,
      [councilId, keys.map(({ id }) => id), wrapped],
    );
    done += keys.length;
    last = keys.at(-1)?.id ?? null;
  }
  const underNext = seal(next.derive(WRAPPING_PURPOSE), place, after);
  await client.query('UPDATE keystore.council_key SET wrapped = $2 WHERE council_id = $1', [councilId, underNext]);
  return done;
}

/** Seals anew what a key derived from the root key sealed; how many rows. */
export async function resealUnderRoot(client: Client, sealed: SealedUnderRoot, current: RootKey, next: RootKey): Promise<number> {
  const { table, id, column, purpose } = sealed;
  const { rows } = await client.query<{ id: string; value: Buffer }>(`SELECT ${id} AS id, ${column} AS value FROM ${table}`);
  for (const row of rows) {
    const place = placeUnderRoot(sealed, row.id);
    const value = seal(next.derive(purpose), place, unseal(current.derive(purpose), place, row.value));
    await client.query(`UPDATE ${table} SET ${column} = $2 WHERE ${id} = $1`, [row.id, value]);
  }
  return rows.length;
}

/** Removes what this root key does not open, after a restoration of data older than a rotation; how many rows. */
export async function dropUnopenable(client: Client, rootKey: RootKey): Promise<number> {
  let dropped = 0;
  for (const sealed of SEALED_UNDER_ROOT) {
    const { table, id, column, purpose } = sealed;
    const { rows } = await client.query<{ id: string; value: Buffer }>(`SELECT ${id} AS id, ${column} AS value FROM ${table}`);
    for (const row of rows) {
      if (opens(rootKey.derive(purpose), placeUnderRoot(sealed, row.id), row.value)) continue;
      await client.query(`DELETE FROM ${table} WHERE ${id} = $1`, [row.id]);
      dropped += 1;
    }
  }
  return dropped;
}

async function dataKeysAfter(client: Client, councilId: string, last: string | null): Promise<{ id: string; wrapped: Buffer }[]> {
  const { rows } = await client.query<{ id: string; wrapped: Buffer }>(
    `SELECT id, wrapped FROM keystore.data_key WHERE council_id = $1 AND ($2::uuid IS NULL OR id > $2) ORDER BY id LIMIT ${KEYS_AT_ONCE}`,
    [councilId, last],
  );
  return rows;
}
