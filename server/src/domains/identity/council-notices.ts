import type { Transaction } from '../../kernel/database/transaction';

/** The journal and the outbox of every council where the person is, in one transaction: an id and a verb, no name. */
export async function tellCouncils(tx: Transaction, accountId: string, topic: string): Promise<void> {
  await tx.audit({ action: topic, subjectKind: 'account', subjectId: accountId });
  await tx.outbox(topic, accountId);
  await tx.manager.query('SELECT app.tell_other_councils($1, $2, $3)', [accountId, topic, tx.now]);
}
