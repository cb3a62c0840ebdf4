import { randomUUID } from 'node:crypto';
import { memberId } from '../../meetings/live-world';
import { RawEditor } from '../raw-editor';
import type { Rig } from '../rig';
import { percentile, waitMs, type Finding, type Scenario, type ScenarioRun } from '../scenario';
import { WritingSession } from '../session';
import type { VictimServer } from '../victim-server';

/** Both after the fault is over: pages equal, and a withdrawal while a node was frozen. */
const IN_STEP_GOAL_MS = 2_000;
const WITHDRAWAL_GOAL_MS = 2_000;
/** Longer than a lease lasts. */
const PAUSE_MS = 2_000;
/** One freeze in so many is a long one; none when there are few. */
const LONG_PAUSE_EVERY = 25;
const LONG_PAUSE_MS = 30_000;

/** Two servers share a meeting: one is killed or frozen while people write on both. */
export const twoNodes: Scenario = {
  name: 'two-nodes',
  fault: 'two nodes: one killed, one frozen',
  unit: 'faults',
  shortVolume: 2,
  fullVolume: 50,
  run: (rig, run) => onTwoNodes(rig, run, {}),
};

/** The same, while no node tells another that anything happened. */
export const twoNodesWithoutHints: Scenario = {
  name: 'two-nodes-without-hints',
  fault: 'two nodes, every hint lost: one killed, one frozen',
  unit: 'faults',
  shortVolume: 1,
  fullVolume: 50,
  run: (rig, run) => onTwoNodes(rig, run, { HINTS: 'off' }),
};

async function onTwoNodes(rig: Rig, { volume, random, judgesTime }: ScenarioRun, environment: NodeJS.ProcessEnv): Promise<Finding> {
  await rig.victim.kill();
  const [one, other] = [await rig.another(environment), await rig.another(environment)];
  const session = await WritingSession.begin(rig);
  for (const [name, person, server] of [
    ['u', 'member', one],
    ['v', 'nurse', other],
    ['z', 'landlord', other],
  ] as const)
    await session.join(name, person, { server });
  const raw = async (name: string, person: string, server: VictimServer, journal: string) =>
    new RawEditor(name, await rig.socket(person, { server }), session.meeting.id, session.documentId, session.recorder(journal));
  const leader = await raw('leader', 'facilitator', one, 'leader');
  const excluded = await raw('t', 'deputy', other, 't');
  const inStepMs: number[] = [];
  const withdrawalMs: number[] = [];
  for (let done = 0; done < volume; done += 1) {
    for (const page of session.pages) page.work(25, 250);
    await waitMs(600 + random() * 600);
    if (done % 2 === 0) {
      await other.kill();
      await session.lookForLosses();
      await waitMs(500);
      await other.start();
    } else {
      if (!(await excluded.open()).ok) session.miss('the one who is to be excluded could not open the document');
      other.freeze(true);
      withdrawalMs.push(await exclude(rig, session, leader));
      await waitMs(done % LONG_PAUSE_EVERY === LONG_PAUSE_EVERY - 2 ? LONG_PAUSE_MS : PAUSE_MS);
      other.freeze(false);
      await waitMs(200);
      session.recorder('t').restored();
      await giveBack(rig, session, leader);
    }
    for (const page of session.pages) page.rest();
    inStepMs.push((await session.inStep()) ?? Number.POSITIVE_INFINITY);
  }
  leader.close();
  excluded.close();
  const finding = await session.finish();
  await Promise.all([one.kill(), other.kill()]);
  const [slowest, slowestWithdrawal] = [Math.max(...inStepMs), Math.max(...withdrawalMs, 0)];
  const misses = [
    ...(slowest > IN_STEP_GOAL_MS ? [`pages were equal only ${Math.round(slowest)} ms after a fault`] : []),
    ...(slowestWithdrawal > WITHDRAWAL_GOAL_MS ? [`a withdrawal took ${Math.round(slowestWithdrawal)} ms while a node was frozen`] : []),
  ];
  return {
    ...finding,
    misses: [...finding.misses, ...(judgesTime ? misses : [])],
    ...{ p50Ms: percentile(inStepMs, 0.5), p99Ms: percentile(inStepMs, 0.99) },
    note: `timings from the end of a fault to equal pages; a withdrawal while the other node was frozen took ${Math.round(percentile(withdrawalMs, 0.5))} ms (at most ${Math.round(slowestWithdrawal)} ms)`,
  };
}

/** Answers how long it took to be acknowledged. */
async function exclude(rig: Rig, session: WritingSession, leader: RawEditor): Promise<number> {
  const startedMs = performance.now();
  const payload = { itemId: session.meeting.items.first, memberId: memberId(rig.world, 'deputy'), text: null };
  const answer = await leader.request('meeting:command', command(session, 'exclude-member', payload));
  if (!answer.ok) session.miss(`a withdrawal was refused: ${answer.error?.code}`);
  session.recorder('t').withdrawn();
  return performance.now() - startedMs;
}

async function giveBack(rig: Rig, session: WritingSession, leader: RawEditor): Promise<void> {
  const payload = { itemId: session.meeting.items.first, memberId: memberId(rig.world, 'deputy') };
  const answer = await leader.request('meeting:command', command(session, 'lift-recusal', payload));
  if (!answer.ok) session.miss(`the item was not given back: ${answer.error?.code}`);
}

function command(session: WritingSession, type: string, payload: object): object {
  return { meetingId: session.meeting.id, commandId: randomUUID(), type, payload };
}
