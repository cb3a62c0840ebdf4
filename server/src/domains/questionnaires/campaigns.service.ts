import { randomUUID } from 'node:crypto';
import type { Persona } from '@croisee/domain/access/persona';
import { campaignStatus, canAnswer, checkAnswers, sectorsKept } from '@croisee/domain/questionnaires/answers.rules';
import type { Answers, CampaignLine, CampaignList, CampaignView, OpenCampaign } from '@croisee/domain/questionnaires/questionnaire.schema';
import { localDateOf } from '@croisee/domain/time/local-date';
import { Inject, Injectable } from '@nestjs/common';
import { Access } from '../../kernel/access/access.service';
import type { Transaction } from '../../kernel/database/transaction';
import { UnitOfWork } from '../../kernel/database/unit-of-work';
import { DomainError, valueOf } from '../../kernel/errors/domain-error';
import { CouncilSettingsService } from '../identity/api';
import { AudienceQueries } from './audience';
import { campaign, campaigns, insertCampaign, type StoredCampaign } from './campaign-rows';
import { lastVersion } from './questionnaire-rows';
import { addSheet, noteGiven } from './sheet-rows';
import { refuseNames } from './words-check';

/** Fewer answers than this are never shown, whatever the council’s threshold for counts. */
const LEAST_THRESHOLD = 5;

