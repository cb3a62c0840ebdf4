import type { INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DEMO_COUNCILS } from '../../../migrations/seeds/demo/demo-councils';
import type { DemoMeeting } from '../../../migrations/seeds/demo/demo-meeting-types';
import type { DemoCouncil } from '../../../migrations/seeds/demo/demo-types';
import type { SettableClock } from '../kernel/clock/clock';
import { inOrder, type DemoAct } from './demo-act';
import { castCouncil, type DemoAccount } from './demo-cast';
import { actsOfCouncilLife } from './demo-council-life';
import { actsOfEthics } from './demo-ethics';
import { actsOfClosure, actsOfFollowUp } from './demo-follow-up';
import { actsOfHeldMeeting } from './demo-held-meeting';
import { actsOfLetters } from './demo-letters';
import { actsOfPlanning } from './demo-planning';
import { actsOfPublicPage } from './demo-public-page';
import { actsOfQuestionnaires } from './demo-questionnaires';
import { actsOfReports } from './demo-reports';
import { actsOfRetention } from './demo-retention';
import { actsOfSituation } from './demo-situations';
import { DemoStage } from './demo-stage';
import { actsOfWhatItChanged } from './demo-what-it-changed';

/** Whether the installation is empty, so that the demonstration may be created. */
export async function isEmptyInstallation(source: DataSource): Promise<boolean> {
  const [row] = await source.query<{ count: string }[]>('SELECT count(*) FROM council');
  return Number(row?.count) === 0;
}

/**
 * Plays the demonstration councils through the application's services, at the dates their data tell; `now` is today. Returns the accounts with
 * the passwords drawn for them, which exist nowhere else.
 */
export async function createDemonstration(
  app: INestApplicationContext,
  clock: SettableClock,
  now: Date,
  onProgress: (message: string) => void,
): Promise<DemoAccount[]> {
  const accounts: DemoAccount[] = [];
  for (const council of DEMO_COUNCILS) accounts.push(...(await playCouncil(new DemoStage(app, clock, council, now), council, onProgress)));
  await app.get(DataSource).query(`UPDATE sign_in_session SET ended_at = $1 WHERE ended_at IS NULL`, [now]);
  return accounts;
}

function actsOfMeeting(stage: DemoStage, meeting: DemoMeeting): DemoAct[] {
  const { held } = meeting;
  const planning = actsOfPlanning(stage, meeting);
  if (held === undefined) return planning;
  return [
    ...planning,
    ...actsOfHeldMeeting(stage, meeting, held),
    ...actsOfFollowUp(stage, meeting, held),
    ...actsOfWhatItChanged(stage, meeting, held),
  ];
}

async function playCouncil(stage: DemoStage, council: DemoCouncil, onProgress: (message: string) => void): Promise<DemoAccount[]> {
  onProgress(`${council.name}: structures, people, charter`);
  const accounts = await castCouncil(stage);
  onProgress(`${council.name}: situations and meetings`);
  const acts = inOrder([
    ...actsOfPublicPage(stage),
    ...actsOfLetters(stage),
    ...council.situations.flatMap((situation) => [...actsOfSituation(stage, situation), ...actsOfClosure(stage, situation)]),
    ...council.meetings.flatMap((meeting) => actsOfMeeting(stage, meeting)),
    ...actsOfQuestionnaires(stage),
    ...actsOfReports(stage),
    ...actsOfRetention(stage),
    ...actsOfEthics(stage),
    ...actsOfCouncilLife(stage),
  ]);
  for (const act of acts) {
    stage.goTo(act.day, act.time);
    try {
      await act.play();
    } catch (error) {
      throw new Error(`The demonstration of ${council.name} stops at “${act.what}”, day ${act.day}.`, { cause: error });
    }
  }
  return accounts;
}
