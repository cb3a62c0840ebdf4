import type { Persona } from '@croisee/domain/access/persona';
import { judgeEffect, type JudgeEffect } from '@croisee/domain/responses/effect.rules';
import type { FollowUpView } from '@croisee/domain/responses/follow-up.schema';
import { answerOutlook, outlookOf, type AnswerOutlook } from '@croisee/domain/responses/outlook.rules';
import { reliefAsked, sayRelief, type SayRelief } from '@croisee/domain/responses/relief.rules';
import { localDateOf } from '@croisee/domain/time/local-date';
import { Inject, Injectable } from '@nestjs/common';
import { valueOf } from '../../kernel/errors/domain-error';
import { CouncilSettingsService } from '../identity/api';
import { EffectStore } from './effect-store';
import { ResponseChanges } from './response-changes';
import { ResponseStore } from './response-store';
import { refuseIdentityIn } from './response-texts';

/** What the follow-up changed: for the situation, for the path of the person at six months, for the professionals. */
@Injectable()
export class EffectsService {
  constructor(
    @Inject(ResponseChanges) private readonly changes: ResponseChanges,
    @Inject(ResponseStore) private readonly responses: ResponseStore,
    @Inject(EffectStore) private readonly store: EffectStore,
    @Inject(CouncilSettingsService) private readonly settings: CouncilSettingsService,
  ) {}

  /** The effect as one of the two sees it today; earlier judgements stay. */
  judge(persona: Persona, responseId: string, input: JudgeEffect): Promise<FollowUpView> {
    return this.changes.changeAndShow(persona, responseId, 'response.judge-effect', async (tx, response, held) => {
      refuseIdentityIn('words', input.words);
      await this.store.addEffect(tx, response, valueOf(judgeEffect(input, held)));
      return 'response.effect-judged';
    });
  }

  /** Six months after the last passage: what was kept, what was lost. Once. */
  answerOutlook(persona: Persona, responseId: string, input: AnswerOutlook): Promise<FollowUpView> {
    return this.changes.changeAndShow(persona, responseId, 'response.answer-outlook', async (tx, response) => {
      refuseIdentityIn('note', input.note);
      const zone = await this.settings.timeZone(tx);
      const last = (await this.responses.ofSituation(tx, response.situationId)).at(-1);
      const state = outlookOf({ validatedAt: response.validatedAt, isLast: last?.id === response.id }, tx.isoNow, zone);
      const { outlook } = (await this.store.of(tx, response.situationId, [response.id]))(response.id);
      valueOf(answerOutlook(state, outlook !== null));
      await this.store.addOutlook(tx, response, input, localDateOf(tx.isoNow, zone));
      return 'response.outlook-answered';
    });
  }

  /** Whoever brought or follows the situation says whether they feel less alone: once a moment, counted without their name. */
  sayRelief(persona: Persona, responseId: string, input: SayRelief): Promise<FollowUpView> {
    return this.changes.changeAndShow(persona, responseId, 'response.say-relief', async (tx, response) => {
      const zone = await this.settings.timeZone(tx);
      const { reliefGiven } = (await this.store.of(tx, response.situationId, [response.id]))(response.id);
      valueOf(sayRelief(reliefAsked(response.validatedAt, reliefGiven, tx.isoNow, zone), input, reliefGiven));
      await this.store.addRelief(tx, responseId, input, localDateOf(tx.isoNow, zone));
      return 'response.relief-said';
    });
  }
}
