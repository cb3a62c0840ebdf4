import type { Persona } from '@croisee/domain/access/persona';
import { extractsSchema, type ExtractsView } from '@croisee/domain/meetings/record/record-view.schema';
import { closeSituationSchema, type CloseSituation } from '@croisee/domain/responses/closure.rules';
import { followUpViewSchema, type FollowUpView } from '@croisee/domain/responses/follow-up.schema';
import { answerReferentSchema, type AnswerReferent } from '@croisee/domain/responses/referent.rules';
import {
  returnToPersonSchema,
  returnToSubmitterSchema,
  type ReturnToPersonInput,
  type ReturnToSubmitterInput,
} from '@croisee/domain/responses/returns.rules';
import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { Requires } from '../../kernel/access/route.decorator';
import { Who } from '../../kernel/access/who.decorator';
import { idSchema } from '../../kernel/http/input.pipe';
import { ClosureService } from './closure.service';
import { FollowUpQueries } from './follow-up.queries';
import { LoopsService } from './loops.service';
import { ExtractsQueries } from './record/extracts.queries';

/** What happens between the response and the closure of a situation. */
@Controller()
export class FollowUpController {
  constructor(
    @Inject(FollowUpQueries) private readonly pages: FollowUpQueries,
    @Inject(LoopsService) private readonly loops: LoopsService,
    @Inject(ClosureService) private readonly closures: ClosureService,
    @Inject(ExtractsQueries) private readonly extracts: ExtractsQueries,
  ) {}

  @Get('situations/:id/follow-up')
  @Requires('commitment.read', { summary: 'Responses, commitments and loops of a situation.', returns: followUpViewSchema })
  ofSituation(@Who() persona: Persona, @Param('id', { schema: idSchema }) id: string): Promise<FollowUpView> {
    return this.pages.ofSituation(persona, id);
  }

  @Post('situations/:id/closure')
  @Requires('response.close', { summary: 'Closes a situation with a coded reason and its effect.', returns: followUpViewSchema })
  close(
    @Who() persona: Persona,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: closeSituationSchema }) body: CloseSituation,
  ): Promise<FollowUpView> {
    return this.closures.close(persona, id, body);
  }

  @Get('responses/:id/extract')
  @Requires('response.read-extract', { summary: 'What comes back to the submitter.', returns: extractsSchema })
  extract(@Who() persona: Persona, @Param('id', { schema: idSchema }) id: string): Promise<ExtractsView> {
    return this.extracts.ofResponse(persona, id);
  }

  @Post('responses/:id/referent-answer')
  @Requires('response.answer-referent', { summary: 'Accepts or declines to be referent.' })
  answerReferent(
    @Who() persona: Persona,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: answerReferentSchema }) body: AnswerReferent,
  ): Promise<void> {
    return this.loops.answerReferent(persona, id, body);
  }

  @Post('responses/:id/returns-to-person')
  @Requires('response.record-return-to-person', { summary: 'What the person was told and said.', returns: followUpViewSchema })
  returnToPerson(
    @Who() persona: Persona,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: returnToPersonSchema }) body: ReturnToPersonInput,
  ): Promise<FollowUpView> {
    return this.loops.returnToPerson(persona, id, body);
  }

  @Post('responses/:id/returns-to-submitter')
  @Requires('response.record-return-to-submitter', { summary: 'Where things stand, for the submitter.', returns: followUpViewSchema })
  returnToSubmitter(
    @Who() persona: Persona,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: returnToSubmitterSchema }) body: ReturnToSubmitterInput,
  ): Promise<FollowUpView> {
    return this.loops.returnToSubmitter(persona, id, body);
  }
}
