import type { CharterVersion, SignatureEvidence } from '@croisee/domain/charter/charter.schema';
import type { CharterInForce, CharterSignature } from '@croisee/domain/charter/signature.rules';
import type { Transaction } from '../../kernel/database/transaction';
import { DomainError } from '../../kernel/errors/domain-error';

interface VersionRow extends Omit<CharterVersion, 'publishedAt'> {
  readonly publishedAt: Date;
}

/** A signature with the label of what was signed. */
export interface SignatureRow extends CharterSignature {
  readonly id: string;
  readonly versionLabel: string;
}

const VERSION = `SELECT id, label, adopted_on::text AS "adoptedOn", published_at AS "publishedAt", articles, digest FROM charter_version`;
const SIGNATURE = `SELECT g.id, g.account_id AS "accountId", g.council_id AS "councilId", g.version_id AS "versionId", v.label AS "versionLabel",
  g.signed_at AS "signedAt", g.withdrawn_at AS "withdrawnAt" FROM charter_signature g
  JOIN charter_version v ON v.council_id = g.council_id AND v.id = g.version_id`;

/** The version that binds today: the last one published. */
export async function versionInForce(tx: Transaction): Promise<CharterVersion | null> {
  const [row] = await tx.manager.query<VersionRow[]>(`${VERSION} WHERE published_at <= $1 ORDER BY published_at DESC LIMIT 1`, [tx.now]);
  return row === undefined ? null : versionOf(row);
}

export async function versionById(tx: Transaction, id: string): Promise<CharterVersion> {
  const [row] = await tx.manager.query<VersionRow[]>(`${VERSION} WHERE id = $1 AND published_at IS NOT NULL`, [id]);
  if (row === undefined) throw new DomainError('NOT_FOUND');
  return versionOf(row);
}

/** Signatures of one person, or of everybody, the latest first. */
export async function signaturesOf(tx: Transaction, accountId: string | null): Promise<SignatureRow[]> {
  const rows = await tx.manager.query<(Omit<SignatureRow, 'signedAt' | 'withdrawnAt'> & { signedAt: Date; withdrawnAt: Date | null })[]>(
    `${SIGNATURE} WHERE $1::uuid IS NULL OR g.account_id = $1 ORDER BY g.signed_at DESC, g.id`,
    [accountId],
  );
  return rows.map((row) => ({ ...row, signedAt: row.signedAt.toISOString(), withdrawnAt: row.withdrawnAt?.toISOString() ?? null }));
}

export async function evidenceOf(tx: Transaction, id: string): Promise<SignatureEvidence> {
  const [row] = await tx.manager.query<{ evidence: SignatureEvidence }[]>('SELECT evidence FROM charter_signature WHERE id = $1', [id]);
  if (row === undefined) throw new DomainError('NOT_FOUND');
  return row.evidence;
}

export async function zoneOf(tx: Transaction): Promise<string> {
  const [row] = await tx.manager.query<{ zone: string }[]>('SELECT time_zone AS zone FROM council WHERE id = $1', [tx.councilId]);
  if (row === undefined) throw new DomainError('NOT_FOUND');
  return row.zone;
}

/** What the state of a signature is judged against. */
export function inForceOf(version: CharterVersion | null): CharterInForce | null {
  return version === null ? null : { versionId: version.id, publishedAt: version.publishedAt };
}

function versionOf(row: VersionRow): CharterVersion {
  return { ...row, publishedAt: row.publishedAt.toISOString() };
}
