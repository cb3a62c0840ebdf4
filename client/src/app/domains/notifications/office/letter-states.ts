import type { LetterState } from '@croisee/domain/notifications/delivery.rules';
import type { StatusTone } from '@croisee/ui/status-chip/status-chip';

const TONES: Readonly<Record<LetterState, StatusTone>> = {
  waiting: 'info',
  held: 'info',
  kept: 'neutral',
  paper: 'warning',
  sent: 'success',
  failed: 'danger',
  cancelled: 'neutral',
  grouped: 'success',
};

export function stateTone(state: LetterState): StatusTone {
  return TONES[state];
}

/** Whether sending it again by hand makes sense. */
export function isRetriable(state: LetterState): boolean {
  return state === 'failed' || state === 'waiting';
}
