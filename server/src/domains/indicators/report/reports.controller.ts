import type { Persona } from '@croisee/domain/access/persona';
import {
  createdReportSchema,
  createReportSchema,
  reportFileQuerySchema,
  reportListSchema,
  reportVersionSchema,
  reportViewSchema,
  saveSectionSchema,
  sealReportSchema,
  type CreateReport,
  type ReportList,
  type ReportView,
  type SaveSection,
  type SealReport,
} from '@croisee/domain/indicators/report/report.schema';
import { Body, Controller, Get, Inject, Param, Post, Put, Query, StreamableFile } from '@nestjs/common';
import * as z from 'zod';
import { Requires } from '../../../kernel/access/route.decorator';
import { Who } from '../../../kernel/access/who.decorator';
import { MEDIA_TYPES } from '../../../kernel/documents/document-renderer';
import { idSchema } from '../../../kernel/http/input.pipe';
import { ReportsService } from './reports.service';

const sectionSchema = z.string().regex(/^[a-z-]{1,40}$/);

/** Annual reports and balances of an experiment. */
@Controller('indicators/reports')
export class ReportsController {
  constructor(@Inject(ReportsService) private readonly reports: ReportsService) {}

  @Get()
  @Requires('report.read', { summary: 'Reports one may read.', returns: reportListSchema })
  list(@Who() persona: Persona): Promise<ReportList> {
    return this.reports.list(persona);
  }

  @Post()
  @Requires('report.write', { summary: 'Starts a report on a publication.', returns: createdReportSchema, status: 201 })
  create(@Who() persona: Persona, @Body({ schema: createReportSchema }) body: CreateReport): Promise<{ id: string }> {
    return this.reports.create(persona, body);
  }

  @Get(':id')
  @Requires('report.read', { summary: 'A report with its figures and texts.', returns: reportViewSchema })
  view(@Who() persona: Persona, @Param('id', { schema: idSchema }) id: string): Promise<ReportView> {
    return this.reports.view(persona, id);
  }

  @Put(':id/sections/:section')
  @Requires('report.write', { summary: 'Saves the text of a part.', returns: reportVersionSchema })
  saveSection(
    @Who() persona: Persona,
    @Param('id', { schema: idSchema }) id: string,
    @Param('section', { schema: sectionSchema }) section: string,
    @Body({ schema: saveSectionSchema }) body: SaveSection,
  ): Promise<{ version: number }> {
    return this.reports.saveSection(persona, id, section, body);
  }

  @Post(':id/seal')
  @Requires('report.write', { summary: 'Seals a report for good.', returns: reportViewSchema })
  seal(
    @Who() persona: Persona,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: sealReportSchema }) body: SealReport,
  ): Promise<ReportView> {
    return this.reports.seal(persona, id, body);
  }

  @Get(':id/file')
  @Requires('report.export', { summary: 'The report as PDF or Word, registered.', status: 200, stepUp: true })
  async file(
    @Who() persona: Persona,
    @Param('id', { schema: idSchema }) id: string,
    @Query({ schema: reportFileQuerySchema }) { format }: z.infer<typeof reportFileQuerySchema>,
  ): Promise<StreamableFile> {
    const { name, bytes } = await this.reports.file(persona, id, format);
    return new StreamableFile(bytes, { type: MEDIA_TYPES[format], disposition: `attachment; filename="${name}"` });
  }
}
