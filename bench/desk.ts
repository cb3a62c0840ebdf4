import { mkdirSync, writeFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { Client } from 'pg';
import { MandateCalendar } from '../server/src/domains/identity/mandate-calendar';
import type { TestWorld } from '../server/test/support/test-server';
import { measureAnnualReport, type ReportSubject } from './desk/annual-report';
import { cloneCouncil } from './desk/clone-council';
import { fillCouncil } from './desk/fill-council';
import { measureDesks, type MeasuredDesk } from './desk/measure';
import { explainEverything, plansOf } from './desk/plans';
import { progressBar } from './desk/progress-bar';
import { deskOf, type Desk } from './desk/screens';
import { takeSpecimen } from './desk/specimen';
import { BenchWorld, type RunningSubject } from './measuring/bench-world';
import { runBenchmark } from './measuring/command-line';
import type { ScenarioResult } from './measuring/report';

const SITUATIONS_PER_COUNCIL = 385;
const COMMITMENTS_PER_SITUATION = 10;
const SMALL = { councils: 1, situations: 100 };

interface DataSize {
  readonly councils: number;
  readonly situations: number;
}

/** A database of that size; the first council is sealed as the product seals it, the others are copies of its rows. */
function build(size: DataSize, bar: (share: number, detail?: string) => void): (world: TestWorld) => Promise<Desk> {
  return async (world) => {
    const client = new Client({ connectionString: world.config.databaseAdminUrl });
    await client.connect();
    const specimen = await takeSpecimen(world, client);
    // The mandates of the test council were written straight into the tables: told once, here as anywhere.
    await world.server.app.get(MandateCalendar).sweep();
    const perCouncil = Math.round(size.situations / size.councils);
    const council = { situations: perCouncil, commitments: perCouncil * COMMITMENTS_PER_SITUATION };
    await fillCouncil(world, client, specimen, council, (done) => bar((0.2 * done) / perCouncil, 'measured council'));
    const desk = await deskOf(world, specimen.situationId);
    if (size.councils > 1) await cloneCouncil(client, world.here.id, size.councils - 1, (done, table) => bar(0.2 + 0.75 * done, table));
    await client.query('VACUUM ANALYZE');
    await client.query('CHECKPOINT');
    await client.end();
    bar(1);
    return desk;
  };
}

async function started(world: BenchWorld<Desk>): Promise<{ subject: RunningSubject; seconds: number }> {
  const from = performance.now();
  const subject = await world.startServer();
  return { subject, seconds: (performance.now() - from) / 1_000 };
}

function startScenario(smallSeconds: number, largeSeconds: number, labels: { small: string; large: string }): ScenarioResult {
  return {
    name: 'start of the server',
    how: 'From the start of the process to its first ready answer.',
    measures: [
      { subject: 'start', load: labels.large, figures: { seconds: largeSeconds } },
      { subject: 'start', load: labels.small, figures: { seconds: smallSeconds } },
    ],
    verdicts: [{ goal: 'start', what: 'ready at full size', ratio: largeSeconds / smallSeconds, limit: 2, direction: 'at-most' }],
  };
}

function reportSubjects(
  [small, large]: [MeasuredDesk, MeasuredDesk],
  smallWorld: BenchWorld<Desk>,
  largeWorld: BenchWorld<Desk>,
): [ReportSubject, ReportSubject] {
  return [
    { ...small, databaseAdminUrl: smallWorld.databaseUrl },
    { ...large, databaseAdminUrl: largeWorld.databaseUrl },
  ];
}

runBenchmark('desk', { peers: false }, async ({ repetitions, seconds, situations, only, tell }) => {
  const large: DataSize = { councils: Math.max(2, Math.round(situations / SITUATIONS_PER_COUNCIL)), situations };
  const label = (size: DataSize): string =>
    `${size.councils} councils, ${size.situations} situations, ${size.situations * COMMITMENTS_PER_SITUATION} commitments`;
  const labels = { small: label(SMALL), large: label(large) };
  const smallWorld = await BenchWorld.create(build(SMALL, progressBar(labels.small)));
  const largeWorld = await BenchWorld.create(build(large, progressBar(labels.large)));
  try {
    const small = await started(smallWorld);
    let onLarge = await started(largeWorld);
    const chosen = ({ cookie, screens }: Desk): Desk => ({
      cookie,
      screens: screens.filter(({ name }) => only.length === 0 || only.includes(name)),
    });
    const desks = (): [MeasuredDesk, MeasuredDesk] => [
      { label: labels.small, url: small.subject.url, desk: chosen(smallWorld.content) },
      { label: labels.large, url: onLarge.subject.url, desk: chosen(largeWorld.content) },
    ];
    const result = await measureDesks(...desks(), { repetitions, seconds: seconds / 5, tell: progressBar('measuring') });
    const report = await measureAnnualReport(...reportSubjects(desks(), smallWorld, largeWorld), repetitions);
    const start = startScenario(small.seconds, onLarge.seconds, labels);
    await onLarge.subject.process.stop();
    tell('plans of the heaviest screens…');
    await explainEverything(largeWorld.databaseUrl, true);
    onLarge = await started(largeWorld);
    const heaviest = [...new Set(result.measures.map(({ subject }) => subject))];
    const plans = await plansOf(desks()[1], heaviest, largeWorld.postgresLog);
    mkdirSync('bench/results', { recursive: true });
    writeFileSync('bench/results/desk-plans.md', plans);
    await onLarge.subject.process.stop();
    await small.subject.process.stop();
    return [result, report, start];
  } finally {
    await largeWorld.close();
    await smallWorld.close();
  }
});
