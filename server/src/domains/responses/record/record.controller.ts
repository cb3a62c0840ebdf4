import type { Persona } from '@croisee/domain/access/persona';
import { answerRemarkSchema, openRemarksSchema, recordErratumSchema, remarkSchema } from '@croisee/domain/meetings/record/record.schema';
import {
  extractsSchema,
  recordReadersSchema,
  recordViewSchema,
  type ExtractsView,
  type RecordReaders,
  type RecordView,
} from '@croisee/domain/meetings/record/record-view.schema';
import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
import type * as z from 'zod';
import { Requires } from '../../../kernel/access/route.decorator';
import { Who } from '../../../kernel/access/who.decorator';
import { idSchema } from '../../../kernel/http/input.pipe';
import { ApprovalService } from './approval.service';
import { ExtractsQueries } from './extracts.queries';
import { ReadersQueries } from './readers.queries';
import { RecordQueries } from './record.queries';
import { RecordService } from './record.service';

/** The record of a meeting, from tidying to approval. */
@Controller()
export class RecordController {
  constructor(
    @Inject(RecordQueries) private readonly records: RecordQueries,
    @Inject(RecordService) private readonly steps: RecordService,
    @Inject(ApprovalService) private readonly approvals: ApprovalService,
    @Inject(ExtractsQueries) private readonly extracts: ExtractsQueries,
    @Inject(ReadersQueries) private readonly readers: ReadersQueries,
  ) {}

  @Get('meetings/:id/record')
  @Requires('meeting.read', { summary: 'The record as its reader may see it.', returns: recordViewSchema })
  ofMeeting(@Who() persona: Persona, @Param('id', { schema: idSchema }) id: string): Promise<RecordView> {
    return this.records.ofMeeting(persona, id);
  }

  @Get('meetings/:id/record/extract')
  @Requires('meeting.read', { summary: 'What the reader’s structures answer for.', returns: extractsSchema })
  ofStructures(@Who() persona: Persona, @Param('id', { schema: idSchema }) id: string): Promise<ExtractsView> {
    return this.extracts.ofStructures(persona, id);
  }

  @Get('meetings/:id/record/readers')
  @Requires('record.tidy', { summary: 'Who opened the record, and their extract.', returns: recordReadersSchema })
  readBy(@Who() persona: Persona, @Param('id', { schema: idSchema }) id: string): Promise<RecordReaders> {
    return this.readers.ofMeeting(persona, id);
  }

  @Post('meetings/:id/record/tidying')
  @Requires('record.tidy', { summary: 'Opens the record of a closed meeting to those who tidy it.', returns: recordViewSchema })
  tidy(@Who() persona: Persona, @Param('id', { schema: idSchema }) id: string): Promise<RecordView> {
    return this.steps.startTidying(persona, id);
  }

  @Post('meetings/:id/record/remarks-phase')
  @Requires('record.tidy', { summary: 'Opens the record to remarks until an instant.', returns: recordViewSchema })
  openRemarks(
    @Who() persona: Persona,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: openRemarksSchema }) body: z.infer<typeof openRemarksSchema>,
  ): Promise<RecordView> {
    return this.steps.openRemarks(persona, id, body.until);
  }

  @Post('meetings/:id/items/:itemId/remarks')
  @Requires('record.remark', { summary: 'A remark on an item one heard.', returns: recordViewSchema, status: 201 })
  remark(
    @Who() persona: Persona,
    @Param('id', { schema: idSchema }) id: string,
    @Param('itemId', { schema: idSchema }) itemId: string,
    @Body({ schema: remarkSchema }) body: z.infer<typeof remarkSchema>,
  ): Promise<RecordView> {
    return this.steps.remark(persona, id, itemId, body.text);
  }

  @Post('meetings/:id/items/:itemId/errata')
  @Requires('record.approve', { summary: 'A dated correction beside an approved text.', returns: recordViewSchema, status: 201 })
  addErratum(
    @Who() persona: Persona,
    @Param('id', { schema: idSchema }) id: string,
    @Param('itemId', { schema: idSchema }) itemId: string,
    @Body({ schema: recordErratumSchema }) body: z.infer<typeof recordErratumSchema>,
  ): Promise<RecordView> {
    return this.steps.addErratum(persona, id, itemId, body.text);
  }

  @Post('remarks/:id/answer')
  @Requires('record.tidy', { summary: 'What is done with a remark.', returns: recordViewSchema })
  answer(
    @Who() persona: Persona,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: answerRemarkSchema }) body: z.infer<typeof answerRemarkSchema>,
  ): Promise<RecordView> {
    return this.steps.answer(persona, id, body);
  }

  @Post('meetings/:id/record/approval')
  @Requires('record.approve', { summary: 'Approves, seals and publishes the record.', returns: recordViewSchema })
  approve(@Who() persona: Persona, @Param('id', { schema: idSchema }) id: string): Promise<RecordView> {
    return this.approvals.approve(persona, id);
  }
}
