import { firstState } from '@croisee/domain/notifications/delivery.rules';
import { LETTER_NAMES, letterKind, type LetterName } from '@croisee/domain/notifications/letter-kinds';
import type { DeliveryChoices, DeliveryMode, LetterTheme } from '@croisee/domain/notifications/letter-themes';
import { lettersOf } from '@croisee/domain/notifications/outbox-topics';
import { Inject, Injectable } from '@nestjs/common';
import type { Transaction } from '../../kernel/database/transaction';
import { UnitOfWork } from '../../kernel/database/unit-of-work';
import { Log } from '../../kernel/health/log';
import { Mailer } from '../../kernel/mail/mailer';
import { factsOf, pathOf } from './letter-facts';
import { insertLetter } from './letter-rows';
import { subjectOf, type OutboxRow } from './outbox-row';
import { Recipients, type Recipient } from './recipients';

const ROWS_A_TURN = 500;
const DAY_MS = 86_400_000;
const VOID_WITH_MEETING = LETTER_NAMES.filter((name) => letterKind(name).needsMeeting === true);
/** What replaces the letters that came before about the same meeting. */
const VOIDING_TOPICS = ['meeting.moved', 'meeting.cancelled', 'meeting.postponed'];

interface Addressee {
  readonly hasAddress: boolean;
  readonly choices: DeliveryChoices;
}

/** Turns each row of the outbox into one letter per person, once, whatever happens in between. */
@Injectable()
export class OutboxReader {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Recipients) private readonly recipients: Recipients,
    @Inject(Mailer) private readonly mailer: Mailer,
    @Inject(Log) private readonly log: Log,
  ) {}

  /** Reads what waits in one council, a transaction per row: a row that fails waits for the next turn and holds nobody up. */
  async readCouncil(councilId: string): Promise<void> {
    const waiting = await this.unitOfWork.readAsSystem(councilId, (tx) =>
      tx.manager.query<{ id: string }[]>(`SELECT id FROM outbox WHERE published_at IS NULL ORDER BY id LIMIT ${ROWS_A_TURN}`),
    );
    for (const { id } of waiting)
      try {
        await this.unitOfWork.appendAsSystem(councilId, (tx) => this.readRow(tx, id));
      } catch (error) {
        this.log.error('a row of the outbox could not be read', error, { councilId, outboxId: id });
      }
  }

  private async readRow(tx: Transaction, id: string): Promise<void> {
    const [row] = await tx.manager.query<OutboxRow[]>(
      `SELECT id, topic, subject_id AS "subjectId", ids, created_at AS "createdAt" FROM outbox WHERE id = $1 AND published_at IS NULL FOR UPDATE SKIP LOCKED`,
      [id],
    );
    if (row === undefined) return;
    const names = lettersOf(row.topic);
    if (names === undefined) this.log.warn('nobody declared this topic of the outbox', { topic: row.topic });
    if (VOIDING_TOPICS.includes(row.topic)) await voidLetters(tx, row.subjectId);
    let letters = 0;
    for (const name of names ?? []) letters += await this.write(tx, row, name);
    await tx.manager.query('UPDATE outbox SET published_at = $2 WHERE id = $1', [id, tx.now]);
    const { kind, id: subjectId } = subjectOf(row);
    if (letters > 0) await tx.audit({ action: 'letters.prepared', subjectKind: kind, subjectId, facts: { topic: row.topic, letters } });
  }

  private async write(tx: Transaction, row: OutboxRow, name: LetterName): Promise<number> {
    const facts = await factsOf(tx, row, name);
    if (facts === undefined) return 0;
    const found = await this.recipients.of(tx, letterKind(name).recipients, row);
    const addressees = await addresseesOf(tx, found);
    const told = letterKind(name).oncePerDay === true ? await toldToday(tx, name) : new Set<string>();
    const subject = subjectOf(row);
    const { theme } = letterKind(name);
    let written = 0;
    for (const recipient of found) {
      const addressee = addressees.get(recipient.accountId);
      if (addressee === undefined || told.has(recipient.accountId)) continue;
      const letterId = await insertLetter(
        tx,
        {
          ...{ outboxId: row.id, accountId: recipient.accountId, name, facts, createdAt: row.createdAt },
          ...{ subjectKind: subject.kind, subjectId: subject.id, path: pathOf(name, row, recipient) },
          state: firstState({ theme, ...addressee, happenedAt: row.createdAt.toISOString() }, tx.isoNow),
        },
        this.mailer.address.split('@')[1] ?? 'croisee.invalid',
      );
      if (letterId === undefined) continue;
      written += 1;
      if (name === 'digest') await groupHeld(tx, recipient, letterId);
    }
    return written;
  }
}

/** People of the council who have not left, with what they chose. */
async function addresseesOf(tx: Transaction, recipients: readonly Recipient[]): Promise<Map<string, Addressee>> {
  const rows = await tx.manager.query<{ id: string; hasAddress: boolean; choices: Partial<Record<LetterTheme, DeliveryMode>> }[]>(
    `SELECT a.id, NOT a.link_only AS "hasAddress",
            coalesce((SELECT json_object_agg(c.theme, c.mode) FROM letter_choice c WHERE c.account_id = a.id), '{}') AS choices
     FROM account a JOIN membership m ON m.account_id = a.id AND m.left_at IS NULL WHERE a.id = ANY($1) AND a.status <> 'closed'`,
    [recipients.map(({ accountId }) => accountId)],
  );
  return new Map(rows.map(({ id, ...addressee }) => [id, addressee]));
}

/** Those who were written the same within a day. */
async function toldToday(tx: Transaction, name: LetterName): Promise<Set<string>> {
  const rows = await tx.manager.query<{ id: string }[]>('SELECT account_id AS id FROM letter WHERE name = $1 AND created_at > $2', [
    name,
    new Date(tx.now.getTime() - DAY_MS),
  ]);
  return new Set(rows.map(({ id }) => id));
}

/** A meeting that moves or does not take place makes the letters that did not leave untrue. */
async function voidLetters(tx: Transaction, meetingId: string): Promise<void> {
  await tx.manager.query(
    `UPDATE letter SET state = 'cancelled', next_attempt_at = NULL, fault = 'no-longer-true'
     WHERE subject_kind = 'meeting' AND subject_id = $1 AND name = ANY($2) AND state IN ('waiting', 'held', 'paper', 'failed')`,
    [meetingId, VOID_WITH_MEETING],
  );
}

async function groupHeld(tx: Transaction, { accountId }: Recipient, digestId: string): Promise<void> {
  await tx.manager.query(`UPDATE letter SET state = 'grouped', digest_id = $2 WHERE account_id = $1 AND state = 'held'`, [
    accountId,
    digestId,
  ]);
}
