import type { Persona } from '@croisee/domain/access/persona';
import type { CharterPage, CharterVersion, CharterVersionSummary, OwnSignature, Signatories } from '@croisee/domain/charter/charter.schema';
import { charterState, renewalDue, signatureValidUntil } from '@croisee/domain/charter/signature.rules';
import { Inject, Injectable } from '@nestjs/common';
import { Access } from '../../kernel/access/access.service';
import { UnitOfWork } from '../../kernel/database/unit-of-work';
import { inForceOf, signaturesOf, versionById, versionInForce, zoneOf, type SignatureRow } from './charter-rows';

type SummaryRow = Omit<CharterVersionSummary, 'publishedAt' | 'inForce'> & { readonly publishedAt: Date };

/** The charter as it is read, and who stands where with it. */
@Injectable()
export class CharterQueries {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Access) private readonly access: Access,
  ) {}

  async page(persona: Persona): Promise<CharterPage> {
    return this.unitOfWork.read(persona, async (tx) => {
      this.access.assert(persona, 'charter.read', { councilId: tx.councilId });
      const zone = await zoneOf(tx);
      const version = await versionInForce(tx);
      const signatures = await signaturesOf(tx, persona.accountId);
      return {
        version,
        state: charterState(signatures, inForceOf(version), tx.isoNow, zone),
        renewalDue: isRenewalDue(signatures, version, tx.isoNow, zone),
        signatures: signatures.map((signature) => ownView(signature, zone)),
      };
    });
  }

  async versions(persona: Persona): Promise<{ items: CharterVersionSummary[] }> {
    return this.unitOfWork.read(persona, async (tx) => {
      this.access.assert(persona, 'charter.read', { councilId: tx.councilId });
      const rows = await tx.manager.query<SummaryRow[]>(
        `SELECT v.id, v.label, v.adopted_on::text AS "adoptedOn", v.published_at AS "publishedAt", v.digest,
                jsonb_array_length(v.articles) AS "articleCount",
                (SELECT count(DISTINCT g.account_id)::int FROM charter_signature g WHERE g.version_id = v.id AND g.withdrawn_at IS NULL) AS signatures
         FROM charter_version v WHERE v.published_at <= $1 ORDER BY v.published_at DESC`,
        [tx.now],
      );
      return { items: rows.map((row, index) => ({ ...row, publishedAt: row.publishedAt.toISOString(), inForce: index === 0 })) };
    });
  }

  async version(persona: Persona, id: string): Promise<CharterVersion> {
    return this.unitOfWork.read(persona, (tx) => {
      this.access.assert(persona, 'charter.read', { councilId: tx.councilId });
      return versionById(tx, id);
    });
  }

  /** Every member with a mandate in force or to come, signed or not. */
  async signatories(persona: Persona): Promise<Signatories> {
    return this.unitOfWork.read(persona, async (tx) => {
      this.access.assert(persona, 'charter.read-signatures', { councilId: tx.councilId });
      const zone = await zoneOf(tx);
      const version = await versionInForce(tx);
      const all = await signaturesOf(tx, null);
      const members = await tx.manager.query<{ accountId: string; displayName: string }[]>(
        `SELECT a.id AS "accountId", a.display_name AS "displayName" FROM membership m JOIN account a ON a.id = m.account_id
         WHERE m.left_at IS NULL ORDER BY a.display_name, a.id`,
      );
      const items = members.map((member) => {
        const own = all.filter((signature) => signature.accountId === member.accountId);
        const last = own.find((signature) => signature.withdrawnAt === null);
        return {
          ...member,
          state: charterState(own, inForceOf(version), tx.isoNow, zone),
          versionLabel: last?.versionLabel ?? null,
          signedAt: last?.signedAt ?? null,
          validUntil: last === undefined ? null : signatureValidUntil(last.signedAt, zone),
          renewalDue: isRenewalDue(own, version, tx.isoNow, zone),
        };
      });
      return { items };
    });
  }
}

/** The latest standing signature of the version in force comes to its last 30 days. */
function isRenewalDue(signatures: readonly SignatureRow[], version: CharterVersion | null, now: string, zone: string): boolean {
  const latest = signatures.find((signature) => signature.withdrawnAt === null && signature.versionId === version?.id);
  return latest !== undefined && renewalDue(latest, now, zone);
}

function ownView({ id, versionId, versionLabel, signedAt, withdrawnAt }: SignatureRow, zone: string): OwnSignature {
  return { id, versionId, versionLabel, signedAt, validUntil: signatureValidUntil(signedAt, zone), withdrawnAt };
}
