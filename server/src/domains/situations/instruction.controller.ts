import type { Persona } from '@croisee/domain/access/persona';
import { askToCompleteSchema, decideAdmissibilitySchema, type DecideAdmissibility } from '@croisee/domain/situations/admissibility.rules';
import {
  decidePartySchema,
  inviteToSituationSchema,
  rereadSchema,
  type InviteToSituation,
  type Reread,
} from '@croisee/domain/situations/preparation.schema';
import { situationStateSchema, type SituationState } from '@croisee/domain/situations/situation-page.schema';
import { prepareSchema, type Prepare } from '@croisee/domain/situations/situation-requests.schema';
import { situationInviteesSchema, type SituationInvitees } from '@croisee/domain/situations/situation-sides.schema';
import { Body, Controller, Get, Inject, Param, Post, Put } from '@nestjs/common';
import type * as z from 'zod';
import { Requires } from '../../kernel/access/route.decorator';
import { Who } from '../../kernel/access/who.decorator';
import { idSchema } from '../../kernel/http/input.pipe';
import { InstructionService } from './instruction.service';
import { PreparationService } from './preparation.service';

/** What the coordination does with a submission before the agenda. */
@Controller('situations/:id')
export class InstructionController {
  constructor(
    @Inject(InstructionService) private readonly instruction: InstructionService,
    @Inject(PreparationService) private readonly preparation: PreparationService,
  ) {}

  @Post('completion-request')
  @Requires('situation.decide-admissibility', { summary: 'Sends the form back with a question.', returns: situationStateSchema })
  askToComplete(
    @Who() persona: Persona,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: askToCompleteSchema }) body: z.infer<typeof askToCompleteSchema>,
  ): Promise<SituationState> {
    return this.instruction.askToComplete(persona, id, body.question);
  }

  @Post('admissibility')
  @Requires('situation.decide-admissibility', {
    summary: 'Admissible, or not with a coded reason and an orientation.',
    returns: situationStateSchema,
  })
  decide(
    @Who() persona: Persona,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: decideAdmissibilitySchema }) body: DecideAdmissibility,
  ): Promise<SituationState> {
    return this.instruction.decide(persona, id, body);
  }

  @Post('rereading')
  @Requires('situation.reread', { summary: 'The human re-reading of the text as it is now.', returns: situationStateSchema })
  reread(
    @Who() persona: Persona,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: rereadSchema }) body: Reread,
  ): Promise<SituationState> {
    return this.instruction.reread(persona, id, body);
  }

  @Put('preparation')
  @Requires('situation.prepare', { summary: 'Checklist and structures that are party.', returns: situationStateSchema })
  prepare(
    @Who() persona: Persona,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: prepareSchema }) body: Prepare,
  ): Promise<SituationState> {
    return this.preparation.prepare(persona, id, body);
  }

  @Post('parties/decision')
  @Requires('situation.decide-party', { summary: 'Whether a structure that is party sits for the item.', returns: situationStateSchema })
  decideParty(
    @Who() persona: Persona,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: decidePartySchema }) body: z.infer<typeof decidePartySchema>,
  ): Promise<SituationState> {
    return this.preparation.decideParty(persona, id, body);
  }

  @Get('invitees')
  @Requires('situation.invite', { summary: 'Who may be invited for this situation.', returns: situationInviteesSchema })
  invitees(@Who() persona: Persona, @Param('id', { schema: idSchema }) id: string): Promise<SituationInvitees> {
    return this.preparation.invitees(persona, id);
  }

  @Post('invitations')
  @Requires('situation.invite', { summary: 'Invites one person for this situation alone.', returns: situationStateSchema })
  invite(
    @Who() persona: Persona,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: inviteToSituationSchema }) body: InviteToSituation,
  ): Promise<SituationState> {
    return this.preparation.invite(persona, id, body);
  }

  @Post('invitations/:invitationId/cancel')
  @Requires('situation.invite', { summary: 'Takes an invitation back.', returns: situationStateSchema })
  cancelInvitation(
    @Who() persona: Persona,
    @Param('id', { schema: idSchema }) id: string,
    @Param('invitationId', { schema: idSchema }) invitationId: string,
  ): Promise<SituationState> {
    return this.preparation.cancelInvitation(persona, id, invitationId);
  }
}
