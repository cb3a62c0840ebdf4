import { accept, refuse, type Outcome } from '../../errors/outcome';
import { addDays } from '../../time/local-date';

/** States of the record of a closed meeting: written live, tidied, open to remarks, approved and sealed. */
export const RECORD_STATUSES = ['live', 'tidy', 'remarks', 'approved'] as const;
export type RecordStatus = (typeof RECORD_STATUSES)[number];

/** Working notes never outlive this delay, approved record or not. */
export const WORKING_NOTES_MAX_DAYS = 30;

export interface MeetingRecord {
  readonly status: RecordStatus;
  /** Until when those present may remark. */
  readonly remarksUntil: string | null;
}

export interface Remark {
  readonly itemId: string;
  readonly memberId: string;
  readonly answeredAt: string | null;
}

/** Tidying starts when the meeting is closed. */
export function startTidying(record: MeetingRecord, meetingStatus: string): Outcome<MeetingRecord> {
  if (record.status !== 'live' || meetingStatus !== 'closed') return refuse('RECORD_STATE', { status: record.status });
  return accept({ status: 'tidy', remarksUntil: null });
}

/** Opens the record to the remarks of those present for each item, until an instant to come. */
export function openRemarks(record: MeetingRecord, remarksUntil: string, now: string): Outcome<MeetingRecord> {
  if (record.status !== 'tidy') return refuse('RECORD_STATE', { status: record.status });
  if (Date.parse(remarksUntil) <= Date.parse(now)) return refuse('REMARKS_DEADLINE_INVALID');
  return accept({ status: 'remarks', remarksUntil });
}

/** Only somebody who heard the item remarks on it, before the deadline. */
export function canRemark(record: MeetingRecord, memberId: string, heardTheItem: readonly string[], now: string): Outcome {
  if (record.status !== 'remarks' || record.remarksUntil === null) return refuse('RECORD_STATE', { status: record.status });
  if (Date.parse(now) > Date.parse(record.remarksUntil)) return refuse('REMARKS_OVER');
  return heardTheItem.includes(memberId) ? accept() : refuse('REMARK_NEEDS_PRESENCE');
}

/** The facilitator approves once remarks have been answered, at the deadline or before it when none is waiting. */
export function approveRecord(record: MeetingRecord, remarks: readonly Remark[]): Outcome<MeetingRecord> {
  if (record.status !== 'remarks') return refuse('RECORD_STATE', { status: record.status });
  const waiting = remarks.filter(({ answeredAt }) => answeredAt === null).length;
  return waiting > 0 ? refuse('REMARKS_UNANSWERED', { waiting }) : accept({ ...record, status: 'approved' });
}

/** Whether the text of the record may still change; an approved record only receives dated errata. */
export function isRecordWritable(record: MeetingRecord): boolean {
  return record.status === 'live' || record.status === 'tidy';
}

/** An approved text never changes: what was wrong in it is said beside it, dated. Before that, it is tidied. */
export function canAddRecordErratum(record: MeetingRecord): Outcome {
  return record.status === 'approved' ? accept() : refuse('RECORD_STATE', { status: record.status });
}

/** Whether working notes must be destroyed now: at approval, and in any case 30 days after the meeting's local date. */
export function mustDestroyNotes(record: Pick<MeetingRecord, 'status'>, meetingDate: string, today: string): boolean {
  return record.status === 'approved' || today > addDays(meetingDate, WORKING_NOTES_MAX_DAYS);
}
