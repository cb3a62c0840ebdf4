import type { Persona } from '@croisee/domain/access/persona';
import { plannedStarts } from '@croisee/domain/meetings/plan/agenda.rules';
import type {
  AgendaItemView,
  ConvenedView,
  Facilitators,
  MeetingLines,
  MeetingView,
  ShownAnswer,
} from '@croisee/domain/meetings/plan/meeting-view.schema';
import type { MeetingListQuery } from '@croisee/domain/meetings/plan/planning-requests.schema';
import { instantOf } from '@croisee/domain/meetings/plan/series.rules';
import { Inject, Injectable } from '@nestjs/common';
import { Access } from '../../../kernel/access/access.service';
import type { Transaction } from '../../../kernel/database/transaction';
import { UnitOfWork } from '../../../kernel/database/unit-of-work';
import { AgendaVisibility } from './agenda-visibility';
import { convocationsOf, meetingsInvitingTo, meetingsVisitedBy, type ConvocationRow } from './convocation-rows';
import { CouncilPeople, type CouncilPerson } from './council-people';
import { itemsOf, type ItemRow } from './item-rows';
import { MeetingDoor, type OpenedMeeting } from './meeting-door';
import { meetingsBetween, reasonPlace, type MeetingRow } from './meeting-rows';

/** The calendar, and a meeting as far as its reader may see it. Reading changes nothing but the journal. */
@Injectable()
export class MeetingsQueries {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Access) private readonly access: Access,
    @Inject(MeetingDoor) private readonly door: MeetingDoor,
    @Inject(AgendaVisibility) private readonly visibility: AgendaVisibility,
    @Inject(CouncilPeople) private readonly people: CouncilPeople,
  ) {}

  /** Titles and dates only: the calendar is the council's; somebody who is only a guest sees the meetings that invite them. */
  async list(persona: Persona, { from, to }: MeetingListQuery): Promise<MeetingLines> {
    return this.unitOfWork.read(persona, async (tx) => {
      this.access.assertScoped(persona, 'meeting.list');
      const meetings = await meetingsBetween(tx, from, to);
      const held = await this.access.heldOnMany(
        tx,
        persona,
        'meeting',
        meetings.map(({ id }) => id),
      );
      const answers = await this.ownAnswers(tx, persona);
      const visited = await meetingsVisitedBy(tx, persona.memberId);
      const isGuestOnly = persona.roles.every((role) => role === 'guest');
      const invitedTo = isGuestOnly ? await meetingsInvitingTo(tx, persona.memberId) : undefined;
      const shown = meetings.filter(({ id }) => invitedTo === undefined || invitedTo.has(id));
      return {
        items: shown.map((meeting) => ({
          ...headerOf(meeting),
          place: meeting.place,
          readable: this.door.may(persona, 'meeting.read', { meeting, held: held.get(meeting.id) ?? [] }),
          answer: meeting.status === 'draft' ? null : (answers.get(meeting.id) ?? null),
          visit: meeting.status !== 'draft' && visited.has(meeting.id),
        })),
      };
    });
  }

  async facilitators(persona: Persona): Promise<Facilitators> {
    return this.unitOfWork.read(persona, async (tx) => {
      this.door.assertMayPlan(tx, persona);
      const people = await this.people.inForce(tx);
      return {
        items: people.filter(({ roles }) => roles.includes('facilitator')).map(({ memberId, displayName }) => ({ memberId, displayName })),
      };
    });
  }

  async view(persona: Persona, id: string): Promise<MeetingView> {
    return this.unitOfWork.read(persona, async (tx) => {
      const opened = await this.door.open(tx, persona, id, 'meeting.read');
      await tx.audit({ action: 'meeting.read', subjectKind: 'meeting', subjectId: id }, 'read');
      return this.viewOf(tx, persona, opened);
    });
  }

  private async viewOf(tx: Transaction, persona: Persona, opened: OpenedMeeting): Promise<MeetingView> {
    const { meeting } = opened;
    const may = {
      plan: this.door.may(persona, 'meeting.plan', opened),
      lead: this.door.may(persona, 'meeting.lead', opened),
      organise: this.door.may(persona, 'meeting.organise', opened),
    };
    const items = await itemsOf(tx, meeting.id);
    const visible = await this.visibility.visible(tx, persona, opened, items);
    const lines = await convocationsOf(tx, meeting.id);
    const people = new Map((await this.people.inForce(tx)).map((person) => [person.memberId, person] as const));
    const own = lines.find(({ memberId, itemId }) => memberId === persona.memberId && itemId === null);
    const seen = new Set(visible.map((item) => item.id));
    const { startsAt, endsAt } = instantsOf(meeting);
    const agenda = items.filter(({ waiting }) => !waiting);
    return {
      ...headerOf(meeting),
      version: meeting.version,
      recordStatus: meeting.recordStatus,
      place: meeting.place,
      startsAt,
      endsAt,
      situationCap: meeting.situationCap,
      facilitatorId: meeting.facilitatorId,
      facilitatorName: people.get(meeting.facilitatorId ?? '')?.displayName ?? null,
      coordinatorId: meeting.coordinatorId,
      composition: [...meeting.composition],
      convokedAt: meeting.convokedAt?.toISOString() ?? null,
      statusReason: await this.reasonOf(tx, meeting),
      replacedById: meeting.replacedById,
      agenda: shownAgenda(agenda, seen),
      waiting: may.organise ? visible.filter(({ waiting }) => waiting).map((item) => shownItem(item, null)) : [],
      hiddenMinutes: agenda.filter((item) => !seen.has(item.id)).reduce((sum, { plannedMinutes }) => sum + plannedMinutes, 0),
      people: lines.filter(({ itemId }) => itemId === null || seen.has(itemId)).map((line) => shownLine(line, people)),
      me:
        own === undefined || meeting.status === 'draft'
          ? null
          : { memberId: own.memberId, answer: own.answer, deputyId: own.deputyId, possibleDeputies: deputiesFor(own, people, lines) },
      can: { ...may, answer: own !== undefined && meeting.status === 'convoked' },
    };
  }

  private async ownAnswers(tx: Transaction, persona: Persona): Promise<Map<string, ShownAnswer>> {
    const rows = await tx.manager.query<{ meetingId: string; answer: ShownAnswer }[]>(
      `SELECT meeting_id AS "meetingId", answer FROM convocation WHERE member_id = $1 AND item_id IS NULL`,
      [persona.memberId],
    );
    return new Map(rows.map(({ meetingId, answer }) => [meetingId, answer]));
  }

  private async reasonOf(tx: Transaction, { id, statusReason }: MeetingRow): Promise<string | null> {
    return statusReason === null ? null : (await tx.key({ kind: 'meeting', id })).openText(reasonPlace(id), statusReason);
  }
}

