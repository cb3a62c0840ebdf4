import { randomUUID } from 'node:crypto';
import type { Persona } from '@croisee/domain/access/persona';
import { startPreparation } from '@croisee/domain/situations/agenda-gate.rules';
import { decideParty, inviteToSituation } from '@croisee/domain/situations/preparation.rules';
import type { InviteToSituation } from '@croisee/domain/situations/preparation.schema';
import type { SituationState } from '@croisee/domain/situations/situation-page.schema';
import type { Prepare } from '@croisee/domain/situations/situation-requests.schema';
import type { SituationInvitees } from '@croisee/domain/situations/situation-sides.schema';
import { Inject, Injectable } from '@nestjs/common';
import type { Transaction } from '../../kernel/database/transaction';
import { UnitOfWork } from '../../kernel/database/unit-of-work';
import { DomainError, valueOf } from '../../kernel/errors/domain-error';
import { StructuresQueries } from '../directory/api';
import { MembersQueries } from '../identity/api';
import { refuseIdentityIn } from './identity-check';
import { SituationDoor } from './situation-door';
import { invitationPlace } from './situation-rows';
import { SituationStore } from './situation-store';

/** What is made sure of before the agenda: checklist, structures that are party, people invited for this situation alone. */
@Injectable()
export class PreparationService {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(SituationDoor) private readonly door: SituationDoor,
    @Inject(SituationStore) private readonly store: SituationStore,
    @Inject(MembersQueries) private readonly members: MembersQueries,
    @Inject(StructuresQueries) private readonly structures: StructuresQueries,
  ) {}

  async prepare(persona: Persona, id: string, input: Prepare): Promise<SituationState> {
    return this.unitOfWork.write(persona, async (tx) => {
      const { situation } = await this.door.toChange(tx, persona, id, 'prepare');
      if (situation.version !== input.version) throw new DomainError('STALE_VERSION');
      const starts = situation.status === 'admissible';
      const standing = starts ? valueOf(startPreparation(situation)) : {};
      const known = await this.structures.byId(tx);
      if (input.parties.some(({ structureId }) => !known.has(structureId))) throw new DomainError('NOT_FOUND');
      const decided = new Map(situation.parties.map((party) => [party.structureId, party]));
      const parties = input.parties.map((party) => ({ sits: null, ...decided.get(party.structureId), ...party }));
      const after = { ...situation, ...standing, checklist: input.checklist, parties };
      const state = await this.store.save(tx, after, starts ? 'start-preparation' : undefined);
      await tx.audit({
        action: 'situation.prepared',
        subjectKind: 'situation',
        subjectId: id,
        facts: { ticked: Object.keys(input.checklist).length, parties: parties.length },
      });
      return state;
    });
  }

  async decideParty(persona: Persona, id: string, input: { structureId: string; sits: boolean; reason: string }): Promise<SituationState> {
    return this.unitOfWork.write(persona, async (tx) => {
      const { situation } = await this.door.toChange(tx, persona, id, 'decide-party');
      refuseIdentityIn('reason', input.reason);
      const parties = valueOf(decideParty(situation.parties, input.structureId, input.sits, input.reason));
      const state = await this.store.save(tx, { ...situation, parties });
      await tx.audit({
        action: 'situation.party-decided',
        subjectKind: 'situation',
        subjectId: id,
        facts: { structureId: input.structureId, sits: input.sits },
      });
      return state;
    });
  }

  /** Whoever holds a mandate of a structure today. */
  async invitees(persona: Persona, id: string): Promise<SituationInvitees> {
    return this.unitOfWork.read(persona, async (tx) => {
      await this.door.toRead(tx, persona, id, 'situation.invite');
      const structures = await this.structures.byId(tx);
      const seats = new Map<string, SituationInvitees['items'][number]>();
      for (const { accountId, displayName, structureId } of await this.members.inForce(tx)) {
        if (structureId === null) continue;
        const structureName = structures.get(structureId)?.name ?? '';
        seats.set(`${accountId} ${structureId}`, { accountId, displayName, structureId, structureName });
      }
      return { items: [...seats.values()] };
    });
  }

  async invite(persona: Persona, id: string, input: InviteToSituation): Promise<SituationState> {
    return this.unitOfWork.write(persona, async (tx) => {
      const { situation } = await this.door.toChange(tx, persona, id, 'invite');
      refuseIdentityIn('reason', input.reason);
      const invited = await this.describe(tx, input);
      const invitation = valueOf(inviteToSituation(situation, input, invited, persona, tx.isoNow));
      const invitationId = randomUUID();
      const key = await tx.key({ kind: 'situation', id });
      await tx.manager.query(
        `INSERT INTO situation_invitation (council_id, id, situation_id, account_id, structure_id, exceptional, reason, invited_by, invited_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
        [
          tx.councilId,
          invitationId,
          id,
          invitation.accountId,
          invitation.structureId,
          invitation.exceptional,
          key.sealText(invitationPlace(invitationId), invitation.reason),
          persona.accountId,
          tx.now,
        ],
      );
      await tx.audit({
        action: 'situation.invited',
        subjectKind: 'situation',
        subjectId: id,
        facts: { accountId: invitation.accountId, exceptional: invitation.exceptional },
      });
      return this.store.save(tx, situation);
    });
  }

  async cancelInvitation(persona: Persona, id: string, invitationId: string): Promise<SituationState> {
    return this.unitOfWork.write(persona, async (tx) => {
      const { situation } = await this.door.toChange(tx, persona, id, 'invite');
      const invitation = situation.invitations.find((each) => each.id === invitationId);
      if (invitation === undefined) throw new DomainError('NOT_FOUND');
      if (invitation.cancelledAt !== null) throw new DomainError('ALREADY_DONE');
      await tx.manager.query(`UPDATE situation_invitation SET cancelled_at = $2 WHERE id = $1`, [invitationId, tx.now]);
      await tx.audit({
        action: 'situation.invitation-cancelled',
        subjectKind: 'situation',
        subjectId: id,
        facts: { accountId: invitation.accountId },
      });
      return this.store.save(tx, situation);
    });
  }

  /** The person must hold a mandate of that structure today: an invitation gives nobody a seat they do not have. */
  private async describe(tx: Transaction, { accountId, structureId }: InviteToSituation) {
    const mandates = (await this.members.inForce(tx)).filter((member) => member.accountId === accountId);
    const structure = (await this.structures.byId(tx)).get(structureId);
    if (structure === undefined || !mandates.some((mandate) => mandate.structureId === structureId)) throw new DomainError('NOT_FOUND');
    return { structureType: structure.type, elected: mandates.some(({ role }) => role === 'elected') };
  }
}
