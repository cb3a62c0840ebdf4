import type { AskedKind } from '@croisee/domain/documents/document-kinds';
import type { Persona } from '@croisee/domain/access/persona';
import { Inject, Injectable } from '@nestjs/common';
import { CharterContents } from './sources/charter-contents';
import { ConventionContents } from './sources/convention-contents';
import type { ContentRequest, DocumentContent, ReadContent } from './sources/document-content';
import { MeetingContents } from './sources/meeting-contents';
import { RecordContents } from './sources/record-contents';

/** Where the content of each kind is read: a new kind of document is one line here. */
@Injectable()
export class ContentSources {
  private readonly readers: Readonly<Record<AskedKind, ReadContent>>;

  constructor(
    @Inject(MeetingContents) meetings: MeetingContents,
    @Inject(RecordContents) records: RecordContents,
    @Inject(CharterContents) charter: CharterContents,
    @Inject(ConventionContents) conventions: ConventionContents,
  ) {
    this.readers = {
      agenda: (persona, request) => meetings.agenda(persona, request),
      attendance: (persona, request) => meetings.attendance(persona, request),
      pack: (persona, request) => meetings.pack(persona, request),
      record: (persona, request) => records.record(persona, request),
      extract: (persona, request) => records.ofResponse(persona, request),
      'own-extract': (persona, request) => records.ofStructures(persona, request),
      charter: (persona, request) => charter.version(persona, request),
      convention: (persona, request) => conventions.convention(persona, request),
    };
  }

  read(persona: Persona, kind: AskedKind, request: ContentRequest): Promise<DocumentContent> {
    return this.readers[kind](persona, request);
  }
}
