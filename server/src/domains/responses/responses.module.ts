import { Module } from '@nestjs/common';
import { DirectoryModule } from '../directory/api';
import { MeetingsModule } from '../meetings/api';
import { SituationsModule } from '../situations/api';
import { ClosureService } from './closure.service';
import { CommitmentViews } from './commitment-views';
import { CommitmentsController } from './commitments.controller';
import { CommitmentsService } from './commitments.service';
import { FollowUpController } from './follow-up.controller';
import { FollowUpQueries } from './follow-up.queries';
import { LoopsService } from './loops.service';
import { PartnerGrants } from './partner-grants';
import { ApprovalService } from './record/approval.service';
import { ExtractsQueries } from './record/extracts.queries';
import { RecordController } from './record/record.controller';
import { RecordQueries } from './record/record.queries';
import { RecordService } from './record/record.service';
import { RecordSource } from './record/record-source';
import { ResponseListeners } from './response-listeners';
import { ResponseStore } from './response-store';

/** What comes out of a meeting: responses, commitments, returns, closure, and the record. */
@Module({
  imports: [DirectoryModule, SituationsModule, MeetingsModule],
  controllers: [CommitmentsController, FollowUpController, RecordController],
  providers: [
    ...[ResponseStore, ResponseListeners, PartnerGrants, CommitmentViews, CommitmentsService],
    ...[FollowUpQueries, LoopsService, ClosureService],
    ...[RecordSource, RecordQueries, RecordService, ApprovalService, ExtractsQueries],
  ],
  exports: [CommitmentsService, LoopsService, ClosureService, RecordService, ApprovalService, FollowUpQueries],
})
export class ResponsesModule {}
