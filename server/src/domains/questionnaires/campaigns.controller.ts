import type { Persona } from '@croisee/domain/access/persona';
import {
  answersSchema,
  campaignListSchema,
  campaignResultsSchema,
  campaignViewSchema,
  type Answers,
  type CampaignList,
  type CampaignResults,
  type CampaignView,
} from '@croisee/domain/questionnaires/questionnaire.schema';
import { Body, Controller, Get, Header, Inject, Param, Post } from '@nestjs/common';
import { Requires } from '../../kernel/access/route.decorator';
import { Who } from '../../kernel/access/who.decorator';
import { idSchema } from '../../kernel/http/input.pipe';
import { CampaignsService } from './campaigns.service';
import { ResultsQueries } from './results.queries';

/** Campaigns: answered without a name, read together once closed. */
@Controller('questionnaire-campaigns')
export class CampaignsController {
  constructor(
    @Inject(CampaignsService) private readonly campaigns: CampaignsService,
    @Inject(ResultsQueries) private readonly resultsOf: ResultsQueries,
  ) {}

  @Get()
  @Requires('questionnaire.list', { summary: 'Campaigns to answer or to read.', returns: campaignListSchema })
  list(@Who() persona: Persona): Promise<CampaignList> {
    return this.campaigns.list(persona);
  }

  @Get(':id')
  @Requires('questionnaire.list', { summary: 'What a campaign asks.', returns: campaignViewSchema })
  one(@Who() persona: Persona, @Param('id', { schema: idSchema }) id: string): Promise<CampaignView> {
    return this.campaigns.one(persona, id);
  }

  @Post(':id/answers')
  @Requires('questionnaire.answer', { summary: 'One sheet, counted without its author.' })
  answer(
    @Who() persona: Persona,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: answersSchema }) body: { answers: Answers },
  ): Promise<void> {
    return this.campaigns.answer(persona, id, body.answers);
  }

  @Post(':id/closing')
  @Requires('questionnaire.manage', { summary: 'Ends a campaign before its last day.', returns: campaignViewSchema })
  close(@Who() persona: Persona, @Param('id', { schema: idSchema }) id: string): Promise<CampaignView> {
    return this.campaigns.close(persona, id);
  }

  @Get(':id/results')
  @Requires('questionnaire.read-results', { summary: 'Results of a closed campaign, above the threshold.', returns: campaignResultsSchema })
  results(@Who() persona: Persona, @Param('id', { schema: idSchema }) id: string): Promise<CampaignResults> {
    return this.resultsOf.of(persona, id);
  }

  @Get(':id/results.csv')
  @Requires('questionnaire.export-results', { summary: 'The same as a spreadsheet, small counts hidden.', stepUp: true, status: 200 })
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="questionnaire.csv"')
  sheet(@Who() persona: Persona, @Param('id', { schema: idSchema }) id: string): Promise<string> {
    return this.resultsOf.sheet(persona, id);
  }
}
