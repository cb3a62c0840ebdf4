import * as fc from 'fast-check';
import { isConfidential, MEETING_ID, MeetingServerDouble, reduceWords, type WordsState } from '../testing/meeting-server-double';
import { MemoryTransport, type NetworkFaults } from '../testing/memory-transport';
import { seededRandom } from '../testing/seeded-random';
import { VirtualRuntime } from '../testing/virtual-runtime';
import { MeetingSync } from './meeting-sync';

// Real: MeetingSync and its queue. Simulated: time, network, disk and the death of the server; the meeting is a list of words.
const NO_FAULTS: NetworkFaults = { dropRate: 0, duplicateRate: 0, maxDelayMs: 0 };

function page(server: MeetingServerDouble, runtime: VirtualRuntime, viewer: string, faults = NO_FAULTS, random: () => number = () => 1) {
  const transport = new MemoryTransport(server, runtime, faults, random);
  const shown: string[][] = [];
  const sync = new MeetingSync<WordsState>({
    transport,
    runtime,
    meetingId: MEETING_ID,
    readState: (state) => state as WordsState,
    reduce: reduceWords,
    withoutWithdrawn: (state) => ({ words: state.words.filter((word) => !isConfidential(word)) }),
    onChange: (view) => void shown.push([...(view.state?.words ?? [])]),
  });
  const connect = (): void => {
    server.expect(viewer);
    transport.connect();
  };
  connect();
  sync.start();
  return { viewer, transport, sync, shown, connect, words: () => sync.view.state?.words ?? [] };
}

