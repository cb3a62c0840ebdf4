import type { Persona } from '@croisee/domain/access/persona';
import {
  documentRegisterSchema,
  exportDocumentSchema,
  issuedDocumentSchema,
  registerQuerySchema,
  situationExportsSchema,
  type DocumentRegister,
  type ExportDocument,
  type IssuedDocumentView,
  type SituationExports,
} from '@croisee/domain/documents/documents.schema';
import { Body, Controller, Get, Inject, Param, Post, Query, StreamableFile } from '@nestjs/common';
import type * as z from 'zod';
import { Requires } from '../../kernel/access/route.decorator';
import { Who } from '../../kernel/access/who.decorator';
import { MEDIA_TYPES } from '../../kernel/documents/document-renderer';
import { idSchema } from '../../kernel/http/input.pipe';
import { ExportsService } from './exports.service';
import { RegisterQueries } from './register.queries';

/** Documents that leave the platform, numbered and registered. */
@Controller()
export class DocumentsController {
  constructor(
    @Inject(ExportsService) private readonly exports: ExportsService,
    @Inject(RegisterQueries) private readonly queries: RegisterQueries,
  ) {}

  @Get('documents')
  @Requires('document.export', { summary: 'One’s own exports, or the register of the council.', returns: documentRegisterSchema })
  register(
    @Who() persona: Persona,
    @Query({ schema: registerQuerySchema }) { whose }: z.infer<typeof registerQuerySchema>,
  ): Promise<DocumentRegister> {
    return this.queries.register(persona, whose);
  }

  @Post('documents')
  @Requires('document.export', { summary: 'Exports a document one may read.', returns: issuedDocumentSchema, status: 201, stepUp: true })
  issue(@Who() persona: Persona, @Body({ schema: exportDocumentSchema }) body: ExportDocument): Promise<IssuedDocumentView> {
    return this.exports.issue(persona, body);
  }

  @Get('documents/:id/file')
  @Requires('document.export', { summary: 'The file of one’s own export, until its date.', status: 200 })
  async file(@Who() persona: Persona, @Param('id', { schema: idSchema }) id: string): Promise<StreamableFile> {
    const { name, format, bytes } = await this.exports.fetch(persona, id);
    return new StreamableFile(bytes, { type: MEDIA_TYPES[format], disposition: `attachment; filename="${name}"` });
  }

  @Get('situations/:id/exports')
  @Requires('response.read-register', { summary: 'Which documents took a situation out.', returns: situationExportsSchema })
  ofSituation(@Who() persona: Persona, @Param('id', { schema: idSchema }) id: string): Promise<SituationExports> {
    return this.queries.ofSituation(persona, id);
  }
}
