import { Module } from '@nestjs/common';
import { AfterModule } from './after/after.module';
import { CommitteesModule } from './committees/committees.module';
import { LiveModule } from './live/live.module';
import { MinutesModule } from './minutes/minutes.module';
import { NotesModule } from './notes/notes.module';
import { PlanningModule } from './planning/planning.module';

/** Meetings before, during and after. */
@Module({
  imports: [AfterModule, CommitteesModule, LiveModule, MinutesModule, NotesModule, PlanningModule],
  exports: [LiveModule, MinutesModule, PlanningModule],
})
export class MeetingsModule {}
