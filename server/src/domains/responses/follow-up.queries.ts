import type { GrantLevel } from '@croisee/domain/access/grants';
import type { Persona } from '@croisee/domain/access/persona';
import { responseView } from '@croisee/domain/responses/collective-response';
import type { FollowUpView } from '@croisee/domain/responses/follow-up.schema';
import { outlookOf } from '@croisee/domain/responses/outlook.rules';
import { reliefAsked } from '@croisee/domain/responses/relief.rules';
import { closingLoops } from '@croisee/domain/responses/returns.rules';
import { canTake } from '@croisee/domain/situations/lifecycle';
import { Inject, Injectable } from '@nestjs/common';
import { Access } from '../../kernel/access/access.service';
import type { Transaction } from '../../kernel/database/transaction';
import { UnitOfWork } from '../../kernel/database/unit-of-work';
import { CouncilSettingsService, MembersQueries } from '../identity/api';
import { SituationsApi } from '../situations/api';
import { CommitmentsService } from './commitments.service';
import { instanceOf } from './commitment-views';
import { EffectStore, type WhatItChanged } from './effect-store';
import { ResponseStore, type StoredResponse } from './response-store';

type ResponseOfView = FollowUpView['responses'][number];

/** One passage of the situation, and what its reader holds on it. */
interface PassageOfReader {
  readonly response: StoredResponse;
  readonly held: readonly GrantLevel[];
  readonly passage: number;
  readonly isLast: boolean;
  readonly changed: WhatItChanged;
}

/** What came out of the commission for one situation, and where each loop stands, as one reader may see it. */
@Injectable()
export class FollowUpQueries {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Access) private readonly access: Access,
    @Inject(ResponseStore) private readonly store: ResponseStore,
    @Inject(EffectStore) private readonly effects: EffectStore,
    @Inject(CommitmentsService) private readonly commitments: CommitmentsService,
    @Inject(SituationsApi) private readonly situations: SituationsApi,
    @Inject(CouncilSettingsService) private readonly settings: CouncilSettingsService,
    @Inject(MembersQueries) private readonly members: MembersQueries,
  ) {}

  async ofSituation(persona: Persona, situationId: string): Promise<FollowUpView> {
    return this.unitOfWork.read(persona, (tx) => this.view(tx, persona, situationId));
  }

  /** The same page inside the transaction of a change. */
  async view(tx: Transaction, persona: Persona, situationId: string): Promise<FollowUpView> {
    const held = await this.access.held(tx, persona, 'situation', situationId);
    const commitments = await this.store.commitmentsOf(tx, situationId);
    // A partner reads through a commitment of their own structure, everybody else through the situation itself.
    const theirs = commitments.find(({ structureId }) => structureId !== null && persona.structureIds.includes(structureId));
    this.access.assert(
      persona,
      'commitment.read',
      theirs === undefined ? { councilId: tx.councilId, held, structureId: '' } : instanceOf(theirs, held),
    );
    const [situation] = await this.situations.forAgenda(tx, [situationId]);
    if (situation === undefined) throw new Error('The policy allowed something on a situation that does not exist.');
    await tx.audit({ action: 'response.read', subjectKind: 'situation', subjectId: situationId }, 'read');
    const items = await this.commitments.show(tx, persona, commitments);
    const stored = await this.store.ofSituation(tx, situationId);
    const changed = await this.effects.of(
      tx,
      situationId,
      stored.map(({ id }) => id),
    );
    const responses: ResponseOfView[] = [];
    for (const [index, response] of stored.entries()) {
      const place = { passage: index + 1, isLast: index === stored.length - 1 };
      const shown = await this.responseOf(tx, persona, { response, held, ...place, changed: changed(response.id) });
      if (shown !== null) responses.push(shown);
    }
    const instance = { councilId: tx.councilId, held };
    const closable = canTake({ status: situation.status, resumesAt: null, passages: situation.passages }, 'close');
    return {
      ...{ situationId, situationCode: situation.code, status: situation.status, responses, commitments: items },
      mayClose: closable && this.access.may(persona, 'response.close', instance).allowed,
      structures: await this.commitments.namesOf(tx, items),
      people: await this.names(tx, responses),
    };
  }

  private async responseOf(tx: Transaction, persona: Persona, about: PassageOfReader): Promise<ResponseOfView | null> {
    const { response, held, passage, isLast, changed } = about;
    const view = responseView(response, persona, held);
    if (view === null) return null;
    const waiting = response.referents.filter(({ acceptedAt, declinedAt }) => acceptedAt === null && declinedAt === null);
    const instance = { councilId: response.councilId, held, proposedReferentIds: waiting.map(({ accountId }) => accountId) };
    const may = (permission: Parameters<Access['may']>[1]) => this.access.may(persona, permission, instance).allowed;
    const settings = await this.settings.settings(tx);
    const zone = await this.settings.timeZone(tx);
    const outlook = outlookOf({ validatedAt: response.validatedAt, isLast }, tx.isoNow, zone);
    return {
      ...view,
      passage,
      loops: closingLoops(response, settings, tx.isoNow, zone),
      // What the person said is for those who follow her, as her answer is.
      ...(view.toPerson === undefined ? {} : { effects: [...changed.effects], outlookAnswer: changed.outlook }),
      outlook: changed.outlook === null ? outlook : null,
      reliefAsked: may('response.say-relief') ? reliefAsked(response.validatedAt, changed.reliefGiven, tx.isoNow, zone) : null,
      mayAnswerReferent: may('response.answer-referent'),
      mayReturnToPerson: may('response.record-return-to-person'),
      mayReturnToSubmitter: may('response.record-return-to-submitter'),
      mayReadExtract: may('response.read-extract'),
      mayJudgeEffect: may('response.judge-effect'),
      mayAnswerOutlook: changed.outlook === null && outlook?.asked === true && may('response.answer-outlook'),
    };
  }

  private async names(tx: Transaction, responses: readonly ResponseOfView[]): Promise<{ id: string; name: string }[]> {
    const names = await this.members.names(
      tx,
      responses.flatMap(({ referents }) => referents.map(({ accountId }) => accountId)),
    );
    return [...names].map(([id, name]) => ({ id, name }));
  }
}
