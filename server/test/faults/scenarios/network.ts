import { FaultProxy, NO_FAULTS } from '../network/fault-proxy';
import { percentile, waitMs, type Scenario } from '../scenario';
import { WritingSession } from '../session';

const PEOPLE = ['member', 'nurse', 'landlord', 'deputy', 'coordinator', 'facilitator'] as const;
const FAULTS = { dropRate: 0.005, duplicateRate: 0.05, delayRate: 0.2, maxDelayMs: 60 };
/** Answers that are lost are asked for again sooner than a person's page does, or nothing else would happen. */
const ACK_TIMEOUT_MS = 500;
const MAX_MINUTES = 20;

/** Each event and each acknowledgement may be lost, come twice, or come after those that followed it. */
export const badNetwork: Scenario = {
  name: 'network',
  fault: 'frames and acknowledgements dropped, doubled, delayed past each other',
  unit: 'frames',
  shortVolume: 3_000,
  fullVolume: 100_000,
  run: async (rig, { volume, random }) => {
    const proxy = await FaultProxy.listen(rig.victim.url, random);
    const session = await WritingSession.begin(rig);
    for (const [index, person] of PEOPLE.entries()) {
      const page = await session.join(`n${index}`, person, { url: proxy.url, ackTimeoutMs: ACK_TIMEOUT_MS });
      page.work(25, 400);
    }
    proxy.faults = FAULTS;
    const deadline = performance.now() + MAX_MINUTES * 60_000;
    while (proxy.counts.carried < volume && performance.now() < deadline) await waitMs(100);
    if (proxy.counts.carried < volume) session.miss(`only ${proxy.counts.carried} frames passed in ${MAX_MINUTES} minutes`);
    proxy.faults = NO_FAULTS;
    const ackMs = session.pages.flatMap((page) => page.ackMs);
    const finding = await session.finish();
    proxy.close();
    const { carried, dropped, doubled, delayed } = proxy.counts;
    return {
      ...finding,
      ...{ p50Ms: percentile(ackMs, 0.5), p99Ms: percentile(ackMs, 0.99) },
      note: `${carried} frames, ${dropped} dropped, ${doubled} doubled, ${delayed} delayed by up to ${FAULTS.maxDelayMs} ms; timings of an acknowledgement, repetitions after a loss not counted`,
    };
  },
};

/** What a hospital’s proxy does to WebSockets, with connections that break. */
export const refusedUpgrades: Scenario = {
  name: 'polling',
  fault: 'proxy that refuses upgrades, connections cut',
  unit: 'cuts',
  shortVolume: 2,
  fullVolume: 50,
  run: async (rig, { volume, random }) => {
    const proxy = await FaultProxy.listen(rig.victim.url, random);
    proxy.refusesUpgrades = true;
    const session = await WritingSession.begin(rig);
    for (const [index, person] of PEOPLE.slice(0, 3).entries())
      (await session.join(`q${index}`, person, { url: proxy.url, transports: ['websocket', 'polling'] })).work(40, 400);
    (await session.join('direct', 'deputy')).work(40, 400);
    for (let cuts = 0; cuts < volume; cuts += 1) {
      await waitMs(800 + random() * 800);
      proxy.cut();
    }
    await waitMs(500);
    const ackMs = session.pages.slice(0, 3).flatMap((page) => page.ackMs);
    const finding = await session.finish();
    proxy.close();
    return {
      ...finding,
      misses: [...finding.misses, ...(proxy.counts.refusedUpgrades === 0 ? ['no upgrade was refused'] : [])],
      ...{ p50Ms: percentile(ackMs, 0.5), p99Ms: percentile(ackMs, 0.99) },
      note: 'timings of an acknowledgement over HTTP long-polling',
    };
  },
};
