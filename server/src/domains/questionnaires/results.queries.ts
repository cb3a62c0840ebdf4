import type { Permission } from '@croisee/domain/access/permissions';
import type { Persona } from '@croisee/domain/access/persona';
import { MOMENTS, type CampaignResults } from '@croisee/domain/questionnaires/questionnaire.schema';
import { resultsOf } from '@croisee/domain/questionnaires/results';
import { resultsCsv } from '@croisee/domain/questionnaires/results-csv';
import { Inject, Injectable } from '@nestjs/common';
import { Access } from '../../kernel/access/access.service';
import type { Transaction } from '../../kernel/database/transaction';
import { UnitOfWork } from '../../kernel/database/unit-of-work';
import { DomainError } from '../../kernel/errors/domain-error';
import { campaign, campaigns, type StoredCampaign } from './campaign-rows';
import { CampaignsService } from './campaigns.service';
import { gathered } from './sheet-rows';

/** Results of closed campaigns: read together above the threshold, compared with the campaign before. */
@Injectable()
export class ResultsQueries {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Access) private readonly access: Access,
    @Inject(CampaignsService) private readonly pages: CampaignsService,
  ) {}

  of(persona: Persona, id: string): Promise<CampaignResults> {
    return this.unitOfWork.read(persona, (tx) => this.results(tx, persona, id, 'questionnaire.read-results'));
  }

  /** The figures as they may leave; who took them out is in the journal. */
  sheet(persona: Persona, id: string): Promise<string> {
    return this.unitOfWork.read(persona, async (tx) => {
      const results = await this.results(tx, persona, id, 'questionnaire.export-results');
      if (results.hidden === 'open') throw new DomainError('QUESTIONNAIRE_STILL_OPEN');
      await tx.audit(
        { action: 'questionnaire.exported', subjectKind: 'questionnaire', subjectId: results.questionnaireId, facts: { campaignId: id } },
        'read',
      );
      return resultsCsv(results, persona.language);
    });
  }

  private async results(tx: Transaction, persona: Persona, id: string, permission: Permission): Promise<CampaignResults> {
    this.access.assert(persona, permission, { councilId: tx.councilId });
    const view = await this.pages.view(tx, persona, id);
    const stored = await campaign(tx, id, persona.memberId);
    const shown = { ...view, threshold: stored.threshold };
    if (view.status !== 'closed') return { ...shown, hidden: 'open', comparedWith: null, results: [] };
    if (stored.sheets < stored.threshold) return { ...shown, hidden: 'too-few', comparedWith: null, results: [] };
    const before = await this.before(tx, persona, stored);
    return {
      ...{ ...shown, hidden: null },
      comparedWith: before === null ? null : { id: before.id, moment: before.moment },
      results: resultsOf(
        await gathered(tx, id, stored.content.questions),
        before && (await gathered(tx, before.id, before.content.questions)),
        stored.threshold,
      ),
    };
  }

  /** The closed campaign of the earliest moment that put the same questionnaire to the same audience. */
  private async before(tx: Transaction, persona: Persona, after: StoredCampaign): Promise<StoredCampaign | null> {
    const rank = ({ moment }: StoredCampaign) => MOMENTS.indexOf(moment);
    if (after.moment === 'once') return null;
    const earlier = (await campaigns(tx, persona.memberId)).filter(
      (one) =>
        one.questionnaireId === after.questionnaireId &&
        one.audience === after.audience &&
        one.moment !== 'once' &&
        rank(one) < rank(after) &&
        one.closesOn < after.opensOn,
    );
    return earlier.sort((a, b) => rank(a) - rank(b) || b.opensOn.localeCompare(a.opensOn))[0] ?? null;
  }
}
