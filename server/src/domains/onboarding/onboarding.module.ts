import { Module } from '@nestjs/common';
import { OnboardingController } from './onboarding.controller';
import { OnboardingService } from './onboarding.service';

/** The module before the first meeting, its quiz and the proof that it was passed. */
@Module({ controllers: [OnboardingController], providers: [OnboardingService] })
export class OnboardingModule {}
