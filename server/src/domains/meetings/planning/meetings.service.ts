import { randomUUID } from 'node:crypto';
import type { Persona } from '@croisee/domain/access/persona';
import { defaultAgenda } from '@croisee/domain/meetings/plan/default-agenda';
import { canCancel, canEdit, canPostpone } from '@croisee/domain/meetings/plan/meeting-status.rules';
import type { CreatedSeries } from '@croisee/domain/meetings/plan/meeting-view.schema';
import type { CreateMeeting, CreateSeries, MeetingListItem, UpdateMeeting } from '@croisee/domain/meetings/plan/meeting.schema';
import type { CancelMeeting, PostponeWithVersion } from '@croisee/domain/meetings/plan/planning-requests.schema';
import { seriesDates } from '@croisee/domain/meetings/plan/series.rules';
import { Inject, Injectable } from '@nestjs/common';
import type { Transaction } from '../../../kernel/database/transaction';
import { UnitOfWork } from '../../../kernel/database/unit-of-work';
import { DomainError, valueOf } from '../../../kernel/errors/domain-error';
import { CouncilSettingsService } from '../../identity/api';
import { AgendaSituations } from './agenda-situations';
import { convocationsOf, insertConvocation } from './convocation-rows';
import { CouncilPeople } from './council-people';
import { insertItem, itemsOf, situationItems, withdrawItem } from './item-rows';
import { MeetingDoor } from './meeting-door';
import { MeetingGrants } from './meeting-grants';
import { assertVersion, insertMeeting, meetingById, raiseVersion, reasonPlace, type MeetingRow } from './meeting-rows';

