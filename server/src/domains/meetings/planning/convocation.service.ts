import type { Persona } from '@croisee/domain/access/persona';
import { answerConvocation, type Convened } from '@croisee/domain/meetings/plan/convocation.rules';
import { canConvoke, canEdit } from '@croisee/domain/meetings/plan/meeting-status.rules';
import type { AnswerConvocation } from '@croisee/domain/meetings/plan/meeting.schema';
import type { Convoke, InviteGuest, MemberList } from '@croisee/domain/meetings/plan/planning-requests.schema';
import { Inject, Injectable } from '@nestjs/common';
import { GrantWriter } from '../../../kernel/access/grant-writer';
import type { Transaction } from '../../../kernel/database/transaction';
import { UnitOfWork } from '../../../kernel/database/unit-of-work';
import { DomainError, valueOf } from '../../../kernel/errors/domain-error';
import { ConventionsQueries } from '../../charter/api';
import { LinkGuests, type LinkGuest } from '../../identity/api';
import { AgendaSituations } from './agenda-situations';
import { convocationsOf, insertConvocation, removeConvocations, saveAnswer, type ConvocationRow } from './convocation-rows';
import { AgendaVisibility } from './agenda-visibility';
import { CouncilPeople, type CouncilPerson } from './council-people';
import { GuestGate } from './guest-gate';
import { endLinkOf } from './guest-link-rows';
import { itemKey } from './item-texts';
import { ensureDocuments, itemsOf, situationItems } from './item-rows';
import { MeetingDoor } from './meeting-door';
import { MeetingGrants } from './meeting-grants';
import { assertVersion, raiseVersion, type MeetingRow } from './meeting-rows';
import { assertMaySit, seatOf } from './seated-people';

