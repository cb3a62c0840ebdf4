import type { Persona } from '@croisee/domain/access/persona';
import type { StoredSettings } from '@croisee/domain/identity/council-settings';
import type { NextMeeting } from '@croisee/domain/meetings/plan/meeting-view.schema';
import type { CreateMeeting } from '@croisee/domain/meetings/plan/meeting.schema';
import { nextCommission, type CalendarMeeting } from '@croisee/domain/meetings/plan/next-meeting.rules';
import { localDateOf } from '@croisee/domain/time/local-date';
import { Inject, Injectable } from '@nestjs/common';
import type { Transaction } from '../../../kernel/database/transaction';
import { UnitOfWork } from '../../../kernel/database/unit-of-work';
import { CouncilSettingsService } from '../../identity/api';
import { convocationsOf, insertConvocation } from './convocation-rows';
import { CouncilPeople } from './council-people';
import { MeetingDoor } from './meeting-door';
import { meetingById } from './meeting-rows';
import { MeetingsService } from './meetings.service';

/** Prepares the next commission in one gesture: opens the one of the calendar, or creates it at the rhythm of the earlier ones. */
@Injectable()
export class NextMeetingService {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(MeetingDoor) private readonly door: MeetingDoor,
    @Inject(MeetingsService) private readonly meetings: MeetingsService,
    @Inject(CouncilPeople) private readonly people: CouncilPeople,
    @Inject(CouncilSettingsService) private readonly settings: CouncilSettingsService,
  ) {}

  async prepare(persona: Persona): Promise<NextMeeting> {
    return this.unitOfWork.write(persona, async (tx) => {
      this.door.assertMayPlan(tx, persona);
      // Two clicks open the same meeting.
      await tx.manager.query(`SELECT pg_advisory_xact_lock(hashtextextended('next-meeting/' || $1, 0))`, [tx.councilId]);
      const zone = await this.settings.timeZone(tx);
      const next = nextCommission(await calendarOf(tx), localDateOf(tx.isoNow, zone));
      if (next.existing !== null) {
        await tx.audit({ action: 'meeting.preparation-opened', subjectKind: 'meeting', subjectId: next.existing.id });
        return { id: next.existing.id, created: false };
      }
      const settings = await this.settings.settings(tx);
      const input = { ...usual(settings, zone), ...(next.model === null ? {} : await this.like(tx, next.model.id)), date: next.date };
      const id = await this.meetings.plan(tx, persona, input, null);
      if (next.model !== null) await this.convenePartnersOf(tx, next.model.id, id);
      return { id, created: true };
    });
  }

  /** Hour, place, length and facilitator of the last commission; the one who no longer facilitates is left out. */
  private async like(tx: Transaction, modelId: string): Promise<Partial<CreateMeeting>> {
    const { startTime, zone, durationMinutes, place, situationCap, facilitatorId } = await meetingById(tx, modelId);
    const people = await this.people.inForce(tx);
    const stillLeads = people.some(({ memberId, roles }) => memberId === facilitatorId && roles.includes('facilitator'));
    return { startTime, zone, durationMinutes, place, situationCap, facilitatorId: stillLeads ? facilitatorId : null };
  }

  /** Those who sat in the last commission and still hold a mandate are proposed again; the list stays open until the convocation. */
  private async convenePartnersOf(tx: Transaction, modelId: string, id: string): Promise<void> {
    const inForce = new Map((await this.people.inForce(tx)).map((person) => [person.memberId, person]));
    for (const { memberId, capacity, itemId, byLink } of await convocationsOf(tx, modelId)) {
      const person = inForce.get(memberId);
      if (itemId !== null || byLink || capacity !== 'member' || person === undefined || person.exceptional) continue;
      await insertConvocation(tx, id, { memberId, capacity, itemId });
    }
  }
}

async function calendarOf(tx: Transaction): Promise<CalendarMeeting[]> {
  return tx.manager.query<CalendarMeeting[]>(
    `SELECT m.id, m.kind, m.status, m.local_date::text AS date, substring(s.rhythm FROM '[0-9]+')::int AS "everyMonths"
     FROM meeting m LEFT JOIN meeting_series s ON s.council_id = m.council_id AND s.id = m.series_id WHERE m.kind = 'commission'`,
  );
}

function usual({ instanceShortName, slotMinutes, situationsPerMeeting }: StoredSettings, zone: string): Omit<CreateMeeting, 'date'> {
  return {
    kind: 'commission',
    title: `${instanceShortName.charAt(0).toUpperCase()}${instanceShortName.slice(1)}`,
    startTime: '14:00',
    zone,
    durationMinutes: slotMinutes,
    place: '',
    facilitatorId: null,
    situationCap: situationsPerMeeting,
  };
}
