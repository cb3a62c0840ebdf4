/**
 * What other domains may ask of meetings. They hear the events of `live/live-events.ts`; grants of convocation have the meeting as their
 * source, so that the approval of the record ends them with `GrantWriter.end({ sourceId: meetingId })`.
 */
export { CarryOver, type OpenCommitments } from './planning/carry-over';
export { MeetingDoor, type OpenedMeeting } from './planning/meeting-door';
export { LiveMeetings } from './live/live-meetings';
export { MeetingsQueries } from './planning/meetings.queries';
export { planOf } from './planning/meeting-plan.queries';
export { MinutesApi, type RenderedMinutes } from './minutes/minutes-api';
export { MinutesWriter } from './minutes/minutes-writer';
export { MeetingsModule } from './meetings.module';
export type { ResponseContent } from './live/live-events';
