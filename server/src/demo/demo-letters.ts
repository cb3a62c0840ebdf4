import type { DemoKey } from '../../../migrations/seeds/demo/demo-types';
import { LetterSender, type Postman } from '../domains/notifications/letter-sender';
import { LettersQueries } from '../domains/notifications/letters.queries';
import { LettersService } from '../domains/notifications/letters.service';
import { OutboxReader } from '../domains/notifications/outbox-reader';
import { OwnLettersService } from '../domains/notifications/own-letters.service';
import { ReminderSweep } from '../domains/notifications/reminder-sweep';
import { FollowUpReminders } from '../domains/responses/follow-up-reminders';
import type { DemoAct } from './demo-act';
import type { DemoStage } from './demo-stage';

const FIRST_ROUND_DAY = -115;
const DAYS_BETWEEN_ROUNDS = 3;
/** After it, nobody but those who answer a convocation has opened what came. */
const LAST_READING_DAY = -6;

/** Their structure has changed its addresses: nothing sent there arrives. */
const LOST_ADDRESS: DemoKey = 'gregoire-saintonval';
const PREFERS_DIGEST: DemoKey = 'fanny-delorbe';

/**
 * The letters of the demonstration: reminders, letters and their sending go through the services, but a pretended postman stands for the mail
 * server, since nobody lives at these addresses.
 */
export function actsOfLetters(stage: DemoStage): DemoAct[] {
  const acts: DemoAct[] = [];
  for (let day = FIRST_ROUND_DAY; day < 0; day += DAYS_BETWEEN_ROUNDS)
    acts.push({ what: 'the post', day, time: '20:00', play: () => postRound(stage) });
  if (stage.council.people.some(({ key }) => key === PREFERS_DIGEST))
    acts.push({ what: 'a digest chosen', day: FIRST_ROUND_DAY, time: '08:00', play: () => chooseDigest(stage) });
  for (const { key, convokedDay, convoked } of stage.council.meetings) {
    if (convokedDay === undefined) continue;
    // The last two of the list have not looked yet.
    const readers = convoked.slice(0, -2).map(({ person }) => person);
    acts.push({ what: `${key} read about`, day: convokedDay + DAYS_BETWEEN_ROUNDS, time: '21:00', play: () => readThem(stage, readers) });
  }
  const everyDay = ['coordinator', 'facilitator'].filter((role) => stage.has(role)).map((role) => stage.holderOf(role));
  acts.push({ what: 'messages read', day: LAST_READING_DAY, time: '09:00', play: () => readThem(stage, everyDay) });
  acts.push({ what: 'a letter posted', day: LAST_READING_DAY, time: '10:00', play: () => postOnPaper(stage) });
  return acts;
}

async function postRound(stage: DemoStage): Promise<void> {
  const lost = stage.council.people.find(({ key }) => key === LOST_ADDRESS)?.email;
  const postman: Postman = ({ to }) => Promise.resolve(to.address === lost ? 'refused' : 'accepted');
  await stage.service(FollowUpReminders).sweep();
  await stage.service(ReminderSweep).sweepCouncil(stage.councilId);
  await stage.service(OutboxReader).readCouncil(stage.councilId);
  await stage.service(LetterSender).deliver(stage.councilId, postman);
}

async function chooseDigest(stage: DemoStage): Promise<void> {
  const reader = await stage.as(PREFERS_DIGEST);
  for (const theme of ['records', 'situations', 'commitments'] as const)
    await stage.service(OwnLettersService).choose(reader, { theme, mode: 'digest' });
}

/** The coordinator prints the oldest letter that did not arrive, and posts it. */
async function postOnPaper(stage: DemoStage): Promise<void> {
  const coordinator = await stage.as(stage.holderOf('coordinator'));
  const { items } = await stage.service(LettersQueries).list(coordinator, { state: 'failed' });
  const oldest = items.at(-1);
  if (oldest !== undefined) await stage.service(LettersService).handOver(coordinator, oldest.id);
}

/** They follow the link of each letter that they have not opened. */
async function readThem(stage: DemoStage, readers: readonly DemoKey[]): Promise<void> {
  const own = stage.service(OwnLettersService);
  for (const key of readers) {
    const reader = await stage.as(key);
    const { items } = await own.list(reader);
    for (const { id, readAt } of items) if (readAt === null) await own.open(reader, id);
  }
}
