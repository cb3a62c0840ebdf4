import { seededRandom } from '@croisee/realtime/testing/seeded-random';
import type { Rig } from './rig';
import { holds, type Finding, type Scenario } from './scenario';
import { killAtPoints, killAtRandom } from './scenarios/kill-server';
import { lostDatabase } from './scenarios/lost-database';
import { badNetwork, refusedUpgrades } from './scenarios/network';
import { poisonFrames } from './scenarios/poison-frames';
import { reconnectStorm } from './scenarios/reconnect-storm';
import { revocation } from './scenarios/revocation';
import { slowReaders } from './scenarios/slow-reader';
import { twoNodes, twoNodesWithoutHints } from './scenarios/two-nodes';

/** Every fault that is tried, in the order of the report. */
export const SCENARIOS: readonly Scenario[] = [
  killAtRandom,
  killAtPoints,
  lostDatabase,
  badNetwork,
  refusedUpgrades,
  poisonFrames,
  revocation,
  slowReaders,
  reconnectStorm,
  twoNodes,
  twoNodesWithoutHints,
];

/** One line of the report. */
export interface Row {
  readonly scenario: Scenario;
  readonly volume: number;
  readonly seconds: number;
  readonly finding: Finding;
  readonly holds: boolean;
}

/** Runs one scenario; what breaks it counts as a miss. */
export async function tryFault(
  rig: Rig,
  scenario: Scenario,
  { volume, seed, judgesTime }: { volume: number; seed: number; judgesTime: boolean },
): Promise<Row> {
  await rig.victim.start();
  const startedMs = performance.now();
  const finding = await scenario.run(rig, { volume, random: seededRandom(seed), judgesTime });
  return { scenario, volume, seconds: Math.round((performance.now() - startedMs) / 1000), finding, holds: holds(finding) };
}
