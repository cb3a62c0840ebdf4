import { Module } from '@nestjs/common';
import { LiveModule } from './live/live.module';
import { PlanningModule } from './planning/planning.module';

/** Meetings before, during and after. */
@Module({ imports: [LiveModule, PlanningModule], exports: [LiveModule, PlanningModule] })
export class MeetingsModule {}
