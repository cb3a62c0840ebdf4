import type { Persona } from '@croisee/domain/access/persona';
import { createdMeetingSchema } from '@croisee/domain/meetings/plan/meeting-view.schema';
import { placePracticeQuestionSchema, type PlacePracticeQuestion } from '@croisee/domain/situations/advice.rules';
import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { Requires } from '../../../kernel/access/route.decorator';
import { Who } from '../../../kernel/access/who.decorator';
import { idSchema } from '../../../kernel/http/input.pipe';
import { PracticeQuestionsService } from './practice-questions.service';

/** Questions of practice that come from advice requests. */
@Controller('meetings/:id/practice-questions')
export class PracticeQuestionsController {
  constructor(@Inject(PracticeQuestionsService) private readonly questions: PracticeQuestionsService) {}

  @Post()
  @Requires('meeting.plan', {
    summary: 'Puts an advice request on the agenda as a question of practice.',
    returns: createdMeetingSchema,
    status: 201,
  })
  place(
    @Who() persona: Persona,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: placePracticeQuestionSchema }) body: PlacePracticeQuestion,
  ): Promise<{ id: string }> {
    return this.questions.place(persona, id, body);
  }
}
