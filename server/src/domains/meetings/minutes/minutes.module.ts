import { Module } from '@nestjs/common';
import { Compactor } from './compactor';
import { DocumentAccess } from './document-access';
import { DocumentGates } from './document-gates';
import { DocumentHints } from './document-hints';
import { DocumentPeopleQueries } from './document-people.queries';
import { MinutesApi } from './minutes-api';
import { MinutesListeners } from './minutes-listeners';
import { MinutesLive } from './minutes-live';
import { MinutesOpening } from './minutes-opening.service';
import { MinutesPushes } from './minutes-pushes.service';
import { MinutesRooms } from './minutes-rooms';
import { MinutesRedaction } from './minutes-redaction.service';
import { MinutesVersions } from './minutes-versions.service';
import { NotesExpiry } from './notes-expiry';
import { MinutesWriter } from './minutes-writer';
import { MinutesController } from './minutes.controller';

/** Shared minutes: text typed together, durable before it is seen. */
@Module({
  controllers: [MinutesController],
  providers: [
    ...[
      DocumentAccess,
      DocumentGates,
      DocumentHints,
      Compactor,
      MinutesRooms,
      MinutesOpening,
      MinutesPushes,
      MinutesListeners,
      MinutesLive,
    ],
    ...[MinutesVersions, MinutesRedaction],
    ...[MinutesApi, MinutesWriter, DocumentPeopleQueries, NotesExpiry],
  ],
  exports: [MinutesApi, MinutesWriter],
})
export class MinutesModule {}
