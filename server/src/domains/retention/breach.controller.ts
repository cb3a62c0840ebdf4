import type { Persona } from '@croisee/domain/access/persona';
import {
  breachListSchema,
  breachSchema,
  breachStepSchema,
  editBreachSchema,
  openBreachSchema,
  suspendAccessSchema,
  type Breach,
  type BreachList,
  type BreachStepInput,
  type EditBreach,
  type OpenBreach,
  type SuspendAccess,
} from '@croisee/domain/retention/breach.schema';
import { Body, Controller, Get, Inject, Param, Post, Put } from '@nestjs/common';
import { Requires } from '../../kernel/access/route.decorator';
import { Who } from '../../kernel/access/who.decorator';
import { idSchema } from '../../kernel/http/input.pipe';
import { BreachService } from './breach.service';

/** The register of data breaches and its 72 hours. */
@Controller('breaches')
export class BreachController {
  constructor(@Inject(BreachService) private readonly breaches: BreachService) {}

  @Get()
  @Requires('breach.handle', { summary: 'Breaches, those still open first.', returns: breachListSchema })
  list(@Who() persona: Persona): Promise<BreachList> {
    return this.breaches.list(persona);
  }

  @Post()
  @Requires('breach.handle', { summary: 'Records a breach; the 72 hours run from its discovery.', returns: breachSchema, status: 201 })
  open(@Who() persona: Persona, @Body({ schema: openBreachSchema }) body: OpenBreach): Promise<Breach> {
    return this.breaches.open(persona, body);
  }

  @Put(':id')
  @Requires('breach.handle', { summary: 'Completes what is known.', returns: breachSchema })
  edit(
    @Who() persona: Persona,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: editBreachSchema }) body: EditBreach,
  ): Promise<Breach> {
    return this.breaches.edit(persona, id, body);
  }

  @Post(':id/steps')
  @Requires('breach.handle', { summary: 'Notes a step: contained, authority notified, people told.', returns: breachSchema })
  step(
    @Who() persona: Persona,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: breachStepSchema }) body: BreachStepInput,
  ): Promise<Breach> {
    return this.breaches.step(persona, id, body);
  }

  @Post(':id/suspension')
  @Requires('breach.handle', {
    summary: 'Signs one person, or everybody else, out of the council at once.',
    returns: breachSchema,
    stepUp: true,
  })
  suspend(
    @Who() persona: Persona,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: suspendAccessSchema }) body: SuspendAccess,
  ): Promise<Breach> {
    return this.breaches.suspend(persona, id, body);
  }

  @Post(':id/close')
  @Requires('breach.handle', {
    summary: 'Closes the file, once the authority and the people were told when they must be.',
    returns: breachSchema,
  })
  close(@Who() persona: Persona, @Param('id', { schema: idSchema }) id: string): Promise<Breach> {
    return this.breaches.close(persona, id);
  }
}
