import type { Persona } from '@croisee/domain/access/persona';
import { answerAdviceSchema, type AnswerAdvice } from '@croisee/domain/situations/advice.rules';
import {
  adviceListSchema,
  adviceRequestSchema,
  sendAdviceRequestSchema,
  type AdviceList,
  type AdviceRequestView,
  type SendAdviceRequest,
} from '@croisee/domain/situations/situation-sides.schema';
import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { Requires } from '../../kernel/access/route.decorator';
import { Who } from '../../kernel/access/who.decorator';
import { idSchema } from '../../kernel/http/input.pipe';
import { AdviceService } from './advice.service';

/** Anonymous advice requests (R023): a question of practice, no person, no agreement to collect. */
@Controller('advice-requests')
export class AdviceController {
  constructor(@Inject(AdviceService) private readonly advice: AdviceService) {}

  @Get()
  @Requires('advice.read', { summary: 'One’s own requests; all of them for who answers.', returns: adviceListSchema })
  list(@Who() persona: Persona): Promise<AdviceList> {
    return this.advice.list(persona);
  }

  @Post()
  @Requires('advice.ask', { summary: 'Asks for advice without a submission.', returns: adviceRequestSchema, status: 201 })
  ask(@Who() persona: Persona, @Body({ schema: sendAdviceRequestSchema }) body: SendAdviceRequest): Promise<AdviceRequestView> {
    return this.advice.ask(persona, body);
  }

  @Post(':id/answer')
  @Requires('advice.answer', { summary: 'Answers once, and says what follows.', returns: adviceRequestSchema })
  answer(
    @Who() persona: Persona,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: answerAdviceSchema }) body: AnswerAdvice,
  ): Promise<AdviceRequestView> {
    return this.advice.answer(persona, id, body);
  }

  @Post(':id/next-meeting')
  @Requires('advice.answer', {
    summary: 'Keeps the question for the next meeting as a question of practice.',
    returns: adviceRequestSchema,
  })
  keepForMeeting(@Who() persona: Persona, @Param('id', { schema: idSchema }) id: string): Promise<AdviceRequestView> {
    return this.advice.keepForMeeting(persona, id);
  }
}
