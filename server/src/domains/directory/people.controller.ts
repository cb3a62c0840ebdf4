import type { Persona } from '@croisee/domain/access/persona';
import {
  directoryQuerySchema,
  editPersonSchema,
  importPreviewSchema,
  importResultSchema,
  importRowsSchema,
  personInputSchema,
  personListSchema,
  personViewSchema,
  type DirectoryQuery,
  type EditPerson,
  type ImportPreviewView,
  type ImportResult,
  type ImportRows,
  type PersonInput,
  type PersonView,
} from '@croisee/domain/directory/directory.schema';
import { Body, Controller, Delete, Get, Inject, Param, Post, Put, Query } from '@nestjs/common';
import { Requires } from '../../kernel/access/route.decorator';
import { Who } from '../../kernel/access/who.decorator';
import { idSchema } from '../../kernel/http/input.pipe';
import { DirectoryQueries } from './directory.queries';
import { ImportService } from './import.service';
import { PeopleService } from './people.service';

/** Professionals of the directory, and the import of a sheet of partners. */
@Controller('directory')
export class PeopleController {
  constructor(
    @Inject(DirectoryQueries) private readonly queries: DirectoryQueries,
    @Inject(PeopleService) private readonly people: PeopleService,
    @Inject(ImportService) private readonly imports: ImportService,
  ) {}

  @Get('people')
  @Requires('directory.read', { summary: 'Professionals by name and structure.', returns: personListSchema })
  list(@Who() persona: Persona, @Query({ schema: directoryQuerySchema }) query: DirectoryQuery): Promise<{ items: PersonView[] }> {
    return this.queries.people(persona, query);
  }

  @Post('people')
  @Requires('directory.edit', { summary: 'Adds a professional.', returns: personViewSchema, status: 201 })
  create(@Who() persona: Persona, @Body({ schema: personInputSchema }) body: PersonInput): Promise<PersonView> {
    return this.people.create(persona, body);
  }

  @Put('people/:id')
  @Requires('directory.edit', { summary: 'Replaces a professional, at the version it was read.', returns: personViewSchema })
  edit(
    @Who() persona: Persona,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: editPersonSchema }) body: EditPerson,
  ): Promise<PersonView> {
    return this.people.edit(persona, id, body);
  }

  @Delete('people/:id')
  @Requires('directory.edit', { summary: 'Removes a professional from the directory; their account, if any, stays.' })
  remove(@Who() persona: Persona, @Param('id', { schema: idSchema }) id: string): Promise<void> {
    return this.people.remove(persona, id);
  }

  @Post('import/preview')
  @Requires('directory.import', { summary: 'Says row by row what a sheet would create; changes nothing.', returns: importPreviewSchema })
  preview(@Who() persona: Persona, @Body({ schema: importRowsSchema }) body: ImportRows): Promise<ImportPreviewView> {
    return this.imports.preview(persona, body);
  }

  @Post('import/apply')
  @Requires('directory.import', { summary: 'Creates everything the sheet brings, or nothing.', returns: importResultSchema })
  apply(@Who() persona: Persona, @Body({ schema: importRowsSchema }) body: ImportRows): Promise<ImportResult> {
    return this.imports.apply(persona, body);
  }
}
