import { SCENARIOS, tryFault } from './campaign';
import { missesOf } from './report';
import { Rig } from './rig';
import { buildVictim, type VictimBuild } from './victim-server';

const SEED = 20_261_122;

/** The short form of `npm run faults`: every scenario at a small volume, on real processes and a durable PostgreSQL. */
describe('nothing acknowledged is lost, doubled, invented, out of step or shown to somebody without the right', () => {
  let build: VictimBuild;
  let rig: Rig;
  beforeAll(async () => {
    build = await buildVictim();
    rig = await Rig.start(build);
  }, 120_000);
  afterAll(async () => {
    await rig.dispose();
    build.remove();
  }, 60_000);

  it.each(SCENARIOS.map((scenario) => [scenario.fault, scenario] as const))(
    'when: %s',
    async (_fault, scenario) => {
      const row = await tryFault(rig, scenario, { volume: scenario.shortVolume, seed: SEED, judgesTime: false });
      expect(missesOf(row)).toEqual([]);
      expect(row.finding.attempted).toBeGreaterThan(0);
    },
    120_000,
  );

  it('and a server that acknowledges before it stores is found out', async () => {
    await rig.victim.kill();
    const careless = await rig.with({ FAULT_ACKNOWLEDGE_EARLY: '1' });
    try {
      const [kill] = SCENARIOS;
      if (kill === undefined) throw new Error('there is no scenario');
      const row = await tryFault(careless, kill, { volume: 1, seed: SEED, judgesTime: false });
      expect([row.holds, row.finding.lost.length > 0]).toEqual([false, true]);
    } finally {
      await careless.victim.kill();
    }
  }, 120_000);
});
