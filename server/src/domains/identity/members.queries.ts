import type { Role } from '@croisee/domain/access/roles';
import { localDateOf } from '@croisee/domain/time/local-date';
import type { ProfessionCode } from '@croisee/domain/vocabulary/professions';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../kernel/database/transaction';
import { timeZoneOf } from './mandate-rows';

/** A role held today, as the other domains see it: who, where from, in which profession. */
export interface MemberInForce {
  readonly accountId: string;
  readonly memberId: string;
  readonly displayName: string;
  readonly role: Role;
  readonly structureId: string | null;
  readonly profession: ProfessionCode;
}

/** Who holds what in the council of the transaction; for rules and grants of other domains, never for a screen by itself. */
@Injectable()
export class MembersQueries {
  /** One line per mandate in force today, guests who come by a link left out; every role when none is named. */
  async inForce(tx: Transaction, roles: readonly Role[] = []): Promise<MemberInForce[]> {
    return tx.manager.query<MemberInForce[]>(
      `SELECT m.account_id AS "accountId", m.id AS "memberId", a.display_name AS "displayName", d.role, d.structure_id AS "structureId", d.profession
       FROM mandate d JOIN membership m ON m.council_id = d.council_id AND m.id = d.member_id JOIN account a ON a.id = m.account_id
       WHERE m.left_at IS NULL AND NOT a.link_only AND d.ended_at IS NULL AND d.starts_on <= $1::date AND (d.ends_on IS NULL OR $1::date <= d.ends_on)
         AND (cardinality($2::text[]) = 0 OR d.role = ANY($2))
       ORDER BY a.display_name, d.role, d.id`,
      [localDateOf(tx.isoNow, await timeZoneOf(tx)), roles],
    );
  }

  /** Whether somebody of this council can sign in: not invited any more, not closed, not gone. */
  async isActive(tx: Transaction, accountId: string): Promise<boolean> {
    const rows = await tx.manager.query<unknown[]>(
      `SELECT 1 FROM account a JOIN membership m ON m.account_id = a.id WHERE a.id = $1 AND a.status = 'active' AND m.left_at IS NULL`,
      [accountId],
    );
    return rows.length > 0;
  }

  /** Names by account of people of this council, those who left included, so that what they did stays readable. */
  async names(tx: Transaction, accountIds: readonly string[]): Promise<Map<string, string>> {
    const rows = await tx.manager.query<{ id: string; name: string }[]>(
      `SELECT a.id, a.display_name AS name FROM account a JOIN membership m ON m.account_id = a.id WHERE a.id = ANY($1)`,
      [accountIds],
    );
    return new Map(rows.map((row) => [row.id, row.name]));
  }
}