/** The list of those convened, its freezing, and their answers (R047, R048). */
@Injectable()
export class ConvocationService {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(MeetingDoor) private readonly door: MeetingDoor,
    @Inject(AgendaVisibility) private readonly visibility: AgendaVisibility,
    @Inject(MeetingGrants) private readonly grants: MeetingGrants,
    @Inject(CouncilPeople) private readonly people: CouncilPeople,
    @Inject(AgendaSituations) private readonly situations: AgendaSituations,
    @Inject(GuestGate) private readonly gate: GuestGate,
    @Inject(LinkGuests) private readonly linkGuests: LinkGuests,
    @Inject(GrantWriter) private readonly grantWriter: GrantWriter,
    @Inject(ConventionsQueries) private readonly conventions: ConventionsQueries,
  ) {}

  /** Members for the whole meeting; facilitator and coordinator are always on it. */
  async setMembers(persona: Persona, id: string, { memberIds, version }: MemberList): Promise<{ version: number }> {
    return this.unitOfWork.write(persona, async (tx) => {
      const meeting = await this.door.toPlan(tx, persona, id);
      assertVersion(meeting, version);
      if (meeting.status !== 'draft') throw new DomainError('MEETING_TRANSITION', { status: meeting.status });
      const people = new Map((await this.people.inForce(tx)).map((person) => [person.memberId, person] as const));
      const chosen = new Set(memberIds);
      const lines = (await convocationsOf(tx, id)).filter(({ itemId }) => itemId === null);
      const removed = lines.filter(({ memberId, capacity }) => isMemberLine(capacity) && !chosen.has(memberId));
      await removeConvocations(
        tx,
        removed.map((line) => line.id),
      );
      for (const memberId of chosen) {
        const person = people.get(memberId);
        assertMaySit(meeting, person, 'memberIds');
        await insertConvocation(tx, id, { memberId, capacity: seatOf(person), itemId: null });
      }
      return this.changed(tx, meeting, 'meeting.list-changed', { members: chosen.size });
    });
  }

  /** One person for one item. Police, private landlord and élu are reasoned acts of the facilitator. */
  async inviteGuest(persona: Persona, id: string, input: InviteGuest): Promise<{ version: number }> {
    return this.unitOfWork.write(persona, async (tx) => {
      const opened = await this.door.open(tx, persona, id, 'meeting.organise', true);
      valueOf(canEdit(opened.meeting));
      const item = await this.visibility.find(tx, persona, opened, input.itemId);
      const guest = (await this.people.inForce(tx)).find(({ memberId }) => memberId === input.memberId);
      if (item === undefined || guest === undefined) throw new DomainError('NOT_FOUND');
      this.gate.assertMayInvite(persona, opened, guest.exceptional, input.reason);
      await this.gate.assertNotExcluded(tx, guest.structureIds, item.situationId);
      const key = await itemKey(tx, { meetingId: id, situationId: item.situationId });
      const reason = key.sealText(`convocation/${id}/${item.id}/${guest.memberId}/reason`, input.reason);
      const late = opened.meeting.status !== 'draft';
      const added = await insertConvocation(tx, id, { memberId: guest.memberId, capacity: 'guest', itemId: item.id, reason, late });
      if (!added) throw new DomainError('ALREADY_DONE');
      if (late) await tx.outbox('meeting.guest-convoked', id, { memberId: guest.memberId });
      return this.changed(tx, opened.meeting, 'meeting.guest-invited', { itemId: item.id, exceptional: guest.exceptional });
    });
  }

  async removeGuest(persona: Persona, id: string, itemId: string, memberId: string): Promise<{ version: number }> {
    return this.unitOfWork.write(persona, async (tx) => {
      const opened = await this.door.open(tx, persona, id, 'meeting.organise', true);
      const { meeting } = opened;
      if ((await this.visibility.find(tx, persona, opened, itemId)) === undefined) throw new DomainError('NOT_FOUND');
      const line = (await convocationsOf(tx, id)).find((one) => one.itemId === itemId && one.memberId === memberId);
      if (line === undefined) throw new DomainError('NOT_FOUND');
      const linkedId = await endLinkOf(tx, itemId, memberId);
      // Whoever came by a link leaves at once, also from an item under way; the others are in the plan of the meeting once it opens.
      if (linkedId === undefined) valueOf(canEdit(meeting));
      else await this.sendAway(tx, itemId, { accountId: linkedId, memberId });
      await removeConvocations(tx, [line.id]);
      return this.changed(tx, meeting, 'meeting.guest-removed', { itemId });
    });
  }

  private async sendAway(tx: Transaction, itemId: string, guest: LinkGuest): Promise<void> {
    await this.grantWriter.end(tx, { accountId: guest.accountId, level: 'attend', sourceId: itemId });
    await this.linkGuests.dismiss(tx, guest);
  }

  /** Freezes the list: from here those convened read the situations of the agenda, until the record is approved. */
  async convoke(persona: Persona, id: string, { version }: Convoke): Promise<{ version: number }> {
    return this.unitOfWork.write(persona, async (tx) => {
      const meeting = await this.door.toPlan(tx, persona, id);
      assertVersion(meeting, version);
      const items = (await itemsOf(tx, id)).filter(({ waiting }) => !waiting);
      valueOf(
        canConvoke(
          meeting,
          items,
          (await convocationsOf(tx, id)).filter(({ itemId }) => itemId === null),
        ),
      );
      if (meeting.kind === 'commission') await this.assertConventions(tx, id);
      await this.convenePerSituation(tx, id);
      await tx.manager.query(`UPDATE meeting SET status = 'convoked', convoked_at = $2 WHERE id = $1`, [id, tx.now]);
      await tx.manager.query(`UPDATE convocation SET sent_at = $2 WHERE meeting_id = $1`, [id, tx.now]);
      await ensureDocuments(tx, id);
      await tx.outbox('meeting.convoked', id);
      return this.changed(tx, { ...meeting, status: 'convoked' }, 'meeting.convoked', { items: items.length });
    });
  }

  /** Where the council requires it, nobody reads situations for a structure that no convention binds. */
  private async assertConventions(tx: Transaction, id: string): Promise<void> {
    const people = new Map((await this.people.inForce(tx)).map((person) => [person.memberId, person] as const));
    const members = (await convocationsOf(tx, id)).filter(({ itemId, capacity }) => itemId === null && isMemberLine(capacity));
    await this.conventions.assertBound(
      tx,
      members.flatMap(({ memberId }) => people.get(memberId)?.structureIds[0] ?? []),
    );
  }

  async answer(persona: Persona, id: string, input: AnswerConvocation): Promise<{ version: number }> {
    return this.unitOfWork.write(persona, async (tx) => {
      const { meeting } = await this.door.open(tx, persona, id, 'meeting.answer', true);
      return this.saveAnswerOf(tx, meeting, persona.memberId, input);
    });
  }

  /** An answer received by telephone or by mail, written down by the coordinator; the only way for guests, who see nothing before their item. */
  async answerFor(persona: Persona, id: string, memberId: string, input: AnswerConvocation): Promise<{ version: number }> {
    return this.unitOfWork.write(persona, async (tx) => this.saveAnswerOf(tx, await this.door.toPlan(tx, persona, id), memberId, input));
  }

  private async saveAnswerOf(
    tx: Transaction,
    meeting: MeetingRow,
    memberId: string,
    input: AnswerConvocation,
  ): Promise<{ version: number }> {
    const people = await this.people.inForce(tx);
    const lines = await convocationsOf(tx, meeting.id);
    const own = lines.filter((line) => line.memberId === memberId);
    const list = lines.map((line) => convenedOf(line, people));
    const deputies = people.filter(({ roles }) => roles.includes('deputy'));
    const { answer, deputyId } = valueOf(answerConvocation(meeting.status, list, memberId, input, deputies));
    for (const line of own) await saveAnswer(tx, line.id, answer ?? 'none', line.itemId === null ? deputyId : null);
    const before = own.find(({ itemId }) => itemId === null);
    if (before !== undefined) await this.tellDeputies(tx, meeting.id, before, { answer: answer ?? 'none', deputyId });
    return this.changed(tx, meeting, 'meeting.answered', { answer, deputy: deputyId !== null });
  }

  /** Whoever stands in is called, or told that nobody is awaited any more; an absence without a deputy is told to those who could come. */
  private async tellDeputies(
    tx: Transaction,
    meetingId: string,
    before: ConvocationRow,
    after: Pick<ConvocationRow, 'answer' | 'deputyId'>,
  ): Promise<void> {
    if (before.deputyId !== null && before.deputyId !== after.deputyId)
      await tx.outbox('meeting.deputy-released', meetingId, { memberId: before.deputyId });
    if (after.deputyId !== null && before.deputyId !== after.deputyId)
      await tx.outbox('meeting.deputy-called', meetingId, { memberId: after.deputyId });
    if (after.answer === 'excused' && before.answer !== 'excused')
      await tx.outbox('meeting.member-excused', meetingId, { memberId: before.memberId });
  }

  /** Those who present a situation and those its preparation invited come for their item, unless they sit for the whole meeting. */
  private async convenePerSituation(tx: Transaction, id: string): Promise<void> {
    const people = new Map((await this.people.inForce(tx)).map((person) => [person.accountId, person] as const));
    const seated = new Set((await convocationsOf(tx, id)).filter(({ itemId }) => itemId === null).map(({ memberId }) => memberId));
    const items = situationItems(await itemsOf(tx, id));
    const situations = await this.situations.byIds(
      tx,
      items.map(({ situationId }) => situationId),
    );
    for (const item of items) {
      const situation = situations.get(item.situationId);
      if (situation === undefined) continue;
      const coming = [
        { person: people.get(situation.presenterAccountId), capacity: 'submitter' as const },
        ...situation.invitedAccountIds.map((accountId) => ({ person: people.get(accountId), capacity: 'guest' as const })),
      ];
      for (const { person, capacity } of coming)
        if (person !== undefined && !seated.has(person.memberId))
          await insertConvocation(tx, id, { memberId: person.memberId, capacity, itemId: item.id });
    }
  }

  private async changed(
    tx: Transaction,
    meeting: MeetingRow,
    action: string,
    facts: Readonly<Record<string, string | number | boolean | null>>,
  ): Promise<{ version: number }> {
    await tx.audit({ action, subjectKind: 'meeting', subjectId: meeting.id, facts });
    await this.grants.align(tx, meeting.id);
    if (meeting.status !== 'draft') await tx.emit('meeting.plan-changed', { meetingId: meeting.id });
    return { version: await raiseVersion(tx, meeting.id) };
  }
}

function isMemberLine(capacity: ConvocationRow['capacity']): boolean {
  return capacity === 'member' || capacity === 'deputy';
}

function convenedOf(line: ConvocationRow, people: readonly CouncilPerson[]): Convened {
  const person = people.find(({ memberId }) => memberId === line.memberId);
  return {
    memberId: line.memberId,
    structureId: person?.structureIds[0] ?? '',
    answer: line.answer === 'none' ? null : line.answer,
    deputyId: line.deputyId,
  };
}
