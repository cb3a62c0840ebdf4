import type { Persona } from '@croisee/domain/access/persona';
import { actionInWords } from '@croisee/domain/audit/action-words';
import { AUDIT_AREAS, type AuditList, type AuditQuery, type AuditRow } from '@croisee/domain/audit/audit.schema';
import { Inject, Injectable } from '@nestjs/common';
import { Access } from '../../kernel/access/access.service';
import type { Transaction } from '../../kernel/database/transaction';
import { UnitOfWork } from '../../kernel/database/unit-of-work';
import { CouncilSettingsService, MembersQueries } from '../identity/api';

const ROWS_AT_ONCE = 50;

interface EntryRow {
  readonly seq: string;
  readonly at: Date;
  readonly actor_id: string | null;
  readonly action: string;
  readonly subject_kind: string | null;
  readonly subject_id: string | null;
  readonly outcome: AuditRow['outcome'];
  readonly place: string | null;
}

const OTHER_WORDS = {
  fr: { platform: 'La plateforme', stranger: 'Une personne extérieure au conseil', unknown: 'Autre action' },
  en: { platform: 'The platform', stranger: 'Somebody from outside the council', unknown: 'Other act' },
} as const;

/** The journal as the ethics referent reads it: in words, with names of people of the council, never content. */
@Injectable()
export class AuditQueries {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Access) private readonly access: Access,
    @Inject(MembersQueries) private readonly members: MembersQueries,
    @Inject(CouncilSettingsService) private readonly settings: CouncilSettingsService,
  ) {}

  list(persona: Persona, query: AuditQuery): Promise<AuditList> {
    return this.unitOfWork.read(persona, async (tx) => {
      this.access.assert(persona, 'audit.read', { councilId: tx.councilId });
      const rows = await this.rows(tx, query);
      const shown = rows.slice(0, ROWS_AT_ONCE);
      const accounts = shown.flatMap((row) => [row.actor_id, row.subject_kind === 'account' ? row.subject_id : null]);
      const names = await this.members.names(tx, [...new Set(accounts.filter((id) => id !== null))]);
      const statement = await lastStatement(tx);
      const { cursor, ...filters } = query;
      await tx.audit({ action: 'audit.read', subjectKind: 'council', subjectId: tx.councilId, facts: { ...filters } }, 'read');
      return {
        items: shown.map((row) => inWords(row, names, persona.language)),
        next: rows.length > ROWS_AT_ONCE ? (shown.at(-1)?.seq ?? null) : null,
        statement,
      };
    });
  }

  private async rows(tx: Transaction, { outcome, area, person, subject, from, until, cursor }: AuditQuery): Promise<EntryRow[]> {
    const zone = await this.settings.timeZone(tx);
    return tx.manager.query<EntryRow[]>(
      `SELECT e.seq, e.at, e.actor_id, e.action, e.subject_kind, e.subject_id, e.outcome, l.place
       FROM audit_entry e LEFT JOIN audit_link l ON l.council_id = e.council_id AND l.entry_seq = e.seq
       WHERE e.council_id = $1 AND ($2::bigint IS NULL OR e.seq < $2) AND ($3::text IS NULL OR e.outcome = $3)
         AND ($4::text IS NULL OR CASE WHEN $4 = 'other' THEN e.subject_kind IS NULL OR NOT e.subject_kind = ANY($5) ELSE e.subject_kind = $4 END)
         AND ($6::uuid IS NULL OR e.actor_id = $6) AND ($7::uuid IS NULL OR e.subject_id = $7)
         AND ($8::date IS NULL OR e.at >= $8::date::timestamp AT TIME ZONE $10) AND ($9::date IS NULL OR e.at < ($9::date + 1)::timestamp AT TIME ZONE $10)
       ORDER BY e.seq DESC LIMIT ${ROWS_AT_ONCE + 1}`,
      [
        tx.councilId,
        cursor ?? null,
        outcome ?? null,
        area ?? null,
        AUDIT_AREAS,
        person ?? null,
        subject ?? null,
        from ?? null,
        until ?? null,
        zone,
      ],
    );
  }
}

function inWords(row: EntryRow, names: ReadonlyMap<string, string>, language: 'fr' | 'en'): AuditRow {
  const words = OTHER_WORDS[language];
  return {
    id: row.seq,
    at: row.at.toISOString(),
    personId: row.actor_id,
    person: row.actor_id === null ? words.platform : (names.get(row.actor_id) ?? words.stranger),
    outcome: row.outcome,
    what: actionInWords(row.action, row.outcome, language) ?? words.unknown,
    subjectKind: row.subject_kind,
    subjectId: row.subject_id,
    subjectName: row.subject_kind === 'account' ? (names.get(row.subject_id ?? '') ?? null) : null,
    place: row.place === null ? null : Number(row.place),
  };
}

async function lastStatement(tx: Transaction): Promise<AuditList['statement']> {
  const [row] = await tx.manager.query<{ place: string; stated_at: Date; hash: string }[]>(
    `SELECT place, stated_at, encode(hash, 'hex') AS hash FROM audit_statement WHERE council_id = $1 AND kind = 'head' ORDER BY place DESC LIMIT 1`,
    [tx.councilId],
  );
  return row === undefined ? null : { place: Number(row.place), at: row.stated_at.toISOString(), hash: row.hash };
}
