import type { Persona } from '@croisee/domain/access/persona';
import {
  askIdentitySchema,
  decideIdentitySchema,
  identityRequestListSchema,
  identityRequestSchema,
  type AskIdentity,
  type DecideIdentity,
  type IdentityRequestList,
  type IdentityRequestView,
} from '@croisee/domain/situations/identity-request.schema';
import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { Requires } from '../../kernel/access/route.decorator';
import { Who } from '../../kernel/access/who.decorator';
import { idSchema } from '../../kernel/http/input.pipe';
import { IdentityRequestsService } from './identity-requests.service';

/** Who a situation concerns: asked and decided here, answered outside (R031). */
@Controller()
export class IdentityRequestsController {
  constructor(@Inject(IdentityRequestsService) private readonly requests: IdentityRequestsService) {}

  @Get('identity-requests')
  @Requires('identity-request.read', { summary: 'One’s own requests, and those one may decide on.', returns: identityRequestListSchema })
  list(@Who() persona: Persona): Promise<IdentityRequestList> {
    return this.requests.list(persona);
  }

  @Post('situations/:id/identity-requests')
  @Requires('situation.ask-identity', { summary: 'Asks who the situation concerns.', returns: identityRequestSchema, status: 201 })
  ask(
    @Who() persona: Persona,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: askIdentitySchema }) body: AskIdentity,
  ): Promise<IdentityRequestView> {
    return this.requests.ask(persona, id, body);
  }

  @Post('identity-requests/:id/decision')
  @Requires('identity-request.decide', {
    summary: 'Agrees to tell by telephone, or refuses; the platform never carries the answer.',
    returns: identityRequestSchema,
    stepUp: true,
  })
  decide(
    @Who() persona: Persona,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: decideIdentitySchema }) body: DecideIdentity,
  ): Promise<IdentityRequestView> {
    return this.requests.decide(persona, id, body);
  }
}
