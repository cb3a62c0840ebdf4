/** How the copies of a situation differ: a plain sharing out of states and days, the same at every run. */
export interface SpreadSituation {
  readonly status: 'submitted' | 'admissible' | 'followed-up' | 'closed';
  readonly daysAgo: number;
  readonly problem: string;
  /** Both closing loops are done. */
  readonly told: boolean;
  /** The review at six months was answered. */
  readonly reviewed: boolean;
}

const STATUSES: readonly SpreadSituation['status'][] = [
  'submitted',
  'admissible',
  'followed-up',
  'followed-up',
  'closed',
  'followed-up',
  'closed',
  'followed-up',
  'closed',
  'followed-up',
];
const COMMITMENT_STATUSES = ['done', 'to-do', 'done', 'in-progress', 'done', 'to-do', 'done', 'impossible', 'done', 'done'] as const;
const REASONS: Readonly<Record<string, string>> = { impossible: 'no-offer' };
/** Two years of commissions. */
const SPAN_DAYS = 720;
const REVIEW_DAYS = 210;
const DAY_MS = 86_400_000;

/** State, age and principal difficulty of copy `index` of `count`; those that wait are recent. */
export function spreadSituation(index: number, count: number): SpreadSituation {
  const status = STATUSES[index % STATUSES.length] as SpreadSituation['status'];
  const waits = status === 'submitted' || status === 'admissible';
  const daysAgo = waits ? 1 + (index % 40) : 40 + Math.floor(((index * 7919) % count) * ((SPAN_DAYS - 40) / count));
  return {
    ...{ status, daysAgo, problem: `P${String(1 + (index % 20)).padStart(2, '0')}` },
    told: status === 'closed' || index % 7 !== 0,
    reviewed: daysAgo > REVIEW_DAYS && index % 6 !== 0,
  };
}

/** State, type and day of commitment `index` of a situation; a closed situation leaves nothing open. */
export function spreadCommitment(index: number, situation: SpreadSituation, now: Date) {
  const drawn = COMMITMENT_STATUSES[index % COMMITMENT_STATUSES.length] as string;
  const status = situation.status === 'closed' && (drawn === 'to-do' || drawn === 'in-progress') ? 'done' : drawn;
  return {
    code: `R${String(1 + (index % 20)).padStart(2, '0')}`,
    status,
    reason: REASONS[status] ?? null,
    due_on: dayAt(now, situation.daysAgo - 60 - (index % 45)),
  };
}

export function instantAt(now: Date, daysAgo: number): string {
  return new Date(now.getTime() - daysAgo * DAY_MS).toISOString();
}

export function dayAt(now: Date, daysAgo: number): string {
  return instantAt(now, daysAgo).slice(0, 10);
}
