import type { Persona } from '@croisee/domain/access/persona';
import {
  answerEthicsSchema,
  askEthicsSchema,
  doctrineSchema,
  ethicsQuestionListSchema,
  ethicsQuestionSchema,
  searchDoctrineSchema,
  type AnswerEthics,
  type AskEthics,
  type Doctrine,
  type EthicsQuestionList,
  type EthicsQuestionView,
  type SearchDoctrine,
} from '@croisee/domain/ethics/ethics.schema';
import { Body, Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import { Requires } from '../../kernel/access/route.decorator';
import { Who } from '../../kernel/access/who.decorator';
import { idSchema } from '../../kernel/http/input.pipe';
import { EthicsService } from './ethics.service';

/** Questions of ethics and the doctrine of the council (R135). */
@Controller('ethics')
export class EthicsController {
  constructor(@Inject(EthicsService) private readonly ethics: EthicsService) {}

  @Get('questions')
  @Requires('ethics.read', { summary: 'One’s own questions; all of them for the ethics referent.', returns: ethicsQuestionListSchema })
  list(@Who() persona: Persona): Promise<EthicsQuestionList> {
    return this.ethics.list(persona);
  }

  @Post('questions')
  @Requires('ethics.ask', { summary: 'Asks a question of ethics, without any situation.', returns: ethicsQuestionSchema, status: 201 })
  ask(@Who() persona: Persona, @Body({ schema: askEthicsSchema }) body: AskEthics): Promise<EthicsQuestionView> {
    return this.ethics.ask(persona, body);
  }

  @Post('questions/:id/answer')
  @Requires('ethics.answer', { summary: 'Answers once, and keeps it as doctrine or not.', returns: ethicsQuestionSchema })
  answer(
    @Who() persona: Persona,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: answerEthicsSchema }) body: AnswerEthics,
  ): Promise<EthicsQuestionView> {
    return this.ethics.answer(persona, id, body);
  }

  @Get('doctrine')
  @Requires('ethics.read-doctrine', { summary: 'The doctrine, by motive and words.', returns: doctrineSchema })
  doctrine(@Who() persona: Persona, @Query({ schema: searchDoctrineSchema }) query: SearchDoctrine): Promise<Doctrine> {
    return this.ethics.doctrine(persona, query);
  }
}
