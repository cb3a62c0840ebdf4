import http from 'node:http';
import { performance } from 'node:perf_hooks';
import { freePort } from '../../tools/ports.mjs';
import { answersOn, PinnedProcess } from '../measuring/pinned-process';
import type { Measure, ScenarioResult } from '../measuring/report';
import { median, quantile } from '../measuring/statistics';
import { closedLoop } from '../measuring/closed-loop';
import type { RunningSubject } from '../measuring/bench-world';

/** One list of the product and the SQL that a bare server runs to give the same rows. */
export interface ListScenario {
  readonly name: string;
  readonly path: string;
  readonly cookie: string;
  readonly sql: { readonly text: string; readonly values: readonly unknown[] };
}

export interface ListOptions {
  readonly concurrency: number;
  readonly repetitions: number;
  readonly seconds: number;
}

interface Run {
  readonly perSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
}

/** Requests a second (H1) and p99 (H2) of a list with session, permission, projection and row-level security, beside bare Node and pg. */
export async function measureList(
  { url }: RunningSubject,
  databaseUrl: string,
  scenario: ListScenario,
  options: ListOptions,
): Promise<ScenarioResult> {
  const port = await freePort();
  const env = { PORT: String(port), DATABASE_URL: databaseUrl, SQL: JSON.stringify(scenario.sql) };
  const bareServer = await PinnedProcess.start('dist/bench/peers/bare-http-server.mjs', env, () => answersOn(port));
  const croisee: Run[] = [];
  const bare: Run[] = [];
  const bytes = { croisee: 0, bare: 0 };
  try {
    for (let repetition = 0; repetition < options.repetitions; repetition += 1) {
      croisee.push(await load(`${url}${scenario.path}`, scenario.cookie, options, (size) => (bytes.croisee = size)));
      bare.push(await load(`http://127.0.0.1:${port}/`, '', options, (size) => (bytes.bare = size)));
    }
  } finally {
    await bareServer.stop();
  }
  const of = (runs: readonly Run[], pick: (run: Run) => number): number => median(runs.map(pick));
  const measure = (subject: string, runs: readonly Run[], answerBytes: number): Measure => ({
    subject,
    load: `${options.concurrency} at once`,
    figures: {
      perSecond: of(runs, (run) => run.perSecond),
      p50Ms: of(runs, (run) => run.p50Ms),
      p99Ms: of(runs, (run) => run.p99Ms),
      answerBytes,
    },
  });
  const ratio = (pick: (run: Run) => number): number => of(croisee, pick) / of(bare, pick);
  return {
    name: scenario.name,
    how: `GET ${scenario.path}, ${options.repetitions} interleaved repetitions of ${options.seconds} s; the bare server runs the same SQL as the database's owner.`,
    measures: [measure('Croisée', croisee, bytes.croisee), measure('bare Node and pg', bare, bytes.bare)],
    verdicts: [
      { goal: 'H1', what: `requests a second, ${scenario.name}`, ratio: ratio((run) => run.perSecond), limit: 0.6, direction: 'at-least' },
      { goal: 'H2', what: `p99, ${scenario.name}`, ratio: ratio((run) => run.p99Ms), limit: 2, direction: 'at-most' },
    ],
  };
}

async function load(url: string, cookie: string, options: ListOptions, tellSize: (bytes: number) => void): Promise<Run> {
  const agent = new http.Agent({ keepAlive: true, maxSockets: options.concurrency });
  const startedAt = performance.now();
  const delays = await closedLoop(
    Array.from({ length: options.concurrency }, () => async () => tellSize(await get(url, cookie, agent))),
    options.seconds,
  );
  agent.destroy();
  const seconds = Math.min(options.seconds, (performance.now() - startedAt) / 1_000);
  return { perSecond: delays.length / seconds, p50Ms: median(delays), p99Ms: quantile(delays, 0.99) };
}

function get(url: string, cookie: string, agent: http.Agent): Promise<number> {
  return new Promise((resolve, reject) => {
    http
      .get(url, { agent, headers: { cookie, 'sec-fetch-site': 'same-origin' } }, (response) => {
        let bytes = 0;
        response.on('data', (chunk: Buffer) => (bytes += chunk.length));
        response.on('end', () =>
          response.statusCode === 200 ? resolve(bytes) : reject(new Error(`${url} answered ${response.statusCode}`)),
        );
      })
      .on('error', reject);
  });
}
