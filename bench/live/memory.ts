import { residentBytes } from '../measuring/process-usage';
import type { Measure, ScenarioResult } from '../measuring/report';
import { median } from '../measuring/statistics';
import type { TypingSubject, TypistPage } from './typing-subject';

const SETTLING_MS = 3_000;

/** Memory the server needs for each page that has the minutes open and is quiet (L8). */
export async function measureMemory(
  subjects: readonly (() => TypingSubject)[],
  options: { repetitions: number; pages: number },
): Promise<ScenarioResult> {
  const samples = new Map<string, number[]>();
  for (let repetition = 0; repetition < options.repetitions; repetition += 1)
    for (const make of subjects) {
      const subject = make();
      const bytes = await perPage(subject, options.pages);
      samples.set(subject.name, [...(samples.get(subject.name) ?? []), bytes / 1024]);
    }
  const measures: Measure[] = [...samples].map(([subject, kib]) => ({
    subject,
    load: `${options.pages} quiet pages`,
    figures: { kibPerPage: median(kib), lowest: Math.min(...kib), highest: Math.max(...kib) },
  }));
  const of = (name: string): number => median(samples.get(name) ?? []);
  return {
    name: 'Memory of a quiet page',
    how: `Resident memory of the server with ${options.pages} pages on one document less the same with one, ${options.repetitions} interleaved repetitions.`,
    measures,
    verdicts: [{ goal: 'L8', what: 'memory per participant', ratio: of('Croisée') / of('Hocuspocus'), limit: 0.7, direction: 'at-most' }],
  };
}

async function perPage(subject: TypingSubject, count: number): Promise<number> {
  await subject.start();
  const pages: TypistPage[] = [];
  try {
    // The first pages make the server load its code; they stay open.
    for (let index = 0; index < 5; index += 1) pages.push(await subject.open(index));
    await settling();
    const before = residentBytes(subject.pid);
    for (let index = 5; index < count + 5; index += 1) pages.push(await subject.open(index));
    await settling();
    return (residentBytes(subject.pid) - before) / count;
  } finally {
    for (const page of pages) page.close();
    await subject.stop();
  }
}

function settling(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, SETTLING_MS));
}
