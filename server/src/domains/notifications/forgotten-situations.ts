import { Inject, Injectable } from '@nestjs/common';
import type { Transaction } from '../../kernel/database/transaction';
import { DomainEvents } from '../../kernel/events/domain-events';

/** Once a situation is erased, letters no longer say who was written about it; those that had not left never will. */
@Injectable()
export class ForgottenSituations {
  constructor(@Inject(DomainEvents) events: DomainEvents) {
    events.on('situation.erasing', (tx, { situationId }) => forget(tx, situationId));
  }
}

async function forget(tx: Transaction, situationId: string): Promise<void> {
  await tx.manager.query(
    `UPDATE letter SET state = 'cancelled', next_attempt_at = NULL, fault = 'no-longer-theirs'
     WHERE subject_kind = 'situation' AND subject_id = $1 AND state IN ('waiting', 'held', 'paper', 'failed')`,
    [situationId],
  );
  await tx.manager.query(
    `UPDATE letter SET subject_kind = 'account', subject_id = account_id, path = '/mes-messages'
     WHERE (subject_kind = 'situation' AND subject_id = $1) OR path LIKE '%/' || $1::text`,
    [situationId],
  );
}
