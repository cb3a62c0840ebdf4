import { MEETING_KIND_NAMES } from '@croisee/domain/meetings/plan/meeting-kind-names';
import { instantOf } from '@croisee/domain/meetings/plan/series.rules';
import type { LetterFacts } from '@croisee/domain/notifications/letter-text';
import ical, { ICalAttendeeStatus, ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import type { OutgoingMail } from '../../kernel/mail/mailer';

interface CalendarContext {
  readonly council: string;
  readonly organiser: string;
  readonly attendee: { readonly name: string; readonly email: string };
  readonly language: 'fr' | 'en';
  readonly link: string;
  readonly at: Date;
}

/**
 * The calendar entry of a letter: kind, time and place, no content and nobody but its reader. The same entry for the whole life of a meeting
 * (one UID, a rising sequence), so that a change replaces it and a cancellation removes it.
 */
export function calendarPart(
  meeting: NonNullable<LetterFacts['meeting']>,
  purpose: 'request' | 'cancel',
  { council, organiser, attendee, language, link, at }: CalendarContext,
): NonNullable<OutgoingMail['calendar']> {
  const isOff = purpose === 'cancel';
  const calendar = ical({
    method: isOff ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.REQUEST,
    prodId: { company: 'Croisée', product: 'Croisée' },
  });
  const start = new Date(instantOf(meeting.date, meeting.startTime, meeting.zone));
  calendar.createEvent({
    id: `${meeting.id}@croisee.invalid`,
    sequence: meeting.sequence,
    stamp: at,
    start,
    end: new Date(start.getTime() + meeting.durationMinutes * 60_000),
    summary: MEETING_KIND_NAMES[meeting.kind][language],
    location: meeting.place === '' ? null : meeting.place,
    organizer: { name: council, email: organiser },
    // Answers are given in the application, where deputies are called: a calendar is not asked for one.
    attendees: [{ ...attendee, rsvp: false, status: ICalAttendeeStatus.NEEDSACTION }],
    status: isOff ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    url: link,
  });
  return { method: isOff ? 'CANCEL' : 'REQUEST', content: calendar.toString() };
}
