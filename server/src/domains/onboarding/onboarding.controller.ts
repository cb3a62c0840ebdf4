import type { Persona } from '@croisee/domain/access/persona';
import {
  answerQuizSchema,
  onboardingSchema,
  quizResultSchema,
  type AnswerQuiz,
  type Onboarding,
  type QuizResultView,
} from '@croisee/domain/onboarding/onboarding.schema';
import { Body, Controller, Get, Inject, Post } from '@nestjs/common';
import { Requires } from '../../kernel/access/route.decorator';
import { Who } from '../../kernel/access/who.decorator';
import { OnboardingService } from './onboarding.service';

/** The preparation before the first meeting (R136). */
@Controller('onboarding')
export class OnboardingController {
  constructor(@Inject(OnboardingService) private readonly onboarding: OnboardingService) {}

  @Get()
  @Requires('onboarding.take', { summary: 'Where the caller stands with the preparation.', returns: onboardingSchema })
  standing(@Who() persona: Persona): Promise<Onboarding> {
    return this.onboarding.standing(persona);
  }

  @Post('quiz')
  @Requires('onboarding.take', { summary: 'Marks the answers; a pass is kept, a failure nowhere.', returns: quizResultSchema })
  answer(@Who() persona: Persona, @Body({ schema: answerQuizSchema }) body: AnswerQuiz): Promise<QuizResultView> {
    return this.onboarding.answer(persona, body);
  }
}
