import type { Persona } from '@croisee/domain/access/persona';
import { closeSituation, type CloseSituation } from '@croisee/domain/responses/closure.rules';
import type { FollowUpView } from '@croisee/domain/responses/follow-up.schema';
import { closingLoops } from '@croisee/domain/responses/returns.rules';
import { Inject, Injectable } from '@nestjs/common';
import { Access } from '../../kernel/access/access.service';
import type { Transaction } from '../../kernel/database/transaction';
import { UnitOfWork } from '../../kernel/database/unit-of-work';
import { valueOf } from '../../kernel/errors/domain-error';
import { CouncilSettingsService } from '../identity/api';
import { SituationsApi } from '../situations/api';
import { FollowUpQueries } from './follow-up.queries';
import { ResponseStore } from './response-store';

/** Ends the follow-up of a situation, once both loops are closed or for a reason that ends what was left. */
@Injectable()
export class ClosureService {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Access) private readonly access: Access,
    @Inject(ResponseStore) private readonly store: ResponseStore,
    @Inject(SituationsApi) private readonly situations: SituationsApi,
    @Inject(CouncilSettingsService) private readonly settings: CouncilSettingsService,
    @Inject(FollowUpQueries) private readonly pages: FollowUpQueries,
  ) {}

  async close(persona: Persona, situationId: string, input: CloseSituation): Promise<FollowUpView> {
    return this.unitOfWork.write(persona, async (tx) => {
      const held = await this.access.held(tx, persona, 'situation', situationId);
      this.access.assert(persona, 'response.close', { councilId: tx.councilId, held });
      const [situation] = await this.situations.forAgenda(tx, [situationId]);
      if (situation === undefined) throw new Error('The policy allowed something on a situation that does not exist.');
      const commitments = await this.store.commitmentsOf(tx, situationId);
      const standing = { status: situation.status, resumesAt: null, passages: situation.passages };
      const { ended } = valueOf(closeSituation(standing, input, { commitments, ...(await this.loops(tx, situationId)), now: tx.isoNow }));
      for (const { id, status, reason, version } of ended) {
        const before = commitments.find((each) => each.id === id);
        if (before !== undefined) await this.store.save(tx, { ...before, status, reason, version });
      }
      await this.situations.close(tx, situationId, input);
      await tx.audit({
        action: 'response.closed',
        subjectKind: 'situation',
        subjectId: situationId,
        facts: { reason: input.reason, ended: ended.length },
      });
      await tx.outbox('situation.closed', situationId);
      return this.pages.view(tx, persona, situationId);
    });
  }

  /** Every passage has its own two loops; the last one decides. */
  private async loops(tx: Transaction, situationId: string): Promise<{ returnedToPerson: boolean; returnedToSubmitter: boolean }> {
    const last = (await this.store.ofSituation(tx, situationId)).at(-1);
    if (last === undefined) return { returnedToPerson: false, returnedToSubmitter: false };
    const zone = await this.settings.timeZone(tx);
    const { person, submitter } = closingLoops(last, await this.settings.settings(tx), tx.isoNow, zone);
    return { returnedToPerson: person.done, returnedToSubmitter: submitter.done };
  }
}
