import type { Persona } from '@croisee/domain/access/persona';
import type { CommitteeKind } from '@croisee/domain/meetings/committees/committee.rules';
import {
  committeeKindSchema,
  committeePageSchema,
  committeeRecordInputSchema,
  committeesSchema,
  deliverableInputSchema,
  editDeliverableSchema,
  type CommitteePage,
  type CommitteeRecordInput,
  type Committees,
  type DeliverableInput,
  type EditDeliverable,
} from '@croisee/domain/meetings/committees/committee.schema';
import { Body, Controller, Delete, Get, Inject, Param, Post, Put } from '@nestjs/common';
import { Requires } from '../../../kernel/access/route.decorator';
import { Who } from '../../../kernel/access/who.decorator';
import { idSchema } from '../../../kernel/http/input.pipe';
import { CommitteesQueries } from './committees.queries';
import { CommitteesService } from './committees.service';

const returns = committeePageSchema;

/** The instances that steer the council; each change answers the page of its instance. */
@Controller('committees')
export class CommitteesController {
  constructor(
    @Inject(CommitteesQueries) private readonly queries: CommitteesQueries,
    @Inject(CommitteesService) private readonly committees: CommitteesService,
  ) {}

  @Get()
  @Requires('committee.read', {
    summary: 'Each instance in figures, and the structures involved in the design.',
    returns: committeesSchema,
  })
  all(@Who() persona: Persona): Promise<Committees> {
    return this.queries.all(persona);
  }

  @Get(':kind')
  @Requires('committee.read', { summary: 'One instance: meetings, records, deliverables, members.', returns })
  page(@Who() persona: Persona, @Param('kind', { schema: committeeKindSchema }) kind: CommitteeKind): Promise<CommitteePage> {
    return this.queries.page(persona, kind);
  }

  @Put('meetings/:id/record')
  @Requires('committee.keep', { summary: 'Writes the simple record of a meeting, without any situation.', returns })
  saveRecord(
    @Who() persona: Persona,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: committeeRecordInputSchema }) body: CommitteeRecordInput,
  ): Promise<CommitteePage> {
    return this.committees.saveRecord(persona, id, body);
  }

  @Post('meetings/:id/deliverables')
  @Requires('committee.keep', { summary: 'Adds what a meeting asked for.', returns, status: 201 })
  addDeliverable(
    @Who() persona: Persona,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: deliverableInputSchema }) body: DeliverableInput,
  ): Promise<CommitteePage> {
    return this.committees.addDeliverable(persona, id, body);
  }

  @Put('deliverables/:id')
  @Requires('committee.keep', { summary: 'Replaces a deliverable, at the version it was read.', returns })
  editDeliverable(
    @Who() persona: Persona,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: editDeliverableSchema }) body: EditDeliverable,
  ): Promise<CommitteePage> {
    return this.committees.editDeliverable(persona, id, body);
  }

  @Delete('deliverables/:id')
  @Requires('committee.keep', { summary: 'Takes a deliverable off.', returns })
  removeDeliverable(@Who() persona: Persona, @Param('id', { schema: idSchema }) id: string): Promise<CommitteePage> {
    return this.committees.removeDeliverable(persona, id);
  }
}
