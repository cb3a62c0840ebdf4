/** What happens after a meeting, for other domains and the demonstration: every method takes the persona, ids and the body of its route. */
export { ResponsesModule } from './responses.module';
export { CommitmentsService } from './commitments.service';
export { EffectsService } from './effects.service';
export { FollowUpReminders } from './follow-up-reminders';
export { LoopsService } from './loops.service';
export { ClosureService } from './closure.service';
export { FollowUpQueries } from './follow-up.queries';
export { ExtractsQueries } from './record/extracts.queries';
export { RecordQueries } from './record/record.queries';
export { RecordService } from './record/record.service';
export { ApprovalService } from './record/approval.service';
