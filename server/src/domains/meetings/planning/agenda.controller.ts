import type { Persona } from '@croisee/domain/access/persona';
import {
  candidatesSchema,
  changedMeetingSchema,
  createdMeetingSchema,
  type Candidates,
  type ChangedMeeting,
} from '@croisee/domain/meetings/plan/meeting-view.schema';
import { reorderItemsSchema, updateItemSchema, type ReorderItems, type UpdateItem } from '@croisee/domain/meetings/plan/meeting.schema';
import { joinAgendaSchema, waitItemSchema, type JoinAgenda, type WaitItem } from '@croisee/domain/meetings/plan/planning-requests.schema';
import { Body, Controller, Delete, Get, Inject, Param, Patch, Post, Put, Query } from '@nestjs/common';
import * as z from 'zod';
import { Requires } from '../../../kernel/access/route.decorator';
import { Who } from '../../../kernel/access/who.decorator';
import { idSchema } from '../../../kernel/http/input.pipe';
import { AgendaService } from './agenda.service';
import { PreparationQueries } from './preparation.queries';

const versionQuerySchema = z.object({ version: z.coerce.number().int().min(0) });

/** The agenda as the coordinator builds it. */
@Controller('meetings/:id')
export class AgendaController {
  constructor(
    @Inject(AgendaService) private readonly agenda: AgendaService,
    @Inject(PreparationQueries) private readonly queries: PreparationQueries,
  ) {}

  @Get('candidates')
  @Requires('meeting.plan', {
    summary: 'Situations that could join the agenda, with what presses and what keeps them off.',
    returns: candidatesSchema,
  })
  candidates(@Who() persona: Persona, @Param('id', { schema: idSchema }) id: string): Promise<Candidates> {
    return this.queries.candidates(persona, id);
  }

  @Post('items')
  @Requires('meeting.plan', { summary: 'Adds an item, late with its reason once convened.', returns: createdMeetingSchema, status: 201 })
  add(
    @Who() persona: Persona,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: joinAgendaSchema }) body: JoinAgenda,
  ): Promise<{ id: string }> {
    return this.agenda.add(persona, id, body);
  }

  @Patch('items/:itemId')
  @Requires('meeting.plan', { summary: 'Changes the title or the planned minutes of an item.', returns: changedMeetingSchema })
  edit(
    @Who() persona: Persona,
    @Param('id', { schema: idSchema }) id: string,
    @Param('itemId', { schema: idSchema }) itemId: string,
    @Body({ schema: updateItemSchema }) body: UpdateItem,
  ): Promise<ChangedMeeting> {
    return this.agenda.edit(persona, id, itemId, body);
  }

  @Put('items/:itemId/waiting')
  @Requires('meeting.plan', { summary: 'Moves an item between the agenda and its waiting list.', returns: changedMeetingSchema })
  wait(
    @Who() persona: Persona,
    @Param('id', { schema: idSchema }) id: string,
    @Param('itemId', { schema: idSchema }) itemId: string,
    @Body({ schema: waitItemSchema }) body: WaitItem,
  ): Promise<ChangedMeeting> {
    return this.agenda.wait(persona, id, itemId, body);
  }

  @Delete('items/:itemId')
  @Requires('meeting.plan', { summary: 'Takes an item off the agenda.', returns: changedMeetingSchema })
  remove(
    @Who() persona: Persona,
    @Param('id', { schema: idSchema }) id: string,
    @Param('itemId', { schema: idSchema }) itemId: string,
    @Query({ schema: versionQuerySchema }) query: { version: number },
  ): Promise<ChangedMeeting> {
    return this.agenda.remove(persona, id, itemId, query.version);
  }

  @Put('agenda')
  @Requires('meeting.plan', { summary: 'Gives the whole order of the agenda.', returns: changedMeetingSchema })
  reorder(
    @Who() persona: Persona,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: reorderItemsSchema }) body: ReorderItems,
  ): Promise<ChangedMeeting> {
    return this.agenda.reorder(persona, id, body);
  }
}
