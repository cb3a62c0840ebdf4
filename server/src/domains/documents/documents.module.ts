import { Module } from '@nestjs/common';
import { CharterModule } from '../charter/api';
import { MeetingsModule } from '../meetings/api';
import { ResponsesModule } from '../responses/api';
import { ContentSources } from './content-sources';
import { DocumentsController } from './documents.controller';
import { ExportRegister } from './export-register';
import { ExportsService } from './exports.service';
import { RegisterQueries } from './register.queries';
import { Revocations } from './revocations';
import { CharterContents } from './sources/charter-contents';
import { ConventionContents } from './sources/convention-contents';
import { MeetingContents } from './sources/meeting-contents';
import { RecordContents } from './sources/record-contents';

/** Agenda, record, extracts, sheets and packs as files, and the register of what left. */
@Module({
  imports: [CharterModule, MeetingsModule, ResponsesModule],
  controllers: [DocumentsController],
  providers: [
    ExportRegister,
    ContentSources,
    MeetingContents,
    RecordContents,
    CharterContents,
    ConventionContents,
    ExportsService,
    RegisterQueries,
    Revocations,
  ],
  exports: [ExportRegister],
})
export class DocumentsModule {}
