import type { Client } from 'pg';
import { LINE_SQL, type ChainLink } from './audit-line';
import type { SignedStatement } from './audit-signature';
import type { ChainPlace } from './chain-end';
import { ChainExamination, type ChainVerdict } from './chain-verdict';
import { formerAuditKeys } from './former-audit-keys';

/** A council whose journal was read, and how many of its rows still wait for their place. */
export interface ExaminedCouncil {
  readonly councilId: string;
  readonly name: string;
  readonly waiting: number;
  readonly verdict: ChainVerdict;
}

interface AuditReading {
  readonly publicKey: string;
  /** Kept outside the database: what a cut end cannot take with it. */
  readonly outside: readonly SignedStatement[];
  /** Each place as it is read, for an export. */
  readonly onLink?: (councilId: string, link: ChainLink) => void;
  readonly onStatements?: (councilId: string, statements: readonly SignedStatement[]) => void;
}

const ROWS_AT_ONCE = 5_000;

/** Reads the journal of every council over the owner's connection, in one snapshot, changing nothing, and tells what was tampered with. */
export async function examineDatabase(client: Client, reading: AuditReading): Promise<ExaminedCouncil[]> {
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
  try {
    return await examineInTransaction(client, reading);
  } finally {
    await client.query('ROLLBACK');
  }
}

/** The council whose journal says of this line what was printed of it; undefined when none does. Says nothing of the lines before: verify them too. */
export async function holderOf(client: Client, { place, hash }: ChainPlace): Promise<string | undefined> {
  const { rows: councils } = await client.query<{ id: string; name: string }>('SELECT id, name FROM council ORDER BY name, id');
  for (const { id, name } of councils) {
    await client.query(`SELECT set_config('app.council_id', $1, false)`, [id]);
    const { rowCount } = await client.query(`SELECT FROM audit_link WHERE council_id = $1 AND place = $2 AND hash = decode($3, 'hex')`, [
      id,
      place,
      hash,
    ]);
    if (rowCount === 1) return name;
  }
  return undefined;
}

/** Like `examineDatabase`, inside the caller's transaction. */
export async function examineInTransaction(client: Client, reading: AuditReading): Promise<ExaminedCouncil[]> {
  const examined: ExaminedCouncil[] = [];
  const { rows: councils } = await client.query<{ id: string; name: string }>('SELECT id, name FROM council ORDER BY name, id');
  const publicKeys = [reading.publicKey, ...(await formerAuditKeys(client, reading.publicKey))];
  for (const { id, name } of councils) examined.push({ councilId: id, name, ...(await examineCouncil(client, id, publicKeys, reading)) });
  return examined;
}

async function examineCouncil(
  client: Client,
  councilId: string,
  publicKeys: readonly string[],
  { outside, onLink, onStatements }: AuditReading,
): Promise<Pick<ExaminedCouncil, 'waiting' | 'verdict'>> {
  // The owner is bound by row-level security as well; a superuser is not, hence the conditions.
  await client.query(`SELECT set_config('app.council_id', $1, true)`, [councilId]);
  const statements = await statementsOf(client, councilId);
  onStatements?.(councilId, statements);
  const examination = new ChainExamination(councilId, publicKeys, [...statements, ...outside]);
  await client.query(
    `DECLARE chain NO SCROLL CURSOR FOR SELECT l.place, encode(l.hash, 'hex') AS hash, CASE WHEN e.seq IS NULL THEN NULL ELSE ${LINE_SQL} END AS line
     FROM audit_link l LEFT JOIN audit_entry e ON e.seq = l.entry_seq WHERE l.council_id = '${councilId}' ORDER BY l.place`,
  );
  for (let more = true; more;) {
    const { rows } = await client.query<{ place: string; hash: string; line: string | null }>(`FETCH ${ROWS_AT_ONCE} FROM chain`);
    for (const row of rows) {
      const link = { place: Number(row.place), line: row.line, hash: row.hash };
      examination.take(link);
      onLink?.(councilId, link);
    }
    more = rows.length === ROWS_AT_ONCE;
  }
  await client.query('CLOSE chain');
  const { rows: loose } = await client.query<{ seq: string; waits: boolean; written: boolean }>(
    `SELECT coalesce(e.seq, w.entry_seq) AS seq, w.entry_seq IS NOT NULL AS waits, e.seq IS NOT NULL AS written
     FROM (SELECT seq, council_id FROM audit_entry WHERE council_id = $1) e
     FULL JOIN (SELECT entry_seq, council_id FROM audit_waiting WHERE council_id = $1) w ON w.entry_seq = e.seq
     WHERE NOT EXISTS (SELECT 1 FROM audit_link l WHERE l.council_id = $1 AND l.entry_seq = coalesce(e.seq, w.entry_seq))`,
    [councilId],
  );
  const verdict = examination.conclude({
    outside: loose.filter(({ waits }) => !waits).map(({ seq }) => Number(seq)),
    lost: loose.filter(({ written }) => !written).map(({ seq }) => Number(seq)),
  });
  return { waiting: loose.filter(({ waits, written }) => waits && written).length, verdict };
}

async function statementsOf(client: Client, councilId: string): Promise<SignedStatement[]> {
  const { rows } = await client.query<SignedStatement>(
    `SELECT statement, translate(encode(signature, 'base64'), E'\\n', '') AS signature FROM audit_statement WHERE council_id = $1 ORDER BY kind, place`,
    [councilId],
  );
  return rows;
}
