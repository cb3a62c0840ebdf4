import { accept, refuse, type Outcome } from '../errors/outcome';
import type { PartnershipStateCode } from '../vocabulary/partnership';

/** From each state, those a structure may reach (R007); a partnership that ended starts again from a contact. */
export const PARTNERSHIP_STEPS: Readonly<Record<PartnershipStateCode, readonly PartnershipStateCode[]>> = {
  'to-contact': ['in-contact', 'ended'],
  'in-contact': ['convention-in-progress', 'ended'],
  'convention-in-progress': ['signatory', 'in-contact', 'ended'],
  signatory: ['suspended', 'ended', 'convention-in-progress'],
  suspended: ['signatory', 'ended'],
  ended: ['in-contact'],
};

/** Accepts the step of a partnership, or says which ones are open. */
export function changePartnership(from: PartnershipStateCode, to: PartnershipStateCode): Outcome<PartnershipStateCode> {
  if (from === to) return refuse('ALREADY_DONE');
  return PARTNERSHIP_STEPS[from].includes(to)
    ? accept(to)
    : refuse('PARTNERSHIP_STEP_REFUSED', { from, to, possible: PARTNERSHIP_STEPS[from] });
}

/** Only structures bound by the convention give mandates that open content. */
export function mayMandate(state: PartnershipStateCode): boolean {
  return state === 'signatory';
}
