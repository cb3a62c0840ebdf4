import type { Persona } from '@croisee/domain/access/persona';
import { crossCounts, RESPONSE_AXES, SITUATION_AXES } from '@croisee/domain/indicators/axes';
import type { BookTable } from '@croisee/domain/indicators/book';
import { quartersOf, type Quarter } from '@croisee/domain/indicators/facts';
import type {
  BookQueryInput,
  BookView,
  CrossQueryInput,
  TypologyQueryInput,
  TypologyView,
  WorkbookQueryInput,
} from '@croisee/domain/indicators/indicators.schema';
import { responseTypology, seesTrueCounts, situationTypology } from '@croisee/domain/indicators/typologies';
import { SECTOR_CODES } from '@croisee/domain/vocabulary/sectors';
import { Inject, Injectable } from '@nestjs/common';
import { Access } from '../../kernel/access/access.service';
import type { Transaction } from '../../kernel/database/transaction';
import { UnitOfWork } from '../../kernel/database/unit-of-work';
import { CouncilSettingsService } from '../identity/api';
import { BookService } from './book.service';
import { PathQueries } from './path.queries';
import { PublicationsService, type PublishedBook } from './publications.service';
import { StatisticsQueries } from './statistics.queries';
import { workbook } from './workbook';

/** Figures for one reader: true and of now for those who know the situations, a publication for everybody else and in everything that leaves. */
@Injectable()
export class IndicatorsService {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Access) private readonly access: Access,
    @Inject(StatisticsQueries) private readonly statistics: StatisticsQueries,
    @Inject(PathQueries) private readonly paths: PathQueries,
    @Inject(BookService) private readonly books: BookService,
    @Inject(PublicationsService) private readonly publications: PublicationsService,
    @Inject(CouncilSettingsService) private readonly settings: CouncilSettingsService,
  ) {}

  /** Every indicator of a period. */
  async book(persona: Persona, { year, from, to, publication: asked }: BookQueryInput): Promise<BookView> {
    this.access.assert(persona, 'indicator.read', { councilId: persona.councilId });
    const publications = await this.publications.list(persona, year);
    if (asked !== undefined || !seesTrueCounts(persona, 'screen')) {
      const { book, publication } = await this.publications.published(persona, year, asked);
      return { book, publication, publications };
    }
    const book = await this.unitOfWork.read(persona, (tx) => this.books.book(tx, quartersOf(year, from, to), false));
    return { book, publication: null, publications };
  }

  /** Any two of what situations or responses are counted by, with true counts. */
  cross(persona: Persona, { subject, rows, columns, year, from, to }: CrossQueryInput): Promise<BookTable> {
    return this.unitOfWork.read(persona, async (tx) => {
      this.access.assert(persona, 'indicator.read-true-counts', { councilId: tx.councilId });
      const zone = await this.settings.timeZone(tx);
      const within = inQuarters(quartersOf(year, from, to));
      return subject === 'situations'
        ? crossCounts(subject, within(await this.paths.paths(tx, zone)), SITUATION_AXES, rows, columns)
        : crossCounts(subject, within(await this.statistics.responseFacts(tx, zone)), RESPONSE_AXES, rows, columns);
    });
  }

  /** A publication as a file; it says the same to whoever asks for it. */
  async exportedWorkbook(persona: Persona, { year, publication, format }: WorkbookQueryInput): Promise<Uint8Array> {
    const { book } = await this.exported(persona, year, publication, { format });
    return workbook(book, format, await this.unitOfWork.read(persona, councilName), persona.language);
  }

  typology(persona: Persona, input: TypologyQueryInput): Promise<TypologyView> {
    if (!seesTrueCounts(persona, 'screen')) return this.publishedTypology(persona, input);
    return this.unitOfWork.read(persona, async (tx) => {
      this.access.assert(persona, 'indicator.read', { councilId: tx.councilId });
      return this.trueTypology(tx, input);
    });
  }

  private async publishedTypology(persona: Persona, input: TypologyQueryInput): Promise<TypologyView> {
    this.access.assert(persona, 'indicator.read', { councilId: persona.councilId });
    return typologyOf(await this.publications.published(persona, input.year), input);
  }

  private async exported(
    persona: Persona,
    year: number,
    publicationId: string | undefined,
    facts: Readonly<Record<string, string>>,
  ): Promise<PublishedBook> {
    this.access.assert(persona, 'indicator.export', { councilId: persona.councilId });
    const published = await this.publications.published(persona, year, publicationId);
    await this.unitOfWork.read(persona, (tx) => tx.audit({ action: 'indicator.exported', facts: { ...facts, year } }, 'read'));
    return published;
  }

  private async trueTypology(tx: Transaction, input: TypologyQueryInput): Promise<TypologyView> {
    const zone = await this.settings.timeZone(tx);
    const quarters = quartersOf(input.year, input.from, input.to);
    const query = { quarters, columns: input.columns };
    const table =
      input.subject === 'situations'
        ? situationTypology(await this.statistics.situationFacts(tx, zone), query, input.counted)
        : responseTypology(await this.statistics.responseFacts(tx, zone), query);
    const { smallCountThreshold: threshold } = await this.settings.settings(tx);
    return {
      indicator: indicatorOf(input),
      ...{ year: input.year, quarters, columnsAre: input.columns, trueCounts: true, threshold },
      ...{ rows: [...table.rows], columns: [...table.columns], cells: table.cells.map((line) => [...line]) },
      ...{ rowTotals: [...table.rowTotals], columnTotals: [...table.columnTotals], total: table.total },
    };
  }
}

async function councilName(tx: Transaction): Promise<string> {
  const [council] = await tx.manager.query<{ name: string }[]>('SELECT name FROM council WHERE id = $1', [tx.councilId]);
  return council?.name ?? '';
}

function inQuarters(quarters: readonly Quarter[]) {
  return <F extends { readonly quarter: Quarter }>(facts: readonly F[]) => facts.filter(({ quarter }) => quarters.includes(quarter));
}

function indicatorOf({ subject }: TypologyQueryInput): TypologyView['indicator'] {
  return subject === 'situations' ? 'situation-typology' : 'response-typology';
}

/** The typology of a publication: the year's principal difficulties, or responses, by sector. */
function typologyOf({ publication: { year }, book }: PublishedBook, input: TypologyQueryInput): TypologyView {
  const rowsAre = input.subject === 'situations' ? 'problem' : 'response';
  const table = book.tables.find((each) => each.subject === input.subject && each.rowsAre === rowsAre && each.columnsAre === 'sector');
  const place = SECTOR_CODES.map((sector) => table?.columns.indexOf(sector) ?? -1);
  const at = (line: readonly (number | null)[]) => place.map((index) => (index < 0 ? 0 : (line[index] ?? null)));
  return {
    indicator: indicatorOf(input),
    ...{ year, quarters: book.quarters, columnsAre: 'sector', trueCounts: false, threshold: book.threshold },
    ...{ rows: table?.rows ?? [], columns: [...SECTOR_CODES], cells: table?.cells.map(at) ?? [], rowTotals: table?.rowTotals ?? [] },
    ...{ columnTotals: at(table?.columnTotals ?? []), total: table === undefined ? 0 : table.total },
  };
}
