import { Module } from '@nestjs/common';
import { SituationsModule } from '../../situations/api';
import { AgendaController } from './agenda.controller';
import { AgendaService } from './agenda.service';
import { AgendaSituations } from './agenda-situations';
import { AgendaVisibility } from './agenda-visibility';
import { CalendarFile } from './calendar-file';
import { CarryOver } from './carry-over';
import { ConvocationController } from './convocation.controller';
import { ConvocationService } from './convocation.service';
import { CouncilPeople } from './council-people';
import { MeetingDoor } from './meeting-door';
import { MeetingGrants } from './meeting-grants';
import { MeetingsController } from './meetings.controller';
import { MeetingsQueries } from './meetings.queries';
import { MeetingsService } from './meetings.service';
import { PlanningListeners } from './planning.listeners';
import { PracticeQuestionsController } from './practice-questions.controller';
import { PracticeQuestionsService } from './practice-questions.service';
import { PreparationQueries } from './preparation.queries';

/** The calendar, the agenda and the convocation, before a meeting opens. */
@Module({
  imports: [SituationsModule],
  controllers: [MeetingsController, AgendaController, ConvocationController, PracticeQuestionsController],
  providers: [
    MeetingsService,
    MeetingsQueries,
    AgendaService,
    ConvocationService,
    PracticeQuestionsService,
    PreparationQueries,
    CalendarFile,
    CarryOver,
    CouncilPeople,
    MeetingDoor,
    MeetingGrants,
    AgendaVisibility,
    AgendaSituations,
    PlanningListeners,
  ],
  exports: [CarryOver, MeetingDoor, MeetingGrants, CouncilPeople],
})
export class PlanningModule {}
