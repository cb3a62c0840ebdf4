import { performance } from 'node:perf_hooks';
import { cpuMs } from '../measuring/process-usage';
import type { Measure, ScenarioResult, Verdict } from '../measuring/report';
import { median, quantile } from '../measuring/statistics';
import { EditClock, typeEverywhere } from './edit-clock';
import type { TypingSubject, TypistPage } from './typing-subject';

interface TypingFigures {
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly serverCpuMsPerEdit: number;
  readonly edits: number;
  readonly loadGeneratorBusy: number;
}

export interface TypingOptions {
  readonly typists: readonly number[];
  readonly repetitions: number;
  readonly seconds: number;
}

/** Everybody types in a paragraph of their own; each edit is timed from the author's page to every other page. */
export async function measureTyping(
  subjects: readonly (() => TypingSubject)[],
  options: TypingOptions,
  tell: (line: string) => void,
): Promise<ScenarioResult> {
  const measures = await measureLoads(subjects, options, tell);
  return {
    name: 'Typing together',
    how: `${options.repetitions} interleaved repetitions of ${options.seconds} s; medians. Delay from the author's page to each other page.`,
    measures,
    verdicts: judge(measures),
  };
}

/** The medians of every subject under every load. */
export async function measureLoads(
  subjects: readonly (() => TypingSubject)[],
  options: TypingOptions,
  tell: (line: string) => void,
): Promise<Measure[]> {
  const measures: Measure[] = [];
  for (const typists of options.typists) {
    const runs = new Map<string, TypingFigures[]>();
    // Interleaved: a slow minute of the machine falls on every product.
    for (let repetition = 0; repetition < options.repetitions; repetition += 1)
      for (const make of subjects) {
        const subject = make();
        const figures = await oneRun(subject, typists, options.seconds, repetition);
        runs.set(subject.name, [...(runs.get(subject.name) ?? []), figures]);
        tell(
          `${subject.name}, ${typists} typists: p50 ${figures.p50Ms.toFixed(1)} ms, p99 ${figures.p99Ms.toFixed(1)} ms, ${figures.serverCpuMsPerEdit.toFixed(2)} ms of processor per edit`,
        );
      }
    for (const [subject, figures] of runs) measures.push({ subject, load: `${typists} typists`, figures: medians(figures) });
  }
  return measures;
}

/** The goals on propagation (L1, L2) and cost (L3), Croisée against Hocuspocus in the same run. */
function judge(measures: readonly Measure[]): Verdict[] {
  const ratio = (load: string, figure: string): number => {
    const of = (name: string): number => measures.find((one) => one.subject === name && one.load === load)?.figures[figure] ?? Number.NaN;
    return of('Croisée') / of('Hocuspocus');
  };
  const loads = [...new Set(measures.map(({ load }) => load))];
  const few = loads.filter((load) => Number.parseInt(load, 10) <= 40);
  return [
    ...few.map((load) => ({
      goal: 'L1',
      what: `propagation p50, ${load}`,
      ratio: ratio(load, 'p50Ms'),
      limit: 1.5,
      direction: 'at-most' as const,
    })),
    ...few.map((load) => ({
      goal: 'L1',
      what: `propagation p99, ${load}`,
      ratio: ratio(load, 'p99Ms'),
      limit: 2,
      direction: 'at-most' as const,
    })),
    ...(loads.includes('100 typists')
      ? [
          {
            goal: 'L2',
            what: 'propagation p99, 100 typists',
            ratio: ratio('100 typists', 'p99Ms'),
            limit: 1,
            direction: 'at-most' as const,
          },
          {
            goal: 'L3',
            what: 'server processor per edit, 100 typists',
            ratio: ratio('100 typists', 'serverCpuMsPerEdit'),
            limit: 0.5,
            direction: 'at-most' as const,
          },
        ]
      : []),
  ];
}

async function oneRun(subject: TypingSubject, typists: number, seconds: number, seed: number): Promise<TypingFigures> {
  await subject.start();
  const pages: TypistPage[] = [];
  try {
    // One reader more, so that a lone typist is seen by somebody.
    for (let index = 0; index <= typists; index += 1) pages.push(await subject.open(index));
    const clock = new EditClock();
    for (const page of pages) clock.watch(page.doc);
    const stop = typeEverywhere(pages.slice(0, typists), clock, seed);
    await afterSeconds(2);
    clock.reset();
    const startedAt = { cpu: cpuMs(subject.pid), loop: performance.eventLoopUtilization(), edits: clock.edits };
    await afterSeconds(seconds);
    const edits = clock.edits - startedAt.edits;
    const figures = {
      p50Ms: median(clock.delaysMs),
      p99Ms: quantile(clock.delaysMs, 0.99),
      serverCpuMsPerEdit: (cpuMs(subject.pid) - startedAt.cpu) / edits,
      edits,
      loadGeneratorBusy: performance.eventLoopUtilization(startedAt.loop).utilization,
    };
    stop();
    return figures;
  } finally {
    for (const page of pages) page.close();
    await subject.stop();
  }
}

function medians(runs: readonly TypingFigures[]): Record<string, number> {
  const of = (pick: (run: TypingFigures) => number): number => median(runs.map(pick));
  return {
    p50Ms: of((run) => run.p50Ms),
    p99Ms: of((run) => run.p99Ms),
    serverCpuMsPerEdit: of((run) => run.serverCpuMsPerEdit),
    edits: of((run) => run.edits),
    loadGeneratorBusy: of((run) => run.loadGeneratorBusy),
  };
}

function afterSeconds(count: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, count * 1_000));
}
