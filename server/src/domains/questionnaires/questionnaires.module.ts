import { Module } from '@nestjs/common';
import { DirectoryModule } from '../directory/api';
import { AfterMeetingsQueries } from './after-meetings.queries';
import { AudienceQueries } from './audience';
import { CampaignsController } from './campaigns.controller';
import { CampaignsService } from './campaigns.service';
import { QuestionnairesController } from './questionnaires.controller';
import { QuestionnairesService } from './questionnaires.service';
import { ResultsQueries } from './results.queries';

/** Questionnaires, answered without a name and read together. */
@Module({
  imports: [DirectoryModule],
  controllers: [QuestionnairesController, CampaignsController],
  providers: [QuestionnairesService, CampaignsService, ResultsQueries, AudienceQueries, AfterMeetingsQueries],
  exports: [QuestionnairesService, CampaignsService],
})
export class QuestionnairesModule {}
