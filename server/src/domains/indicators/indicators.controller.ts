import type { Persona } from '@croisee/domain/access/persona';
import {
  figuresQuerySchema,
  pathFiguresViewSchema,
  typologyQuerySchema,
  typologyViewSchema,
  type PathFiguresView,
  type TypologyQueryInput,
  type TypologyView,
} from '@croisee/domain/indicators/indicators.schema';
import { Controller, Get, Header, Inject, Query } from '@nestjs/common';
import type * as z from 'zod';
import { Requires } from '../../kernel/access/route.decorator';
import { Who } from '../../kernel/access/who.decorator';
import { IndicatorsService } from './indicators.service';

/** Figures of the council, never of a person. */
@Controller('indicators')
export class IndicatorsController {
  constructor(@Inject(IndicatorsService) private readonly indicators: IndicatorsService) {}

  @Get('typologies')
  @Requires('indicator.read', { summary: 'Situations by P-code or responses by R-code.', returns: typologyViewSchema })
  typology(@Who() persona: Persona, @Query({ schema: typologyQuerySchema }) query: TypologyQueryInput): Promise<TypologyView> {
    return this.indicators.typology(persona, query);
  }

  @Get('typologies/export')
  @Requires('indicator.export', {
    summary: 'The same table as it may leave: small counts hidden.',
    returns: typologyViewSchema,
    stepUp: true,
  })
  exported(@Who() persona: Persona, @Query({ schema: typologyQuerySchema }) query: TypologyQueryInput): Promise<TypologyView> {
    return this.indicators.exportedTypology(persona, query);
  }

  @Get('typologies/export.csv')
  @Requires('indicator.export', { summary: 'The same masked table as a spreadsheet.', stepUp: true, status: 200 })
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="typologies.csv"')
  exportedSheet(@Who() persona: Persona, @Query({ schema: typologyQuerySchema }) query: TypologyQueryInput): Promise<string> {
    return this.indicators.exportedSheet(persona, query);
  }

  @Get('figures')
  @Requires('indicator.read', { summary: 'Delays and rates of the path of situations.', returns: pathFiguresViewSchema })
  figures(
    @Who() persona: Persona,
    @Query({ schema: figuresQuerySchema }) query: z.infer<typeof figuresQuerySchema>,
  ): Promise<PathFiguresView> {
    return this.indicators.figures(persona, query.year);
  }
}
