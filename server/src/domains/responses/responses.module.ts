import { Module } from '@nestjs/common';
import { DirectoryModule } from '../directory/api';
import { MeetingsModule } from '../meetings/api';
import { SituationsModule } from '../situations/api';
import { ClosureService } from './closure.service';
import { CommitmentViews } from './commitment-views';
import { CommitmentsController } from './commitments.controller';
import { CommitmentsService } from './commitments.service';
import { EffectStore } from './effect-store';
import { EffectsService } from './effects.service';
import { FollowUpReminders } from './follow-up-reminders';
import { FollowUpController } from './follow-up.controller';
import { FollowUpQueries } from './follow-up.queries';
import { LoopsService } from './loops.service';
import { ObservatoryQueries } from './observatory.queries';
import { PartnerGrants } from './partner-grants';
import { ApprovalService } from './record/approval.service';
import { ExtractsQueries } from './record/extracts.queries';
import { RecordController } from './record/record.controller';
import { ReadersQueries } from './record/readers.queries';
import { RecordQueries } from './record/record.queries';
import { RecordService } from './record/record.service';
import { RecordSource } from './record/record-source';
import { ResponseChanges } from './response-changes';
import { ResponseListeners } from './response-listeners';
import { ResponseStore } from './response-store';
import { WaitingQueries } from './waiting.queries';
import { WhatItChangedController } from './what-it-changed.controller';

/** What comes out of a meeting: responses, commitments, returns, closure, and the record. */
@Module({
  imports: [DirectoryModule, SituationsModule, MeetingsModule],
  controllers: [CommitmentsController, FollowUpController, WhatItChangedController, RecordController],
  providers: [
    ...[ResponseStore, ResponseListeners, PartnerGrants, CommitmentViews, CommitmentsService],
    ...[FollowUpQueries, ResponseChanges, LoopsService, ClosureService],
    ...[EffectStore, EffectsService, WaitingQueries, ObservatoryQueries, FollowUpReminders],
    ...[RecordSource, RecordQueries, RecordService, ApprovalService, ExtractsQueries, ReadersQueries],
  ],
  exports: [
    CommitmentsService,
    LoopsService,
    EffectsService,
    FollowUpReminders,
    ClosureService,
    RecordService,
    RecordQueries,
    ExtractsQueries,
    ApprovalService,
    FollowUpQueries,
  ],
})
export class ResponsesModule {}
