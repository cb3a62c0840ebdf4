import { Module } from '@nestjs/common';
import { PlanningModule } from './planning/planning.module';

/** Meetings before, during and after. */
@Module({ imports: [PlanningModule], exports: [PlanningModule] })
export class MeetingsModule {}
