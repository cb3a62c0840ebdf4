import { daysBetween } from '../../time/local-date';

/** Facts that help the coordinator choose what comes first; they never order anything by themselves. */
export const PRIORITY_AIDS = [
  'legal-deadline',
  'worsening',
  'long-wait',
  'person-attends',
  'nobody-in-charge',
  'earlier-passage-without-effect',
] as const;
export type PriorityAid = (typeof PRIORITY_AIDS)[number];

export interface WaitingSituation {
  /** Local date of the next legal deadline, if any. */
  readonly nextDeadline: string | null;
  readonly worsening: boolean;
  readonly admissibleSince: string;
  readonly personAttends: boolean;
  readonly hasReferent: boolean;
  readonly earlierPassageWithoutEffect: boolean;
}

const DEADLINE_DAYS = 45;
const LONG_WAIT_DAYS = 90;

/** The aids that apply to a situation for a meeting on that local date, with the days they rest on. */
export function priorityAids(
  situation: WaitingSituation,
  meetingDate: string,
): { readonly aid: PriorityAid; readonly days: number | null }[] {
  const untilDeadline = situation.nextDeadline === null ? null : daysBetween(meetingDate, situation.nextDeadline);
  const waited = daysBetween(situation.admissibleSince, meetingDate);
  const aids: { aid: PriorityAid; days: number | null; applies: boolean }[] = [
    { aid: 'legal-deadline', days: untilDeadline, applies: untilDeadline !== null && untilDeadline <= DEADLINE_DAYS },
    { aid: 'worsening', days: null, applies: situation.worsening },
    { aid: 'long-wait', days: waited, applies: waited >= LONG_WAIT_DAYS },
    { aid: 'person-attends', days: null, applies: situation.personAttends },
    { aid: 'nobody-in-charge', days: null, applies: !situation.hasReferent },
    { aid: 'earlier-passage-without-effect', days: null, applies: situation.earlierPassageWithoutEffect },
  ];
  return aids.filter(({ applies }) => applies).map(({ aid, days }) => ({ aid, days }));
}
