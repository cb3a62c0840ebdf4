import type { Persona } from '@croisee/domain/access/persona';
import type { CrossTable } from '@croisee/domain/indicators/cross-table';
import type { Quarter } from '@croisee/domain/indicators/facts';
import type { PathFiguresView, TypologyQueryInput, TypologyView } from '@croisee/domain/indicators/indicators.schema';
import { pathFigures } from '@croisee/domain/indicators/measures';
import {
  publicQuery,
  responseTypology,
  seesTrueCounts,
  situationTypology,
  tableFor,
  type TypologyQuery,
} from '@croisee/domain/indicators/typologies';
import { typologyCsv } from '@croisee/domain/indicators/typology-csv';
import { localDateOf } from '@croisee/domain/time/local-date';
import { Inject, Injectable } from '@nestjs/common';
import { Access } from '../../kernel/access/access.service';
import type { Transaction } from '../../kernel/database/transaction';
import { UnitOfWork } from '../../kernel/database/unit-of-work';
import { DomainError } from '../../kernel/errors/domain-error';
import { CouncilSettingsService } from '../identity/api';
import { StatisticsQueries } from './statistics.queries';

type Destination = 'screen' | 'export';

/** The threshold that hides nothing, for those who see true counts. */
const HIDES_NOTHING = 1;

/** Tables and figures for one reader: true for those who know the situations, small counts hidden for everybody else and in every export. */
@Injectable()
export class IndicatorsService {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Access) private readonly access: Access,
    @Inject(StatisticsQueries) private readonly statistics: StatisticsQueries,
    @Inject(CouncilSettingsService) private readonly settings: CouncilSettingsService,
  ) {}

  typology(persona: Persona, input: TypologyQueryInput): Promise<TypologyView> {
    return this.unitOfWork.read(persona, (tx) => {
      this.access.assert(persona, 'indicator.read', { councilId: tx.councilId });
      return this.table(tx, persona, input, 'screen');
    });
  }

  exportedTypology(persona: Persona, input: TypologyQueryInput): Promise<TypologyView> {
    return this.unitOfWork.read(persona, async (tx) => {
      this.access.assert(persona, 'indicator.export', { councilId: tx.councilId });
      const table = await this.table(tx, persona, input, 'export');
      await tx.audit({ action: 'indicator.exported', facts: { subject: input.subject, year: input.year } }, 'read');
      return table;
    });
  }

  async exportedSheet(persona: Persona, input: TypologyQueryInput): Promise<string> {
    return typologyCsv(await this.exportedTypology(persona, input), persona.language);
  }

  figures(persona: Persona, year: number): Promise<PathFiguresView> {
    return this.unitOfWork.read(persona, async (tx) => {
      this.access.assert(persona, 'indicator.read', { councilId: tx.councilId });
      const zone = await this.settings.timeZone(tx);
      const trueCounts = seesTrueCounts(persona, 'screen');
      const { smallCountThreshold: threshold } = await this.settings.settings(tx);
      const { quarters } = trueCounts ? { quarters: quartersOf(year, 1, 4) } : publicYear(year, localDateOf(tx.isoNow, zone));
      const within = <F extends { quarter: Quarter }>(facts: readonly F[]) => facts.filter(({ quarter }) => quarters.includes(quarter));
      const measured = pathFigures(
        within(await this.statistics.pathFacts(tx, zone)),
        within(await this.statistics.responseFacts(tx)),
        trueCounts ? HIDES_NOTHING : threshold,
      );
      const figures = Object.entries(measured).map(([indicator, measure]) =>
        typeof measure === 'number' || measure === null
          ? { indicator, days: measure, part: null, population: null, percent: null }
          : { indicator, days: null, ...measure },
      );
      return { year, quarters: [...quarters], figures, trueCounts, threshold };
    });
  }

  private async table(tx: Transaction, persona: Persona, input: TypologyQueryInput, destination: Destination): Promise<TypologyView> {
    const zone = await this.settings.timeZone(tx);
    const trueCounts = seesTrueCounts(persona, destination);
    const query: TypologyQuery = trueCounts
      ? { quarters: quartersOf(input.year, input.from, input.to), columns: input.columns }
      : publicYear(input.year, localDateOf(tx.isoNow, zone));
    // A second table over the same situations could be subtracted from the first: masked readers get one.
    const table = await this.count(tx, input, query, trueCounts ? input.counted : 'principal', zone);
    const { smallCountThreshold: threshold } = await this.settings.settings(tx);
    const shown = tableFor(table, persona, destination, threshold);
    return {
      indicator: input.subject === 'situations' ? 'situation-typology' : 'response-typology',
      ...{ year: input.year, quarters: [...query.quarters], columnsAre: query.columns, trueCounts, threshold },
      ...{ rows: [...shown.rows], columns: [...shown.columns], cells: shown.cells.map((line) => [...line]) },
      ...{ rowTotals: [...shown.rowTotals], columnTotals: [...shown.columnTotals], total: shown.total },
    };
  }

  private async count(
    tx: Transaction,
    { subject }: TypologyQueryInput,
    query: TypologyQuery,
    counted: 'principal' | 'all',
    zone: string,
  ): Promise<CrossTable> {
    return subject === 'situations'
      ? situationTypology(await this.statistics.situationFacts(tx, zone), query, counted)
      : responseTypology(await this.statistics.responseFacts(tx), query);
  }
}

function quartersOf(year: number, from: number, to: number): Quarter[] {
  return ([1, 2, 3, 4] as const).filter((quarter) => quarter >= from && quarter <= to).map((quarter): Quarter => `${year}-Q${quarter}`);
}

function publicYear(year: number, today: string): TypologyQuery {
  const query = publicQuery(year, today);
  if (query.quarters.length === 0) throw new DomainError('PERIOD_NOT_ENDED');
  return query;
}
