import type { LetterState } from '@croisee/domain/notifications/delivery.rules';
import type { LetterLine } from '@croisee/domain/notifications/letters.schema';
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

/** The words of a state: what was handed over on paper never left by mail. */
export function stateLabel({ state, attempts }: Pick<LetterLine, 'state' | 'attempts'>): string {
  return `notifications.states.${state === 'sent' && attempts === 0 ? 'handedOver' : state}`;
}

export function stateTone(state: LetterState): StatusTone {
  return TONES[state];
}

/** Whether sending it again by hand makes sense. */
export function isRetriable(state: LetterState): boolean {
  return state === 'failed' || state === 'waiting';
}
