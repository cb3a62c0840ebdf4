import type { PartnershipStateCode } from '@croisee/domain/vocabulary/partnership';

/** How warmly a partnership is shown; the word says the rest. */
export const PARTNERSHIP_TONES: Readonly<Record<PartnershipStateCode, 'neutral' | 'info' | 'success' | 'warning'>> = {
  'to-contact': 'neutral',
  'in-contact': 'info',
  'convention-in-progress': 'info',
  signatory: 'success',
  suspended: 'warning',
  ended: 'neutral',
};
