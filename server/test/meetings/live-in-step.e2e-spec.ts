import { parseEvent } from '@croisee/domain/meetings/live/events';
import { forgetContent, forgetItem } from '@croisee/domain/meetings/live/project-state';
import { reduce } from '@croisee/domain/meetings/live/reduce';
import type { MeetingState } from '@croisee/domain/meetings/live/state';
import { MeetingSync } from '@croisee/realtime/meeting/meeting-sync';
import { seededRandom } from '@croisee/realtime/testing/seeded-random';
import type { LiveClient } from '../support/live-client';
import { REAL_RUNTIME, transportOf } from '../support/live-transport';
import { startTestWorld, type TestWorld } from '../support/test-server';
import { aConvokedMeeting, joined, memberId, opened, type ConvokedMeeting } from './live-world';

const NAMES = ['facilitator', 'coordinator', 'member', 'landlord', 'nurse', 'deputy'] as const;
type Name = (typeof NAMES)[number];
type Command = readonly [who: Name, type: string, payload: object];

const COMMANDS = 120;
const SEED = 20261124;

describe('pages that follow a live meeting with the client’s own synchroniser (real sockets and PostgreSQL)', () => {
  let world: TestWorld;
  let meeting: ConvokedMeeting;
  let clients: Record<Name, LiveClient>;
  let pages: Record<Name, MeetingSync<MeetingState>>;
  beforeAll(async () => {
    world = await startTestWorld();
    meeting = await aConvokedMeeting(world);
    clients = await joined(world, meeting, NAMES);
    pages = Object.fromEntries(NAMES.map((name) => [name, pageOf(clients[name], meeting.id)])) as typeof pages;
    for (const page of Object.values(pages)) page.start();
    await opened(world, meeting, clients);
  });
  afterAll(async () => {
    for (const page of Object.values(pages)) page.stop();
    for (const client of Object.values(clients)) client.close();
    await world.close();
  });

  it('show, once everything has arrived, exactly what the server projects for each reader', async () => {
    const random = seededRandom(SEED);
    const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;
    const refused: string[] = [];
    for (let given = 0; given < COMMANDS; given += 1) {
      const [who, type, payload] = pick(acts(world, meeting, pick));
      const answer = pages[who].command(type, payload).then((ack) => (ack.ok ? undefined : refused.push(`${type} ${ack.error.code}`)));
      // Some wait for their answer, the others press on: commands of several people cross on the way.
      if (random() < 0.4) await answer;
    }
    for (const name of NAMES) {
      const { seq, epoch, state } = await settled(clients[name], pages[name], meeting.id);
      expect([name, pages[name].view.epoch, pages[name].view.seq]).toEqual([name, epoch, seq]);
      expect(pages[name].view.state).toEqual(state);
    }
    // Far fewer refusals than commands, or nothing would have been exercised.
    expect(refused.length).toBeLessThan(COMMANDS * 0.8);
    expect(refused.filter((line) => /INTERNAL|UNAVAILABLE/.test(line))).toEqual([]);
  });
});

function pageOf(client: LiveClient, meetingId: string): MeetingSync<MeetingState> {
  return new MeetingSync<MeetingState>({
    transport: transportOf(client),
    runtime: REAL_RUNTIME,
    meetingId,
    readState: (state) => state as MeetingState,
    reduce: (state, { actorId, ...event }) => reduce(state, parseEvent({ ...event, actorId: actorId ?? null })),
    withoutWithdrawn: (state, { itemId }) => (itemId === undefined ? forgetContent(state) : forgetItem(state, itemId)),
  });
}

/** What the server projects for this reader, once their page has caught up with it. */
async function settled(client: LiveClient, page: MeetingSync<MeetingState>, meetingId: string) {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const answer = await client.request('meeting:join', { meetingId });
    if (page.view.seq === answer.seq && page.view.epoch === answer.epoch && page.view.pendingCommandCount === 0) return answer;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`the page stays at ${page.view.seq}, epoch ${page.view.epoch}`);
}

/** Things people do in a meeting, sensible or not. */
function acts(world: TestWorld, { items }: ConvokedMeeting, pick: <T>(values: readonly T[]) => T): Command[] {
  const someone = pick(NAMES);
  const item = pick(Object.values(items));
  const member = pick(['member', 'landlord', 'nurse'] as const);
  return [
    ['facilitator', 'start-item', { itemId: item }],
    ['facilitator', 'start-item', { itemId: item }],
    ['facilitator', 'start-stage', { stage: pick(['expose', 'clarification', 'leads']) }],
    ['facilitator', 'defer-item', { reason: 'time' }],
    ['facilitator', pick(['draw-curtain', 'open-curtain']), {}],
    ['facilitator', 'open-curtain', {}],
    ['facilitator', pick(['grant-floor', 'end-turn', 'put-back-last']), {}],
    ['facilitator', pick(['open-round', 'close-round', 'pause-meeting', 'resume-meeting']), {}],
    ['facilitator', 'resume-meeting', {}],
    ['facilitator', 'lift-recusal', { itemId: item, memberId: memberId(world, member) }],
    ['coordinator', 'record-attendance', { memberId: memberId(world, member), state: pick(['present', 'remote', 'left']) }],
    ['coordinator', 'reorder-agenda', { itemIds: [items.opening, items.second, items.first] }],
    [member, 'declare-recusal', { itemId: item, reason: 'neighbour', text: 'Même palier.' }],
    [someone, 'request-floor', { kind: pick(['speech', 'question', 'point-of-ethics']) }],
    [someone, 'request-floor', {}],
    [someone, 'raise-ethics-alert', { note: 'On parle d’elle sans elle.' }],
    [member, 'add-proposition', { code: 'R03', text: 'Se revoir à trois' }],
    [member, 'answer-round', { answer: 'objection', reason: 'Trop tôt.' }],
    [member, 'answer-round', { answer: 'consent' }],
  ];
}
