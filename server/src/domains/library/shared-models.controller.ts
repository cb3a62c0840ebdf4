import type { Persona } from '@croisee/domain/access/persona';
import {
  lendModelSchema,
  sharedModelListSchema,
  sharedModelSchema,
  type LendModel,
  type SharedModel,
  type SharedModelList,
} from '@croisee/domain/library/shared-model.schema';
import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { Requires } from '../../kernel/access/route.decorator';
import { Who } from '../../kernel/access/who.decorator';
import { idSchema } from '../../kernel/http/input.pipe';
import { SharedModelsService } from './shared-models.service';

/** Texts that councils lend each other; each change answers the list as it has become. */
@Controller('library/models')
export class SharedModelsController {
  constructor(@Inject(SharedModelsService) private readonly models: SharedModelsService) {}

  @Get()
  @Requires('library.read', { summary: 'Texts lent by the councils of the installation.', returns: sharedModelListSchema })
  list(@Who() persona: Persona): Promise<SharedModelList> {
    return this.models.list(persona);
  }

  @Get(':id')
  @Requires('library.read', { summary: 'One of them, whole.', returns: sharedModelSchema })
  one(@Who() persona: Persona, @Param('id', { schema: idSchema }) id: string): Promise<SharedModel> {
    return this.models.one(persona, id);
  }

  @Post()
  @Requires('library.keep', { summary: 'Lends a published text of the council.', returns: sharedModelListSchema, status: 201 })
  lend(@Who() persona: Persona, @Body({ schema: lendModelSchema }) body: LendModel): Promise<SharedModelList> {
    return this.models.lend(persona, body);
  }

  @Post(':id/withdraw')
  @Requires('library.keep', { summary: 'Takes a text back; copies others made stay theirs.', returns: sharedModelListSchema })
  withdraw(@Who() persona: Persona, @Param('id', { schema: idSchema }) id: string): Promise<SharedModelList> {
    return this.models.withdraw(persona, id);
  }
}
