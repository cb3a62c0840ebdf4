import type { Persona } from '@croisee/domain/access/persona';
import {
  minutesVersionSchema,
  minutesVersionsSchema,
  redactedSchema,
  redactionPlacesSchema,
  redactionSearchSchema,
  redactSchema,
  type MinutesVersion,
  type MinutesVersions as VersionList,
  type Redact,
  type RedactionPlaces,
} from '@croisee/domain/minutes/minutes-requests.schema';
import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { Requires } from '../../../kernel/access/route.decorator';
import { Who } from '../../../kernel/access/who.decorator';
import { idSchema } from '../../../kernel/http/input.pipe';
import { documentPeopleSchema, DocumentPeopleQueries, type DocumentPeople } from './document-people.queries';
import { MinutesRedaction } from './minutes-redaction.service';
import { MinutesVersions } from './minutes-versions.service';

/** What the editor of the minutes asks outside the live connection. */
@Controller('minutes')
export class MinutesController {
  constructor(
    @Inject(DocumentPeopleQueries) private readonly people: DocumentPeopleQueries,
    @Inject(MinutesVersions) private readonly versions: MinutesVersions,
    @Inject(MinutesRedaction) private readonly redaction: MinutesRedaction,
  ) {}

  @Get(':id/people')
  @Requires('meeting.read', { summary: 'Names of those who may write in a document of the minutes.', returns: documentPeopleSchema })
  list(@Who() persona: Persona, @Param('id', { schema: idSchema }) id: string): Promise<DocumentPeople> {
    return this.people.of(persona, id);
  }

  @Get(':id/versions')
  @Requires('meeting.read', { summary: 'Copies kept of a text.', returns: minutesVersionsSchema })
  listVersions(@Who() persona: Persona, @Param('id', { schema: idSchema }) id: string): Promise<VersionList> {
    return this.versions.list(persona, id);
  }

  @Get(':id/versions/:versionId')
  @Requires('meeting.read', { summary: 'A copy as it is read.', returns: minutesVersionSchema })
  readVersion(
    @Who() persona: Persona,
    @Param('id', { schema: idSchema }) id: string,
    @Param('versionId', { schema: idSchema }) versionId: string,
  ): Promise<MinutesVersion> {
    return this.versions.read(persona, id, versionId);
  }

  @Post(':id/versions')
  @Requires('record.write', { summary: 'Keeps a copy of the text as it is.', returns: minutesVersionsSchema })
  keepVersion(@Who() persona: Persona, @Param('id', { schema: idSchema }) id: string): Promise<VersionList> {
    return this.versions.keep(persona, id);
  }

  @Post(':id/versions/:versionId/restoration')
  @Requires('record.write', { summary: 'Restores a copy as a new edit.', returns: minutesVersionsSchema })
  restoreVersion(
    @Who() persona: Persona,
    @Param('id', { schema: idSchema }) id: string,
    @Param('versionId', { schema: idSchema }) versionId: string,
  ): Promise<VersionList> {
    return this.versions.restore(persona, id, versionId);
  }

  @Post(':id/redaction-preview')
  @Requires('record.redact', { summary: 'Where a passage stands in the texts of the meeting.', returns: redactionPlacesSchema })
  searchPassage(
    @Who() persona: Persona,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: redactionSearchSchema }) body: { text: string },
  ): Promise<RedactionPlaces> {
    return this.redaction.search(persona, id, body.text);
  }

  @Post(':id/redaction')
  @Requires('record.redact', { summary: 'Takes a passage out of texts and their versions.', returns: redactedSchema })
  redact(
    @Who() persona: Persona,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: redactSchema }) body: Redact,
  ): Promise<{ removed: number }> {
    return this.redaction.redact(persona, id, body);
  }
}
