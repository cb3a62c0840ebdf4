import { daysBetween, localDateOf } from '../time/local-date';
import type { Standing } from './lifecycle';
import type { DEADLINE_KINDS } from './submission-blocks.schema';
import type { SubmissionDraft } from './submission.schema';

export interface DeadlineAhead {
  readonly kind: (typeof DEADLINE_KINDS)[number];
  readonly on: string;
  readonly daysLeft: number;
}

/** The legal deadlines from today on, the nearest first; those passed are facts of the chronology, not deadlines. */
export function deadlinesAhead(submission: Pick<SubmissionDraft, 'legalDeadlines'>, today: string): readonly DeadlineAhead[] {
  return (submission.legalDeadlines ?? [])
    .map(({ kind, on }) => ({ kind, on, daysLeft: daysBetween(today, on) }))
    .filter(({ daysLeft }) => daysLeft >= 0)
    .sort((a, b) => a.daysLeft - b.daysLeft);
}

/** A reason to take a situation sooner: shown, never added up, never automatic. */
export type PriorityAid =
  | { readonly kind: 'legal-deadline'; readonly deadline: DeadlineAhead['kind']; readonly on: string; readonly daysLeft: number }
  | { readonly kind: 'worsening' }
  | { readonly kind: 'waiting'; readonly days: number }
  | { readonly kind: 'person-attends' }
  | { readonly kind: 'nobody-in-charge' }
  | { readonly kind: 'earlier-passage' };

/** The aids the coordinator sees beside a situation when ordering an agenda. */
export function priorityAids(
  situation: Standing & { readonly submission: SubmissionDraft; readonly submittedAt: string | null },
  now: string,
  zone: string,
): readonly PriorityAid[] {
  const { submission } = situation;
  const today = localDateOf(now, zone);
  const deadline = deadlinesAhead(submission, today)[0];
  const worsening =
    (submission.account?.worsening ?? '').trim() !== '' || (submission.account?.complexityFactors ?? []).includes('worsening');
  const attends = submission.information?.wishes === 'attend' || submission.information?.wishes === 'attend-accompanied';
  const nobody = submission.stakeholders !== undefined && submission.stakeholders.length === 0;
  return [
    ...(deadline === undefined
      ? []
      : [{ kind: 'legal-deadline' as const, deadline: deadline.kind, on: deadline.on, daysLeft: deadline.daysLeft }]),
    ...(worsening ? [{ kind: 'worsening' as const }] : []),
    ...(situation.submittedAt === null
      ? []
      : [{ kind: 'waiting' as const, days: daysBetween(localDateOf(situation.submittedAt, zone), today) }]),
    ...(attends ? [{ kind: 'person-attends' as const }] : []),
    ...(nobody ? [{ kind: 'nobody-in-charge' as const }] : []),
    ...(situation.passages > 0 ? [{ kind: 'earlier-passage' as const }] : []),
  ];
}
