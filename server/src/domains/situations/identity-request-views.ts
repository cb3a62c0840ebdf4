import type { Persona } from '@croisee/domain/access/persona';
import { isExcludedPartner } from '@croisee/domain/situations/agreement.rules';
import type { IdentityRequestInstance } from '@croisee/domain/situations/identity-request.permissions';
import type { IdentityRequest } from '@croisee/domain/situations/identity-request.rules';
import type { IdentityRequestView } from '@croisee/domain/situations/identity-request.schema';
import { Inject, Injectable } from '@nestjs/common';
import { Access } from '../../kernel/access/access.service';
import type { Transaction } from '../../kernel/database/transaction';
import { DomainError } from '../../kernel/errors/domain-error';
import { StructuresQueries } from '../directory/api';
import { CouncilSettingsService, MembersQueries } from '../identity/api';
import { CirclesQueries } from './circles.queries';
import { IdentityRequestStore } from './identity-request-store';
import type { StoredSituation } from './situation-rows';
import { SituationStore } from './situation-store';

interface About {
  readonly situation: StoredSituation;
  readonly instance: IdentityRequestInstance;
}

/** What one person sees of requests: theirs and those they may decide on; a partner the person excluded sees nothing of it, theirs included. */
@Injectable()
export class IdentityRequestViews {
  constructor(
    @Inject(Access) private readonly access: Access,
    @Inject(IdentityRequestStore) private readonly store: IdentityRequestStore,
    @Inject(SituationStore) private readonly situations: SituationStore,
    @Inject(MembersQueries) private readonly members: MembersQueries,
    @Inject(StructuresQueries) private readonly structures: StructuresQueries,
    @Inject(CouncilSettingsService) private readonly settings: CouncilSettingsService,
    @Inject(CirclesQueries) private readonly circles: CirclesQueries,
  ) {}

  /** The situation of a request and what a check names; undefined when it is gone. */
  async aboutOf(tx: Transaction, persona: Persona, { situationId, requesterId }: IdentityRequest): Promise<About | undefined> {
    const situation = await this.situations.find(tx, situationId, 'read');
    if (situation === undefined) return undefined;
    const held = await this.access.held(tx, persona, 'situation', situationId);
    const { facilitatorAnswersIdentity } = await this.settings.settings(tx);
    const instance: IdentityRequestInstance = {
      councilId: tx.councilId,
      requesterId,
      submitterStructureId: situation.submitterStructureId,
      held,
      facilitatorAnswers: facilitatorAnswersIdentity,
    };
    return { situation, instance };
  }

  async readable(tx: Transaction, persona: Persona): Promise<IdentityRequestView[]> {
    const facilitated = await tx.manager.query<{ subject_id: string }[]>(
      `SELECT DISTINCT subject_id FROM access_grant WHERE account_id = $1 AND subject_kind = 'situation' AND level = 'facilitate'
         AND valid_from <= $2 AND (valid_until IS NULL OR valid_until > $2)`,
      [persona.accountId, tx.now],
    );
    const situationIds = facilitated.map(({ subject_id: id }) => id);
    const requests = await this.store.about(tx, { accountId: persona.accountId, structureIds: persona.structureIds, situationIds });
    const views: IdentityRequestView[] = [];
    for (const request of requests) {
      const about = await this.aboutOf(tx, persona, request);
      if (about !== undefined && this.mayRead(persona, about)) views.push(await this.viewOf(tx, persona, request, about));
    }
    return views;
  }

  async one(tx: Transaction, persona: Persona, request: IdentityRequest): Promise<IdentityRequestView> {
    const about = await this.aboutOf(tx, persona, request);
    if (about === undefined || !this.mayRead(persona, about)) throw new DomainError('NOT_FOUND');
    return this.viewOf(tx, persona, request, about);
  }

  private mayRead(persona: Persona, { situation, instance }: About): boolean {
    if (isExcludedPartner(situation.submission.information, persona.structureIds)) return false;
    return this.access.may(persona, 'identity-request.read', instance).allowed;
  }

  private async viewOf(
    tx: Transaction,
    persona: Persona,
    request: IdentityRequest,
    { situation, instance }: About,
  ): Promise<IdentityRequestView> {
    const { decision, requesterId } = request;
    const names = await this.members.names(tx, decision === null ? [requesterId] : [requesterId, decision.decidedBy]);
    const structure = (await this.structures.byId(tx)).get(request.structureId);
    const mayDecide = this.access.may(persona, 'identity-request.decide', instance).allowed;
    return {
      ...request,
      code: situation.code,
      askedBy: names.get(requesterId) ?? '',
      structure: structure?.name ?? '',
      circle: (await this.circles.standing(tx)).get(requesterId)?.circle ?? 3,
      own: requesterId === persona.accountId,
      canDecide: decision === null && mayDecide && persona.structureIds.some((structureId) => structureId !== request.structureId),
      decision: decision && { ...decision, decidedBy: names.get(decision.decidedBy) ?? '' },
    };
  }
}