/** Meetings of the calendar: planned one by one or as a series, changed, cancelled, postponed (R045). */
@Injectable()
export class MeetingsService {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(MeetingDoor) private readonly door: MeetingDoor,
    @Inject(MeetingGrants) private readonly grants: MeetingGrants,
    @Inject(AgendaSituations) private readonly situations: AgendaSituations,
    @Inject(CouncilPeople) private readonly people: CouncilPeople,
    @Inject(CouncilSettingsService) private readonly settings: CouncilSettingsService,
  ) {}

  async create(persona: Persona, input: CreateMeeting): Promise<{ id: string }> {
    return this.unitOfWork.write(persona, async (tx) => {
      this.door.assertMayPlan(tx, persona);
      return { id: await this.plan(tx, persona, input, null) };
    });
  }

  async createSeries(persona: Persona, { count, everyMonths, ...first }: CreateSeries): Promise<CreatedSeries> {
    return this.unitOfWork.write(persona, async (tx) => {
      this.door.assertMayPlan(tx, persona);
      const seriesId = randomUUID();
      await tx.manager.query('INSERT INTO meeting_series (council_id, id, kind, rhythm, created_at) VALUES ($1, $2, $3, $4, $5)', [
        tx.councilId,
        seriesId,
        first.kind,
        `every-${everyMonths}-months`,
        tx.now,
      ]);
      const items: MeetingListItem[] = [];
      for (const date of seriesDates({ firstDate: first.date, count, everyMonths })) {
        const { id } = await meetingById(tx, await this.plan(tx, persona, { ...first, date }, seriesId));
        items.push({ ...first, id, date, status: 'draft' });
      }
      return { seriesId, items };
    });
  }

  async edit(persona: Persona, id: string, { version, ...changes }: UpdateMeeting): Promise<{ version: number }> {
    return this.unitOfWork.write(persona, async (tx) => {
      const meeting = await this.door.toPlan(tx, persona, id);
      assertVersion(meeting, version);
      valueOf(canEdit(meeting));
      const after: MeetingRow = { ...meeting, ...changes };
      await this.assertFacilitator(tx, after.facilitatorId);
      await tx.manager.query(
        `UPDATE meeting SET title = $2, local_date = $3, start_time = $4, time_zone = $5, duration_minutes = $6, place = $7,
           situation_cap = $8, facilitator_id = $9 WHERE id = $1`,
        [
          id,
          after.title,
          after.date,
          after.startTime,
          after.zone,
          after.durationMinutes,
          after.place,
          after.situationCap,
          after.facilitatorId,
        ],
      );
      await this.replaceFacilitator(tx, meeting, after.facilitatorId);
      if (meeting.status !== 'draft' && isMoved(meeting, after)) await tx.outbox('meeting.moved', id);
      return this.changed(tx, meeting, 'meeting.edited', { fields: Object.keys(changes).join(',') });
    });
  }

  async cancel(persona: Persona, id: string, { reason, version }: CancelMeeting): Promise<{ version: number }> {
    return this.unitOfWork.write(persona, async (tx) => {
      const meeting = await this.door.toPlan(tx, persona, id);
      assertVersion(meeting, version);
      valueOf(canCancel(meeting));
      for (const item of situationItems(await itemsOf(tx, id)))
        if (item.kind === 'situation') await this.situations.takeOffAgenda(tx, item.situationId);
      await this.leave(tx, meeting, 'cancelled', reason, null);
      await tx.outbox('meeting.cancelled', id);
      return this.changed(tx, meeting, 'meeting.cancelled');
    });
  }

  /** The meeting keeps its place in the calendar with its reason; its agenda and its list go to a new draft at the later date. */
  async postpone(persona: Persona, id: string, { reason, version, date, startTime }: PostponeWithVersion): Promise<{ id: string }> {
    return this.unitOfWork.write(persona, async (tx) => {
      const meeting = await this.door.toPlan(tx, persona, id);
      assertVersion(meeting, version);
      valueOf(canPostpone(meeting, date));
      const later = await insertMeeting(tx, { ...meeting, date, startTime: startTime ?? meeting.startTime, seriesId: null });
      await this.moveAgenda(tx, meeting, later);
      await this.leave(tx, meeting, 'postponed', reason, later);
      await this.grants.align(tx, later);
      await tx.outbox('meeting.postponed', id, { replacedById: later });
      await this.changed(tx, meeting, 'meeting.postponed', { date });
      return { id: later };
    });
  }

  /** Plans one meeting inside the transaction of another act: default agenda, list, grants, journal. The caller asserts its permission. */
  async plan(tx: Transaction, persona: Persona, input: CreateMeeting, seriesId: string | null): Promise<string> {
    await this.assertFacilitator(tx, input.facilitatorId);
    const { composition } = await this.settings.settings(tx);
    const id = await insertMeeting(tx, {
      ...input,
      seriesId,
      coordinatorId: persona.memberId,
      composition: input.kind === 'commission' ? composition : [],
    });
    const { before, after } = defaultAgenda(input.kind, input.durationMinutes);
    for (const item of [...before, ...after]) await insertItem(tx, id, { ...item, situationId: null, lateReason: null, waiting: false });
    await insertConvocation(tx, id, { memberId: persona.memberId, capacity: 'coordinator', itemId: null });
    if (input.facilitatorId !== null)
      await insertConvocation(tx, id, { memberId: input.facilitatorId, capacity: 'facilitator', itemId: null });
    await tx.emit('meeting.planned', { meetingId: id, kind: input.kind, on: input.date });
    await this.grants.align(tx, id);
    await tx.audit({ action: 'meeting.created', subjectKind: 'meeting', subjectId: id, facts: { kind: input.kind, date: input.date } });
    return id;
  }

  private async assertFacilitator(tx: Transaction, memberId: string | null): Promise<void> {
    if (memberId === null) return;
    const facilitator = (await this.people.inForce(tx)).find((person) => person.memberId === memberId);
    if (facilitator?.roles.includes('facilitator') !== true)
      throw new DomainError('INVALID_INPUT', { fields: [{ path: 'facilitatorId', message: '' }] });
  }

  /** The facilitator is on the list as such; the one before stays on it only when convened as a member too. */
  private async replaceFacilitator(tx: Transaction, { id, facilitatorId }: MeetingRow, next: string | null): Promise<void> {
    if (next === facilitatorId) return;
    await tx.manager.query(
      `DELETE FROM convocation WHERE meeting_id = $1 AND item_id IS NULL AND (capacity = 'facilitator' OR member_id = $2)`,
      [id, next],
    );
    if (next !== null) await insertConvocation(tx, id, { memberId: next, capacity: 'facilitator', itemId: null });
  }

  private async moveAgenda(tx: Transaction, meeting: MeetingRow, later: string): Promise<void> {
    for (const item of await itemsOf(tx, meeting.id)) {
      await withdrawItem(tx, item.id);
      if (item.kind === 'situation' && item.situationId !== null && !item.waiting) {
        await this.situations.takeOffAgenda(tx, item.situationId);
        await this.situations.putOnAgenda(tx, item.situationId, later);
      }
      await insertItem(tx, later, { ...item, lateReason: null });
    }
    for (const { memberId, capacity, itemId } of await convocationsOf(tx, meeting.id))
      if (itemId === null) await insertConvocation(tx, later, { memberId, capacity, itemId });
  }

  private async leave(
    tx: Transaction,
    { id }: MeetingRow,
    status: 'cancelled' | 'postponed',
    reason: string,
    later: string | null,
  ): Promise<void> {
    const key = await tx.key({ kind: 'meeting', id });
    await tx.manager.query('UPDATE meeting SET status = $2, status_reason = $3, replaced_by = $4 WHERE id = $1', [
      id,
      status,
      key.sealText(reasonPlace(id), reason),
      later,
    ]);
  }

  private async changed(
    tx: Transaction,
    meeting: MeetingRow,
    action: string,
    facts: Readonly<Record<string, string>> = {},
  ): Promise<{ version: number }> {
    await this.grants.align(tx, meeting.id);
    await tx.audit({ action, subjectKind: 'meeting', subjectId: meeting.id, facts });
    if (meeting.status !== 'draft') await tx.emit('meeting.plan-changed', { meetingId: meeting.id });
    return { version: await raiseVersion(tx, meeting.id) };
  }
}

/** Whether those convened have to come at another time or to another place. */
function isMoved(before: MeetingRow, after: MeetingRow): boolean {
  return (['date', 'startTime', 'zone', 'durationMinutes', 'place'] as const).some((field) => before[field] !== after[field]);
}
