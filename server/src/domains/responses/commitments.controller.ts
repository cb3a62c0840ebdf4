import type { Persona } from '@croisee/domain/access/persona';
import {
  reassignCommitmentSchema,
  updateCommitmentSchema,
  type ReassignCommitment,
  type UpdateCommitment,
} from '@croisee/domain/responses/commitment.schema';
import {
  commitmentListSchema,
  listCommitmentsSchema,
  listedCommitmentSchema,
  undoCommitmentSchema,
  type CommitmentList,
  type ListCommitments,
  type ListedCommitment,
} from '@croisee/domain/responses/follow-up.schema';
import { Body, Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import type * as z from 'zod';
import { Requires } from '../../kernel/access/route.decorator';
import { Who } from '../../kernel/access/who.decorator';
import { idSchema } from '../../kernel/http/input.pipe';
import { CommitmentsService } from './commitments.service';

/** Commitments: the list, where each stands, who answers for it. */
@Controller('commitments')
export class CommitmentsController {
  constructor(@Inject(CommitmentsService) private readonly commitments: CommitmentsService) {}

  @Get()
  @Requires('commitment.list', { summary: 'Commitments open to the reader, by date.', returns: commitmentListSchema })
  list(@Who() persona: Persona, @Query({ schema: listCommitmentsSchema }) query: ListCommitments): Promise<CommitmentList> {
    return this.commitments.list(persona, query);
  }

  @Post(':id/status')
  @Requires('commitment.update', { summary: 'Says where a commitment stands.', returns: listedCommitmentSchema })
  update(
    @Who() persona: Persona,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: updateCommitmentSchema }) body: UpdateCommitment,
  ): Promise<ListedCommitment> {
    return this.commitments.update(persona, id, body);
  }

  @Post(':id/undo')
  @Requires('commitment.update', { summary: 'Takes one’s own last change back.', returns: listedCommitmentSchema })
  undo(
    @Who() persona: Persona,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: undoCommitmentSchema }) body: z.infer<typeof undoCommitmentSchema>,
  ): Promise<ListedCommitment> {
    return this.commitments.undo(persona, id, body.version);
  }

  @Post(':id/reassignment')
  @Requires('commitment.reassign', { summary: 'Another structure or another date.', returns: listedCommitmentSchema })
  reassign(
    @Who() persona: Persona,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: reassignCommitmentSchema }) body: ReassignCommitment,
  ): Promise<ListedCommitment> {
    return this.commitments.reassign(persona, id, body);
  }
}
