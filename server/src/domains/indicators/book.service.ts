import type { IndicatorBook } from '@croisee/domain/indicators/book';
import { lastDayOfQuarter, type BookFacts, type Quarter } from '@croisee/domain/indicators/facts';
import { measureBook } from '@croisee/domain/indicators/measure-book';
import { localDateOf } from '@croisee/domain/time/local-date';
import { Inject, Injectable } from '@nestjs/common';
import type { Transaction } from '../../kernel/database/transaction';
import { CouncilSettingsService } from '../identity/api';
import { CouncilQueries } from './council.queries';
import { PathQueries } from './path.queries';
import { StatisticsQueries } from './statistics.queries';

/** Reads the facts and makes the book of a period: the one place from which numbers leave the database. */
@Injectable()
export class BookService {
  constructor(
    @Inject(StatisticsQueries) private readonly statistics: StatisticsQueries,
    @Inject(PathQueries) private readonly paths: PathQueries,
    @Inject(CouncilQueries) private readonly council: CouncilQueries,
    @Inject(CouncilSettingsService) private readonly settings: CouncilSettingsService,
  ) {}

  /** The caller asserted the permission; `masked` for everybody who does not see true counts. */
  async book(tx: Transaction, quarters: readonly Quarter[], masked: boolean): Promise<IndicatorBook> {
    const zone = await this.settings.timeZone(tx);
    const { smallCountThreshold } = await this.settings.settings(tx);
    const facts = await this.facts(tx, quarters, zone);
    return measureBook(facts, { quarters, threshold: smallCountThreshold, trueCounts: !masked, today: localDateOf(tx.isoNow, zone) });
  }

  private async facts(tx: Transaction, quarters: readonly Quarter[], zone: string): Promise<BookFacts> {
    const [first, last] = [quarters[0], quarters.at(-1)];
    const days = { from: first === undefined ? '' : `${first.slice(0, 4)}-01-01`, to: last === undefined ? '' : lastDayOfQuarter(last) };
    return {
      paths: await this.paths.paths(tx, zone),
      responses: await this.statistics.responseFacts(tx, zone),
      collaborations: await this.statistics.collaborations(tx),
      meetings: await this.council.meetings(tx),
      attendance: await this.council.attendance(tx),
      heldMeetings: await this.council.heldMeetings(tx),
      outlooks: await this.council.outlooks(tx),
      relief: await this.council.relief(tx),
      council: await this.council.council(tx, days, zone),
    };
  }
}
