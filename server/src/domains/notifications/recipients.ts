import type { RecipientRule } from '@croisee/domain/notifications/letter-kinds';
import { Inject, Injectable } from '@nestjs/common';
import type { GrantLevel } from '@croisee/domain/access/grants';
import type { Transaction } from '../../kernel/database/transaction';
import { MembersQueries } from '../identity/api';
import type { OutboxRow } from './outbox-row';
import { situationOf } from './outbox-row';

/** Somebody to write to; `placeId` when their page is about something else than the row, `visits` when they come for one item. */
export interface Recipient {
  readonly accountId: string;
  readonly placeId?: string;
  readonly visits?: boolean;
}

type Finder = (tx: Transaction, row: OutboxRow) => Promise<Recipient[]>;

const LINES = `FROM convocation c JOIN meeting t ON t.id = c.meeting_id AND t.convoked_at IS NOT NULL`;
const DEPUTIES = `SELECT m.account_id AS "accountId", false AS visits ${LINES} JOIN membership m ON m.id = c.deputy_id WHERE c.meeting_id = $1`;
const WHOLE = `SELECT m.account_id AS "accountId", false AS visits ${LINES} JOIN membership m ON m.id = c.member_id WHERE c.meeting_id = $1 AND c.item_id IS NULL`;

/** Who receives a letter, by the grants, lists and mandates in force when the outbox is read: whoever lost access is not written to. */
@Injectable()
export class Recipients {
  private readonly finders: Readonly<Record<RecipientRule, Finder>>;

  constructor(@Inject(MembersQueries) private readonly members: MembersQueries) {
    this.finders = {
      account: (_, row) => Promise.resolve([{ accountId: row.subjectId }]),
      'situation-author': (tx, row) => holders(tx, situationOf(row), ['own']),
      'situation-office': (tx, row) => holders(tx, situationOf(row), ['coordinate', 'facilitate']),
      'situation-followers': (tx, row) => holders(tx, situationOf(row), ['own', 'follow-up']),
      'situation-carers': (tx, row) => holders(tx, situationOf(row), ['follow-up', 'coordinate']),
      'situation-ethics': (tx, row) => holders(tx, situationOf(row), ['audit']),
      'proposed-referents': (tx, row) =>
        find(
          tx,
          `SELECT account_id AS "accountId" FROM response_referent WHERE response_id = $1 AND accepted_at IS NULL AND declined_at IS NULL`,
          [row.subjectId],
        ),
      office: (tx) => this.members.inForce(tx, ['coordinator', 'facilitator']).then(idsOf),
      ethics: (tx) => this.members.inForce(tx, ['ethics-referent']).then(idsOf),
      coordination: (tx) => this.members.inForce(tx, ['coordinator']).then(idsOf),
      'advice-author': (tx, row) => find(tx, `SELECT author_id AS "accountId" FROM advice_request WHERE id = $1`, [row.subjectId]),
      convened: (tx, row) =>
        find(
          tx,
          `${WHOLE} UNION ${DEPUTIES} UNION SELECT m.account_id, true ${LINES} JOIN membership m ON m.id = c.member_id
           WHERE c.meeting_id = $1 AND c.item_id IS NOT NULL ORDER BY visits`,
          [row.subjectId],
        ),
      'convened-whole': (tx, row) => find(tx, WHOLE, [row.subjectId]),
      'convened-silent': (tx, row) => find(tx, `${WHOLE} AND c.answer = 'none'`, [row.subjectId]),
      attendees: (tx, row) => find(tx, `${WHOLE} AND c.answer NOT IN ('excused', 'replaced') UNION ${DEPUTIES}`, [row.subjectId]),
      submitters: (tx, row) =>
        find(
          tx,
          `SELECT DISTINCT ON (g.account_id) g.account_id AS "accountId", r.situation_id AS "placeId" FROM collective_response r
           JOIN access_grant g ON g.subject_kind = 'situation' AND g.subject_id = r.situation_id AND g.level = 'own'
             AND (g.valid_until IS NULL OR g.valid_until > $2)
           WHERE r.meeting_id = $1 ORDER BY g.account_id, r.validated_at`,
          [row.subjectId, tx.now],
        ),
      'named-member': (tx, row) => find(tx, `SELECT account_id AS "accountId" FROM membership WHERE id = $1`, [row.ids['memberId']]),
      'deputies-of-member': (tx, row) => this.deputies(tx, row),
      structure: (tx, row) => this.partners(tx, row),
    };
  }

  /** Each person once, in the order the rule gives them. */
  async of(tx: Transaction, rule: RecipientRule, row: OutboxRow): Promise<Recipient[]> {
    const found = await this.finders[rule](tx, row);
    return [...new Map(found.toReversed().map((recipient) => [recipient.accountId, recipient])).values()].toReversed();
  }

  /** Deputies of the structures of an excused member who are not on the list already. */
  private async deputies(tx: Transaction, row: OutboxRow): Promise<Recipient[]> {
    const inForce = await this.members.inForce(tx);
    const structures = new Set(inForce.flatMap((one) => (one.memberId === row.ids['memberId'] ? (one.structureId ?? []) : [])));
    const listed = await tx.manager.query<{ id: string }[]>(
      `SELECT member_id AS id FROM convocation WHERE meeting_id = $1 UNION SELECT deputy_id FROM convocation WHERE meeting_id = $1 AND deputy_id IS NOT NULL`,
      [row.subjectId],
    );
    const taken = new Set(listed.map(({ id }) => id));
    return idsOf(
      inForce.filter(
        ({ role, structureId, memberId }) =>
          role === 'deputy' && structureId !== null && structures.has(structureId) && !taken.has(memberId),
      ),
    );
  }

  /** The people of the structure that carries a commitment, as far as they may read it. */
  private async partners(tx: Transaction, row: OutboxRow): Promise<Recipient[]> {
    const mandated = await this.members.inForce(tx, ['member', 'deputy', 'professional', 'facilitator']);
    const ofStructure = new Set(mandated.filter((one) => one.structureId === row.ids['structureId']).map(({ accountId }) => accountId));
    const readers = await holders(tx, situationOf(row), ['own', 'deliberate', 'follow-up', 'commitment', 'facilitate']);
    return readers.filter(({ accountId }) => ofStructure.has(accountId));
  }
}

/** Those who hold one of the levels on a situation now, and are not barred from it. */
async function holders(tx: Transaction, situationId: string, levels: readonly GrantLevel[]): Promise<Recipient[]> {
  return find(
    tx,
    `SELECT DISTINCT g.account_id AS "accountId" FROM access_grant g
     WHERE g.subject_kind = 'situation' AND g.subject_id = $1 AND g.level = ANY($2) AND g.valid_from <= $3 AND (g.valid_until IS NULL OR g.valid_until > $3)
       AND NOT EXISTS (SELECT 1 FROM access_grant b WHERE b.subject_id = g.subject_id AND b.account_id = g.account_id AND b.level = 'barred'
                        AND b.valid_from <= $3 AND (b.valid_until IS NULL OR b.valid_until > $3))`,
    [situationId, levels, tx.now],
  );
}

function find(tx: Transaction, sql: string, parameters: readonly unknown[]): Promise<Recipient[]> {
  return tx.manager.query<Recipient[]>(sql, [...parameters]);
}

function idsOf(people: readonly { readonly accountId: string }[]): Recipient[] {
  return people.map(({ accountId }) => ({ accountId }));
}
