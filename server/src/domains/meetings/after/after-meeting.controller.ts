import type { Persona } from '@croisee/domain/access/persona';
import {
  afterMeetingSchema,
  feedbackSchema,
  lessonSchema,
  lessonsSchema,
  type AfterMeeting,
  type Feedback,
  type Lesson,
  type Lessons,
} from '@croisee/domain/meetings/after/after.schema';
import { Body, Controller, Delete, Get, Inject, Param, Post } from '@nestjs/common';
import { Requires } from '../../../kernel/access/route.decorator';
import { Who } from '../../../kernel/access/who.decorator';
import { idSchema } from '../../../kernel/http/input.pipe';
import { AfterMeetings } from './after-meeting.service';

/** What follows a meeting: its three questions and what it taught. */
@Controller()
export class AfterMeetingController {
  constructor(@Inject(AfterMeetings) private readonly after: AfterMeetings) {}

  @Get('meetings/:id/after')
  @Requires('meeting.read', { summary: 'The questionnaire of a meeting and what it taught.', returns: afterMeetingSchema })
  read(@Who() persona: Persona, @Param('id', { schema: idSchema }) id: string): Promise<AfterMeeting> {
    return this.after.of(persona, id);
  }

  @Post('meetings/:id/feedback')
  @Requires('meeting.give-feedback', { summary: 'Answers the three questions, once, without a name.', returns: afterMeetingSchema })
  giveFeedback(
    @Who() persona: Persona,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: feedbackSchema }) body: Feedback,
  ): Promise<AfterMeeting> {
    return this.after.giveFeedback(persona, id, body);
  }

  @Post('meetings/:id/lessons')
  @Requires('lesson.write', { summary: 'Writes down what the meeting teaches.', returns: afterMeetingSchema, status: 201 })
  addLesson(
    @Who() persona: Persona,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: lessonSchema }) body: Lesson,
  ): Promise<AfterMeeting> {
    return this.after.addLesson(persona, id, body);
  }

  @Delete('meetings/:id/lessons/:lessonId')
  @Requires('lesson.write', { summary: 'Removes a lesson before the record is approved.', returns: afterMeetingSchema })
  removeLesson(
    @Who() persona: Persona,
    @Param('id', { schema: idSchema }) id: string,
    @Param('lessonId', { schema: idSchema }) lessonId: string,
  ): Promise<AfterMeeting> {
    return this.after.removeLesson(persona, id, lessonId);
  }

  @Get('lessons')
  @Requires('lesson.read', { summary: 'What the meetings taught about the territory.', returns: lessonsSchema })
  lessons(@Who() persona: Persona): Promise<Lessons> {
    return this.after.lessons(persona);
  }
}
