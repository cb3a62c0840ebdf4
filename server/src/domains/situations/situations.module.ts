import { Module } from '@nestjs/common';
import { DataProtectionModule } from '../data-protection/api';
import { DirectoryModule } from '../directory/api';
import { AdviceInMeetings } from './advice-in-meetings';
import { AdviceController } from './advice.controller';
import { AdviceService } from './advice.service';
import { AdviceStore } from './advice-store';
import { AgreementController } from './agreement.controller';
import { AgreementService } from './agreement.service';
import { CirclesQueries } from './circles.queries';
import { ColleaguesQueries } from './colleagues.queries';
import { DraftingService } from './drafting.service';
import { EndingService } from './ending.service';
import { EntryService } from './entry.service';
import { IdentityRequestStore } from './identity-request-store';
import { IdentityRequestViews } from './identity-request-views';
import { IdentityRequestsController } from './identity-requests.controller';
import { IdentityRequestsService } from './identity-requests.service';
import { InstructionController } from './instruction.controller';
import { InstructionService } from './instruction.service';
import { PreparationService } from './preparation.service';
import { QuestionsController } from './questions.controller';
import { QuestionsService } from './questions.service';
import { ReadersQueries } from './readers.queries';
import { SituationDoor } from './situation-door';
import { SituationGrants } from './situation-grants';
import { SituationListQueries } from './situation-list.queries';
import { SituationPageQueries } from './situation-page.queries';
import { SituationStore } from './situation-store';
import { SituationsApi } from './situations-api.service';
import { SituationsController } from './situations.controller';
import { TimelineQueries } from './timeline.queries';

/** Submissions, their instruction, the person’s agreement, advice requests. */
@Module({
  imports: [DataProtectionModule, DirectoryModule],
  controllers: [
    SituationsController,
    InstructionController,
    AgreementController,
    QuestionsController,
    AdviceController,
    IdentityRequestsController,
  ],
  providers: [
    SituationStore,
    SituationDoor,
    SituationGrants,
    SituationListQueries,
    SituationPageQueries,
    TimelineQueries,
    ReadersQueries,
    CirclesQueries,
    ColleaguesQueries,
    IdentityRequestStore,
    IdentityRequestViews,
    IdentityRequestsService,
    DraftingService,
    EndingService,
    EntryService,
    InstructionService,
    PreparationService,
    AgreementService,
    QuestionsService,
    AdviceStore,
    AdviceService,
    AdviceInMeetings,
    SituationsApi,
  ],
  exports: [SituationsApi, AdviceInMeetings],
})
export class SituationsModule {}
