import type { GrantLevel } from '@croisee/domain/access/grants';
import type { Permission } from '@croisee/domain/access/permissions';
import type { Persona } from '@croisee/domain/access/persona';
import type { MinutesStateReason } from '@croisee/realtime/envelope/minutes-messages';
import { Inject, Injectable } from '@nestjs/common';
import { Access } from '../../../kernel/access/access.service';
import type { Transaction } from '../../../kernel/database/transaction';
import type { DocumentRow } from './document-rows';

/** The levels somebody holds on the item of a document, and on its meeting as a whole. */
export interface DocumentHeld {
  readonly onItem: readonly GrantLevel[];
  readonly onMeeting: readonly GrantLevel[];
}

export const NOTHING_HELD: DocumentHeld = { onItem: [], onMeeting: [] };

interface GrantRow {
  readonly accountId: string;
  readonly kind: 'situation' | 'item' | 'meeting';
  readonly level: GrantLevel;
}

/** Levels that count in a meeting; what somebody holds as a submitter or as a referent opens nothing of its minutes. */
const COUNTING: readonly GrantLevel[] = ['coordinate', 'facilitate', 'deliberate', 'attend', 'barred'];

/** Rights on a document: those on the situation of its item, else on the meeting; grants on the item itself add to them. */
@Injectable()
export class DocumentAccess {
  constructor(@Inject(Access) private readonly access: Access) {}

  /** What several people hold at `at`: an instant read once the document's row is held, never the start of the transaction. */
  async heldBy(tx: Transaction, row: DocumentRow, accountIds: readonly string[], at: Date): Promise<Map<string, DocumentHeld>> {
    const grants =
      row.state === 'withdrawn' || row.state === 'destroyed'
        ? []
        : await tx.manager.query<GrantRow[]>(
            `SELECT DISTINCT account_id AS "accountId", subject_kind AS kind, level FROM access_grant
             WHERE account_id = ANY($1) AND level = ANY($2) AND valid_from <= $3 AND (valid_until IS NULL OR valid_until > $3)
               AND ((subject_kind = 'meeting' AND subject_id = $4) OR (subject_kind = 'item' AND subject_id = $5)
                 OR (subject_kind = 'situation' AND subject_id = $6))`,
            [accountIds, COUNTING, at, row.meetingId, row.itemId, row.situationId],
          );
    return new Map(
      accountIds.map((accountId) => [
        accountId,
        heldOf(
          row,
          grants.filter((grant) => grant.accountId === accountId),
        ),
      ]),
    );
  }

  mayRead(persona: Persona, held: DocumentHeld): boolean {
    return this.access.may(persona, 'meeting.read', instanceOf(persona, held.onItem)).allowed;
  }

  mayWrite(persona: Persona, row: DocumentRow, held: DocumentHeld): boolean {
    if (row.held || (row.state !== 'open' && row.state !== 'tidying')) return false;
    if (!this.access.may(persona, 'record.write', instanceOf(persona, held.onItem)).allowed) return false;
    return row.state === 'open' || this.access.may(persona, 'record.tidy', instanceOf(persona, held.onMeeting)).allowed;
  }

  mayRedact(persona: Persona, held: DocumentHeld): boolean {
    return this.access.may(persona, 'record.redact', instanceOf(persona, held.onItem)).allowed;
  }

  assert(persona: Persona, permission: Permission, held: DocumentHeld): void {
    this.access.assert(persona, permission, instanceOf(persona, held.onItem));
  }

  /** For messages that change nothing and say nothing: leaving, or a cursor of a document that is no longer open. */
  assertScoped(persona: Persona, permission: Permission): void {
    this.access.assertScoped(persona, permission);
  }
}

/** Why a page shows the document as it does; without a reason, the reader is simply not among those who write. */
export function reasonOf(row: DocumentRow, isWritable: boolean): MinutesStateReason | undefined {
  if (row.held) return 'curtain';
  if (row.state === 'sealed') return 'sealed';
  if (isWritable) return 'open';
  return row.state === 'closed' || row.state === 'tidying' ? 'closed' : undefined;
}

function heldOf(row: DocumentRow, grants: readonly GrantRow[]): DocumentHeld {
  const on = (kind: GrantRow['kind']) => grants.filter((grant) => grant.kind === kind).map(({ level }) => level);
  const common = row.situationId === null ? on('meeting') : on('situation');
  const onItem = [...common, ...on('item'), ...on('meeting').filter((level) => level === 'barred')];
  // Recused or excluded from it: as if the document did not exist.
  if (onItem.includes('barred')) return { onItem: ['barred'], onMeeting: ['barred'] };
  return { onItem, onMeeting: [...on('meeting'), ...on('item')] };
}

function instanceOf(persona: Persona, held: readonly GrantLevel[]): { councilId: string; held: readonly GrantLevel[] } {
  return { councilId: persona.councilId, held };
}
