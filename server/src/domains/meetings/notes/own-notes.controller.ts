import type { Persona } from '@croisee/domain/access/persona';
import { keepOwnNoteSchema, ownNoteSchema, type KeepOwnNote, type OwnNote } from '@croisee/domain/meetings/notes/own-note.schema';
import { Body, Controller, Get, Inject, Param, Put } from '@nestjs/common';
import { Requires } from '../../../kernel/access/route.decorator';
import { Who } from '../../../kernel/access/who.decorator';
import { idSchema } from '../../../kernel/http/input.pipe';
import { OwnNotes } from './own-notes.service';

/** The note one keeps for oneself on an item. */
@Controller('meetings/:id/items/:itemId/own-note')
export class OwnNotesController {
  constructor(@Inject(OwnNotes) private readonly notes: OwnNotes) {}

  @Get()
  @Requires('meeting.keep-notes', { summary: 'The reader’s own note on an item.', returns: ownNoteSchema })
  read(
    @Who() persona: Persona,
    @Param('id', { schema: idSchema }) id: string,
    @Param('itemId', { schema: idSchema }) itemId: string,
  ): Promise<OwnNote> {
    return this.notes.of(persona, id, itemId);
  }

  @Put()
  @Requires('meeting.keep-notes', { summary: 'Keeps one’s own note on an item.', returns: ownNoteSchema })
  keep(
    @Who() persona: Persona,
    @Param('id', { schema: idSchema }) id: string,
    @Param('itemId', { schema: idSchema }) itemId: string,
    @Body({ schema: keepOwnNoteSchema }) body: KeepOwnNote,
  ): Promise<OwnNote> {
    return this.notes.keep(persona, id, itemId, body);
  }
}
