import { Module } from '@nestjs/common';
import { CharterModule } from '../../charter/api';
import { SituationsModule } from '../../situations/api';
import { AdmissionController } from './admission.controller';
import { AdmissionService } from './admission.service';
import { AgendaController } from './agenda.controller';
import { AgendaService } from './agenda.service';
import { AgendaSituations } from './agenda-situations';
import { AgendaVisibility } from './agenda-visibility';
import { CalendarFile } from './calendar-file';
import { CarryOver } from './carry-over';
import { ConvocationController } from './convocation.controller';
import { ConvocationService } from './convocation.service';
import { CouncilPeople } from './council-people';
import { GuestGate } from './guest-gate';
import { GuestLinksController } from './guest-links.controller';
import { GuestLinksService } from './guest-links.service';
import { GuestVisitQueries } from './guest-visit.queries';
import { MeetingDoor } from './meeting-door';
import { MeetingGrants } from './meeting-grants';
import { MeetingsController } from './meetings.controller';
import { MeetingsQueries } from './meetings.queries';
import { MeetingsService } from './meetings.service';
import { NextMeetingService } from './next-meeting.service';
import { PlanningListeners } from './planning.listeners';
import { PracticeQuestionsController } from './practice-questions.controller';
import { PracticeQuestionsService } from './practice-questions.service';
import { PreparationQueries } from './preparation.queries';

/** The calendar, the agenda and the convocation, before a meeting opens. */
@Module({
  imports: [SituationsModule, CharterModule],
  controllers: [
    MeetingsController,
    AgendaController,
    ConvocationController,
    AdmissionController,
    GuestLinksController,
    PracticeQuestionsController,
  ],
  providers: [
    MeetingsService,
    MeetingsQueries,
    NextMeetingService,
    AgendaService,
    ConvocationService,
    AdmissionService,
    GuestGate,
    GuestLinksService,
    GuestVisitQueries,
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
  exports: [CarryOver, MeetingsQueries, MeetingDoor, MeetingGrants, CouncilPeople],
})
export class PlanningModule {}
