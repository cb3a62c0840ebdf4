import http from 'node:http';
import { closedLoop } from '../measuring/closed-loop';
import type { ScenarioResult, Verdict } from '../measuring/report';
import { quantile } from '../measuring/statistics';
import { openScreen } from './open-screen';
import type { Desk } from './screens';

const HEAVIEST = 10;
const GOAL_MS = 200;
const H3_RATIO = 2;

/** A server on its data, with the desk opened on it. */
export interface MeasuredDesk {
  readonly label: string;
  readonly url: string;
  readonly desk: Desk;
}

interface Delays {
  readonly ms: number[];
  bytes: number;
}

/** Opens each screen on both servers in turn, one person at a time; the heaviest ten are held to the goals. */
export async function measureDesks(
  small: MeasuredDesk,
  large: MeasuredDesk,
  { repetitions, seconds, tell }: { repetitions: number; seconds: number; tell: (done: number) => void },
): Promise<ScenarioResult> {
  const screens = large.desk.screens.map((screen, index) => ({
    name: screen.name,
    small: { ms: [], bytes: 0 } as Delays,
    large: { ms: [], bytes: 0 } as Delays,
    index,
  }));
  for (let repetition = 0; repetition < repetitions; repetition += 1)
    for (const screen of screens) {
      await load(small, screen.index, seconds, screen.small);
      await load(large, screen.index, seconds, screen.large);
      tell((repetition * screens.length + screen.index + 1) / (repetitions * screens.length));
    }
  const p95 = ({ ms }: Delays): number => quantile(ms, 0.95);
  const heaviest = [...screens].sort((a, b) => p95(b.large) - p95(a.large)).slice(0, HEAVIEST);
  return {
    name: 'the ten heaviest screens of the desk',
    how: `Every request of a screen at once, one person at a time, ${repetitions} interleaved repetitions of ${seconds} s; the ${HEAVIEST} heaviest of ${screens.length} screens by p95 at full size.`,
    measures: heaviest.flatMap((screen) => [
      { subject: screen.name, load: large.label, figures: figuresOf(screen.large) },
      { subject: screen.name, load: small.label, figures: figuresOf(screen.small) },
    ]),
    verdicts: heaviest.flatMap((screen): Verdict[] => [
      { goal: `p95 < ${GOAL_MS} ms`, what: screen.name, ratio: p95(screen.large) / GOAL_MS, limit: 1, direction: 'at-most' },
      { goal: 'H3', what: screen.name, ratio: p95(screen.large) / p95(screen.small), limit: H3_RATIO, direction: 'at-most' },
    ]),
  };
}

function figuresOf({ ms, bytes }: Delays): Record<string, number> {
  return { p50Ms: quantile(ms, 0.5), p95Ms: quantile(ms, 0.95), p99Ms: quantile(ms, 0.99), answerBytes: bytes, opened: ms.length };
}

async function load({ url, desk }: MeasuredDesk, index: number, seconds: number, delays: Delays): Promise<void> {
  const agent = new http.Agent({ keepAlive: true, maxSockets: 6 });
  const screen = desk.screens[index];
  if (screen === undefined) throw new Error(`no screen ${index}`);
  const taken = await closedLoop([async () => void (delays.bytes = await openScreen(url, desk.cookie, agent, screen))], seconds);
  delays.ms.push(...taken);
  agent.destroy();
}
