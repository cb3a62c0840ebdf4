import type { Persona } from '@croisee/domain/access/persona';
import {
  dataProtectionSchema,
  moveAssessmentSchema,
  saveControllerFileSchema,
  type DataProtection,
  type MoveAssessment,
  type SaveControllerFile,
} from '@croisee/domain/data-protection/data-protection.schema';
import { Body, Controller, Get, Inject, Post, Put } from '@nestjs/common';
import { Requires } from '../../kernel/access/route.decorator';
import { Who } from '../../kernel/access/who.decorator';
import { DataProtectionService } from './data-protection.service';

/** The controller’s file and its documents (R133). */
@Controller('data-protection')
export class DataProtectionController {
  constructor(@Inject(DataProtectionService) private readonly files: DataProtectionService) {}

  @Get()
  @Requires('data-protection.read', { summary: 'The controller’s file, the assessment and the documents.', returns: dataProtectionSchema })
  view(@Who() persona: Persona): Promise<DataProtection> {
    return this.files.view(persona);
  }

  @Put()
  @Requires('data-protection.edit', { summary: 'Changes what the controller fills in.', returns: dataProtectionSchema })
  save(@Who() persona: Persona, @Body({ schema: saveControllerFileSchema }) body: SaveControllerFile): Promise<DataProtection> {
    return this.files.save(persona, body);
  }

  @Post('assessment')
  @Requires('data-protection.edit', {
    summary: 'Says where the impact assessment stands; declared done, it opens real situations.',
    returns: dataProtectionSchema,
    stepUp: true,
  })
  assess(@Who() persona: Persona, @Body({ schema: moveAssessmentSchema }) body: MoveAssessment): Promise<DataProtection> {
    return this.files.assess(persona, body);
  }
}
