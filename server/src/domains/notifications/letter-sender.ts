import { afterAttempt, isStale, type LetterFault, type SendingOutcome } from '@croisee/domain/notifications/delivery.rules';
import { letterKind } from '@croisee/domain/notifications/letter-kinds';
import { Inject, Injectable } from '@nestjs/common';
import type { Transaction } from '../../kernel/database/transaction';
import { UnitOfWork } from '../../kernel/database/unit-of-work';
import { Log } from '../../kernel/health/log';
import { Mailer, type OutgoingMail } from '../../kernel/mail/mailer';
import { LetterComposer } from './letter-composer';
import { SELECT_LETTERS, type LetterRow } from './letter-rows';

const LETTERS_A_TURN = 500;

/** Hands a letter over and says what was answered. */
export type Postman = (mail: OutgoingMail) => Promise<SendingOutcome>;

/**
 * Sends what is due, a transaction per letter: the row is held while the mail server answers and marked after it accepted. Whoever dies in
 * between sends it again under the same Message-ID: at least once for everybody.
 */
@Injectable()
export class LetterSender {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Mailer) private readonly mailer: Mailer,
    @Inject(LetterComposer) private readonly composer: LetterComposer,
    @Inject(Log) private readonly log: Log,
  ) {}

  /** Everything due in one council; without a mail server nothing moves, and a fictitious council never writes to anybody. */
  async sendCouncil(councilId: string): Promise<void> {
    if (!this.mailer.isConfigured || (await this.unitOfWork.readAsSystem(councilId, isFictitious))) return;
    await this.deliver(councilId, (mail) => this.mailer.send(mail));
  }

  async deliver(councilId: string, postman: Postman): Promise<void> {
    const due = await this.unitOfWork.readAsSystem(councilId, (tx) =>
      tx.manager.query<{ id: string }[]>(
        `SELECT id FROM letter WHERE state = 'waiting' AND next_attempt_at <= $1 ORDER BY next_attempt_at, id LIMIT ${LETTERS_A_TURN}`,
        [tx.now],
      ),
    );
    for (const { id } of due)
      try {
        await this.unitOfWork.appendAsSystem(councilId, (tx) => this.sendOne(tx, id, postman));
      } catch (error) {
        // It stays due: the next round takes it again, and the others leave meanwhile.
        this.log.error('a letter could not be sent or marked', error, { councilId, letterId: id });
      }
  }

  private async sendOne(tx: Transaction, id: string, postman: Postman): Promise<void> {
    const [letter] = await tx.manager.query<LetterRow[]>(
      `${SELECT_LETTERS} WHERE l.id = $1 AND l.state = 'waiting' AND l.next_attempt_at <= $2 FOR UPDATE OF l SKIP LOCKED`,
      [id, tx.now],
    );
    if (letter === undefined) return;
    const obstacle = await obstacleTo(tx, letter);
    if (obstacle !== undefined) return cancel(tx, letter, obstacle);
    const outcome = await postman(await this.composer.mailOf(tx, letter));
    const { state, attempts, nextAttemptAt, fault } = afterAttempt(letter.attempts, outcome, tx.isoNow);
    await tx.manager.query(
      `UPDATE letter SET state = $2, attempts = $3, next_attempt_at = $4, fault = $5, sent_at = CASE WHEN $2 = 'sent' THEN $6::timestamptz END WHERE id = $1`,
      [id, state, attempts, nextAttemptAt, fault, tx.now],
    );
    const action = state === 'sent' ? 'letter.sent' : 'letter.not-sent';
    await tx.audit({ action, subjectKind: 'account', subjectId: letter.accountId, facts: { letterId: id, name: letter.name, fault } });
  }
}

/** Whether the council is made of invented people, whose addresses belong to nobody. */
export async function isFictitious(tx: Transaction): Promise<boolean> {
  const [row] = await tx.manager.query<{ fictitious: boolean }[]>('SELECT fictitious FROM council WHERE id = $1', [tx.councilId]);
  return row?.fictitious !== false;
}

/** Rights and dates move while a letter waits: what is too old, or no longer theirs to know, does not leave. */
async function obstacleTo(tx: Transaction, letter: LetterRow): Promise<LetterFault | undefined> {
  if (letter.accountStatus === 'closed' || letter.leftAt !== null) return 'no-longer-theirs';
  if (isStale(letter.createdAt.toISOString(), tx.isoNow)) return 'too-late';
  if (!letterKind(letter.name).recipients.startsWith('situation-')) return undefined;
  const [row] = await tx.manager.query<{ held: boolean; barred: boolean }[]>(
    `SELECT coalesce(bool_or(level <> 'barred'), false) AS held, coalesce(bool_or(level = 'barred'), false) AS barred FROM access_grant
     WHERE account_id = $1 AND subject_kind = 'situation' AND subject_id = $2 AND valid_from <= $3 AND (valid_until IS NULL OR valid_until > $3)`,
    [letter.accountId, letter.subjectId, tx.now],
  );
  return row?.held === true && !row.barred ? undefined : 'no-longer-theirs';
}

async function cancel(tx: Transaction, { id, accountId, name }: LetterRow, fault: LetterFault): Promise<void> {
  await tx.manager.query(`UPDATE letter SET state = 'cancelled', next_attempt_at = NULL, fault = $2 WHERE id = $1`, [id, fault]);
  await tx.audit({ action: 'letter.cancelled', subjectKind: 'account', subjectId: accountId, facts: { letterId: id, name, fault } });
}
