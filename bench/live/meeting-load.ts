import { cpuMs, residentBytes } from '../measuring/process-usage';
import { BenchWorld, type RunningSubject } from '../measuring/bench-world';
import type { Measure, ScenarioResult, Verdict } from '../measuring/report';
import { median, quantile } from '../measuring/statistics';
import { openPage } from './croisee-subject';
import { EditClock, typeEverywhere } from './edit-clock';
import { openMeetings, type OpenMeeting } from './open-meeting';
import type { TypistPage } from './typing-subject';

/** Of those who follow a meeting, so many type at a time. */
const WRITING_SHARE = 0.2;
const SETTLING_MS = 2_000;

/** Fifty people in one meeting for as long as asked, on one server and on two: what a participant costs, and whether it grows. */
export async function measureSoak({ people, minutes }: { people: number; minutes: number }): Promise<ScenarioResult> {
  const measures: Measure[] = [];
  for (const servers of [1, 2]) {
    const figures = await oneLoad({ sizes: [people], servers, seconds: minutes * 60 });
    measures.push({ subject: servers === 1 ? 'one server' : 'two servers', load: `${people} people, ${minutes} min`, figures });
  }
  return {
    name: 'A long meeting',
    how: `${people} pages with the minutes open, one in five typing; the servers share one processor. Processor in per cent of one, memory kept at the end less at the start.`,
    measures,
    verdicts: [],
  };
}

/** What an edit costs the server as meetings of twenty-five double (L11). */
export async function measureScaling({ meetings, seconds }: { meetings: readonly number[]; seconds: number }): Promise<ScenarioResult> {
  const measures: Measure[] = [];
  for (const count of meetings) {
    const figures = await oneLoad({ sizes: Array.from({ length: count }, () => 25), servers: 1, seconds });
    measures.push({ subject: 'Croisée', load: `${count * 25} people in ${count} meetings`, figures });
  }
  const verdicts = measures.slice(1).map((measure, index): Verdict => {
    const before = measures[index]?.figures['cpuMsPerEdit'] ?? Number.NaN;
    return {
      goal: 'L11',
      what: `processor per edit, ${measure.load}`,
      ratio: (measure.figures['cpuMsPerEdit'] ?? Number.NaN) / before,
      limit: 1.1,
      direction: 'at-most',
    };
  });
  return {
    name: 'More meetings',
    how: `Meetings of 25, one in five typing, ${seconds} s each; ratio to the line before.`,
    measures,
    verdicts,
  };
}

async function oneLoad({
  sizes,
  servers,
  seconds,
}: {
  sizes: readonly number[];
  servers: number;
  seconds: number;
}): Promise<Record<string, number>> {
  const world = await BenchWorld.create((made) => openMeetings(made, sizes));
  const running: RunningSubject[] = [];
  for (let server = 0; server < servers; server += 1) running.push(await world.startServer());
  const clock = new EditClock();
  const pages: TypistPage[] = [];
  const writers: TypistPage[] = [];
  try {
    for (const meeting of world.content) {
      const own = await pagesOf(meeting, running);
      pages.push(...own);
      writers.push(...own.slice(0, Math.ceil(own.length * WRITING_SHARE)));
    }
    for (const { doc } of pages) clock.watch(doc);
    const stop = typeEverywhere(writers, clock, 1);
    await new Promise((resolve) => setTimeout(resolve, SETTLING_MS));
    clock.reset();
    const pids = running.map(({ process }) => process.pid);
    const sum = (of: (pid: number) => number): number => pids.reduce((total, pid) => total + of(pid), 0);
    const before = { cpu: sum(cpuMs), bytes: sum(residentBytes), edits: clock.edits };
    await new Promise((resolve) => setTimeout(resolve, seconds * 1_000));
    const [cpu, edits] = [sum(cpuMs) - before.cpu, clock.edits - before.edits];
    const figures = {
      p50Ms: median(clock.delaysMs),
      p99Ms: quantile(clock.delaysMs, 0.99),
      cpuMsPerEdit: cpu / edits,
      cpuPercentPerPerson: cpu / seconds / 10 / pages.length,
      grownKibPerPerson: (sum(residentBytes) - before.bytes) / 1024 / pages.length,
      edits,
    };
    stop();
    return figures;
  } finally {
    for (const page of pages) page.close();
    await Promise.all(running.map(({ process }) => process.stop()));
    await world.close();
  }
}

/** Everybody of a meeting, on the servers in turn. */
async function pagesOf(meeting: OpenMeeting, servers: readonly RunningSubject[]): Promise<TypistPage[]> {
  const pages: TypistPage[] = [];
  for (const index of meeting.attendees.keys()) {
    const server = servers[index % servers.length];
    if (server !== undefined) pages.push(await openPage(server.url, meeting, index));
  }
  return pages;
}
