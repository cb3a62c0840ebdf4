import { appendFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '../config/config';
import { CONFIG } from '../config/config.token';
import { ROOT_KEY } from '../crypto/key-store';
import type { RootKey } from '../crypto/root-key';
import type { Transaction } from '../database/transaction';
import { UnitOfWork } from '../database/unit-of-work';
import { AuditSigner, type SignedStatement } from './audit-signature';
import { endOfChain, type ChainPlace } from './chain-end';

const ROWS_AT_ONCE = 2_000;

/** Where statements are kept outside the database, below the data directory: one JSON object per line. */
export const STATEMENTS_FILE = join('audit', 'statements.jsonl');

/** Gives committed rows of the journal their place in the chain, states under signature where it ends, drops whole months that are over. */
@Injectable()
export class AuditChain {
  private readonly signer: AuditSigner;

  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(ROOT_KEY) rootKey: RootKey,
  ) {
    this.signer = new AuditSigner(rootKey);
  }

  /** Councils with rows that have no place yet. */
  async waiting(): Promise<string[]> {
    const rows = await this.unitOfWork.globalStatement<{ id: string }>('SELECT id FROM app.audit_waiting_councils()', []);
    return rows.map(({ id }) => id);
  }

  /** Every row committed so far; how many got their place. Nothing when another server is at it. */
  async seal(councilId: string): Promise<number> {
    for (let total = 0; ;) {
      const done = await this.unitOfWork.appendAsSystem(councilId, async (tx) => {
        const [row] = await tx.manager.query<{ done: number }[]>('SELECT app.audit_seal($1) AS done', [ROWS_AT_ONCE]);
        return row?.done ?? 0;
      });
      total += done;
      if (done < ROWS_AT_ONCE) return total;
    }
  }

  /** Signs where the chain ends now, in the database and in a file beside it; nothing when that was stated already. */
  async state(councilId: string): Promise<SignedStatement | undefined> {
    const stated = await this.unitOfWork.appendAsSystem(councilId, async (tx) => {
      const end = await endOfChain(tx);
      if (end === undefined) return undefined;
      const signed = this.sign(tx, 'head', end);
      const [answer] = await tx.manager.query<{ is_new: boolean }[]>('SELECT app.audit_state($1, $2, $3, $4) AS is_new', [
        ...[end.place, Buffer.from(end.hash, 'hex')],
        ...[signed.statement, Buffer.from(signed.signature, 'base64')],
      ]);
      return answer?.is_new === true ? signed : undefined;
    });
    if (stated !== undefined) await this.keepOutside(stated);
    return stated;
  }

  /** Months older than the setting leave whole, behind a signed statement of what the chain was there; how many rows. */
  async dropOldMonths(councilId: string): Promise<number> {
    const dropped = await this.unitOfWork.appendAsSystem(councilId, async (tx) => {
      await tx.manager.query(`SELECT pg_advisory_xact_lock(hashtextextended('audit-drop/' || $1, 0))`, [tx.councilId]);
      const end = await endOfOldMonths(tx, this.config.auditMonths);
      if (end === undefined) return undefined;
      const signed = this.sign(tx, 'dropped', end);
      const [answer] = await tx.manager.query<{ rows: string }[]>('SELECT app.audit_drop($1, $2, $3) AS rows', [
        ...[end.place, signed.statement, Buffer.from(signed.signature, 'base64')],
      ]);
      const rows = Number(answer?.rows ?? 0);
      await tx.audit({ action: 'audit.months-dropped', subjectKind: 'council', subjectId: tx.councilId, facts: { rows } });
      return { signed, rows };
    });
    if (dropped === undefined) return 0;
    await this.keepOutside(dropped.signed);
    return dropped.rows;
  }

  private sign(tx: Transaction, kind: 'head' | 'dropped', { place, hash }: ChainPlace): SignedStatement {
    return this.signer.state({ kind, council: tx.councilId, place, hash, at: tx.isoNow });
  }

  private async keepOutside(signed: SignedStatement): Promise<void> {
    await mkdir(join(this.config.dataDir, 'audit'), { recursive: true, mode: 0o700 });
    await appendFile(join(this.config.dataDir, STATEMENTS_FILE), `${JSON.stringify(signed)}\n`, { mode: 0o600 });
  }
}

/** The last place of the months that are over since the setting; the last place of all always stays. */
async function endOfOldMonths(tx: Transaction, months: number): Promise<ChainPlace | undefined> {
  const [end] = await tx.manager.query<ChainPlace[]>(
    `SELECT place::int, encode(hash, 'hex') AS hash FROM audit_link
     WHERE council_id = $1 AND sealed_at < date_trunc('month', clock_timestamp(), 'UTC') - make_interval(months => $2::int)
       AND place < (SELECT max(place) FROM audit_link WHERE council_id = $1)
     ORDER BY place DESC LIMIT 1`,
    [tx.councilId, months],
  );
  return end;
}
