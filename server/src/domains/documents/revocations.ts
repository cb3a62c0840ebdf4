import { Inject, Injectable } from '@nestjs/common';
import type { Transaction } from '../../kernel/database/transaction';
import { DomainEvents } from '../../kernel/events/domain-events';
import { revokeExportsOf } from './export-rows';

/** A situation that leaves takes the exports that held it along, in the same transaction. */
@Injectable()
export class Revocations {
  constructor(@Inject(DomainEvents) events: DomainEvents) {
    for (const topic of ['situation.withdrawn', 'situation.opposed', 'situation.partners-excluded'] as const)
      events.on(topic, (tx, { situationId }) => this.revoke(tx, situationId));
  }

  private async revoke(tx: Transaction, situationId: string): Promise<void> {
    const exports = await revokeExportsOf(tx, situationId);
    if (exports > 0) await tx.audit({ action: 'document.revoked', subjectKind: 'situation', subjectId: situationId, facts: { exports } });
  }
}
