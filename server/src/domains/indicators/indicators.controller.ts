import type { Persona } from '@croisee/domain/access/persona';
import type { BookTable } from '@croisee/domain/indicators/book';
import {
  bookQuerySchema,
  bookViewSchema,
  crossQuerySchema,
  crossViewSchema,
  publicationSchema,
  publishSchema,
  typologyQuerySchema,
  typologyViewSchema,
  workbookQuerySchema,
  type BookQueryInput,
  type BookView,
  type CrossQueryInput,
  type Publication,
  type PublishInput,
  type TypologyQueryInput,
  type TypologyView,
  type WorkbookQueryInput,
} from '@croisee/domain/indicators/indicators.schema';
import { Body, Controller, Get, Inject, Post, Query, StreamableFile } from '@nestjs/common';
import { Requires } from '../../kernel/access/route.decorator';
import { Who } from '../../kernel/access/who.decorator';
import { IndicatorsService } from './indicators.service';
import { PublicationsService } from './publications.service';
import { WORKBOOK_TYPES } from './workbook';

/** Figures of the council, never of a person. */
@Controller('indicators')
export class IndicatorsController {
  constructor(
    @Inject(IndicatorsService) private readonly indicators: IndicatorsService,
    @Inject(PublicationsService) private readonly publications: PublicationsService,
  ) {}

  @Get('book')
  @Requires('indicator.read', { summary: 'Every indicator of a period, with its tables.', returns: bookViewSchema })
  book(@Who() persona: Persona, @Query({ schema: bookQuerySchema }) query: BookQueryInput): Promise<BookView> {
    return this.indicators.book(persona, query);
  }

  @Get('book/export')
  @Requires('indicator.export', { summary: 'A publication as a workbook: XLSX, ODS or CSV.', stepUp: true, status: 200 })
  async workbook(@Who() persona: Persona, @Query({ schema: workbookQuerySchema }) query: WorkbookQueryInput): Promise<StreamableFile> {
    const bytes = await this.indicators.exportedWorkbook(persona, query);
    const disposition = `attachment; filename="indicateurs-${query.year}.${query.format}"`;
    return new StreamableFile(bytes, { type: WORKBOOK_TYPES[query.format], disposition });
  }

  @Get('cross')
  @Requires('indicator.read-true-counts', { summary: 'Any two axes crossed, with true counts.', returns: crossViewSchema })
  cross(@Who() persona: Persona, @Query({ schema: crossQuerySchema }) query: CrossQueryInput): Promise<BookTable> {
    return this.indicators.cross(persona, query);
  }

  @Post('publications')
  @Requires('indicator.publish', {
    summary: 'Freezes the figures of a period for masked readers.',
    returns: publicationSchema,
    status: 201,
  })
  publish(@Who() persona: Persona, @Body({ schema: publishSchema }) input: PublishInput): Promise<Publication> {
    return this.publications.publish(persona, input);
  }

  @Get('typologies')
  @Requires('indicator.read', { summary: 'Situations by P-code or responses by R-code.', returns: typologyViewSchema })
  typology(@Who() persona: Persona, @Query({ schema: typologyQuerySchema }) query: TypologyQueryInput): Promise<TypologyView> {
    return this.indicators.typology(persona, query);
  }
}
