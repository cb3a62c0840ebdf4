import { Module } from '@nestjs/common';
import { PlanningModule } from '../planning/planning.module';
import { AfterMeetingController } from './after-meeting.controller';
import { AfterMeetings } from './after-meeting.service';

/** The end of a meeting. */
@Module({ imports: [PlanningModule], controllers: [AfterMeetingController], providers: [AfterMeetings] })
export class AfterModule {}
