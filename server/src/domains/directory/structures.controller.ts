import type { Persona } from '@croisee/domain/access/persona';
import {
  changePartnershipSchema,
  directoryQuerySchema,
  editStructureSchema,
  structureInputSchema,
  structureListSchema,
  structureViewSchema,
  type DirectoryQuery,
  type EditStructure,
  type StructureInput,
  type StructureView,
} from '@croisee/domain/directory/directory.schema';
import { Body, Controller, Delete, Get, Inject, Param, Post, Put, Query } from '@nestjs/common';
import type * as z from 'zod';
import { Requires } from '../../kernel/access/route.decorator';
import { Who } from '../../kernel/access/who.decorator';
import { idSchema } from '../../kernel/http/input.pipe';
import { DirectoryQueries } from './directory.queries';
import { StructuresService } from './structures.service';

/** Partner structures. */
@Controller('directory/structures')
export class StructuresController {
  constructor(
    @Inject(DirectoryQueries) private readonly queries: DirectoryQueries,
    @Inject(StructuresService) private readonly structures: StructuresService,
  ) {}

  @Get()
  @Requires('directory.read', { summary: 'Structures by name, sector, type and partnership.', returns: structureListSchema })
  list(@Who() persona: Persona, @Query({ schema: directoryQuerySchema }) query: DirectoryQuery): Promise<{ items: StructureView[] }> {
    return this.queries.structures(persona, query);
  }

  @Post()
  @Requires('directory.edit', { summary: 'Creates a structure.', returns: structureViewSchema, status: 201 })
  create(@Who() persona: Persona, @Body({ schema: structureInputSchema }) body: StructureInput): Promise<StructureView> {
    return this.structures.create(persona, body);
  }

  @Get(':id')
  @Requires('directory.read', { summary: 'One structure.', returns: structureViewSchema })
  read(@Who() persona: Persona, @Param('id', { schema: idSchema }) id: string): Promise<StructureView> {
    return this.queries.structure(persona, id);
  }

  @Put(':id')
  @Requires('directory.edit', { summary: 'Replaces a structure, at the version it was read.', returns: structureViewSchema })
  edit(
    @Who() persona: Persona,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: editStructureSchema }) body: EditStructure,
  ): Promise<StructureView> {
    return this.structures.edit(persona, id, body);
  }

  @Post(':id/partnership')
  @Requires('directory.edit', { summary: 'Takes a step of the partnership.', returns: structureViewSchema })
  partnership(
    @Who() persona: Persona,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: changePartnershipSchema }) body: z.infer<typeof changePartnershipSchema>,
  ): Promise<StructureView> {
    return this.structures.changePartnership(persona, id, body.to);
  }

  @Delete(':id')
  @Requires('directory.edit', { summary: 'Removes a structure nothing depends on.' })
  remove(@Who() persona: Persona, @Param('id', { schema: idSchema }) id: string): Promise<void> {
    return this.structures.remove(persona, id);
  }
}
