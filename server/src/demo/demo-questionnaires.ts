import type { Answers } from '@croisee/domain/questionnaires/questionnaire.schema';
import { readyMadeContent } from '@croisee/domain/questionnaires/ready-made';
import type { DemoCampaign, DemoQuestionnaire } from '../../../migrations/seeds/demo/demo-questionnaire-types';
import { CampaignsService, QuestionnairesService } from '../domains/questionnaires/api';
import type { DemoAct } from './demo-act';
import type { DemoStage } from './demo-stage';

/** Questionnaires prepared, put to people and answered. */
export function actsOfQuestionnaires(stage: DemoStage): DemoAct[] {
  return stage.council.questionnaires.flatMap((questionnaire) => {
    const { template, preparedDay, campaigns } = questionnaire;
    return [
      { what: `${template} prepared`, day: preparedDay, time: '10:05', play: () => prepare(stage, questionnaire) },
      ...campaigns.flatMap((campaign) => actsOfCampaign(stage, questionnaire, campaign)),
    ];
  });
}

async function prepare(stage: DemoStage, { template }: DemoQuestionnaire): Promise<void> {
  const coordinator = await stage.as(stage.holderOf('coordinator'));
  const created = await stage.service(QuestionnairesService).create(coordinator, { content: readyMadeContent(template, 'fr'), template });
  stage.remember(keyOf(template), created.id);
}

function actsOfCampaign(stage: DemoStage, { template }: DemoQuestionnaire, campaign: DemoCampaign): DemoAct[] {
  const { audience, moment, opensDay, closesDay, respondents } = campaign;
  const key = `${keyOf(template)}-${moment}`;
  const opening = {
    what: `${key} opened`,
    day: opensDay,
    time: '09:15',
    play: async () => {
      const coordinator = await stage.as(stage.holderOf('coordinator'));
      const dates = { opensOn: stage.dateOf(opensDay), closesOn: stage.dateOf(closesDay) };
      const opened = await stage.service(CampaignsService).open(coordinator, stage.idOf(keyOf(template)), { audience, moment, ...dates });
      stage.remember(key, opened.id);
    },
  };
  const answers = respondents.map((person, index) => ({
    what: `${key} answered by ${person}`,
    day: opensDay + 1 + (index % 5),
    time: `13:${String(10 + index)}`,
    play: async () => stage.service(CampaignsService).answer(await stage.as(person), stage.idOf(key), sheetOf(campaign, index)),
  }));
  return [opening, ...answers];
}

function sheetOf({ sheets, words }: DemoCampaign, index: number): Answers {
  const points = [...(sheets[index] ?? '')].flatMap((digit, at) => (digit === '-' ? [] : [[`q${at + 1}`, Number(digit)] as const]));
  const texts = Object.entries(words).flatMap(([question, all]) => {
    const text = all[index];
    return text === undefined ? [] : [[question, text] as const];
  });
  return Object.fromEntries<number | string>([...points, ...texts]);
}

function keyOf(template: DemoQuestionnaire['template']): string {
  return `questionnaire-${template}`;
}
