import { createHash, randomUUID } from 'node:crypto';
import type { LetterFault, LetterState } from '@croisee/domain/notifications/delivery.rules';
import { letterKind, type LetterName } from '@croisee/domain/notifications/letter-kinds';
import type { LetterFacts } from '@croisee/domain/notifications/letter-text';
import type { Transaction } from '../../kernel/database/transaction';

/** A letter with what is needed to write it to its addressee as they are now. */
export interface LetterRow {
  readonly id: string;
  readonly name: LetterName;
  readonly accountId: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly facts: LetterFacts;
  readonly path: string;
  readonly messageId: string;
  readonly state: LetterState;
  readonly attempts: number;
  readonly nextAttemptAt: Date | null;
  readonly fault: LetterFault | null;
  readonly createdAt: Date;
  readonly sentAt: Date | null;
  readonly readAt: Date | null;
  readonly recipient: string;
  readonly address: string;
  readonly language: 'fr' | 'en';
  readonly accountStatus: string;
  readonly leftAt: Date | null;
}

export const SELECT_LETTERS = `SELECT l.id, l.name, l.account_id AS "accountId", l.subject_kind AS "subjectKind", l.subject_id AS "subjectId", l.facts, l.path,
    l.message_id AS "messageId", l.state, l.attempts, l.next_attempt_at AS "nextAttemptAt", l.fault, l.created_at AS "createdAt", l.sent_at AS "sentAt",
    l.read_at AS "readAt", a.display_name AS recipient, a.email AS address, a.language, a.status AS "accountStatus", m.left_at AS "leftAt"
  FROM letter l JOIN account a ON a.id = l.account_id LEFT JOIN membership m ON m.account_id = l.account_id`;

export interface NewLetterRow {
  readonly outboxId: string;
  readonly accountId: string;
  readonly name: LetterName;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly facts: LetterFacts;
  readonly path: string;
  readonly state: LetterState;
  readonly createdAt: Date;
}

/** Writes a letter unless this row of the outbox already wrote to this person; answers its id, or undefined. */
export async function insertLetter(tx: Transaction, letter: NewLetterRow, domain: string): Promise<string | undefined> {
  const rows = await tx.manager.query<{ id: string }[]>(
    `INSERT INTO letter (council_id, id, outbox_id, account_id, name, theme, subject_kind, subject_id, facts, path, message_id, state,
       next_attempt_at, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
     ON CONFLICT ON CONSTRAINT letter_once DO NOTHING RETURNING id`,
    [
      tx.councilId,
      randomUUID(),
      letter.outboxId,
      letter.accountId,
      letter.name,
      letterKind(letter.name).theme,
      letter.subjectKind,
      letter.subjectId,
      letter.facts,
      letter.path,
      messageIdOf(tx.councilId, letter.outboxId, letter.accountId, domain),
      letter.state,
      letter.state === 'waiting' ? tx.now : null,
      letter.createdAt,
    ],
  );
  return rows[0]?.id;
}

/** The same for the same row and person however often the letter leaves, so that mailboxes keep one; it tells nobody who or what. */
export function messageIdOf(councilId: string, outboxId: string, accountId: string, domain: string): string {
  const digest = createHash('sha256').update(`${councilId}/${outboxId}/${accountId}`).digest('hex').slice(0, 40);
  return `<${digest}@${domain}>`;
}
