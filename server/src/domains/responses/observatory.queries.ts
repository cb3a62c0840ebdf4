import type { Persona } from '@croisee/domain/access/persona';
import { indicatorBookSchema, type IndicatorBook } from '@croisee/domain/indicators/book';
import { quarterOf, type OutlookFact, type Quarter, type ReliefFact } from '@croisee/domain/indicators/facts';
import { seesTrueCounts } from '@croisee/domain/indicators/typologies';
import {
  endedQuarters,
  observatory,
  publishedObservatory,
  type InadmissibleFact,
  type ObservatoryFacts,
  type ObservatoryView,
  type UnmetFact,
} from '@croisee/domain/responses/observatory';
import { localDateOf } from '@croisee/domain/time/local-date';
import { Inject, Injectable } from '@nestjs/common';
import { Access } from '../../kernel/access/access.service';
import type { Transaction } from '../../kernel/database/transaction';
import { UnitOfWork } from '../../kernel/database/unit-of-work';
import { DomainError } from '../../kernel/errors/domain-error';
import { CouncilSettingsService } from '../identity/api';

/** What the territory lacks and what the follow-up changed, counted: codes and quarters only. */
@Injectable()
export class ObservatoryQueries {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Access) private readonly access: Access,
    @Inject(CouncilSettingsService) private readonly settings: CouncilSettingsService,
  ) {}

  async ofYear(persona: Persona, year: number): Promise<ObservatoryView> {
    return this.unitOfWork.read(persona, async (tx) => {
      this.access.assert(persona, 'indicator.read', { councilId: tx.councilId });
      const zone = await this.settings.timeZone(tx);
      const { smallCountThreshold: threshold } = await this.settings.settings(tx);
      // What masked readers read elsewhere of the same facts is frozen: counted again here, the two could be subtracted.
      if (!seesTrueCounts(persona, 'screen')) return { year, ...publishedObservatory(await lastPublication(tx, year)) };
      const ended = endedQuarters(year, localDateOf(tx.isoNow, zone));
      const quarters = ([1, 2, 3, 4] as const).map((each): Quarter => `${year}-Q${each}`);
      const facts = await this.facts(tx, zone);
      const within = <F extends { quarter: Quarter }>(all: readonly F[], kept: readonly Quarter[] = quarters) =>
        all.filter(({ quarter }) => kept.includes(quarter));
      const shown = observatory(
        {
          unmet: within(facts.unmet),
          notAdmissible: within(facts.notAdmissible),
          ruptures: within(facts.ruptures),
          // Answers that grew one by one would tell who answered what: a quarter is read once it has ended.
          relief: within(facts.relief, ended),
        },
        threshold,
      );
      return { year, quarters, trueCounts: true, threshold, ...shown };
    });
  }

  private async facts(tx: Transaction, zone: string): Promise<ObservatoryFacts> {
    const live = await tx.manager.query<(Omit<UnmetFact, 'quarter'> & { meetingDate: string })[]>(
      `SELECT m.local_date::text AS "meetingDate", c.code, c.reason FROM commitment c JOIN situation s ON s.id = c.situation_id
         JOIN collective_response r ON r.id = c.response_id JOIN meeting m ON m.id = r.meeting_id
       WHERE c.reason IS NOT NULL AND NOT s.counted`,
    );
    const kept = await tx.manager.query<UnmetFact[]>(`SELECT quarter, code, reason FROM response_fact WHERE reason IS NOT NULL`);
    const decided = await tx.manager.query<{ decidedAt: Date; reason: string }[]>(
      `SELECT decided_at AS "decidedAt", inadmissibility_reason AS reason FROM situation
       WHERE inadmissibility_reason IS NOT NULL AND decided_at IS NOT NULL AND status = 'not-admissible'`,
    );
    const notAdmissible = decided.map(({ decidedAt, reason }): InadmissibleFact => ({
      quarter: quarterOf(localDateOf(decidedAt.toISOString(), zone)),
      reason,
    }));
    return {
      unmet: [...live.map(({ meetingDate, ...fact }) => ({ ...fact, quarter: quarterOf(meetingDate) })), ...kept],
      notAdmissible,
      ruptures: await tx.manager.query<OutlookFact[]>('SELECT quarter, housing, care, rights FROM rupture_fact'),
      relief: await tx.manager.query<ReliefFact[]>('SELECT quarter, moment, score, count FROM relief_count'),
    };
  }
}

async function lastPublication(tx: Transaction, year: number): Promise<IndicatorBook> {
  const [row] = await tx.manager.query<{ book: unknown }[]>(
    'SELECT book FROM indicator_publication WHERE year = $1 ORDER BY from_quarter DESC LIMIT 1',
    [year],
  );
  if (row === undefined) throw new DomainError('FIGURES_NOT_PUBLISHED');
  return indicatorBookSchema.parse(row.book);
}
