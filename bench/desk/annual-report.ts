import { performance } from 'node:perf_hooks';
import { Client } from 'pg';
import type { ScenarioResult } from '../measuring/report';
import { median } from '../measuring/statistics';
import type { MeasuredDesk } from './measure';

const LIMIT = 2;

/** A desk and the database it stands on, to prove anew who asks: taking data out asks for a fresh proof. */
export interface ReportSubject extends MeasuredDesk {
  readonly databaseAdminUrl: string;
}

/** The annual report as PDF (H4): published, written once, then drawn several times on both servers in turn. */
export async function measureAnnualReport(small: ReportSubject, large: ReportSubject, repetitions: number): Promise<ScenarioResult> {
  const subjects = [
    { ...large, path: await startReport(large), ms: [] as number[], bytes: 0 },
    { ...small, path: await startReport(small), ms: [] as number[], bytes: 0 },
  ];
  for (let repetition = 0; repetition <= repetitions; repetition += 1)
    for (const subject of subjects) {
      await proveNow(subject);
      const startedAt = performance.now();
      subject.bytes = (await ask(subject, 'GET', `${subject.path}/file?format=pdf`)).byteLength;
      // The first drawing loads the fonts.
      if (repetition > 0) subject.ms.push(performance.now() - startedAt);
    }
  const [full, little] = subjects.map(({ ms }) => median(ms));
  return {
    name: 'the annual report as PDF',
    how: `From the request to the last byte, ${repetitions} interleaved repetitions after one that loads the fonts; medians.`,
    measures: subjects.map(({ label, ms, bytes }) => ({
      subject: 'annual report',
      load: label,
      figures: { p50Ms: median(ms), answerBytes: bytes },
    })),
    verdicts: [{ goal: 'H4', what: 'annual report (PDF)', ratio: (full ?? NaN) / (little ?? NaN), limit: LIMIT, direction: 'at-most' }],
  };
}

/** Publishes the quarters that are over and starts the report on them; answers its path. */
async function startReport(subject: ReportSubject): Promise<string> {
  const now = new Date();
  const over = Math.floor(now.getMonth() / 3);
  const [year, to] = over === 0 ? [now.getFullYear() - 1, 4] : [now.getFullYear(), over];
  await proveNow(subject);
  const publication = json(await ask(subject, 'POST', 'indicators/publications', { year, to, reason: 'mesure de vitesse' }));
  const report = json(await ask(subject, 'POST', 'indicators/reports', { kind: 'annual', year, publicationId: publication.id }));
  return `indicators/reports/${report.id}`;
}

async function ask({ url, desk }: MeasuredDesk, method: string, path: string, body?: object): Promise<ArrayBuffer> {
  const answer = await fetch(`${url}/api/${path}`, {
    method,
    headers: { cookie: desk.cookie, origin: url, 'sec-fetch-site': 'same-origin', 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const bytes = await answer.arrayBuffer();
  if (!answer.ok) throw new Error(`${method} ${path} answered ${answer.status} ${Buffer.from(bytes).toString().slice(0, 300)}`);
  return bytes;
}

function json(bytes: ArrayBuffer): { readonly id: string } {
  return JSON.parse(Buffer.from(bytes).toString()) as { id: string };
}

async function proveNow({ databaseAdminUrl }: ReportSubject): Promise<void> {
  const client = new Client({ connectionString: databaseAdminUrl });
  await client.connect();
  await client.query('UPDATE sign_in_session SET proved_at = clock_timestamp()');
  await client.end();
}
