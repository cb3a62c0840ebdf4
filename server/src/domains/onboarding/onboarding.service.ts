import { randomUUID } from 'node:crypto';
import type { Persona } from '@croisee/domain/access/persona';
import { QUIZ_QUESTIONS } from '@croisee/domain/onboarding/quiz-questions';
import { markQuiz, preparationDue, preparationEndsOn } from '@croisee/domain/onboarding/quiz.rules';
import type { AnswerQuiz, Onboarding, QuizResultView } from '@croisee/domain/onboarding/onboarding.schema';
import { Inject, Injectable } from '@nestjs/common';
import { Access } from '../../kernel/access/access.service';
import type { Transaction } from '../../kernel/database/transaction';
import { UnitOfWork } from '../../kernel/database/unit-of-work';
import { valueOf } from '../../kernel/errors/domain-error';
import { LiveServer } from '../../kernel/realtime/live-server';
import { CouncilSettingsService } from '../identity/api';

/** The quiz before the first meeting: marked here, its right answers told with the result only. */
@Injectable()
export class OnboardingService {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Access) private readonly access: Access,
    @Inject(CouncilSettingsService) private readonly settings: CouncilSettingsService,
    @Inject(LiveServer) private readonly live: LiveServer,
  ) {}

  async standing(persona: Persona): Promise<Onboarding> {
    return this.unitOfWork.read(persona, async (tx) => {
      this.access.assert(persona, 'onboarding.take', { councilId: tx.councilId });
      const last = await lastPass(tx, persona.accountId);
      const zone = await this.settings.timeZone(tx);
      const asked = (await this.settings.settings(tx)).quizBeforeMeetings;
      const passedAt = last?.passedAt.toISOString() ?? null;
      return {
        asked,
        due: preparationDue({ asked, passedAt }, persona.roles, tx.isoNow, zone),
        passedAt,
        score: last?.score ?? null,
        until: passedAt === null ? null : preparationEndsOn(passedAt, zone),
      };
    });
  }

  /** Meeting content opens with the next request, and on the sockets already open. */
  async answer(persona: Persona, { answers }: AnswerQuiz): Promise<QuizResultView> {
    return this.unitOfWork.write(persona, async (tx) => {
      this.access.assert(persona, 'onboarding.take', { councilId: tx.councilId });
      const result = valueOf(markQuiz(answers));
      await tx.audit({ action: result.passed ? 'onboarding.passed' : 'onboarding.tried' });
      if (result.passed) await this.keep(tx, persona.accountId, result.score);
      return { ...result, answers: [...result.answers], outOf: QUIZ_QUESTIONS.length };
    });
  }

  private async keep(tx: Transaction, accountId: string, score: number): Promise<void> {
    await tx.manager.query(
      `INSERT INTO onboarding_pass (council_id, id, account_id, score, out_of, passed_at) VALUES ($1, $2, $3, $4, $5, $6)`,
      [tx.councilId, randomUUID(), accountId, score, QUIZ_QUESTIONS.length, tx.now],
    );
    tx.onCommit(() => this.live.forgetRights(accountId));
  }
}

async function lastPass(tx: Transaction, accountId: string): Promise<{ passedAt: Date; score: number } | undefined> {
  const [row] = await tx.manager.query<{ passedAt: Date; score: number }[]>(
    `SELECT passed_at AS "passedAt", score FROM onboarding_pass WHERE account_id = $1 ORDER BY passed_at DESC LIMIT 1`,
    [accountId],
  );
  return row;
}
