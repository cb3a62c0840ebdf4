import type { Persona } from '@croisee/domain/access/persona';
import {
  conventionModelListSchema,
  conventionModelSchema,
  conventionsQuerySchema,
  conventionsViewSchema,
  endConventionSchema,
  publishConventionModelSchema,
  recordConventionSchema,
  structureConventionsSchema,
  type ConventionModel,
  type ConventionModelList,
  type ConventionsView,
  type EndConvention,
  type PublishConventionModel,
  type RecordConvention,
  type StructureConventions,
} from '@croisee/domain/charter/convention.schema';
import { Body, Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import { Requires } from '../../kernel/access/route.decorator';
import { Who } from '../../kernel/access/who.decorator';
import { idSchema } from '../../kernel/http/input.pipe';
import { ConventionsQueries } from './conventions.queries';
import { ConventionsService } from './conventions.service';

/** Conventions of the structures and the texts they sign. */
@Controller('conventions')
export class ConventionsController {
  constructor(
    @Inject(ConventionsQueries) private readonly queries: ConventionsQueries,
    @Inject(ConventionsService) private readonly conventions: ConventionsService,
  ) {}

  @Get()
  @Requires('convention.read', { summary: 'Each structure and where it stands, or one of them.', returns: conventionsViewSchema })
  list(
    @Who() persona: Persona,
    @Query({ schema: conventionsQuerySchema }) { structureId }: { structureId?: string },
  ): Promise<ConventionsView> {
    return this.queries.view(persona, structureId);
  }

  @Post()
  @Requires('convention.keep', { summary: 'Records what a structure signed.', returns: structureConventionsSchema, status: 201 })
  record(@Who() persona: Persona, @Body({ schema: recordConventionSchema }) body: RecordConvention): Promise<StructureConventions> {
    return this.conventions.record(persona, body);
  }

  @Get('models')
  @Requires('convention.read', { summary: 'Published models, the one in force first.', returns: conventionModelListSchema })
  models(@Who() persona: Persona): Promise<ConventionModelList> {
    return this.queries.models(persona);
  }

  @Post('models')
  @Requires('convention.keep', { summary: 'Publishes an adopted model.', returns: conventionModelSchema, status: 201 })
  publish(@Who() persona: Persona, @Body({ schema: publishConventionModelSchema }) body: PublishConventionModel): Promise<ConventionModel> {
    return this.conventions.publishModel(persona, body);
  }

  @Get('models/:id')
  @Requires('convention.read', { summary: 'One model with its text.', returns: conventionModelSchema })
  model(@Who() persona: Persona, @Param('id', { schema: idSchema }) id: string): Promise<ConventionModel> {
    return this.queries.model(persona, id);
  }

  @Post(':id/end')
  @Requires('convention.keep', { summary: 'Ends a convention before its last day, with a reason.', returns: structureConventionsSchema })
  end(
    @Who() persona: Persona,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: endConventionSchema }) body: EndConvention,
  ): Promise<StructureConventions> {
    return this.conventions.end(persona, id, body);
  }
}
