import { KILL_POINTS, type KillPoint } from '../../../src/kernel/faults/kill-points';
import type { Rig } from '../rig';
import { together, waitMs, type Finding, type Scenario } from '../scenario';
import { WritingSession } from '../session';

const KILLS_PER_MEETING = 24;
const TYPING_MS = 12;
const PROPOSING_MS = 150;
/** The first passages of a point belong to pages that arrive. */
const MAX_PASSAGES = 12;

/** The process gets no chance to finish anything, whatever it was doing. */
export const killAtRandom: Scenario = {
  name: 'kill',
  fault: 'server killed at random instants',
  unit: 'kills',
  shortVolume: 1,
  fullVolume: 200,
  run: (rig, { volume, random }) =>
    inMeetings(rig, volume, async () => {
      await waitMs(300 + random() * 700);
      await rig.victim.kill();
    }),
};

/** The same at the instants where order matters most, each in its turn. */
export const killAtPoints: Scenario = {
  name: 'kill-points',
  fault: `server killed at ${KILL_POINTS.length} named points`,
  unit: 'kills',
  shortVolume: KILL_POINTS.length,
  fullVolume: KILL_POINTS.length * 25,
  run: (rig, { volume, random }) => {
    let turn = 0;
    return inMeetings(rig, volume, async (session) => {
      const point = KILL_POINTS[turn % KILL_POINTS.length] as KillPoint;
      turn += 1;
      await rig.victim.arm(point, passages(point, random));
      if (!(await rig.victim.died())) session.miss(`the server never came to ${point}, where it was to be killed`);
    });
  },
};

type Kill = (session: WritingSession) => Promise<void>;

async function inMeetings(rig: Rig, volume: number, kill: Kill): Promise<Finding> {
  const findings: Finding[] = [];
  for (let done = 0; done < volume; done += KILLS_PER_MEETING)
    findings.push(await inOneMeeting(rig, Math.min(KILLS_PER_MEETING, volume - done), kill));
  return together(findings);
}

async function inOneMeeting(rig: Rig, kills: number, kill: Kill): Promise<Finding> {
  const session = await WritingSession.begin(rig);
  for (const [name, person] of [
    ['a', 'member'],
    ['b', 'nurse'],
    ['c', 'landlord'],
  ] as const)
    (await session.join(name, person)).work(TYPING_MS, PROPOSING_MS);
  for (let number = 0; number < kills; number += 1) {
    await kill(session);
    await session.lookForLosses();
    await rig.victim.start();
  }
  await waitMs(300);
  return session.finish();
}

/** Compaction comes every few hundred operations: the next one is the one. */
function passages(point: KillPoint, random: () => number): number {
  return point.endsWith('compaction') ? 1 : 1 + Math.floor(random() * MAX_PASSAGES);
}
