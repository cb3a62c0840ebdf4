import type { Persona } from '@croisee/domain/access/persona';
import { commitmentsAfterReturn } from '@croisee/domain/responses/commitment.rules';
import type { FollowUpView } from '@croisee/domain/responses/follow-up.schema';
import { answerReferent, type AnswerReferent } from '@croisee/domain/responses/referent.rules';
import { recordReturnToPerson, type ReturnToPersonInput, type ReturnToSubmitterInput } from '@croisee/domain/responses/returns.rules';
import { Inject, Injectable } from '@nestjs/common';
import { GrantWriter } from '../../kernel/access/grant-writer';
import { DomainError, valueOf } from '../../kernel/errors/domain-error';
import { CouncilSettingsService } from '../identity/api';
import { ResponseChanges } from './response-changes';
import { ResponseStore } from './response-store';
import { refuseIdentityIn } from './response-texts';

/** The loops that close a response: who carries it, what the person said, where things stand for the submitter. */
@Injectable()
export class LoopsService {
  constructor(
    @Inject(ResponseChanges) private readonly changes: ResponseChanges,
    @Inject(ResponseStore) private readonly store: ResponseStore,
    @Inject(GrantWriter) private readonly grants: GrantWriter,
    @Inject(CouncilSettingsService) private readonly settings: CouncilSettingsService,
  ) {}

  /** The proposed referent accepts, with limits, or declines; nobody answers for somebody else. */
  async answerReferent(persona: Persona, responseId: string, input: AnswerReferent): Promise<void> {
    await this.changes.change(persona, responseId, 'response.answer-referent', async (tx, response) => {
      const referent = response.referents.find(({ accountId }) => accountId === persona.accountId);
      if (referent === undefined) throw new DomainError('REFERENT_NOT_PROPOSED');
      refuseIdentityIn('limits', input.limits);
      const answered = valueOf(answerReferent(referent, input, persona.accountId, tx.isoNow));
      await this.store.saveAnswer(tx, response.situationId, { ...answered, id: referent.id });
      const grant = { accountId: persona.accountId, subjectKind: 'situation', subjectId: response.situationId } as const;
      if (input.accepts) await this.grants.give(tx, [{ ...grant, level: 'follow-up', reason: 'referent-acceptance' }]);
      return input.accepts ? 'response.referent-accepted' : 'response.referent-declined';
    });
  }

  /** What was told to the person and what she said; her refusal ends what needed her agreement. */
  returnToPerson(persona: Persona, responseId: string, input: ReturnToPersonInput): Promise<FollowUpView> {
    return this.changes.changeAndShow(persona, responseId, 'response.record-return-to-person', async (tx, response) => {
      for (const field of ['how', 'words'] as const) refuseIdentityIn(field, input[field]);
      const context = { validatedAt: response.validatedAt, byAccountId: persona.accountId, now: tx.isoNow };
      valueOf(recordReturnToPerson(input, { ...context, zone: await this.settings.timeZone(tx) }));
      await this.store.addReturn(tx, response, { addressee: 'person', content: input });
      const commitments = await this.store.commitmentsOf(tx, response.situationId);
      const own = commitments.filter((commitment) => commitment.responseId === response.id);
      for (const ended of commitmentsAfterReturn(own, input.answer)) {
        const before = own.find(({ id }) => id === ended.id);
        if (before !== undefined)
          await this.store.save(tx, { ...before, status: ended.status, reason: ended.reason, version: ended.version });
      }
      return 'response.returned-to-person';
    });
  }

  returnToSubmitter(persona: Persona, responseId: string, input: ReturnToSubmitterInput): Promise<FollowUpView> {
    return this.changes.changeAndShow(persona, responseId, 'response.record-return-to-submitter', async (tx, response) => {
      refuseIdentityIn('text', input.text);
      await this.store.addReturn(tx, response, { addressee: 'submitter', content: input });
      return 'response.returned-to-submitter';
    });
  }
}
