import * as fc from 'fast-check';
import { seededRandom } from '../testing/seeded-random';
import { MinutesServerDouble } from '../testing/minutes-server-double';
import { SimulatedTypist } from '../testing/simulated-typist';
import { VirtualRuntime } from '../testing/virtual-runtime';
import { canonicalContent } from './content-hash';
import { plainText } from './plain-text';

// Real: MinutesSync, the gate, the batcher, compaction, Yjs. Simulated: time, network, disk and the death of the server.
const DOCUMENT_ID = '6f1c1a52-7a0b-4b7e-9f57-2f4f3f1f9a10';

interface Plan {
  readonly seed: number;
  readonly typistCount: number;
  readonly dropRate: number;
  readonly duplicateRate: number;
  readonly maxDelayMs: number;
  readonly crashRate: number;
}

const plans = fc.record<Plan>({
  seed: fc.integer(),
  typistCount: fc.integer({ min: 2, max: 5 }),
  dropRate: fc.constantFrom(0, 0.05, 0.3),
  duplicateRate: fc.constantFrom(0, 0.3),
  maxDelayMs: fc.constantFrom(0, 40, 900),
  crashRate: fc.constantFrom(0, 0.05, 0.2),
});

describe('the shared minutes under faults', () => {
  it('lose nothing that was shown as saved, double nothing, invent nothing, and end the same everywhere', async () => {
    await fc.assert(fc.asyncProperty(plans, runPlan), { numRuns: 60 });
  }, 60_000);
});

async function runPlan(plan: Plan): Promise<void> {
  const random = seededRandom(plan.seed);
  const runtime = new VirtualRuntime();
  const server = new MinutesServerDouble(DOCUMENT_ID, runtime);
  const faults = { dropRate: plan.dropRate, duplicateRate: plan.duplicateRate, maxDelayMs: plan.maxDelayMs };
  server.crashAt = () => random() < plan.crashRate / 4;
  const newTypist = (number: number) => new SimulatedTypist(`t${number}`, server, DOCUMENT_ID, runtime, faults, random);
  // Two pages of one person are two replicas like any other two.
  const typists = Array.from({ length: plan.typistCount }, (_, number) => newTypist(number));
  const gone: SimulatedTypist[] = [];
  for (let step = 0; step < 80; step += 1) {
    await disturb(plan, random, server, typists, gone, newTypist);
    const typist = typists[Math.floor(random() * typists.length)];
    const act = random();
    if (act < 0.75) typist?.type();
    else if (act < 0.85) typist?.deleteAWord();
    else typist?.emphasiseAWord();
    await runtime.advance(Math.floor(random() * 120));
  }
  server.crashAt = () => false;
  Object.assign(faults, { dropRate: 0, duplicateRate: 0, maxDelayMs: 0 });
  for (const typist of typists) typist.transport.connect();
  await runtime.advance(40_000);
  check(server, typists, gone);
}

async function disturb(
  plan: Plan,
  random: () => number,
  server: MinutesServerDouble,
  typists: SimulatedTypist[],
  gone: SimulatedTypist[],
  newTypist: (number: number) => SimulatedTypist,
): Promise<void> {
  for (const typist of typists) if (!typist.transport.isConnected && random() < 0.4) typist.transport.connect();
  if (random() < plan.crashRate) server.crash();
  if (random() < 0.05) server.compact();
  if (random() < 0.05) typists[Math.floor(random() * typists.length)]?.transport.disconnect();
  if (random() < 0.03 && typists.length > 1) {
    const closed = typists.shift();
    closed?.transport.disconnect();
    closed?.sync.stop();
    if (closed !== undefined) gone.push(closed);
    typists.push(newTypist(typists.length + gone.length + 10));
  }
}

function check(server: MinutesServerDouble, typists: readonly SimulatedTypist[], gone: readonly SimulatedTypist[]): void {
  const loaded = server.load();
  const final = canonicalContent(loaded, 'working-notes');
  for (const typist of typists) {
    expect(typist.sync.view).toMatchObject({ saveState: 'saved', unsentCount: 0, unsentTexts: [] });
    expect(canonicalContent(typist.doc ?? loaded, 'working-notes')).toBe(final);
  }
  const everyone = [...typists, ...gone];
  const deleted = new Set(everyone.flatMap((typist) => [...typist.record.deleted]));
  const attempted = new Set(everyone.flatMap((typist) => [...typist.record.attempted]));
  const words =
    Object.values(plainText(loaded, 'working-notes'))
      .join('\n')
      .match(/<[^<>]+>/g) ?? [];
  const present = new Set(words);
  const acknowledged = everyone.flatMap((typist) => [...typist.record.acknowledged]);
  expect({
    lost: acknowledged.filter((word) => !present.has(word) && !deleted.has(word)),
    duplicated: words.length - present.size,
    phantom: words.filter((word) => !attempted.has(word)),
    refused: server.refusals,
  }).toEqual({ lost: [], duplicated: 0, phantom: [], refused: [] });
}
