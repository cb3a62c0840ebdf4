import type { Persona } from '@croisee/domain/access/persona';
import { withdrawSchema } from '@croisee/domain/situations/admissibility.rules';
import {
  listSituationsSchema,
  savedDraftSchema,
  situationListSchema,
  situationPageSchema,
  situationStateSchema,
  type ListSituations,
  type SavedDraft,
  type SituationList,
  type SituationPage,
  type SituationState,
} from '@croisee/domain/situations/situation-page.schema';
import {
  createSituationSchema,
  redirectEmergencySchema,
  saveSubmissionSchema,
  type CreateSituation,
  type RedirectEmergency,
  type SaveSubmission,
} from '@croisee/domain/situations/situation-requests.schema';
import { readersSchema, timelineSchema, type Readers, type Timeline } from '@croisee/domain/situations/situation-sides.schema';
import { Body, Controller, Get, Inject, Param, Post, Put, Query } from '@nestjs/common';
import type * as z from 'zod';
import { Requires } from '../../kernel/access/route.decorator';
import { Who } from '../../kernel/access/who.decorator';
import { idSchema } from '../../kernel/http/input.pipe';
import { DraftingService } from './drafting.service';
import { EndingService } from './ending.service';
import { ReadersQueries } from './readers.queries';
import { SituationListQueries } from './situation-list.queries';
import { SituationPageQueries } from './situation-page.queries';
import { TimelineQueries } from './timeline.queries';

/** Situations: reading them, writing a submission, withdrawing it. */
@Controller('situations')
export class SituationsController {
  constructor(
    @Inject(SituationListQueries) private readonly lists: SituationListQueries,
    @Inject(SituationPageQueries) private readonly pages: SituationPageQueries,
    @Inject(TimelineQueries) private readonly timelines: TimelineQueries,
    @Inject(ReadersQueries) private readonly readers: ReadersQueries,
    @Inject(DraftingService) private readonly drafting: DraftingService,
    @Inject(EndingService) private readonly ending: EndingService,
  ) {}

  @Get()
  @Requires('situation.list', { summary: 'Situations open to the reader, latest change first.', returns: situationListSchema })
  list(@Who() persona: Persona, @Query({ schema: listSituationsSchema }) query: ListSituations): Promise<SituationList> {
    return this.lists.list(persona, query);
  }

  @Post()
  @Requires('situation.create', { summary: 'Starts a draft with a random neutral code.', returns: situationStateSchema, status: 201 })
  create(@Who() persona: Persona, @Body({ schema: createSituationSchema }) body: CreateSituation): Promise<SituationState> {
    return this.drafting.create(persona, body);
  }

  @Get(':id')
  @Requires('situation.read', {
    summary: 'The situation as the reader may see it; the reading is journalled.',
    returns: situationPageSchema,
  })
  page(@Who() persona: Persona, @Param('id', { schema: idSchema }) id: string): Promise<SituationPage> {
    return this.pages.page(persona, id);
  }

  @Put(':id/draft')
  @Requires('situation.edit', {
    summary: 'Autosave of the form; refused when a passage almost certainly names somebody.',
    returns: savedDraftSchema,
  })
  save(
    @Who() persona: Persona,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: saveSubmissionSchema }) body: SaveSubmission,
  ): Promise<SavedDraft> {
    return this.drafting.save(persona, id, body);
  }

  @Post(':id/submit')
  @Requires('situation.submit', { summary: 'Hands the form to the coordination.', returns: situationStateSchema })
  submit(@Who() persona: Persona, @Param('id', { schema: idSchema }) id: string): Promise<SituationState> {
    return this.drafting.submit(persona, id);
  }

  @Post(':id/withdraw')
  @Requires('situation.withdraw', { summary: 'Withdraws at once, also from an open meeting.', returns: situationStateSchema })
  withdraw(
    @Who() persona: Persona,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: withdrawSchema }) body: z.infer<typeof withdrawSchema>,
  ): Promise<SituationState> {
    return this.ending.withdraw(persona, id, body.askedBy);
  }

  @Post(':id/emergency')
  @Requires('situation.redirect', { summary: 'Stops: an emergency is not for the commission.', returns: situationStateSchema })
  redirect(
    @Who() persona: Persona,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: redirectEmergencySchema }) body: RedirectEmergency,
  ): Promise<SituationState> {
    return this.ending.redirect(persona, id, body.keepText);
  }

  @Get(':id/timeline')
  @Requires('situation.read', { summary: 'Steps taken, deadlines ahead, events told in the form.', returns: timelineSchema })
  timeline(@Who() persona: Persona, @Param('id', { schema: idSchema }) id: string): Promise<Timeline> {
    return this.timelines.timeline(persona, id);
  }

  @Get(':id/readers')
  @Requires('situation.read', { summary: 'Who may see it and why; who read it, for its author.', returns: readersSchema })
  whoMaySee(@Who() persona: Persona, @Param('id', { schema: idSchema }) id: string): Promise<Readers> {
    return this.readers.readers(persona, id);
  }
}
