import type { CommitteeMeeting, Deliverable } from '@croisee/domain/meetings/committees/committee.schema';

/** The deliverables of every meeting: those awaited first by their day, then those that are settled. */
export function deliverablesByUrgency(meetings: readonly Pick<CommitteeMeeting, 'deliverables'>[]): Deliverable[] {
  return meetings
    .flatMap(({ deliverables }) => deliverables)
    .sort((a, b) => Number(isSettled(a)) - Number(isSettled(b)) || dayOf(a).localeCompare(dayOf(b)) || a.title.localeCompare(b.title));
}

function isSettled({ state }: Deliverable): boolean {
  return state === 'delivered' || state === 'dropped';
}

/** Without a day: after every day. */
function dayOf({ dueOn }: Deliverable): string {
  return dueOn ?? '9999';
}
