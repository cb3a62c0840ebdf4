import type { Persona } from '@croisee/domain/access/persona';
import { resume, suspend } from '@croisee/domain/situations/admissibility.rules';
import { addToInformation, consequenceOf, countersignDispensation, requestDispensation } from '@croisee/domain/situations/agreement.rules';
import type { Information, RequestDispensation } from '@croisee/domain/situations/agreement.schema';
import type { SituationAction } from '@croisee/domain/situations/lifecycle';
import type { SituationState } from '@croisee/domain/situations/situation-page.schema';
import { addDays } from '@croisee/domain/time/local-date';
import { Inject, Injectable } from '@nestjs/common';
import type { Transaction } from '../../kernel/database/transaction';
import { UnitOfWork } from '../../kernel/database/unit-of-work';
import { DomainError, valueOf } from '../../kernel/errors/domain-error';
import { CouncilSettingsService, MembersQueries } from '../identity/api';
import { checkSubmission, refuseIdentityIn } from './identity-check';
import { SituationDoor, type OpenedSituation } from './situation-door';
import { SituationGrants } from './situation-grants';
import type { StoredSituation } from './situation-rows';
import { SituationStore } from './situation-store';

/** The person is told, agrees, objects: recorded at any moment, acting at once. */
@Injectable()
export class AgreementService {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(SituationDoor) private readonly door: SituationDoor,
    @Inject(SituationStore) private readonly store: SituationStore,
    @Inject(SituationGrants) private readonly grants: SituationGrants,
    @Inject(MembersQueries) private readonly members: MembersQueries,
    @Inject(CouncilSettingsService) private readonly settings: CouncilSettingsService,
  ) {}

  async record(persona: Persona, id: string, input: Information, version: number): Promise<SituationState> {
    return this.unitOfWork.write(persona, async (tx) => {
      const opened = await this.door.toChange(tx, persona, id, 'record-information');
      const { situation } = opened;
      const before = situation.submission.information;
      const information = seesTheWholeBlock(opened) ? input : addToInformation(before, input);
      const consequence = consequenceOf(before, information);
      // An opposition acts at once: it is never refused because somebody else saved something meanwhile.
      if (situation.version !== version && consequence !== 'suspend') throw new DomainError('STALE_VERSION');
      const action = stepFor(situation, consequence);
      const standing = action === undefined ? {} : valueOf(action === 'suspend' ? suspend(situation) : resume(situation));
      const meetingId = action === 'suspend' ? null : situation.meetingId;
      const after = { ...withInformation(situation, information, tx.isoNow), ...standing, meetingId };
      const state = await this.store.save(tx, after, action);
      await tx.audit({
        action: 'situation.information-recorded',
        subjectKind: 'situation',
        subjectId: id,
        facts: { opposition: information.opposition },
      });
      await this.follow(tx, id, information, action);
      return state;
    });
  }

  async requestDispensation(persona: Persona, id: string, input: RequestDispensation): Promise<SituationState> {
    return this.unitOfWork.write(persona, async (tx) => {
      const { situation } = await this.door.toChange(tx, persona, id, 'request-dispensation');
      refuseIdentityIn('reason', input.reason);
      const zone = await this.settings.timeZone(tx);
      const dispensation = valueOf(requestDispensation(input, persona.accountId, tx.isoNow, zone));
      const state = await this.store.save(tx, { ...situation, dispensation });
      await this.grants.openToEthics(tx, id, new Date(`${addDays(input.reviewOn, 1)}T00:00:00Z`));
      await tx.audit({
        action: 'situation.dispensation-requested',
        subjectKind: 'situation',
        subjectId: id,
        facts: { reviewOn: input.reviewOn },
      });
      await tx.outbox('situation.dispensation-requested', id);
      return state;
    });
  }

  async countersign(persona: Persona, id: string): Promise<SituationState> {
    return this.unitOfWork.write(persona, async (tx) => {
      const { situation } = await this.door.toChange(tx, persona, id, 'countersign-dispensation');
      const office = await this.members.inForce(tx, ['coordinator', 'facilitator']);
      const interested = [situation.authorId, ...office.map(({ accountId }) => accountId)];
      const dispensation = valueOf(countersignDispensation(situation.dispensation, persona.accountId, interested, tx.isoNow));
      const state = await this.store.save(tx, { ...situation, dispensation });
      await tx.audit({ action: 'situation.dispensation-countersigned', subjectKind: 'situation', subjectId: id });
      await tx.outbox('situation.dispensation-countersigned', id);
      return state;
    });
  }

  private async follow(tx: Transaction, id: string, information: Information, action: SituationAction | undefined): Promise<void> {
    if (action === 'suspend') {
      await this.grants.closeToPartners(tx, id);
      await tx.emit('situation.opposed', { situationId: id });
      await tx.outbox('situation.opposed', id);
      return;
    }
    if (information.opposition !== 'partial' || information.excludedStructureIds.length === 0) return;
    const structureIds = information.excludedStructureIds;
    const accountIds = await this.grants.closeToStructures(tx, id, structureIds);
    await tx.emit('situation.partners-excluded', { situationId: id, structureIds, accountIds });
  }
}

function seesTheWholeBlock({ held }: OpenedSituation): boolean {
  return held.some((level) => level === 'own' || level === 'coordinate' || level === 'facilitate');
}

function stepFor(situation: StoredSituation, consequence: 'suspend' | 'may-resume' | 'none'): 'suspend' | 'resume' | undefined {
  // A draft stays on its author’s desk: nobody else has it, and it cannot be handed over while the person objects.
  if (consequence === 'suspend' && situation.status !== 'suspended' && situation.submittedAt !== null) return 'suspend';
  return consequence === 'may-resume' && situation.status === 'suspended' ? 'resume' : undefined;
}

function withInformation(situation: StoredSituation, information: Information, now: string): StoredSituation {
  const submission = { ...situation.submission, information };
  return { ...situation, submission, ...checkSubmission(situation.id, submission, situation.confirmed, now) };
}