/** Campaigns: a version of a questionnaire put to an audience between two days, answered once without a name. */
@Injectable()
export class CampaignsService {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Access) private readonly access: Access,
    @Inject(AudienceQueries) private readonly audiences: AudienceQueries,
    @Inject(CouncilSettingsService) private readonly settings: CouncilSettingsService,
  ) {}

  /** Those one is asked to answer and, for whoever reads results, all of them. */
  list(persona: Persona): Promise<CampaignList> {
    return this.unitOfWork.read(persona, async (tx) => {
      this.access.assert(persona, 'questionnaire.list', { councilId: tx.councilId });
      const lines: CampaignLine[] = [];
      for (const stored of await campaigns(tx, persona.memberId)) {
        const line = await this.line(tx, persona, stored);
        if (line.mayAnswer || line.mayReadResults) lines.push(line);
      }
      return { items: lines };
    });
  }

  one(persona: Persona, id: string): Promise<CampaignView> {
    return this.unitOfWork.read(persona, (tx) => this.view(tx, persona, id));
  }

  open(persona: Persona, questionnaireId: string, input: OpenCampaign): Promise<CampaignView> {
    return this.unitOfWork.write(persona, async (tx) => {
      this.access.assert(persona, 'questionnaire.manage', { councilId: tx.councilId });
      const { versionId } = await lastVersion(tx, questionnaireId, true);
      if (input.closesOn < (await this.today(tx))) throw new DomainError('QUESTIONNAIRE_DATES');
      const threshold = Math.max(LEAST_THRESHOLD, (await this.settings.settings(tx)).smallCountThreshold);
      const asked = input.audience === 'persons' ? null : await this.audiences.asked(tx, input.audience);
      const id = randomUUID();
      await insertCampaign(tx, {
        ...{ id, questionnaireId, versionId, ...input, threshold },
        sectors:
          asked === null
            ? []
            : sectorsKept(
                asked.map(({ sector }) => sector),
                threshold,
              ),
        invited: asked?.length ?? null,
      });
      await tx.audit({
        action: 'questionnaire.opened',
        subjectKind: 'questionnaire',
        subjectId: questionnaireId,
        facts: { campaignId: id },
      });
      await tx.outbox('questionnaire.opened', id, { questionnaireId });
      return this.view(tx, persona, id);
    });
  }

  /** Ends a campaign before its last day; its results can be read from then on. */
  close(persona: Persona, id: string): Promise<CampaignView> {
    return this.unitOfWork.write(persona, async (tx) => {
      this.access.assert(persona, 'questionnaire.manage', { councilId: tx.councilId });
      const stored = await campaign(tx, id, persona.memberId, true);
      if (campaignStatus(stored, await this.today(tx)) === 'closed') throw new DomainError('ALREADY_DONE');
      await tx.manager.query(`UPDATE questionnaire_campaign SET closed_at = $2 WHERE id = $1`, [id, tx.now]);
      await tx.audit({
        action: 'questionnaire.closed',
        subjectKind: 'questionnaire',
        subjectId: stored.questionnaireId,
        facts: { campaignId: id },
      });
      return this.view(tx, persona, id);
    });
  }

  /** One sheet, counted without its author; a sheet filled with the person has no author to keep. */
  answer(persona: Persona, id: string, answers: Answers): Promise<void> {
    return this.unitOfWork.write(persona, async (tx) => {
      this.access.assert(persona, 'questionnaire.answer', { councilId: tx.councilId });
      const stored = await campaign(tx, id, persona.memberId, true);
      const isAsked = await this.audiences.isAsked(tx, persona, stored.audience);
      valueOf(canAnswer(campaignStatus(stored, await this.today(tx)), { isAsked, hasAnswered: stored.hasAnswered }));
      const checked = valueOf(checkAnswers(stored.content.questions, answers));
      refuseNames(checked.words.map(({ questionId, text }) => ({ path: `answers.${questionId}`, text })));
      const isWithPerson = stored.audience === 'persons';
      if (!isWithPerson) await noteGiven(tx, id, persona.memberId);
      await addSheet(tx, id, isWithPerson ? null : await this.sectorOf(tx, persona, stored), checked);
      const action = isWithPerson ? 'questionnaire.sheet-entered' : 'questionnaire.answered';
      await tx.audit({ action, subjectKind: 'questionnaire', subjectId: stored.questionnaireId, facts: { campaignId: id } });
    });
  }

  /** What the page of a campaign shows to one reader; hidden from whoever neither answers nor reads results. */
  async view(tx: Transaction, persona: Persona, id: string): Promise<CampaignView> {
    this.access.assert(persona, 'questionnaire.list', { councilId: tx.councilId });
    const stored = await campaign(tx, id, persona.memberId);
    const isAsked = await this.audiences.isAsked(tx, persona, stored.audience);
    const line = await this.line(tx, persona, stored);
    if (!isAsked && !line.mayReadResults) throw new DomainError('NOT_FOUND');
    return { ...line, content: stored.content };
  }

  private async line(tx: Transaction, persona: Persona, stored: StoredCampaign): Promise<CampaignLine> {
    const status = campaignStatus(stored, await this.today(tx));
    const may = (permission: Parameters<Access['may']>[1]) => this.access.may(persona, permission, { councilId: tx.councilId }).allowed;
    const isAsked = may('questionnaire.answer') && (await this.audiences.isAsked(tx, persona, stored.audience));
    const mayReadResults = may('questionnaire.read-results');
    const { id, questionnaireId, audience, moment, opensOn, closesOn, sheets, invited } = stored;
    return {
      ...{ id, questionnaireId, title: stored.content.title, audience, moment, opensOn, closesOn, status },
      ...(mayReadResults ? { answered: sheets, invited } : { answered: null, invited: null }),
      mayAnswer: canAnswer(status, { isAsked, hasAnswered: stored.hasAnswered }).ok,
      mayReadResults,
      mayClose: status !== 'closed' && may('questionnaire.manage'),
    };
  }

  private async sectorOf(tx: Transaction, { memberId }: Persona, { audience, sectors }: StoredCampaign) {
    const own = (await this.audiences.asked(tx, audience)).find((one) => one.memberId === memberId)?.sector ?? null;
    return own !== null && sectors.includes(own) ? own : null;
  }

  private async today(tx: Transaction): Promise<string> {
    return localDateOf(tx.isoNow, await this.settings.timeZone(tx));
  }
}
