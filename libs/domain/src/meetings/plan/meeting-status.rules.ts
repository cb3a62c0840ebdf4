import { accept, refuse, type Outcome } from '../../errors/outcome';
import { isAboutSituation, type ItemKind, type MeetingKind, type MeetingStatus } from './meeting-kinds';

/** What the rules of planning read of a meeting. */
export interface PlannedMeeting {
  readonly kind: MeetingKind;
  readonly status: MeetingStatus;
  readonly date: string;
  readonly facilitatorId: string | null;
}

/** The states a planned meeting may go to by planning; opening and closing are commands of the live meeting. */
const PLANNING_STEPS: Readonly<Record<MeetingStatus, readonly MeetingStatus[]>> = {
  draft: ['convoked', 'cancelled', 'postponed'],
  convoked: ['cancelled', 'postponed'],
  open: [],
  paused: [],
  closed: [],
  cancelled: [],
  postponed: [],
};

function canGo(meeting: PlannedMeeting, to: MeetingStatus): Outcome {
  return PLANNING_STEPS[meeting.status].includes(to) ? accept() : refuse('MEETING_TRANSITION', { status: meeting.status });
}

/** Convening freezes the list: it needs an agenda, people and, where situations are discussed, a facilitator. */
export function canConvoke(
  meeting: PlannedMeeting,
  agenda: readonly { readonly kind: ItemKind }[],
  list: readonly { readonly memberId: string }[],
): Outcome {
  const step = canGo(meeting, 'convoked');
  if (!step.ok) return step;
  if (agenda.length === 0) return refuse('AGENDA_EMPTY');
  if (list.length === 0) return refuse('NOBODY_CONVENED');
  const needsFacilitator = agenda.some(({ kind }) => isAboutSituation(kind));
  const facilitatorListed = list.some(({ memberId }) => memberId === meeting.facilitatorId);
  return needsFacilitator && !facilitatorListed ? refuse('FACILITATOR_MISSING') : accept();
}

export function canCancel(meeting: PlannedMeeting): Outcome {
  return canGo(meeting, 'cancelled');
}

/** A postponed meeting stays in the calendar with its reason; another one is planned at a later date. */
export function canPostpone(meeting: PlannedMeeting, newDate: string): Outcome {
  const step = canGo(meeting, 'postponed');
  if (!step.ok) return step;
  return newDate > meeting.date ? step : refuse('INVALID_INPUT', { fields: ['date'] });
}

/** Somebody who was on no list may be admitted once the list is frozen, until the meeting closes; before, they are put on the list. */
export function canAdmit(meeting: Pick<PlannedMeeting, 'status'>): Outcome {
  const { status } = meeting;
  return status === 'convoked' || status === 'open' || status === 'paused' ? accept() : refuse('MEETING_TRANSITION', { status });
}

/** Place, times and agenda may change until the meeting opens. */
export function canEdit(meeting: PlannedMeeting): Outcome {
  return meeting.status === 'draft' || meeting.status === 'convoked' ? accept() : refuse('MEETING_TRANSITION', { status: meeting.status });
}
