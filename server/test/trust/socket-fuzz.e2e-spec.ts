import { randomUUID } from 'node:crypto';
import { COMMAND_PAYLOADS, type CommandType } from '@croisee/domain/meetings/live/commands';
import { seededRandom } from '@croisee/realtime/testing/seeded-random';
import * as z from 'zod';
import { LiveRegistry } from '../../src/kernel/realtime/live-registry';
import { joined, opened } from '../meetings/live-world';
import { aMeetingWithMinutes, type MeetingWithMinutes } from '../meetings/minutes-world';
import { LiveClient, type Answer } from '../support/live-client';
import { startTestWorld, type TestWorld } from '../support/test-server';
import { POISONS, ValuesOfSchema, type JsonSchema } from './values-of-schema';

/** Messages for each event and each command: few at each change, a thousand in a full run. */
const PER_MESSAGE = Number(process.env['TRUST_PER_MESSAGE'] ?? 12);
const SEED = Number(process.env['TRUST_SEED'] ?? 20_261_122);
/** Below what one page may send a second. */
const PAUSE_MS = 4;

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
const INSIDES =
  /\n\s+at |node_modules|\.(ts|mjs):\d|QueryFailed|syntax error|violates|relation "|duplicate key|invalid input syntax|ZodError/;
/** What a refusal would say if it repeated what it was sent. */
const ECHOES = /constructor\.constructor|onerror=|etc\/passwd|OR 1=1/;
const PEOPLE = ['facilitator', 'coordinator', 'member', 'nurse', 'landlord'] as const;
/** What ends the item or the meeting, or takes people from it, comes last: before, there is something to refuse. */
const ENDING: readonly CommandType[] = [
  'exclude-member',
  'declare-recusal',
  'end-attendee',
  'validate-response',
  'withdraw-item',
  'redirect-item',
  'defer-item',
  'close-item',
  'close-meeting',
  'attest-destruction',
];
const LAST: ReadonlySet<string> = new Set(ENDING);

interface Subject {
  readonly name: string;
  readonly event: string;
  readonly payload: () => unknown;
}

describe('every message of a socket, given what it asks for and what it does not (real sockets and PostgreSQL)', () => {
  let world: TestWorld;
  let meeting: MeetingWithMinutes;
  let clients: Record<(typeof PEOPLE)[number], LiveClient>;
  let values: ValuesOfSchema;
  const random = seededRandom(SEED);
  beforeAll(async () => {
    world = await startTestWorld();
    meeting = await aMeetingWithMinutes(world);
    clients = await joined(world, meeting, [...PEOPLE]);
    await opened(world, meeting, clients);
    const documents = [meeting.notesOf('first'), meeting.recordOf('first')];
    const ids = [...new Set(JSON.stringify([meeting, documents, world.here.people]).match(UUID) ?? [])];
    values = new ValuesOfSchema(random, ids, () => ({}));
  }, 120_000);
  afterAll(async () => {
    Object.values(clients).forEach((client) => client.close());
    await world.close();
  });

  const schemaOf = (schema: z.ZodType): JsonSchema => z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema;

  /** Mostly about the item under way and somebody who sits: a command about nothing is refused before it tries anything. */
  function grounded(payload: unknown): unknown {
    if (typeof payload !== 'object' || payload === null || random() < 0.15) return payload;
    const person = world.here.people[values.pick(PEOPLE)];
    return {
      ...payload,
      ...('itemId' in payload && { itemId: meeting.items.first }),
      ...('memberId' in payload && { memberId: person?.memberId }),
    };
  }

  function subjects(): Subject[] {
    const events = world.server.app
      .get(LiveRegistry)
      .all()
      .map(({ event, schema }): Subject => {
        const shape = schemaOf(schema as z.ZodType);
        return { name: event, event, payload: () => values.value(shape) };
      });
    const commands = (Object.keys(COMMAND_PAYLOADS) as CommandType[]).map((type): Subject => {
      const shape = schemaOf(COMMAND_PAYLOADS[type]);
      const payload = () => ({ meetingId: meeting.id, commandId: randomUUID(), type, payload: grounded(values.value(shape)) });
      return { name: type, event: 'meeting:command', payload };
    });
    return [...events, ...commands];
  }

  /** Whoever sent too much, or left, comes back: the next message needs a page. */
  async function page(person: (typeof PEOPLE)[number]): Promise<LiveClient> {
    if (clients[person].socket.connected) return clients[person];
    clients[person] = await LiveClient.connect(await world.as(person));
    await clients[person].join(meeting.id);
    return clients[person];
  }

  function faultOf(answer: Answer): string | undefined {
    if (answer.ok) return undefined;
    const said = JSON.stringify(answer.error);
    if (typeof answer.error?.code !== 'string') return `no code: ${said}`;
    if (answer.error.code === 'INTERNAL') return 'an error nobody foresaw';
    return INSIDES.test(said) || ECHOES.test(said) ? `says too much: ${said.slice(0, 200)}` : undefined;
  }

  it('is answered with a code, never with an unforeseen error, and repeats nothing of what it was sent', async () => {
    const failed: string[] = [];
    const taken = new Set<string>();
    const all = subjects();
    for (let turn = 0; turn < PER_MESSAGE; turn += 1)
      for (const { name, event, payload } of all) {
        if (LAST.has(name) && turn < PER_MESSAGE - 1) continue;
        const person = PEOPLE[turn % PEOPLE.length] ?? 'member';
        const sent = random() < 0.05 ? values.pick(POISONS) : payload();
        const answer = await (await page(person)).request(event, sent);
        if (answer.ok) taken.add(name);
        const fault = faultOf(answer);
        if (fault !== undefined) failed.push(`${name} as ${person}: ${fault} — ${JSON.stringify(sent)?.slice(0, 300)}`);
        await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
      }
    expect(failed.slice(0, 20)).toEqual([]);
    expect(all.length).toBeGreaterThan(40);
    // What is refused at the door tries nothing behind it.
    expect(taken.size).toBeGreaterThan(10);
  }, 3_600_000);

  it('stands frames that are no message at all', async () => {
    const { socket } = await page('member');
    const frames: unknown[][] = [[], [null], ['text', 'more', 3], [Buffer.from([0, 255, 1])], [{ __proto__: { admin: true } }], [[[]]]];
    for (const event of ['meeting:command', 'minutes:push', 'nowhere', '', 'constructor', '__proto__'])
      for (const frame of frames) socket.emit(event, ...frame);
    expect(await (await page('facilitator')).join(meeting.id)).toMatchObject({ ok: true });
    expect(await (await page('member')).request('constructor', {})).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } });
  });
});
