import type { Persona } from '@croisee/domain/access/persona';
import { Controller, Get, Inject, Param } from '@nestjs/common';
import { Requires } from '../../../kernel/access/route.decorator';
import { Who } from '../../../kernel/access/who.decorator';
import { idSchema } from '../../../kernel/http/input.pipe';
import { documentPeopleSchema, DocumentPeopleQueries, type DocumentPeople } from './document-people.queries';

/** What the editor of the minutes asks outside the live connection. */
@Controller('minutes')
export class MinutesController {
  constructor(@Inject(DocumentPeopleQueries) private readonly people: DocumentPeopleQueries) {}

  @Get(':id/people')
  @Requires('meeting.read', { summary: 'Names of those who may write in a document of the minutes.', returns: documentPeopleSchema })
  list(@Who() persona: Persona, @Param('id', { schema: idSchema }) id: string): Promise<DocumentPeople> {
    return this.people.of(persona, id);
  }
}
