import type { Persona } from '@croisee/domain/access/persona';
import { answerQuestionSchema, askQuestionSchema } from '@croisee/domain/situations/questions.rules';
import { questionsSchema, type Questions } from '@croisee/domain/situations/situation-sides.schema';
import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
import type * as z from 'zod';
import { Requires } from '../../kernel/access/route.decorator';
import { Who } from '../../kernel/access/who.decorator';
import { idSchema } from '../../kernel/http/input.pipe';
import { QuestionsService } from './questions.service';

/** The thread between coordination and submitter, inside the file. */
@Controller('situations/:id/questions')
export class QuestionsController {
  constructor(@Inject(QuestionsService) private readonly questions: QuestionsService) {}

  @Get()
  @Requires('situation.read', { summary: 'Questions and answers, oldest first.', returns: questionsSchema })
  list(@Who() persona: Persona, @Param('id', { schema: idSchema }) id: string): Promise<Questions> {
    return this.questions.list(persona, id);
  }

  @Post()
  @Requires('situation.ask-question', { summary: 'Asks the submitter a question.', returns: questionsSchema })
  ask(
    @Who() persona: Persona,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: askQuestionSchema }) body: z.infer<typeof askQuestionSchema>,
  ): Promise<Questions> {
    return this.questions.ask(persona, id, body.text);
  }

  @Post(':questionId/answer')
  @Requires('situation.answer-question', { summary: 'Answers once.', returns: questionsSchema })
  answer(
    @Who() persona: Persona,
    @Param('id', { schema: idSchema }) id: string,
    @Param('questionId', { schema: idSchema }) questionId: string,
    @Body({ schema: answerQuestionSchema }) body: z.infer<typeof answerQuestionSchema>,
  ): Promise<Questions> {
    return this.questions.answer(persona, id, questionId, body.text);
  }
}
