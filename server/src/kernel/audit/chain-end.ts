import type { Transaction } from '../database/transaction';

/** A place of the journal's chain and the hash there, which no earlier row can change without changing it. */
export interface ChainPlace {
  readonly place: number;
  /** SHA-256, 64 hexadecimal digits. */
  readonly hash: string;
}

/** Where the journal of the council ends: rows of the last seconds may still wait for their place. Undefined before the first one has one. */
export async function endOfChain(tx: Transaction): Promise<ChainPlace | undefined> {
  const [end] = await tx.manager.query<ChainPlace[]>(
    `SELECT place::int, encode(hash, 'hex') AS hash FROM audit_link WHERE council_id = $1 ORDER BY place DESC LIMIT 1`,
    [tx.councilId],
  );
  return end;
}
