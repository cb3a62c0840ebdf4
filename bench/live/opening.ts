import { performance } from 'node:perf_hooks';
import { seededRandom } from '@croisee/realtime/testing/seeded-random';
import type * as Y from 'yjs';
import type { Measure, ScenarioResult } from '../measuring/report';
import { median } from '../measuring/statistics';
import { SECTION, type TypistPage } from './typing-subject';
import { longLife } from './long-life';

/** A product whose document can be opened cold: its server restarted on the same data. */
export interface OpeningSubject {
  readonly name: string;
  /** Its document is there, with all its edits, when it has started. */
  readonly hasLived?: boolean;
  start(): Promise<void>;
  restart(): Promise<void>;
  open(index: number): Promise<TypistPage & { readonly receivedBytes: number }>;
  /** Resolves once everything typed is where a restart finds it. */
  settled(page: TypistPage): Promise<void>;
  stop(): Promise<void>;
}

/** What a newcomer waits and receives after a long life of the document (L7). */
export async function measureOpening(
  subjects: readonly ((edits: number) => OpeningSubject)[],
  options: { edits: readonly number[]; openings: number },
  tell: (line: string) => void,
): Promise<ScenarioResult> {
  const measures: Measure[] = [];
  for (const edits of options.edits)
    for (const make of subjects) {
      const subject = make(edits);
      await subject.start();
      try {
        if (subject.hasLived !== true) await live(subject, edits);
        const openings = await coldOpenings(subject, options.openings);
        const figures = { openMs: median(openings.map(({ ms }) => ms)), bytes: median(openings.map(({ bytes }) => bytes)) };
        measures.push({ subject: subject.name, load: `${edits} edits`, figures });
        tell(`${subject.name}, ${edits} edits: ${figures.openMs.toFixed(0)} ms, ${figures.bytes} bytes`);
      } finally {
        await subject.stop();
      }
    }
  const most = `${Math.max(...options.edits)} edits`;
  const of = (subject: string, figure: string): number =>
    measures.find((one) => one.load === most && one.subject === subject)?.figures[figure] ?? Number.NaN;
  return {
    name: 'Opening a document that lived long',
    how: `One typist inserts at random places and deletes one edit in ten; the server is restarted; median of ${options.openings} first openings.`,
    measures,
    verdicts: [
      {
        goal: 'L7',
        what: `time to open after ${most}`,
        ratio: of('Croisée', 'openMs') / of('Hocuspocus, database extension', 'openMs'),
        limit: 0.5,
        direction: 'at-most',
      },
      {
        goal: 'L7',
        what: `bytes to open after ${most}`,
        ratio: of('Croisée', 'bytes') / of('Hocuspocus, database extension', 'bytes'),
        limit: 1,
        direction: 'at-most',
      },
    ],
  };
}

async function live(subject: OpeningSubject, edits: number): Promise<void> {
  const page = await subject.open(0);
  let edit = 0;
  for (const _edit of longLife(page, edits, seededRandom(edits)))
    // As fast as a program types: the product puts hundreds of edits in a message then.
    if ((edit += 1) % 100 === 0) await new Promise((resolve) => setImmediate(resolve));
  await subject.settled(page);
  page.close();
}

async function coldOpenings(subject: OpeningSubject, count: number): Promise<{ ms: number; bytes: number }[]> {
  const openings: { ms: number; bytes: number }[] = [];
  for (let opening = 0; opening < count; opening += 1) {
    await subject.restart();
    const startedAt = performance.now();
    const page = await subject.open(1);
    openings.push({ ms: performance.now() - startedAt, bytes: page.receivedBytes });
    assertFilled(page.doc);
    page.close();
  }
  return openings;
}

function assertFilled(doc: Y.Doc): void {
  if (doc.getXmlFragment(SECTION).length === 0) throw new Error('the document came back empty');
}
