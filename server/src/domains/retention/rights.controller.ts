import type { Persona } from '@croisee/domain/access/persona';
import {
  answerRightsSchema,
  extendRightsSchema,
  openRightsSchema,
  rightsListSchema,
  rightsRequestSchema,
  rightsStepSchema,
  type AnswerRights,
  type OpenRights,
  type RightsList,
  type RightsRequest,
  type RightsStepInput,
} from '@croisee/domain/retention/rights.schema';
import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { Requires } from '../../kernel/access/route.decorator';
import { Who } from '../../kernel/access/who.decorator';
import { idSchema } from '../../kernel/http/input.pipe';
import { RightsService } from './rights.service';

/** Access, rectification, erasure, opposition: the register of requests of persons. */
@Controller('rights-requests')
export class RightsController {
  constructor(@Inject(RightsService) private readonly rights: RightsService) {}

  @Get()
  @Requires('rights.handle', { summary: 'Requests of persons, those to answer first.', returns: rightsListSchema })
  list(@Who() persona: Persona): Promise<RightsList> {
    return this.rights.list(persona);
  }

  @Post()
  @Requires('rights.handle', { summary: 'Opens a file; an opposition acts at once.', returns: rightsRequestSchema, status: 201 })
  open(@Who() persona: Persona, @Body({ schema: openRightsSchema }) body: OpenRights): Promise<RightsRequest> {
    return this.rights.open(persona, body);
  }

  @Post(':id/steps')
  @Requires('rights.handle', { summary: 'Notes a step.', returns: rightsRequestSchema })
  step(
    @Who() persona: Persona,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: rightsStepSchema }) body: RightsStepInput,
  ): Promise<RightsRequest> {
    return this.rights.step(persona, id, body);
  }

  @Post(':id/extension')
  @Requires('rights.handle', { summary: 'Two more months, once, with the reason told to the person.', returns: rightsRequestSchema })
  extend(
    @Who() persona: Persona,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: extendRightsSchema }) { reason }: { reason: string },
  ): Promise<RightsRequest> {
    return this.rights.extend(persona, id, reason);
  }

  @Post(':id/answer')
  @Requires('rights.handle', { summary: 'Says what was answered; the file is then closed.', returns: rightsRequestSchema })
  answer(
    @Who() persona: Persona,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: answerRightsSchema }) body: AnswerRights,
  ): Promise<RightsRequest> {
    return this.rights.answer(persona, id, body);
  }
}
