/** Questionnaires, for other domains and the demonstration: every method takes the persona, ids and the body of its route. */
export { QuestionnairesModule } from './questionnaires.module';
export { QuestionnairesService } from './questionnaires.service';
export { CampaignsService } from './campaigns.service';
