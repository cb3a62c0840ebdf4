import type { Persona } from '@croisee/domain/access/persona';
import { recordInformationSchema, requestDispensationSchema, type RequestDispensation } from '@croisee/domain/situations/agreement.schema';
import { situationStateSchema, type SituationState } from '@croisee/domain/situations/situation-page.schema';
import { Body, Controller, Inject, Param, Post, Put } from '@nestjs/common';
import type * as z from 'zod';
import { Requires } from '../../kernel/access/route.decorator';
import { Who } from '../../kernel/access/who.decorator';
import { idSchema } from '../../kernel/http/input.pipe';
import { AgreementService } from './agreement.service';

/** Information, agreement and opposition of the person, and the dispensation when she cannot be asked. */
@Controller('situations/:id')
export class AgreementController {
  constructor(@Inject(AgreementService) private readonly agreement: AgreementService) {}

  @Put('information')
  @Requires('situation.record-information', {
    summary: 'Records information, agreement or opposition; an opposition acts at once.',
    returns: situationStateSchema,
  })
  record(
    @Who() persona: Persona,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: recordInformationSchema }) body: z.infer<typeof recordInformationSchema>,
  ): Promise<SituationState> {
    return this.agreement.record(persona, id, body.information, body.version);
  }

  @Post('dispensation')
  @Requires('situation.request-dispensation', { summary: 'Asks to go on without agreement, in writing.', returns: situationStateSchema })
  requestDispensation(
    @Who() persona: Persona,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: requestDispensationSchema }) body: RequestDispensation,
  ): Promise<SituationState> {
    return this.agreement.requestDispensation(persona, id, body);
  }

  @Post('dispensation/countersignature')
  @Requires('situation.countersign-dispensation', { summary: 'The ethics referent countersigns.', returns: situationStateSchema })
  countersign(@Who() persona: Persona, @Param('id', { schema: idSchema }) id: string): Promise<SituationState> {
    return this.agreement.countersign(persona, id);
  }
}
