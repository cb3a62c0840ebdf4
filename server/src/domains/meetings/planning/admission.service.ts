import type { Persona } from '@croisee/domain/access/persona';
import { canAdmit } from '@croisee/domain/meetings/plan/meeting-status.rules';
import type { AdmissiblePeople, Announced } from '@croisee/domain/meetings/plan/meeting-view.schema';
import type { AdmitParticipant } from '@croisee/domain/meetings/plan/planning-requests.schema';
import { maySit } from '@croisee/domain/meetings/plan/seat.rules';
import { Inject, Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../kernel/database/unit-of-work';
import { DomainError, valueOf } from '../../../kernel/errors/domain-error';
import { convocationsOf, insertConvocation, type ConvocationRow } from './convocation-rows';
import { CouncilPeople } from './council-people';
import { MeetingDoor } from './meeting-door';
import { MeetingGrants } from './meeting-grants';
import { raiseVersion } from './meeting-rows';
import { assertMaySit, seatOf } from './seated-people';

/** At the door of a meeting whose list is frozen: what people announced, and those who come without having been on it. */
@Injectable()
export class AdmissionService {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(MeetingDoor) private readonly door: MeetingDoor,
    @Inject(MeetingGrants) private readonly grants: MeetingGrants,
    @Inject(CouncilPeople) private readonly people: CouncilPeople,
  ) {}

  async announced(persona: Persona, id: string): Promise<Announced> {
    return this.unitOfWork.read(persona, async (tx) => {
      await this.door.open(tx, persona, id, 'meeting.organise');
      const lines = await convocationsOf(tx, id);
      return {
        items: lines.filter(({ itemId }) => itemId === null).map(({ memberId, answer, deputyId }) => ({ memberId, answer, deputyId })),
      };
    });
  }

  async admissible(persona: Persona, id: string): Promise<AdmissiblePeople> {
    return this.unitOfWork.read(persona, async (tx) => {
      const { meeting } = await this.door.open(tx, persona, id, 'meeting.organise');
      const listed = listedOn(await convocationsOf(tx, id));
      const people = (await this.people.inForce(tx)).filter((person) => maySit(meeting.kind, person) && !listed.has(person.memberId));
      return { items: people.map(({ memberId, displayName, structureName }) => ({ memberId, displayName, structureName })) };
    });
  }

  /** Puts the person on the list with the reason; reading follows the same rules as for those convened, and the live meeting hears of it. */
  async admit(persona: Persona, id: string, { memberId, reason }: AdmitParticipant): Promise<{ version: number }> {
    return this.unitOfWork.write(persona, async (tx) => {
      const { meeting } = await this.door.open(tx, persona, id, 'meeting.organise', true);
      valueOf(canAdmit(meeting));
      const person = (await this.people.inForce(tx)).find((one) => one.memberId === memberId);
      assertMaySit(meeting, person, 'memberId');
      if (listedOn(await convocationsOf(tx, id)).has(memberId)) throw new DomainError('ALREADY_DONE');
      const key = await tx.key({ kind: 'meeting', id });
      await insertConvocation(tx, id, {
        memberId,
        capacity: seatOf(person),
        itemId: null,
        reason: key.sealText(`convocation/${id}/${memberId}/reason`, reason),
        late: true,
      });
      await tx.audit({ action: 'meeting.participant-admitted', subjectKind: 'meeting', subjectId: id, facts: { memberId } });
      await this.grants.align(tx, id);
      await tx.emit('meeting.plan-changed', { meetingId: id });
      return { version: await raiseVersion(tx, id) };
    });
  }
}

/** Everybody who has a line, and those who stand in for one. */
function listedOn(lines: readonly ConvocationRow[]): Set<string> {
  return new Set(lines.flatMap(({ memberId, deputyId }) => [memberId, ...(deputyId === null ? [] : [deputyId])]));
}
