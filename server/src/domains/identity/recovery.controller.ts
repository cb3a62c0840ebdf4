import type { Persona } from '@croisee/domain/access/persona';
import { invitationLinkSchema, type InvitationLink } from '@croisee/domain/identity/mandate.schema';
import { recoverSchema, recoveryViewSchema, type RecoveryView } from '@croisee/domain/identity/recovery.schema';
import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
import * as z from 'zod';
import { PublicRoute, Requires } from '../../kernel/access/route.decorator';
import { Who } from '../../kernel/access/who.decorator';
import { idSchema } from '../../kernel/http/input.pipe';
import { RecoveryService } from './recovery.service';

const tokenSchema = z.string().max(200).describe('Token of the link');
const WHY_PUBLIC =
  'whoever lost their password cannot sign in; the token is 256 random bits, single-use, and every dead one is answered alike';

/** A lost password: the link the administration gives, and the two routes of whoever holds it. */
@Controller()
export class RecoveryController {
  constructor(@Inject(RecoveryService) private readonly recovery: RecoveryService) {}

  @Post('accounts/:id/recovery')
  @Requires('account.recover', {
    summary: 'A single-use link for somebody who lost their password; every council of the person is told.',
    returns: invitationLinkSchema,
    status: 201,
    stepUp: true,
  })
  give(@Who() persona: Persona, @Param('id', { schema: idSchema }) id: string): Promise<InvitationLink> {
    return this.recovery.give(persona, id);
  }

  @Get('recovery/:token')
  @PublicRoute(WHY_PUBLIC, { summary: 'Whose access the link gives back.', returns: recoveryViewSchema })
  view(@Param('token', { schema: tokenSchema }) token: string): Promise<RecoveryView> {
    return this.recovery.view(token);
  }

  @Post('recovery/:token')
  @PublicRoute(WHY_PUBLIC, { summary: 'Uses the link once: sets a new password and ends every open session.' })
  recover(
    @Param('token', { schema: tokenSchema }) token: string,
    @Body({ schema: recoverSchema }) body: z.infer<typeof recoverSchema>,
  ): Promise<void> {
    return this.recovery.recover(token, body.password);
  }
}
