import type { Persona } from '@croisee/domain/access/persona';
import {
  HOME_DAYS_AHEAD,
  type Deadline,
  type Deadlines,
  type FirstSteps,
  type FoundReferences,
} from '@croisee/domain/home/deadlines.schema';
import { usableLevels } from '@croisee/domain/situations/access.rules';
import { addDays, daysBetween, localDateOf } from '@croisee/domain/time/local-date';
import { Inject, Injectable } from '@nestjs/common';
import { Access, heldScopeSql } from '../../kernel/access/access.service';
import type { Transaction } from '../../kernel/database/transaction';
import { UnitOfWork } from '../../kernel/database/unit-of-work';
import { CouncilSettingsService } from '../identity/api';
import { DEADLINE_SOURCE_QUERIES, type FoundDeadline } from './deadline-sources';

const FOUND = 8;

/** What the home page and the search show: days, codes and titles within the reader's reach, never a content. */
@Injectable()
export class HomeQueries {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Access) private readonly access: Access,
    @Inject(CouncilSettingsService) private readonly settings: CouncilSettingsService,
  ) {}

  async deadlines(persona: Persona): Promise<Deadlines> {
    return this.unitOfWork.read(persona, async (tx) => {
      this.access.assert(persona, 'home.read', { councilId: tx.councilId });
      const zone = await this.settings.timeZone(tx);
      const today = localDateOf(tx.isoNow, zone);
      const { admissibilityAnswerDays: answerDays } = await this.settings.settings(tx);
      const search = { persona, now: tx.now, zone, today, until: addDays(today, HOME_DAYS_AHEAD), answerDays };
      const { permissions } = this.access.policyOf(persona);
      const sources = DEADLINE_SOURCE_QUERIES.filter(({ permission }) => permissions.has(permission));
      const found = await Promise.all(
        sources.map(async ({ source, query }) => {
          const [sql, parameters] = query(search);
          const rows = await tx.manager.query<FoundDeadline[]>(sql, [...parameters]);
          return rows.map(({ subjectId, day, label }): Deadline => ({
            source,
            subjectId,
            on: day,
            daysLeft: daysBetween(today, day),
            label,
          }));
        }),
      );
      return { today, items: found.flat().sort((a, b) => a.daysLeft - b.daysLeft) };
    });
  }

  /** By neutral code, or the beginning of one, and by the title of a meeting: words of a text are not searched. */
  async references(persona: Persona, q: string): Promise<FoundReferences> {
    return this.unitOfWork.read(persona, async (tx) => {
      this.access.assert(persona, 'home.read', { councilId: tx.councilId });
      const { permissions } = this.access.policyOf(persona);
      const situations = permissions.has('situation.list') ? await situationsByCode(tx, persona, q) : [];
      const meetings = permissions.has('meeting.list') ? await meetingsByTitle(tx, persona, q) : [];
      return { items: [...situations, ...meetings] };
    });
  }

  async firstSteps(persona: Persona): Promise<FirstSteps> {
    return this.unitOfWork.read(persona, async (tx) => {
      this.access.assert(persona, 'home.follow-first-steps', { councilId: tx.councilId });
      const [row] = await tx.manager.query<Record<string, boolean>[]>(
        `SELECT EXISTS (SELECT 1 FROM structure) AS structures,
                (SELECT count(DISTINCT member_id) FROM mandate WHERE ended_at IS NULL) > 1 AS people,
                EXISTS (SELECT 1 FROM charter_version WHERE published_at <= $1) AS charter,
                EXISTS (SELECT 1 FROM council WHERE id = $2 AND version > 1) OR EXISTS (SELECT 1 FROM meeting WHERE status <> 'draft') AS settings,
                EXISTS (SELECT 1 FROM meeting) AS meeting`,
        [tx.now, tx.councilId],
      );
      const steps = ['structures', 'people', 'charter', 'settings', 'meeting'] as const;
      return { steps: steps.map((step) => ({ step, done: row?.[step] === true })) };
    });
  }
}

async function situationsByCode(tx: Transaction, persona: Persona, q: string): Promise<FoundReferences['items']> {
  const typed = q.toUpperCase().replaceAll(/[^0-9A-Z]/g, '');
  if (typed.length < 2) return [];
  const levels = usableLevels(persona).filter((level) => level !== 'commitment');
  const rows = await tx.manager.query<{ id: string; code: string }[]>(
    `SELECT s.id, s.code FROM situation s WHERE replace(s.code, '-', '') LIKE $4 || '%'
       AND ${heldScopeSql('situation', 's.id', { account: 1, levels: 2, now: 3 })} ORDER BY s.updated_at DESC LIMIT ${FOUND}`,
    [persona.accountId, levels, tx.now, typed],
  );
  return rows.map(({ id, code }) => ({ kind: 'situation', id, label: code, on: null }));
}

async function meetingsByTitle(tx: Transaction, persona: Persona, q: string): Promise<FoundReferences['items']> {
  const rows = await tx.manager.query<{ id: string; title: string; day: string }[]>(
    `SELECT DISTINCT m.id, m.title, m.local_date::text AS day FROM meeting m
     JOIN convocation c ON c.council_id = m.council_id AND c.meeting_id = m.id AND c.item_id IS NULL AND (c.member_id = $1 OR c.deputy_id = $1)
     WHERE (m.status <> 'draft' OR c.capacity IN ('coordinator', 'facilitator'))
       AND (strpos(lower(m.title), lower($2)) > 0 OR m.local_date::text LIKE $2 || '%') ORDER BY day DESC LIMIT ${FOUND}`,
    [persona.memberId, q.replaceAll(/[%_\\]/g, '')],
  );
  return rows.map(({ id, title, day }) => ({ kind: 'meeting', id, label: title, on: day }));
}
