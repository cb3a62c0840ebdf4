import type { Persona } from '@croisee/domain/access/persona';
import type { RetentionRuleCode } from '@croisee/domain/retention/retention-rules';
import {
  eraseSchema,
  holdSchema,
  postponeSchema,
  retentionPageSchema,
  retentionQuerySchema,
  ruleCodeSchema,
  setRuleSchema,
  type Erase,
  type Postpone,
  type RetentionPage,
  type RetentionQuery,
  type SetRule,
} from '@croisee/domain/retention/retention.schema';
import { Body, Controller, Get, Inject, Param, Post, Put, Query } from '@nestjs/common';
import { Requires } from '../../kernel/access/route.decorator';
import { Who } from '../../kernel/access/who.decorator';
import { idSchema } from '../../kernel/http/input.pipe';
import { RetentionQueries } from './retention.queries';
import { RetentionService } from './retention.service';

/** How long things are kept, what goes next, and what went. */
@Controller('retention')
export class RetentionController {
  constructor(
    @Inject(RetentionQueries) private readonly queries: RetentionQueries,
    @Inject(RetentionService) private readonly retention: RetentionService,
  ) {}

  @Get()
  @Requires('retention.read', {
    summary: 'Rules, what is due within some days (nothing is done), certificates.',
    returns: retentionPageSchema,
  })
  page(@Who() persona: Persona, @Query({ schema: retentionQuerySchema }) { days }: RetentionQuery): Promise<RetentionPage> {
    return this.queries.page(persona, days);
  }

  @Put('rules/:code')
  @Requires('retention.set-rules', { summary: 'Changes how long something is kept.', returns: retentionPageSchema, stepUp: true })
  setRule(
    @Who() persona: Persona,
    @Param('code', { schema: ruleCodeSchema }) code: RetentionRuleCode,
    @Body({ schema: setRuleSchema }) body: SetRule,
  ): Promise<RetentionPage> {
    return this.retention.setRule(persona, code, body);
  }

  @Post('situations/:id/postponements')
  @Requires('retention.postpone', { summary: 'Postpones an erasure, twice at most.', returns: retentionPageSchema })
  postpone(
    @Who() persona: Persona,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: postponeSchema }) body: Postpone,
  ): Promise<RetentionPage> {
    return this.retention.postpone(persona, id, body);
  }

  @Post('situations/:id/hold')
  @Requires('retention.hold', { summary: 'Places a legal hold: nothing is erased until it is lifted.', returns: retentionPageSchema })
  hold(
    @Who() persona: Persona,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: holdSchema }) { reason }: { reason: string },
  ): Promise<RetentionPage> {
    return this.retention.hold(persona, id, reason);
  }

  @Post('situations/:id/hold/lift')
  @Requires('retention.hold', { summary: 'Lifts a legal hold.', returns: retentionPageSchema })
  lift(@Who() persona: Persona, @Param('id', { schema: idSchema }) id: string): Promise<RetentionPage> {
    return this.retention.lift(persona, id);
  }

  @Post('situations/:id/erasure')
  @Requires('retention.erase', { summary: 'Erases a situation for good.', returns: retentionPageSchema, stepUp: true })
  erase(
    @Who() persona: Persona,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: eraseSchema }) body: Erase,
  ): Promise<RetentionPage> {
    return this.retention.erase(persona, id, body);
  }
}
