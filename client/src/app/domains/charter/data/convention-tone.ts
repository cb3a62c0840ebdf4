import type { ConventionState } from '@croisee/domain/charter/convention.rules';
import type { StatusTone } from '@croisee/ui/status-chip/status-chip';

/** How the state of a convention looks. */
export const CONVENTION_TONES: Readonly<Record<ConventionState, StatusTone>> = {
  none: 'neutral',
  'to-come': 'info',
  'in-force': 'success',
  'to-renew': 'warning',
  expired: 'danger',
  ended: 'neutral',
};