/** The planned beginning and end as instants. */
export function instantsOf({ date, startTime, zone, durationMinutes }: MeetingRow): { readonly startsAt: string; readonly endsAt: string } {
  const startsAt = instantOf(date, startTime, zone);
  return { startsAt, endsAt: new Date(Date.parse(startsAt) + durationMinutes * 60_000).toISOString() };
}

function headerOf({ id, kind, status, title, date, startTime, zone, durationMinutes }: MeetingRow) {
  return { id, kind, status, title, date, startTime, zone, durationMinutes };
}

/** Starts are counted over the whole agenda, so that an hour read beside an item is right for every reader. */
function shownAgenda(agenda: readonly ItemRow[], seen: ReadonlySet<string>): AgendaItemView[] {
  const starts = new Map(plannedStarts(agenda).map(({ id, startMinute }) => [id, startMinute]));
  return agenda.filter(({ id }) => seen.has(id)).map((item) => shownItem(item, starts.get(item.id) ?? null));
}

function shownItem(item: ItemRow, startMinute: number | null): AgendaItemView {
  const { id, kind, status, title, plannedMinutes, situationId, situationCode, late, lateReason } = item;
  return {
    id,
    kind,
    status,
    title,
    plannedMinutes,
    startMinute,
    situationId,
    situationCode,
    late,
    lateReason,
    documents: [...item.documents],
  };
}

function shownLine(line: ConvocationRow, people: ReadonlyMap<string, CouncilPerson>): ConvenedView {
  const { memberId, displayName, capacity, itemId, answer, deputyId, late, byLink, linkStructure } = line;
  const person = people.get(memberId);
  return {
    memberId,
    displayName,
    structureName: person?.structureName ?? linkStructure,
    sector: person?.sector ?? null,
    capacity,
    itemId,
    answer,
    deputyId,
    deputyName: deputyId === null ? null : (people.get(deputyId)?.displayName ?? null),
    late,
    byLink,
  };
}

function deputiesFor(own: ConvocationRow, people: ReadonlyMap<string, CouncilPerson>, lines: readonly ConvocationRow[]) {
  const structureId = people.get(own.memberId)?.structureIds[0];
  const taken = new Set(
    lines.flatMap(({ memberId, deputyId }) => [memberId, ...(deputyId === null || deputyId === own.deputyId ? [] : [deputyId])]),
  );
  return [...people.values()]
    .filter(
      ({ roles, structureIds, memberId }) =>
        roles.includes('deputy') && structureIds.some((id) => id === structureId) && !taken.has(memberId),
    )
    .map(({ memberId, displayName }) => ({ memberId, displayName }));
}
