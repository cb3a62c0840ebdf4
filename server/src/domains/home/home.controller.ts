import type { Persona } from '@croisee/domain/access/persona';
import {
  deadlinesSchema,
  firstStepsSchema,
  foundReferencesSchema,
  searchQuerySchema,
  type Deadlines,
  type FirstSteps,
  type FoundReferences,
} from '@croisee/domain/home/deadlines.schema';
import { Controller, Get, Inject, Query } from '@nestjs/common';
import { Requires } from '../../kernel/access/route.decorator';
import { Who } from '../../kernel/access/who.decorator';
import { HomeQueries } from './home.queries';

/** What waits on the home page, and the search by reference. */
@Controller('home')
export class HomeController {
  constructor(@Inject(HomeQueries) private readonly queries: HomeQueries) {}

  @Get('deadlines')
  @Requires('home.read', { summary: 'What falls due for the reader within thirty days, and what is late.', returns: deadlinesSchema })
  deadlines(@Who() persona: Persona): Promise<Deadlines> {
    return this.queries.deadlines(persona);
  }

  @Get('references')
  @Requires('home.read', {
    summary: 'Situations by code and meetings by title or date, within the reader’s reach.',
    returns: foundReferencesSchema,
  })
  references(@Who() persona: Persona, @Query({ schema: searchQuerySchema }) { q }: { q: string }): Promise<FoundReferences> {
    return this.queries.references(persona, q);
  }

  @Get('first-steps')
  @Requires('home.follow-first-steps', { summary: 'How far a new council is.', returns: firstStepsSchema })
  firstSteps(@Who() persona: Persona): Promise<FirstSteps> {
    return this.queries.firstSteps(persona);
  }
}
