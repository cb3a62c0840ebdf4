import { accept, refuse, type Outcome } from '../errors/outcome';
import { addMonths } from '../time/local-date';

export const RIGHTS_KINDS = ['access', 'rectification', 'erasure', 'opposition'] as const;
export type RightsKind = (typeof RIGHTS_KINDS)[number];

/** By which way the request came: never by whom. */
export const RIGHTS_CHANNELS = ['submitter', 'referent', 'structure', 'letter', 'phone', 'in-person'] as const;
export type RightsChannel = (typeof RIGHTS_CHANNELS)[number];

export const RIGHTS_STEPS = ['identity-checked-outside', 'searched', 'submitter-asked', 'acted', 'note'] as const;
export type RightsStep = (typeof RIGHTS_STEPS)[number];

export const RIGHTS_OUTCOMES = ['granted', 'partly', 'refused', 'unknown-code'] as const;
export type RightsOutcome = (typeof RIGHTS_OUTCOMES)[number];

export interface RightsClock {
  readonly receivedOn: string;
  readonly dueOn: string;
  readonly extended: boolean;
  readonly status: 'open' | 'answered';
}

/** One month to answer (RGPD, article 12). */
export function openClock(receivedOn: string): RightsClock {
  return { receivedOn, dueOn: addMonths(receivedOn, 1), extended: false, status: 'open' };
}

/** Two more months, once, told to the person within the first. */
export function extendClock(clock: RightsClock): Outcome<RightsClock> {
  if (clock.status === 'answered') return refuse('RIGHTS_FILE_ANSWERED');
  if (clock.extended) return refuse('RIGHTS_ALREADY_EXTENDED');
  return accept({ ...clock, extended: true, dueOn: addMonths(clock.receivedOn, 3) });
}

export function answerClock(clock: RightsClock): Outcome<RightsClock> {
  if (clock.status === 'answered') return refuse('RIGHTS_FILE_ANSWERED');
  return accept({ ...clock, status: 'answered' });
}
