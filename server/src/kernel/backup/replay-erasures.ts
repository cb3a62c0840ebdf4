import type { Client } from 'pg';

/**
 * Erases again, in what was just restored, everything the ledger names: an older backup holds rows that were erased since. The ledger comes
 * with the latest keys, never with the data. Answers how many came back and went again.
 */
export async function replayErasures(client: Client): Promise<number> {
  let erased = 0;
  const { rows: councils } = await client.query<{ id: string }>('SELECT id FROM council ORDER BY id');
  for (const council of councils) {
    await client.query(`SELECT set_config('app.council_id', $1, true)`, [council.id]);
    const { rows: ledger } = await client.query<{ id: string; at: Date }>(
      `SELECT subject_id AS id, erased_at AS at FROM keystore.erasure_ledger WHERE council_id = $1 AND subject_kind = 'situation'`,
      [council.id],
    );
    for (const { id, at } of ledger) {
      const { rows } = await client.query<{ gone: string }>('SELECT app.erase_situation($1, $2) AS gone', [id, at]);
      await client.query('SELECT app.certify_erasure($1)', [id]);
      if (Number(rows[0]?.gone ?? 0) > 0) erased += 1;
    }
  }
  return erased;
}
