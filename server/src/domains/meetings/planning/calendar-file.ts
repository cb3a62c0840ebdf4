import type { Persona } from '@croisee/domain/access/persona';
import { MEETING_KIND_NAMES } from '@croisee/domain/meetings/plan/meeting-kind-names';
import { Inject, Injectable } from '@nestjs/common';
import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { UnitOfWork } from '../../../kernel/database/unit-of-work';
import { MeetingDoor } from './meeting-door';
import { instantsOf } from './meetings.queries';

/** A calendar entry without content: kind, time and place. It leaves the platform, so it names neither agenda nor people. */
@Injectable()
export class CalendarFile {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(MeetingDoor) private readonly door: MeetingDoor,
  ) {}

  async of(persona: Persona, id: string): Promise<string> {
    return this.unitOfWork.read(persona, async (tx) => {
      const { meeting } = await this.door.open(tx, persona, id, 'meeting.read');
      const { startsAt, endsAt } = instantsOf(meeting);
      const over = meeting.status === 'cancelled' || meeting.status === 'postponed';
      const calendar = ical({
        method: over ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH,
        prodId: { company: 'Croisée', product: 'Croisée' },
      });
      calendar.createEvent({
        id: `${id}@croisee.invalid`,
        sequence: meeting.version,
        stamp: tx.now,
        start: new Date(startsAt),
        end: new Date(endsAt),
        summary: MEETING_KIND_NAMES[meeting.kind][persona.language],
        location: meeting.place === '' ? null : meeting.place,
        status: over ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      });
      return calendar.toString();
    });
  }
}
