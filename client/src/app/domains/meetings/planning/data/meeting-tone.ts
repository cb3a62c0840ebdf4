import type { MeetingStatus } from '@croisee/domain/meetings/plan/meeting-kinds';
import type { ShownAnswer } from '@croisee/domain/meetings/plan/meeting-view.schema';
import type { StatusTone } from '@croisee/ui/status-chip/status-chip';

/** How each state of a meeting is shown beside its word. */
export const MEETING_TONES: Readonly<Record<MeetingStatus, StatusTone>> = {
  draft: 'neutral',
  convoked: 'info',
  open: 'success',
  paused: 'warning',
  closed: 'neutral',
  cancelled: 'danger',
  postponed: 'warning',
};

export const ANSWER_TONES: Readonly<Record<ShownAnswer, StatusTone>> = {
  none: 'neutral',
  present: 'success',
  remote: 'success',
  excused: 'warning',
  replaced: 'info',
};
