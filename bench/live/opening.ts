import { performance } from 'node:perf_hooks';
import { seededRandom } from '@croisee/realtime/testing/seeded-random';
import type * as Y from 'yjs';
import type { Measure, ScenarioResult } from '../measuring/report';
import { median } from '../measuring/statistics';
import { SECTION, type TypistPage } from './typing-subject';
import { ownParagraph } from './edit-clock';

/** A product whose document can be opened cold: its server restarted on the same data. */
export interface OpeningSubject {
  readonly name: string;
  start(): Promise<void>;
  restart(): Promise<void>;
  open(index: number): Promise<TypistPage & { readonly receivedBytes: number }>;
  /** Resolves once everything typed is where a restart finds it. */
  settled(page: TypistPage): Promise<void>;
  stop(): Promise<void>;
}

/** What a newcomer waits and receives after a long life of the document (L7). */
export async function measureOpening(
  subjects: readonly (() => OpeningSubject)[],
  options: { edits: readonly number[]; openings: number },
  tell: (line: string) => void,
): Promise<ScenarioResult> {
  const measures: Measure[] = [];
  for (const edits of options.edits)
    for (const make of subjects) {
      const subject = make();
      await subject.start();
      try {
        await live(subject, edits);
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
    measures.find((one) => one.load === most && one.subject.startsWith(subject))?.figures[figure] ?? Number.NaN;
  return {
    name: 'Opening a document that lived long',
    how: `One typist inserts at random places and deletes one edit in ten; the server is restarted; median of ${options.openings} first openings.`,
    measures,
    verdicts: [
      {
        goal: 'L7',
        what: `time to open after ${most}`,
        ratio: of('Croisée', 'openMs') / of('Hocuspocus', 'openMs'),
        limit: 0.5,
        direction: 'at-most',
      },
      {
        goal: 'L7',
        what: `bytes to open after ${most}`,
        ratio: of('Croisée', 'bytes') / of('Hocuspocus', 'bytes'),
        limit: 1,
        direction: 'at-most',
      },
    ],
  };
}

async function live(subject: OpeningSubject, edits: number): Promise<void> {
  const page = await subject.open(0);
  const random = seededRandom(edits);
  let text = ownParagraph(page);
  for (let edit = 0; edit < edits; edit += 1) {
    // A paragraph stays as short as people write them.
    if (text.length > 400) text = ownParagraph(page);
    if (edit % 10 === 9 && text.length > 1) text.delete(Math.floor(random() * (text.length - 1)), 1);
    else text.insert(Math.floor(random() * (text.length + 1)), letterOf(random));
    if (edit % 100 === 99) await new Promise((resolve) => setImmediate(resolve));
  }
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

function letterOf(random: () => number): string {
  return 'abcdefghijklmnopqrstuvwxyz '.charAt(Math.floor(random() * 27));
}
