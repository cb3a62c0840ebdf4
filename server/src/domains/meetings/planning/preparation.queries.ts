import type { Persona } from '@croisee/domain/access/persona';
import { errorMessage } from '@croisee/domain/errors/catalogue';
import { missingSectors } from '@croisee/domain/meetings/plan/composition.rules';
import { canConvoke } from '@croisee/domain/meetings/plan/meeting-status.rules';
import type { Candidate, Candidates, ConvocationPreview, Invitees } from '@croisee/domain/meetings/plan/meeting-view.schema';
import { Inject, Injectable } from '@nestjs/common';
import { Access } from '../../../kernel/access/access.service';
import type { Transaction } from '../../../kernel/database/transaction';
import { UnitOfWork } from '../../../kernel/database/unit-of-work';
import { AgendaSituations, type AgendaSituation } from './agenda-situations';
import { AgendaVisibility } from './agenda-visibility';
import { CarryOver } from './carry-over';
import { convocationsOf } from './convocation-rows';
import { CouncilPeople } from './council-people';
import { itemsOf, situationItems, type ItemRow } from './item-rows';
import { MeetingDoor, type OpenedMeeting } from './meeting-door';
import { sitsFor } from './meeting-grants';

/** What the coordinator looks at while preparing: who may come, which situations wait, who will see what. */
@Injectable()
export class PreparationQueries {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Access) private readonly access: Access,
    @Inject(MeetingDoor) private readonly door: MeetingDoor,
    @Inject(AgendaVisibility) private readonly visibility: AgendaVisibility,
    @Inject(CouncilPeople) private readonly people: CouncilPeople,
    @Inject(AgendaSituations) private readonly situations: AgendaSituations,
    @Inject(CarryOver) private readonly carryOver: CarryOver,
  ) {}

  async invitees(persona: Persona, id: string): Promise<Invitees> {
    return this.unitOfWork.read(persona, async (tx) => {
      await this.door.open(tx, persona, id, 'meeting.organise');
      const people = await this.people.inForce(tx);
      return { items: people.map((person) => ({ ...person, roles: [...person.roles] })) };
    });
  }

  /** Situations that wait for an agenda, those carried over first told as such; the coordinator alone chooses. */
  async candidates(persona: Persona, id: string): Promise<Candidates> {
    return this.unitOfWork.read(persona, async (tx) => {
      await this.door.open(tx, persona, id, 'meeting.plan');
      const onThisAgenda = new Set((await itemsOf(tx, id)).map(({ situationId }) => situationId));
      const carried = new Set([...(await this.carryOver.situationsWithOpenCommitments(tx)), ...(await notReached(tx))]);
      const waiting = (await this.situations.candidates(tx)).filter((situation) => !onThisAgenda.has(situation.id));
      const held = await this.access.heldOnMany(
        tx,
        persona,
        'situation',
        waiting.map((situation) => situation.id),
      );
      const readable = waiting.filter((situation) => {
        const levels = held.get(situation.id) ?? [];
        return levels.includes('coordinate') && !levels.includes('barred');
      });
      return { items: readable.map((situation) => candidateOf(situation, carried.has(situation.id), persona.language)) };
    });
  }

  /** Exactly who will read what from the convocation on, before it is sent. */
  async preview(persona: Persona, id: string): Promise<ConvocationPreview> {
    return this.unitOfWork.read(persona, async (tx) => {
      const opened = await this.door.open(tx, persona, id, 'meeting.plan');
      const items = (await itemsOf(tx, id)).filter(({ waiting }) => !waiting);
      const visible = new Set((await this.visibility.visible(tx, persona, opened, items)).map((item) => item.id));
      const named = (item: ItemRow) => ({ itemId: item.id, title: visible.has(item.id) ? item.title : '' });
      const about = situationItems(items);
      const situations = await this.situations.byIds(
        tx,
        about.map(({ situationId }) => situationId),
      );
      const people = new Map((await this.people.inForce(tx)).map((person) => [person.memberId, person] as const));
      const lines = await convocationsOf(tx, id);
      const whole = lines.filter(({ itemId }) => itemId === null);
      const seated = whole.map((line) => {
        const person = people.get(sitsFor(line));
        const excluded = about.filter(({ situationId }) =>
          person?.structureIds.some((structureId) => situations.get(situationId)?.excludedStructureIds.includes(structureId)),
        );
        return {
          memberId: person?.memberId ?? line.memberId,
          displayName: person?.displayName ?? line.displayName,
          capacity: line.capacity,
          sees: about.filter((item) => !excluded.includes(item)).map(named),
          excluded: excluded.map(named),
          during: [],
        };
      });
      const invited = lines.flatMap((line) => {
        const item = items.find((one) => one.id === line.itemId);
        return item === undefined ? [] : [{ ...line, sees: [], excluded: [], during: [named(item)] }];
      });
      const coming = whole.filter(({ answer }) => answer !== 'excused').map((line) => people.get(sitsFor(line))?.sector ?? '');
      return {
        obstacle: obstacleOf(opened, items, whole, persona.language),
        people: [...seated, ...invited],
        missingSectors: missingSectors(opened.meeting.composition, coming),
      };
    });
  }
}

/** Situations that the last closed meeting of the council deferred or never reached. */
async function notReached(tx: Transaction): Promise<string[]> {
  const rows = await tx.manager.query<{ id: string }[]>(
    `SELECT i.situation_id AS id FROM agenda_item i
     WHERE i.kind = 'situation' AND i.situation_id IS NOT NULL AND i.status IN ('planned', 'deferred') AND NOT i.waiting
       AND i.meeting_id = (SELECT id FROM meeting WHERE status = 'closed' AND kind = 'commission' ORDER BY local_date DESC, start_time DESC LIMIT 1)`,
  );
  return rows.map(({ id }) => id);
}

function candidateOf(situation: AgendaSituation, carriedOver: boolean, language: 'fr' | 'en'): Candidate {
  const followed = situation.status === 'followed-up' || situation.status === 'response-built';
  // The step says no more than the reasons behind it.
  const reasons = situation.obstacles.filter((code, _, all) => all.length === 1 || code !== 'SITUATION_STEP_REFUSED');
  return {
    situationId: situation.id,
    code: situation.code,
    status: situation.status,
    kind: followed ? 'follow-up' : 'situation',
    carriedOver,
    aids: situation.aids
      .filter((aid) => aid.kind !== 'waiting' || aid.days > 0)
      .map((aid) => ({
        kind: aid.kind,
        days: aid.kind === 'waiting' ? aid.days : aid.kind === 'legal-deadline' ? aid.daysLeft : null,
        on: aid.kind === 'legal-deadline' ? aid.on : null,
      })),
    obstacles: followed ? [] : reasons.map((code) => ({ code, message: errorMessage(code, language) })),
  };
}

function obstacleOf({ meeting }: OpenedMeeting, items: readonly ItemRow[], list: readonly { memberId: string }[], language: 'fr' | 'en') {
  const answer = canConvoke(meeting, items, list);
  return answer.ok ? null : { code: answer.code, message: errorMessage(answer.code, language) };
}
