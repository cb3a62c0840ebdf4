import type { Persona } from '@croisee/domain/access/persona';
import { judgeEffectSchema, type JudgeEffect } from '@croisee/domain/responses/effect.rules';
import { followUpViewSchema, type FollowUpView } from '@croisee/domain/responses/follow-up.schema';
import { observatoryQuerySchema, observatorySchema, type ObservatoryView } from '@croisee/domain/responses/observatory';
import { answerOutlookSchema, type AnswerOutlook } from '@croisee/domain/responses/outlook.rules';
import { sayReliefSchema, type SayRelief } from '@croisee/domain/responses/relief.rules';
import { waitingListSchema, type WaitingList } from '@croisee/domain/responses/waiting.schema';
import { Body, Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import type * as z from 'zod';
import { Requires } from '../../kernel/access/route.decorator';
import { Who } from '../../kernel/access/who.decorator';
import { idSchema } from '../../kernel/http/input.pipe';
import { EffectsService } from './effects.service';
import { ObservatoryQueries } from './observatory.queries';
import { WaitingQueries } from './waiting.queries';

/** What the follow-up still owes, and what it changed. */
@Controller()
export class WhatItChangedController {
  constructor(
    @Inject(EffectsService) private readonly effects: EffectsService,
    @Inject(WaitingQueries) private readonly waitingLists: WaitingQueries,
    @Inject(ObservatoryQueries) private readonly observatories: ObservatoryQueries,
  ) {}

  @Get('follow-up/waiting')
  @Requires('commitment.list', { summary: 'Returns to make and reviews at six months, the latest first.', returns: waitingListSchema })
  waiting(@Who() persona: Persona): Promise<WaitingList> {
    return this.waitingLists.list(persona);
  }

  @Get('follow-up/observatory')
  @Requires('indicator.read', { summary: 'Unmet needs and what the follow-up changed.', returns: observatorySchema })
  observatory(
    @Who() persona: Persona,
    @Query({ schema: observatoryQuerySchema }) query: z.infer<typeof observatoryQuerySchema>,
  ): Promise<ObservatoryView> {
    return this.observatories.ofYear(persona, query.year);
  }

  @Post('responses/:id/effects')
  @Requires('response.judge-effect', { summary: 'The effect, as the referent or the person sees it.', returns: followUpViewSchema })
  judge(
    @Who() persona: Persona,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: judgeEffectSchema }) body: JudgeEffect,
  ): Promise<FollowUpView> {
    return this.effects.judge(persona, id, body);
  }

  @Post('responses/:id/outlook')
  @Requires('response.answer-outlook', { summary: 'At six months: housing, care, rights.', returns: followUpViewSchema })
  outlook(
    @Who() persona: Persona,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: answerOutlookSchema }) body: AnswerOutlook,
  ): Promise<FollowUpView> {
    return this.effects.answerOutlook(persona, id, body);
  }

  @Post('responses/:id/relief')
  @Requires('response.say-relief', {
    summary: 'Whether the commission eased isolation, counted without a name.',
    returns: followUpViewSchema,
  })
  relief(
    @Who() persona: Persona,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: sayReliefSchema }) body: SayRelief,
  ): Promise<FollowUpView> {
    return this.effects.sayRelief(persona, id, body);
  }
}
