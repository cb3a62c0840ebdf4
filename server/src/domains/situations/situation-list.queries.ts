import type { GrantLevel } from '@croisee/domain/access/grants';
import type { Persona } from '@croisee/domain/access/persona';
import { usableLevels } from '@croisee/domain/situations/access.rules';
import { answerDue } from '@croisee/domain/situations/admissibility.rules';
import { missingForSubmission } from '@croisee/domain/situations/completeness.rules';
import { situationLine } from '@croisee/domain/situations/situation-line';
import type { ListSituations, SituationList, SituationRow } from '@croisee/domain/situations/situation-page.schema';
import { situationView } from '@croisee/domain/situations/situation-view';
import { daysBetween, localDateOf } from '@croisee/domain/time/local-date';
import { Inject, Injectable } from '@nestjs/common';
import * as z from 'zod';
import { Access, heldScopeSql } from '../../kernel/access/access.service';
import type { Transaction } from '../../kernel/database/transaction';
import { UnitOfWork } from '../../kernel/database/unit-of-work';
import { DomainError } from '../../kernel/errors/domain-error';
import { CouncilSettingsService } from '../identity/api';
import { SituationDoor } from './situation-door';
import type { StoredSituation } from './situation-rows';
import { SituationStore } from './situation-store';

const PAGE_ROWS = 50;

const cursorSchema = z.object({ updatedAt: z.iso.datetime(), id: z.uuid() });

interface Reader {
  readonly persona: Persona;
  readonly now: string;
  /** The day of `now` in `zone`. */
  readonly today: string;
  readonly zone: string;
  readonly answerDays: number;
}

/** The list of situations: in SQL only those a grant opens, then each row through the projection of its reader. */
@Injectable()
export class SituationListQueries {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Access) private readonly access: Access,
    @Inject(SituationDoor) private readonly door: SituationDoor,
    @Inject(SituationStore) private readonly store: SituationStore,
    @Inject(CouncilSettingsService) private readonly settings: CouncilSettingsService,
  ) {}

  async list(persona: Persona, query: ListSituations): Promise<SituationList> {
    return this.unitOfWork.read(persona, async (tx) => {
      this.access.assertScoped(persona, 'situation.list');
      const ids = await this.idsInScope(tx, persona, query);
      const situations = await this.store.findMany(tx, ids.slice(0, PAGE_ROWS));
      const held = await this.access.heldOnMany(tx, persona, 'situation', ids);
      const { admissibilityAnswerDays } = await this.settings.settings(tx);
      const zone = await this.settings.timeZone(tx);
      const today = localDateOf(tx.isoNow, zone);
      const reader = { persona, now: tx.isoNow, today, zone, answerDays: admissibilityAnswerDays };
      const rows = situations.flatMap((situation) => this.row(situation, held.get(situation.id) ?? [], reader) ?? []);
      const last = situations.at(-1);
      return {
        items: rows.filter((row) => query.problem === undefined || row.problems.includes(query.problem)),
        next: ids.length > PAGE_ROWS && last !== undefined ? writeCursor(last) : null,
      };
    });
  }

  private async idsInScope(tx: Transaction, persona: Persona, query: ListSituations): Promise<string[]> {
    const after = query.cursor === undefined ? null : readCursor(query.cursor);
    const levels = usableLevels(persona).filter((level) => level !== 'commitment');
    const rows = await tx.manager.query<{ id: string }[]>(
      `SELECT s.id FROM situation s
       WHERE ${heldScopeSql('situation', 's.id', { account: 1, levels: 2, now: 3 })}
         AND ($4::text[] IS NULL OR s.status = ANY($4)) AND ($5::text IS NULL OR $5 = ANY(s.problems)) AND ($6::boolean IS FALSE OR s.submitter_id = $1)
         AND ($7::timestamptz IS NULL OR (s.updated_at, s.id) < ($7, $8::uuid))
       ORDER BY s.updated_at DESC, s.id DESC LIMIT ${PAGE_ROWS + 1}`,
      [
        persona.accountId,
        levels,
        tx.now,
        query.status ?? null,
        query.problem ?? null,
        query.mine === 'true',
        after?.updatedAt ?? null,
        after?.id ?? null,
      ],
    );
    return rows.map((row) => row.id);
  }

  private row(situation: StoredSituation, held: readonly GrantLevel[], reader: Reader): SituationRow | null {
    const { persona, now, today, zone, answerDays } = reader;
    const view = situationView(situation, persona, held);
    if (view === null) return null;
    const since = situation.submittedAt ?? situation.createdAt;
    const awaitsAnswer = situation.status === 'submitted' && situation.submittedAt !== null;
    return {
      ...situationLine(view, situation, persona, today),
      problems: view.submission.account?.problems ?? [],
      updatedAt: situation.updatedAt,
      ageDays: daysBetween(localDateOf(since, zone), today),
      missing: missingForSubmission(situation.submission).length,
      answerDue: awaitsAnswer ? answerDue(since, answerDays, now, zone) : null,
      agenda: situation.meetingId === null ? null : { meetingId: situation.meetingId },
      can: this.door.offers(persona, { situation, held }),
    };
  }
}

function writeCursor({ updatedAt, id }: StoredSituation): string {
  return `${updatedAt}~${id}`;
}

function readCursor(cursor: string): { updatedAt: string; id: string } {
  const [updatedAt, id] = cursor.split('~');
  const parts = cursorSchema.safeParse({ updatedAt, id });
  if (!parts.success) throw new DomainError('INVALID_INPUT', { fields: [{ path: 'cursor' }] });
  return parts.data;
}
