import type { Persona } from '@croisee/domain/access/persona';
import { exportQuerySchema, type ExportQuery } from '@croisee/domain/reversibility/archive.schema';
import { Controller, Get, Inject, Query, StreamableFile } from '@nestjs/common';
import { Requires } from '../../kernel/access/route.decorator';
import { Who } from '../../kernel/access/who.decorator';
import { CouncilExportService } from './council-export.service';

/** Leaving with everything. */
@Controller('reversibility')
export class ReversibilityController {
  constructor(@Inject(CouncilExportService) private readonly exports: CouncilExportService) {}

  @Get('export')
  @Requires('council.export', { summary: 'The whole council as a ZIP of open formats.', stepUp: true, status: 200 })
  async archive(@Who() persona: Persona, @Query({ schema: exportQuerySchema }) query: ExportQuery): Promise<StreamableFile> {
    const zip = await this.exports.archive(persona, query);
    return new StreamableFile(zip, { type: 'application/zip', disposition: 'attachment; filename="conseil.zip"' });
  }
}
