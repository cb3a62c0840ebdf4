import { createHash, randomUUID } from 'node:crypto';
import type { Persona } from '@croisee/domain/access/persona';
import type { CharterVersion, PublishCharter } from '@croisee/domain/charter/charter.schema';
import { canonicalCharter } from '@croisee/domain/charter/signature.rules';
import { localDateOf } from '@croisee/domain/time/local-date';
import { Inject, Injectable } from '@nestjs/common';
import { Access } from '../../kernel/access/access.service';
import type { Transaction } from '../../kernel/database/transaction';
import { UnitOfWork } from '../../kernel/database/unit-of-work';
import { DomainError } from '../../kernel/errors/domain-error';
import { LiveServer } from '../../kernel/realtime/live-server';
import { versionById, zoneOf } from './charter-rows';

/** Versions of the charter: adopted by the technical committee, published by the coordination, never changed afterwards. */
@Injectable()
export class VersionsService {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Access) private readonly access: Access,
    @Inject(LiveServer) private readonly live: LiveServer,
  ) {}

  /** From this instant everybody is asked again, the coordinator included. */
  async publish(persona: Persona, input: PublishCharter): Promise<CharterVersion> {
    return this.unitOfWork.write(persona, async (tx) => {
      this.access.assert(persona, 'charter.publish', { councilId: tx.councilId });
      return this.publishIn(tx, input);
    });
  }

  /** Publishes inside a caller's transaction: the demonstration and a new council's first version. */
  async publishIn(tx: Transaction, input: PublishCharter): Promise<CharterVersion> {
    if (input.adoptedOn > localDateOf(tx.isoNow, await zoneOf(tx))) throw new DomainError('CHARTER_ADOPTED_LATER');
    const id = randomUUID();
    const inserted = await tx.manager.query<unknown[]>(
      `INSERT INTO charter_version (council_id, id, label, adopted_on, articles, digest, published_at, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $7) ON CONFLICT (council_id, label) DO NOTHING RETURNING id`,
      [tx.councilId, id, input.label, input.adoptedOn, JSON.stringify(input.articles), charterDigest(input), tx.now],
    );
    if (inserted.length === 0) throw new DomainError('CHARTER_LABEL_USED');
    await tx.audit({
      action: 'charter.published',
      subjectKind: 'charter-version',
      subjectId: id,
      facts: { articles: input.articles.length },
    });
    tx.onCommit(() => this.live.forgetRightsIn(tx.councilId));
    return versionById(tx, id);
  }
}

/** The SHA-256 that binds a signature to its text, computed here and never received. */
export function charterDigest(version: Pick<PublishCharter, 'label' | 'adoptedOn' | 'articles'>): string {
  return createHash('sha256').update(canonicalCharter(version)).digest('hex');
}
