import { accept, refuse, type Outcome } from '../errors/outcome';

export const BREACH_NATURES = ['confidentiality', 'integrity', 'availability'] as const;
export type BreachNature = (typeof BREACH_NATURES)[number];

export const BREACH_RISKS = ['none', 'risk', 'high'] as const;
export type BreachRisk = (typeof BREACH_RISKS)[number];

export const BREACH_STEPS = ['contained', 'sessions-ended', 'processor-told', 'authority-notified', 'people-told', 'note'] as const;
export type BreachStep = (typeof BREACH_STEPS)[number];

const HOUR_MS = 3_600_000;

/** 72 hours after it was discovered (RGPD, article 33), nights and Sundays included. */
export function breachDueAt(discoveredAt: string): string {
  return new Date(Date.parse(discoveredAt) + 72 * HOUR_MS).toISOString();
}

export interface BreachStanding {
  readonly status: 'open' | 'closed';
  readonly risk: BreachRisk;
  readonly authorityNotifiedAt: string | null;
  readonly peopleToldAt: string | null;
}

/** What a step changes of the file. */
export function takeBreachStep(breach: BreachStanding, step: BreachStep, now: string): Outcome<BreachStanding> {
  if (breach.status === 'closed') return refuse('BREACH_CLOSED');
  if (step === 'authority-notified') return accept({ ...breach, authorityNotifiedAt: breach.authorityNotifiedAt ?? now });
  if (step === 'people-told') return accept({ ...breach, peopleToldAt: breach.peopleToldAt ?? now });
  return accept(breach);
}

/** A breach with a risk closes once the authority knows; with a high risk, once the persons know too (article 34). */
export function closeBreach(breach: BreachStanding): Outcome<BreachStanding> {
  if (breach.status === 'closed') return refuse('BREACH_CLOSED');
  const mustNotify = breach.risk !== 'none' && breach.authorityNotifiedAt === null;
  const mustTell = breach.risk === 'high' && breach.peopleToldAt === null;
  if (mustNotify || mustTell) return refuse('BREACH_NOT_NOTIFIED');
  return accept({ ...breach, status: 'closed' });
}
