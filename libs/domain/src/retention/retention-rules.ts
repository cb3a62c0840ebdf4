import type { SituationStatus } from '../situations/lifecycle';

/** What the delay of a rule is counted from. */
export const RETENTION_TRIGGERS = ['last-change', 'decision', 'closing'] as const;
export type RetentionTrigger = (typeof RETENTION_TRIGGERS)[number];

export const RETENTION_RULE_CODES = ['unsent-draft', 'not-admissible', 'withdrawn', 'redirected', 'closed', 'idle'] as const;
export type RetentionRuleCode = (typeof RETENTION_RULE_CODES)[number];

/** A rule of conservation: which situations, from when, how long, and what happens then. */
export interface RetentionRule {
  readonly code: RetentionRuleCode;
  readonly statuses: readonly SituationStatus[];
  readonly trigger: RetentionTrigger;
  readonly delayDays: number;
  /** Beyond it the council writes down why. */
  readonly ceilingDays: number;
  /** How many days before the end the first and the last notices leave. */
  readonly noticeDays: readonly [first: number, last: number];
  /** `review`: a situation that goes on is never erased behind the back of those who follow it; they are told to close it. */
  readonly action: 'erase' | 'review';
}

/**
 * Cautious defaults. The ceiling of 24 months after the last contact is the one of the CNIL's framework for social and medico-social
 * support (deliberation 2021-028); the others are the platform's own, for texts nobody needs any more.
 */
export const RETENTION_RULES: readonly RetentionRule[] = [
  {
    ...{ code: 'unsent-draft', statuses: ['draft'], trigger: 'last-change', action: 'erase' },
    ...{ delayDays: 30, ceilingDays: 90, noticeDays: [10, 3] },
  },
  {
    ...{ code: 'not-admissible', statuses: ['not-admissible'], trigger: 'decision', action: 'erase' },
    ...{ delayDays: 90, ceilingDays: 365, noticeDays: [30, 7] },
  },
  {
    ...{ code: 'withdrawn', statuses: ['withdrawn'], trigger: 'last-change', action: 'erase' },
    ...{ delayDays: 90, ceilingDays: 365, noticeDays: [30, 7] },
  },
  {
    ...{ code: 'redirected', statuses: ['redirected-as-emergency'], trigger: 'last-change', action: 'erase' },
    ...{ delayDays: 90, ceilingDays: 365, noticeDays: [30, 7] },
  },
  {
    ...{ code: 'closed', statuses: ['closed'], trigger: 'closing', action: 'erase' },
    ...{ delayDays: 730, ceilingDays: 730, noticeDays: [60, 15] },
  },
  {
    code: 'idle',
    statuses: [
      'submitted',
      'to-complete',
      'admissible',
      'in-preparation',
      'on-agenda',
      'in-session',
      'response-built',
      'followed-up',
      'suspended',
    ],
    ...{ trigger: 'last-change', action: 'review', delayDays: 365, ceilingDays: 730, noticeDays: [60, 15] },
  },
];

/** The rule a status falls under; a purged situation falls under none. */
export function ruleFor(status: SituationStatus): RetentionRule | undefined {
  return RETENTION_RULES.find(({ statuses }) => statuses.includes(status));
}

/** The default rule with this code. */
export function ruleOf(code: RetentionRuleCode): RetentionRule {
  const rule = RETENTION_RULES.find((one) => one.code === code);
  if (rule === undefined) throw new Error(`No rule of conservation is called ${code}.`);
  return rule;
}
