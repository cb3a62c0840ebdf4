import type { Persona } from '@croisee/domain/access/persona';
import {
  letterLineSchema,
  letterListSchema,
  letterQuerySchema,
  letterSettingsSchema,
  letterSheetSchema,
  mailTestSchema,
  meetingLettersSchema,
  type LetterLine,
  type LetterList,
  type LetterQuery,
  type LetterSettings,
  type LetterSheet,
  type MailTest,
  type MeetingLetters,
} from '@croisee/domain/notifications/letters.schema';
import { Body, Controller, Get, Inject, Param, Post, Put, Query } from '@nestjs/common';
import { Requires } from '../../kernel/access/route.decorator';
import { Who } from '../../kernel/access/who.decorator';
import { idSchema } from '../../kernel/http/input.pipe';
import { LettersQueries } from './letters.queries';
import { LettersService } from './letters.service';

/** The letters of the council: what waits, what left, what failed. */
@Controller()
export class LettersController {
  constructor(
    @Inject(LettersQueries) private readonly queries: LettersQueries,
    @Inject(LettersService) private readonly letters: LettersService,
  ) {}

  @Get('letters')
  @Requires('letter.manage', { summary: 'Letters of the council, latest first, and how mail goes.', returns: letterListSchema })
  list(@Who() persona: Persona, @Query({ schema: letterQuerySchema }) query: LetterQuery): Promise<LetterList> {
    return this.queries.list(persona, query);
  }

  @Get('letters/:id')
  @Requires('letter.manage', { summary: 'One letter as it is written, for the screen and for paper.', returns: letterSheetSchema })
  sheet(@Who() persona: Persona, @Param('id', { schema: idSchema }) id: string): Promise<LetterSheet> {
    return this.queries.sheet(persona, id);
  }

  @Post('letters/:id/retry')
  @Requires('letter.manage', { summary: 'Puts a letter back in the queue.', returns: letterLineSchema })
  retry(@Who() persona: Persona, @Param('id', { schema: idSchema }) id: string): Promise<LetterLine> {
    return this.letters.retry(persona, id);
  }

  @Post('letters/:id/handed-over')
  @Requires('letter.manage', { summary: 'Says that a letter was handed over on paper.', returns: letterLineSchema })
  handOver(@Who() persona: Persona, @Param('id', { schema: idSchema }) id: string): Promise<LetterLine> {
    return this.letters.handOver(persona, id);
  }

  @Get('meetings/:id/letters')
  @Requires('letter.manage', { summary: 'Who was written about a meeting, who read, who answered.', returns: meetingLettersSchema })
  ofMeeting(@Who() persona: Persona, @Param('id', { schema: idSchema }) id: string): Promise<MeetingLetters> {
    return this.queries.ofMeeting(persona, id);
  }

  @Get('letter-settings')
  @Requires('letter.manage', { summary: 'The rhythm of reminders and of the daily digest.', returns: letterSettingsSchema })
  settings(@Who() persona: Persona): Promise<LetterSettings> {
    return this.queries.settings(persona);
  }

  @Put('letter-settings')
  @Requires('letter.manage', { summary: 'Changes the rhythm of reminders and of the daily digest.', returns: letterSettingsSchema })
  saveSettings(@Who() persona: Persona, @Body({ schema: letterSettingsSchema }) body: LetterSettings): Promise<LetterSettings> {
    return this.letters.saveSettings(persona, body);
  }

  @Post('mail/test')
  @Requires('mail.test', { summary: 'Sends a test letter to oneself and says what the mail server answered.', returns: mailTestSchema })
  test(@Who() persona: Persona): Promise<MailTest> {
    return this.letters.test(persona);
  }
}
