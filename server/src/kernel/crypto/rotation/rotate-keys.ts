import { Client } from 'pg';
import { passAuditKeysOn } from '../../audit/former-audit-keys';
import { APP_ROLE, MIGRATION_LOCK } from '../../database/provision';
import { installedFingerprint, WrongRootKey } from '../installed-root-key';
import { SEALED_UNDER_ROOT } from '../sealed-under-root';
import { resealUnderRoot, rewrapCouncil } from './rewrap-keys';
import type { RootKeySuccession } from './root-key-succession';

/** Instants at which the death of the command must cost nothing: run again, it ends what was begun. */
export const ROTATION_POINTS = ['staged', 'council-rewrapped', 'before-commit', 'committed', 'rewritten', 'in-place'] as const;

export type RotationPoint = (typeof ROTATION_POINTS)[number];

/** The rotation cannot begin; the message says why. */
export class RotationRefused extends Error {
  override readonly name = 'RotationRefused';
}

export interface RotationRequest {
  readonly databaseAdminUrl: string;
  readonly succession: RootKeySuccession;
  readonly now: Date;
  readonly onProgress: (message: string) => void;
  /** Told each time a named instant is reached. */
  readonly reach?: (point: RotationPoint) => void;
}

/** What was wrapped anew; zeros when an earlier run had done it and only the end was missing. */
export interface Rotated {
  readonly councils: number;
  readonly dataKeys: number;
  readonly underRoot: number;
}

/** Tables whose rows bore something wrapped by former keys. */
const REWRITTEN = ['keystore.council_key', 'keystore.data_key', ...SEALED_UNDER_ROOT.map(({ table }) => table)];

/**
 * Puts a new root key and a new key of each council in the place of the former ones, while no server runs. Everything is wrapped anew in one
 * transaction, so that the database always knows exactly one root key; the file follows. Text stays as it is: its keys are the same.
 */
export async function rotateKeys({
  databaseAdminUrl,
  succession,
  now,
  onProgress,
  reach = () => undefined,
}: RotationRequest): Promise<Rotated> {
  const client = new Client({ connectionString: databaseAdminUrl });
  await client.connect();
  try {
    // A server that starts meanwhile waits, then sees that its root key is not the one any more.
    await client.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await assertNoServer(client);
    reach('staged');
    const rotated = await rewrapOnce(client, { succession, now, onProgress, reach });
    reach('committed');
    // The former rows leave the files of the tables, not only the tables.
    for (const table of REWRITTEN) await client.query(`VACUUM FULL ${table}`);
    reach('rewritten');
    succession.settle();
    reach('in-place');
    return rotated;
  } finally {
    await client.end();
  }
}

async function assertNoServer(client: Client): Promise<void> {
  const { rows } = await client.query<{ count: number }>(
    'SELECT count(*)::int AS count FROM pg_stat_activity WHERE datname = current_database() AND usename = $1',
    [APP_ROLE],
  );
  const count = rows[0]?.count ?? 0;
  if (count > 0) throw new RotationRefused(`Stop every server of this database first: ${count} connections are open. Nothing was changed.`);
}

type Rewrapping = Pick<RotationRequest, 'succession' | 'now' | 'onProgress'> & Required<Pick<RotationRequest, 'reach'>>;

async function rewrapOnce(client: Client, { succession, now, onProgress, reach }: Rewrapping): Promise<Rotated> {
  const { current, next } = succession;
  const installed = await installedFingerprint(client);
  if (installed === undefined) throw new RotationRefused('Start this version of Croisée on this database once, then rotate its keys.');
  if (installed === next.fingerprint) return { councils: 0, dataKeys: 0, underRoot: 0 };
  if (installed !== current.fingerprint) throw new WrongRootKey();
  await client.query('BEGIN');
  await client.query(`LOCK TABLE keystore.root_key, ${REWRITTEN.join(', ')} IN ACCESS EXCLUSIVE MODE`);
  const { rows: councils } = await client.query<{ id: string; name: string }>('SELECT id, name FROM council ORDER BY name, id');
  let dataKeys = 0;
  for (const { id, name } of councils) {
    await client.query('SELECT app.enter_as_system($1)', [id]);
    const count = await rewrapCouncil(client, id, current, next);
    await client.query('SELECT app.audit_append($1, $2, $3, $4, $5, $6)', ['keys.rotated', 'council', id, 'done', { keys: count }, now]);
    onProgress(`${name}: ${count} keys`);
    dataKeys += count;
    reach('council-rewrapped');
  }
  let underRoot = 0;
  for (const sealed of SEALED_UNDER_ROOT) underRoot += await resealUnderRoot(client, sealed, current, next);
  await passAuditKeysOn(client, current, next);
  reach('before-commit');
  await client.query('COMMIT');
  return { councils: councils.length, dataKeys, underRoot };
}
