import { accept, refuse, type Outcome } from '../errors/outcome';

/** Where a situation stands, from the first draft to its purge. */
export const SITUATION_STATUSES = [
  'draft',
  'submitted',
  'to-complete',
  'admissible',
  'not-admissible',
  'withdrawn',
  'in-preparation',
  'on-agenda',
  'in-session',
  'response-built',
  'followed-up',
  'suspended',
  'redirected-as-emergency',
  'closed',
  'purged',
] as const;
export type SituationStatus = (typeof SITUATION_STATUSES)[number];

export const SITUATION_ACTIONS = [
  'submit',
  'ask-to-complete',
  'declare-admissible',
  'declare-inadmissible',
  'withdraw',
  'start-preparation',
  'put-on-agenda',
  'take-off-agenda',
  'open-in-session',
  'build-response',
  'start-follow-up',
  'close',
  'suspend',
  'resume',
  'redirect-as-emergency',
  'purge',
] as const;
export type SituationAction = (typeof SITUATION_ACTIONS)[number];

/** What the state machine needs of a situation. */
export interface Standing {
  readonly status: SituationStatus;
  /** Set while suspended: where the situation goes on once the opposition is lifted. */
  readonly resumesAt: SituationStatus | null;
  /** How many times the commission built a response. */
  readonly passages: number;
}

const LIVE = [
  'draft',
  'submitted',
  'to-complete',
  'admissible',
  'in-preparation',
  'on-agenda',
  'in-session',
  'response-built',
  'followed-up',
] as const satisfies readonly SituationStatus[];

const FROM: Readonly<Record<SituationAction, readonly SituationStatus[]>> = {
  submit: ['draft', 'to-complete'],
  // Until the agenda: a re-reading may find a name after the situation was declared admissible.
  'ask-to-complete': ['submitted', 'admissible', 'in-preparation'],
  'declare-admissible': ['submitted'],
  'declare-inadmissible': ['submitted', 'to-complete'],
  withdraw: ['draft', 'submitted', 'to-complete', 'admissible', 'in-preparation', 'on-agenda', 'in-session', 'suspended'],
  'start-preparation': ['admissible'],
  'put-on-agenda': ['in-preparation', 'followed-up'],
  'take-off-agenda': ['on-agenda', 'in-session'],
  'open-in-session': ['on-agenda'],
  'build-response': ['in-session'],
  'start-follow-up': ['response-built'],
  close: ['response-built', 'followed-up', 'suspended'],
  suspend: LIVE,
  resume: ['suspended'],
  'redirect-as-emergency': [...LIVE, 'suspended'],
  purge: ['draft', 'not-admissible', 'withdrawn', 'redirected-as-emergency', 'closed'],
};

/** The standing after an action, or `SITUATION_STEP_REFUSED` when the action is not open from where the situation stands. */
export function step(standing: Standing, action: SituationAction): Outcome<Standing> {
  if (!canTake(standing, action)) return refuse('SITUATION_STEP_REFUSED', { action, status: standing.status });
  return accept({
    status: target(standing, action),
    resumesAt: action === 'suspend' ? offTheAgenda(standing) : null,
    passages: action === 'build-response' ? standing.passages + 1 : standing.passages,
  });
}

/** Whether an action is open; a situation that never came to a response is withdrawn, not closed. */
export function canTake(standing: Standing, action: SituationAction): boolean {
  if (action === 'close' && standing.passages === 0) return false;
  return FROM[action].includes(standing.status);
}

/** The actions open from a standing: what the interface offers. */
export function openActions(standing: Standing): readonly SituationAction[] {
  return SITUATION_ACTIONS.filter((action) => canTake(standing, action));
}

function target(standing: Standing, action: SituationAction): SituationStatus {
  if (action === 'resume') return standing.resumesAt ?? 'in-preparation';
  if (action === 'take-off-agenda') return offTheAgenda(standing);
  return TARGETS[action];
}

const TARGETS: Readonly<Record<Exclude<SituationAction, 'resume' | 'take-off-agenda'>, SituationStatus>> = {
  submit: 'submitted',
  'ask-to-complete': 'to-complete',
  'declare-admissible': 'admissible',
  'declare-inadmissible': 'not-admissible',
  withdraw: 'withdrawn',
  'start-preparation': 'in-preparation',
  'put-on-agenda': 'on-agenda',
  'open-in-session': 'in-session',
  'build-response': 'response-built',
  'start-follow-up': 'followed-up',
  close: 'closed',
  suspend: 'suspended',
  'redirect-as-emergency': 'redirected-as-emergency',
  purge: 'purged',
};

/** A situation that leaves a meeting goes back to where it came from: preparation, or follow-up after an earlier response. */
function offTheAgenda(standing: Standing): SituationStatus {
  if (standing.status !== 'on-agenda' && standing.status !== 'in-session') return standing.status;
  return standing.passages > 0 ? 'followed-up' : 'in-preparation';
}