describe('a page of a live meeting', () => {
  it('shows the same words in the same order as the server, whatever the network and the server suffer', async () => {
    const plan = fc.record({
      seed: fc.integer(),
      dropRate: fc.constantFrom(0, 0.1, 0.4),
      duplicateRate: fc.constantFrom(0, 0.4),
      maxDelayMs: fc.constantFrom(0, 60, 1200),
      crashRate: fc.constantFrom(0, 0.1),
    });
    await fc.assert(
      fc.asyncProperty(plan, async ({ seed, crashRate, ...faults }) => {
        const random = seededRandom(seed);
        const runtime = new VirtualRuntime();
        const server = new MeetingServerDouble(runtime);
        server.crashAt = () => random() < crashRate;
        const pages = ['ana', 'ben', 'cleo'].map((viewer) => page(server, runtime, viewer, faults, random));
        const acknowledged: string[] = [];
        for (let step = 0; step < 40; step += 1) {
          for (const one of pages) if (!one.transport.isConnected && random() < 0.5) one.connect();
          if (random() < 0.05) pages[1]?.transport.disconnect();
          if (step === 25) server.recuse('cleo');
          const word = `${random() < 0.3 ? 'secret' : 'word'}-${step}`;
          const answer = pages[Math.floor(random() * pages.length)]?.sync.command('say', { word });
          void answer?.then((ack) => void (ack.ok && acknowledged.push(word)));
          await runtime.advance(Math.floor(random() * 200));
        }
        server.crashAt = () => false;
        Object.assign(faults, NO_FAULTS);
        for (const one of pages) one.connect();
        await runtime.advance(120_000);
        for (const one of pages) expect(one.words()).toEqual(server.stateFor(one.viewer).words);
        const said = server.stateFor('ana').words;
        expect(new Set(said).size).toBe(said.length);
        expect([...said].sort()).toEqual([...acknowledged].sort());
        expect(said).toHaveLength(40);
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it('drops withdrawn content at once, and never shows it again, even if frames of before arrive late', async () => {
    const runtime = new VirtualRuntime();
    const server = new MeetingServerDouble(runtime);
    const faults = { ...NO_FAULTS };
    const ana = page(server, runtime, 'ana');
    const ben = page(server, runtime, 'ben', faults, () => 0.9);
    await runtime.advance(10);
    void ana.sync.command('say', { word: 'secret-1' });
    await runtime.advance(20);
    expect(ben.words()).toEqual(['secret-1']);
    faults.maxDelayMs = 500;
    void ana.sync.command('say', { word: 'secret-2' });
    await runtime.advance(10);
    faults.maxDelayMs = 0;
    server.recuse('ben');
    await runtime.advance(1);
    const before = ben.shown.length;
    expect(ben.words()).toEqual([]);
    await runtime.advance(10_000);
    expect(ben.shown.slice(before).flat().filter(isConfidential)).toEqual([]);
    expect(ben.sync.view).toMatchObject({ seq: 2, epoch: 2, connection: 'live', lastWithdrawal: { reason: 'recused' } });
    expect(ana.words()).toEqual(['secret-1', 'secret-2']);
  });

  it('drops withdrawn content even when the withdrawal itself was lost, at the next frame of the new epoch', async () => {
    const runtime = new VirtualRuntime();
    const server = new MeetingServerDouble(runtime);
    const faults = { ...NO_FAULTS };
    const ana = page(server, runtime, 'ana');
    const ben = page(server, runtime, 'ben', faults, () => 0.5);
    await runtime.advance(10);
    void ana.sync.command('say', { word: 'secret-1' });
    await runtime.advance(20);
    faults.dropRate = 1;
    server.recuse('ben');
    await runtime.advance(1);
    faults.dropRate = 0;
    expect(ben.words()).toEqual(['secret-1']);
    void ana.sync.command('say', { word: 'word-2' });
    await runtime.advance(20);
    expect(ben.words()).toEqual(['word-2']);
  });

  it('is over, and forgets everything, when access to the meeting ends', async () => {
    const runtime = new VirtualRuntime();
    const server = new MeetingServerDouble(runtime);
    const ben = page(server, runtime, 'ben');
    await runtime.advance(10);
    server.recuse('ben', 'access-ended');
    await runtime.advance(10);
    expect(ben.sync.view).toMatchObject({ connection: 'ended', state: undefined, me: undefined });
    expect(await ben.sync.command('say', { word: 'late' })).toMatchObject({ ok: false });
    expect(server.events).toHaveLength(0);
  });

  it('gives the answer of a refused command without trying again', async () => {
    const runtime = new VirtualRuntime();
    const server = new MeetingServerDouble(runtime);
    const ana = page(server, runtime, 'ana');
    const answer = ana.sync.command('shout', {});
    await runtime.advance(50);
    expect(await answer).toMatchObject({ ok: false, error: { code: 'FORBIDDEN' } });
    expect(ana.sync.view.pendingCommandCount).toBe(0);
  });

  it('knows by how much the server is ahead of its own clock', async () => {
    const runtime = new VirtualRuntime();
    const server = new MeetingServerDouble(runtime, 90_000);
    const ana = page(server, runtime, 'ana', { ...NO_FAULTS, maxDelayMs: 100 }, () => 0.999);
    await runtime.advance(10_000);
    expect(Math.abs(ana.sync.view.serverOffsetMs - 90_000)).toBeLessThan(100);
  });

  it('finds out from the beacon that the last event was lost', async () => {
    const runtime = new VirtualRuntime();
    const server = new MeetingServerDouble(runtime);
    const faults = { ...NO_FAULTS };
    const ana = page(server, runtime, 'ana');
    const ben = page(server, runtime, 'ben', faults, () => 0.5);
    await runtime.advance(10);
    faults.dropRate = 1;
    void ana.sync.command('say', { word: 'last' });
    await runtime.advance(20);
    faults.dropRate = 0;
    expect(ben.words()).toEqual([]);
    await runtime.advance(4000);
    expect(ben.words()).toEqual(['last']);
  });

  it('keeps what is said while it fetches the whole state again', async () => {
    const runtime = new VirtualRuntime();
    const server = new MeetingServerDouble(runtime);
    let draws = -1000;
    const ana = page(server, runtime, 'ana');
    // The ninth draw is the delay of the third frame: the event, the request, and this one, the answer.
    const ben = page(server, runtime, 'ben', { ...NO_FAULTS, maxDelayMs: 500 }, () => ((draws += 1) === 9 ? 0.8 : 0));
    await runtime.advance(10);
    draws = 0;
    server.recuse('cleo');
    void ana.sync.command('say', { word: 'one' });
    await runtime.advance(50);
    void ana.sync.command('say', { word: 'two' });
    await runtime.advance(450);
    expect(ben.words()).toEqual(['one', 'two']);
  });

  it('gets hidden events as a gap without content and stays in step', async () => {
    const runtime = new VirtualRuntime();
    const server = new MeetingServerDouble(runtime);
    server.recused.add('ben');
    const ana = page(server, runtime, 'ana');
    const ben = page(server, runtime, 'ben');
    await runtime.advance(10);
    for (const word of ['secret-1', 'secret-2', 'word-3']) void ana.sync.command('say', { word });
    await runtime.advance(50);
    expect(ben.words()).toEqual(['word-3']);
    expect(ben.sync.view.seq).toBe(3);
  });
});
