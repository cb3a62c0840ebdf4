import type { GrantLevel, GrantReason } from '@croisee/domain/access/grants';
import type { Persona } from '@croisee/domain/access/persona';
import { LEVEL_WORDS, REASON_WORDS } from '@croisee/domain/situations/access-words';
import { isExcludedPartner, secretsAreShared } from '@croisee/domain/situations/agreement.rules';
import type { Readers } from '@croisee/domain/situations/situation-sides.schema';
import { Inject, Injectable } from '@nestjs/common';
import type { Transaction } from '../../kernel/database/transaction';
import { UnitOfWork } from '../../kernel/database/unit-of-work';
import { MembersQueries } from '../identity/api';
import { CirclesQueries } from './circles.queries';
import { SituationDoor } from './situation-door';
import type { StoredSituation } from './situation-rows';

interface GrantRow {
  readonly account_id: string;
  readonly level: GrantLevel;
  readonly reason: GrantReason;
  readonly valid_from: Date;
  readonly valid_until: Date | null;
}

interface ReadRow {
  readonly actor_id: string;
  readonly first_at: Date;
  readonly last_at: Date;
  readonly times: number;
}

const SECRET_LEVELS: readonly GrantLevel[] = ['coordinate', 'facilitate', 'deliberate', 'follow-up'];
const TELLING: readonly GrantLevel[] = ['own', 'coordinate', 'facilitate', 'audit'];

/** « Qui peut voir ceci ? »: who holds what and why; and, for the author and the ethics referent, who read. */
@Injectable()
export class ReadersQueries {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(SituationDoor) private readonly door: SituationDoor,
    @Inject(MembersQueries) private readonly members: MembersQueries,
    @Inject(CirclesQueries) private readonly circles: CirclesQueries,
  ) {}

  async readers(persona: Persona, id: string): Promise<Readers> {
    return this.unitOfWork.read(persona, async (tx) => {
      const opened = await this.door.toRead(tx, persona, id);
      const people = opened.held.some((level) => TELLING.includes(level)) ? await this.people(tx, persona, opened.situation) : [];
      const maySeeReads = this.door.offers(persona, opened).includes('read-readers');
      if (!maySeeReads) return { people };
      await tx.audit({ action: 'situation.readers-read', subjectKind: 'situation', subjectId: id }, 'read');
      return { people, reads: await this.reads(tx, opened.situation) };
    });
  }

  private async people(tx: Transaction, persona: Persona, situation: StoredSituation): Promise<Readers['people']> {
    const grants = await tx.manager.query<GrantRow[]>(
      `SELECT DISTINCT ON (account_id, level) account_id, level, reason, valid_from, valid_until FROM access_grant
       WHERE subject_kind = 'situation' AND subject_id = $1 AND valid_from <= $2 AND (valid_until IS NULL OR valid_until > $2)
       ORDER BY account_id, level, valid_from`,
      [situation.id, tx.now],
    );
    const names = await this.members.names(tx, [...new Set(grants.map((grant) => grant.account_id))]);
    const standing = await this.circles.standing(tx);
    const { information } = situation.submission;
    const isShownNothing = ({ account_id: accountId, level }: GrantRow) =>
      level !== 'own' && isExcludedPartner(information, standing.get(accountId)?.structureIds ?? []);
    const shared = secretsAreShared(situation.submission.information, situation.agreementGate);
    return grants
      .filter((grant) => !isShownNothing(grant))
      .map((grant) => ({
        accountId: grant.account_id,
        name: names.get(grant.account_id) ?? '',
        level: grant.level,
        levelText: LEVEL_WORDS[grant.level][persona.language],
        reason: grant.reason,
        reasonText: REASON_WORDS[grant.reason][persona.language],
        from: grant.valid_from.toISOString(),
        until: grant.valid_until?.toISOString() ?? null,
        readsSecrets:
          grant.account_id === situation.authorId ||
          (shared && standing.get(grant.account_id)?.circle === 2 && SECRET_LEVELS.includes(grant.level)),
      }));
  }

  /** Readings by others: the author’s own say nothing. */
  private async reads(tx: Transaction, situation: StoredSituation): Promise<NonNullable<Readers['reads']>> {
    const rows = await tx.manager.query<ReadRow[]>(
      `SELECT actor_id, min(at) AS first_at, max(at) AS last_at, count(*)::int AS times FROM audit_entry
       WHERE subject_kind = 'situation' AND subject_id = $1 AND outcome = 'read' AND actor_id <> $2 GROUP BY actor_id ORDER BY max(at) DESC`,
      [situation.id, situation.authorId],
    );
    const names = await this.members.names(
      tx,
      rows.map((row) => row.actor_id),
    );
    return rows.map((row) => ({
      accountId: row.actor_id,
      name: names.get(row.actor_id) ?? '',
      firstAt: row.first_at.toISOString(),
      lastAt: row.last_at.toISOString(),
      times: row.times,
    }));
  }
}
