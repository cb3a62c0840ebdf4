import { isCommittee } from '@croisee/domain/meetings/committees/committee.rules';
import type { MeetingStatus } from '@croisee/domain/meetings/plan/meeting-kinds';
import type { MeetingLine } from '@croisee/domain/meetings/plan/meeting-view.schema';

export interface Month {
  /** `2026-11`. */
  readonly id: string;
  readonly name: string;
  readonly meetings: readonly MeetingLine[];
}

/** The twelve months of a year with their meetings, in the language of the interface. */
export function monthsOf(year: number, meetings: readonly MeetingLine[], language: 'fr' | 'en'): Month[] {
  const words = new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-GB', { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, index) => {
    const id = `${year}-${String(index + 1).padStart(2, '0')}`;
    return { id, name: words.format(new Date(`${id}-01T00:00:00Z`)), meetings: meetings.filter(({ date }) => date.startsWith(id)) };
  });
}

/** The first meeting still to come, today's included as long as it is not closed. */
export function nextMeeting(meetings: readonly MeetingLine[], today: string): MeetingLine | undefined {
  return meetings.find(({ date, status }) => date >= today && status !== 'closed' && status !== 'cancelled' && status !== 'postponed');
}

/** The state to show: a committee is held without the live session, so that its day closes it. */
export function shownStatus({ kind, date, status }: Pick<MeetingLine, 'kind' | 'date' | 'status'>, today: string): MeetingStatus {
  return isCommittee(kind) && status === 'convoked' && date < today ? 'closed' : status;
}
