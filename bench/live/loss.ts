import { setTimeout as delay } from 'node:timers/promises';
import { seededRandom } from '@croisee/realtime/testing/seeded-random';
import type { Measure, ScenarioResult } from '../measuring/report';
import { ownParagraph } from './edit-clock';
import { SECTION, type TypingSubject, type TypistPage } from './typing-subject';

const TYPISTS = 3;
/** Between two words of one typist. */
const PAUSE_MS = 60;
const LONGEST_ROUND_MS = 3_000;

/** A product whose server can be killed, and that tells its pages when what they typed is safe. */
export interface CrashSubject extends TypingSubject {
  isAcknowledged(page: TypistPage): boolean;
  restart(signal?: NodeJS.Signals): Promise<void>;
}

/** What a crash takes of the words that their authors were told are saved, once their tabs are closed (L6). */
export async function measureLoss(
  subjects: readonly (() => CrashSubject)[],
  { kills }: { kills: number },
  tell: (line: string) => void,
): Promise<ScenarioResult> {
  const measures: Measure[] = [];
  for (const make of subjects) {
    const subject = make();
    await subject.start();
    try {
      const random = seededRandom(kills);
      let [acknowledged, lost] = [0, 0];
      for (let kill = 0; kill < kills; kill += 1) {
        const words = await typeAndKill(subject, kill, random);
        const text = await textAfterwards(subject);
        acknowledged += words.length;
        lost += words.filter((word) => !text.includes(word)).length;
      }
      measures.push({ subject: subject.name, load: `${kills} kills`, figures: { acknowledged, lost } });
      tell(`${subject.name}: ${lost} of ${acknowledged} acknowledged words lost in ${kills} kills`);
    } finally {
      await subject.stop();
    }
  }
  const lost = measures.find(({ subject }) => subject === 'Croisée')?.figures['lost'] ?? Number.NaN;
  return {
    name: 'Acknowledged and lost',
    how: `${TYPISTS} people type; once every page says that all is saved the server is killed (SIGKILL), the tabs are closed, the server is started again and a newcomer reads.`,
    measures,
    verdicts: [{ goal: 'L6', what: 'acknowledged words lost', ratio: lost, limit: 0, direction: 'at-most' }],
  };
}

/** Everything that was acknowledged before the server died. */
async function typeAndKill(subject: CrashSubject, kill: number, random: () => number): Promise<string[]> {
  const pages: TypistPage[] = [];
  for (let index = 0; index < TYPISTS; index += 1) pages.push(await subject.open(index));
  const texts = pages.map(ownParagraph);
  const words: string[] = [];
  const endsAt = Date.now() + random() * LONGEST_ROUND_MS;
  do {
    for (const [index, text] of texts.entries()) {
      const word = `⟨${kill}.${index}.${words.length}⟩`;
      text.insert(text.length, word);
      words.push(word);
    }
    await delay(PAUSE_MS);
  } while (Date.now() < endsAt);
  while (!pages.every((page) => subject.isAcknowledged(page))) await delay(1);
  // It comes back on another port: no page can send anything again.
  await subject.restart('SIGKILL');
  for (const page of pages) page.close();
  return words;
}

async function textAfterwards(subject: CrashSubject): Promise<string> {
  const page = await subject.open(0);
  const text = JSON.stringify(page.doc.getXmlFragment(SECTION));
  page.close();
  return text;
}
