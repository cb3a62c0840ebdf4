import { randomUUID } from 'node:crypto';
import type { Persona } from '@croisee/domain/access/persona';
import type { SignatureEvidence, SignCharter } from '@croisee/domain/charter/charter.schema';
import { signatureEvidence } from '@croisee/domain/charter/signature.rules';
import { Inject, Injectable } from '@nestjs/common';
import { Access } from '../../kernel/access/access.service';
import { UnitOfWork } from '../../kernel/database/unit-of-work';
import { DomainError, valueOf } from '../../kernel/errors/domain-error';
import { LiveServer } from '../../kernel/realtime/live-server';
import { evidenceOf, signaturesOf, versionInForce, zoneOf } from './charter-rows';

/** Personal signatures: an evidence record each, which its author may download and withdraw (R009, charter art. 1). */
@Injectable()
export class SignaturesService {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Access) private readonly access: Access,
    @Inject(LiveServer) private readonly live: LiveServer,
  ) {}

  /** Content opens with the next request, and on the sockets already open. */
  async sign(persona: Persona, input: SignCharter): Promise<SignatureEvidence> {
    return this.unitOfWork.write(persona, async (tx) => {
      this.access.assert(persona, 'charter.sign', { councilId: tx.councilId });
      const version = await versionInForce(tx);
      if (version === null) throw new DomainError('CHARTER_VERSION_OUTDATED');
      // A double click signs once: the second one finds the first.
      await tx.manager.query(`SELECT pg_advisory_xact_lock(hashtextextended('charter-signature/' || $1, 0))`, [persona.accountId]);
      const evidence = valueOf(signatureEvidence(input, version, persona, tx.isoNow, await zoneOf(tx)));
      const signedToday = (await signaturesOf(tx, persona.accountId)).some(
        ({ versionId, withdrawnAt, signedAt }) =>
          versionId === version.id && withdrawnAt === null && signedAt.slice(0, 10) === tx.isoNow.slice(0, 10),
      );
      if (signedToday) throw new DomainError('ALREADY_DONE');
      const id = randomUUID();
      await tx.manager.query(
        'INSERT INTO charter_signature (council_id, id, account_id, version_id, signed_at, evidence) VALUES ($1, $2, $3, $4, $5, $6)',
        [tx.councilId, id, persona.accountId, version.id, tx.now, JSON.stringify(evidence)],
      );
      await tx.audit({
        action: 'charter.signed',
        subjectKind: 'charter-signature',
        subjectId: id,
        facts: { versionId: version.id, digest: version.digest },
      });
      tx.onCommit(() => this.live.forgetRights(persona.accountId));
      return evidence;
    });
  }

  /** Takes the signature back: content closes at once; the evidence stays. */
  async withdraw(persona: Persona, id: string): Promise<void> {
    await this.unitOfWork.write(persona, async (tx) => {
      const own = (await signaturesOf(tx, persona.accountId)).find((signature) => signature.id === id);
      if (own === undefined) throw new DomainError('NOT_FOUND');
      this.access.assert(persona, 'charter.read-own-evidence', own);
      const [, count] = await tx.manager.query<[unknown[], number]>(
        'UPDATE charter_signature SET withdrawn_at = $2 WHERE id = $1 AND withdrawn_at IS NULL',
        [id, tx.now],
      );
      if (count === 0) throw new DomainError('SIGNATURE_WITHDRAWN');
      await tx.audit({ action: 'charter.signature-withdrawn', subjectKind: 'charter-signature', subjectId: id });
      tx.onCommit(() => this.live.forgetRights(persona.accountId));
    });
  }

  async evidence(persona: Persona, id: string): Promise<SignatureEvidence> {
    return this.unitOfWork.read(persona, async (tx) => {
      const own = (await signaturesOf(tx, persona.accountId)).find((signature) => signature.id === id);
      if (own === undefined) throw new DomainError('NOT_FOUND');
      this.access.assert(persona, 'charter.read-own-evidence', own);
      return evidenceOf(tx, id);
    });
  }
}
