import type { Persona } from '@croisee/domain/access/persona';
import { afterMeetingsTotalsSchema, type AfterMeetingsTotals } from '@croisee/domain/questionnaires/after-meetings.schema';
import {
  campaignViewSchema,
  createQuestionnaireSchema,
  editQuestionnaireSchema,
  openCampaignSchema,
  questionnaireListSchema,
  questionnaireViewSchema,
  type CampaignView,
  type CreateQuestionnaire,
  type EditQuestionnaire,
  type OpenCampaign,
  type QuestionnaireList,
  type QuestionnaireView,
} from '@croisee/domain/questionnaires/questionnaire.schema';
import { Body, Controller, Get, Inject, Param, Post, Put } from '@nestjs/common';
import { Requires } from '../../kernel/access/route.decorator';
import { Who } from '../../kernel/access/who.decorator';
import { idSchema } from '../../kernel/http/input.pipe';
import { AfterMeetingsQueries } from './after-meetings.queries';
import { CampaignsService } from './campaigns.service';
import { QuestionnairesService } from './questionnaires.service';

/** Questionnaires in preparation, and the campaigns they open. */
@Controller('questionnaires')
export class QuestionnairesController {
  constructor(
    @Inject(QuestionnairesService) private readonly questionnaires: QuestionnairesService,
    @Inject(CampaignsService) private readonly campaigns: CampaignsService,
    @Inject(AfterMeetingsQueries) private readonly afterMeetings: AfterMeetingsQueries,
  ) {}

  @Get()
  @Requires('questionnaire.manage', { summary: 'Questionnaires of the council, the newest first.', returns: questionnaireListSchema })
  list(@Who() persona: Persona): Promise<QuestionnaireList> {
    return this.questionnaires.list(persona);
  }

  @Get('after-meetings')
  @Requires('questionnaire.read-results', {
    summary: 'The three taps of the end of meetings, added up.',
    returns: afterMeetingsTotalsSchema,
  })
  totals(@Who() persona: Persona): Promise<AfterMeetingsTotals> {
    return this.afterMeetings.totals(persona);
  }

  @Post()
  @Requires('questionnaire.manage', { summary: 'A new questionnaire.', returns: questionnaireViewSchema })
  create(@Who() persona: Persona, @Body({ schema: createQuestionnaireSchema }) body: CreateQuestionnaire): Promise<QuestionnaireView> {
    return this.questionnaires.create(persona, body);
  }

  @Get(':id')
  @Requires('questionnaire.manage', { summary: 'The last version of a questionnaire.', returns: questionnaireViewSchema })
  one(@Who() persona: Persona, @Param('id', { schema: idSchema }) id: string): Promise<QuestionnaireView> {
    return this.questionnaires.one(persona, id);
  }

  @Put(':id')
  @Requires('questionnaire.manage', { summary: 'Changes a questionnaire, or makes its next version.', returns: questionnaireViewSchema })
  edit(
    @Who() persona: Persona,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: editQuestionnaireSchema }) body: EditQuestionnaire,
  ): Promise<QuestionnaireView> {
    return this.questionnaires.edit(persona, id, body);
  }

  @Post(':id/campaigns')
  @Requires('questionnaire.manage', { summary: 'Puts a questionnaire to an audience between two days.', returns: campaignViewSchema })
  open(
    @Who() persona: Persona,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: openCampaignSchema }) body: OpenCampaign,
  ): Promise<CampaignView> {
    return this.campaigns.open(persona, id, body);
  }
}
