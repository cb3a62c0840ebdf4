import { performance } from 'node:perf_hooks';
import { seededRandom } from '@croisee/realtime/testing/seeded-random';
import type * as Y from 'yjs';
import { SECTION, type TypistPage } from './typing-subject';

/** Between two edits of one typist: 5 to 10 characters a second, grouped as editors group them. */
const MEAN_PAUSE_MS = 770;
const MARK = /⟨(\d+)⟩/g;

/** Knows when each edit was typed and when every other page showed it. */
export class EditClock {
  readonly delaysMs: number[] = [];
  private readonly typedAtMs: number[] = [];

  get edits(): number {
    return this.typedAtMs.length;
  }

  typed(): string {
    this.typedAtMs.push(performance.now());
    return `mot⟨${this.typedAtMs.length - 1}⟩`;
  }

  reset(): void {
    this.delaysMs.length = 0;
  }

  watch(doc: Y.Doc): void {
    doc.getXmlFragment(SECTION).observeDeep((events, transaction) => {
      if (transaction.local) return;
      const now = performance.now();
      for (const event of events)
        for (const { insert } of event.delta)
          if (typeof insert === 'string')
            for (const [, id] of insert.matchAll(MARK)) this.delaysMs.push(now - (this.typedAtMs[Number(id)] ?? now));
    });
  }
}

/** Everybody types in a paragraph of their own, as people do; answers how to make them stop. */
export function typeEverywhere(pages: readonly TypistPage[], clock: EditClock, seed: number): () => void {
  const random = seededRandom(seed + 1);
  const timers = new Set<NodeJS.Timeout>();
  const later = (run: () => void): void => {
    const timer = setTimeout(
      () => {
        timers.delete(timer);
        run();
      },
      MEAN_PAUSE_MS * (0.5 + random()),
    );
    timers.add(timer);
  };
  for (const page of pages) {
    const text = ownParagraph(page);
    const type = (): void => {
      text.insert(text.length, clock.typed());
      later(type);
    };
    later(type);
  }
  return () => {
    for (const timer of timers) clearTimeout(timer);
  };
}

/** A paragraph of one's own at the end of the section. */
export function ownParagraph({ doc, yjs }: Pick<TypistPage, 'doc' | 'yjs'>): Y.XmlText {
  const fragment = doc.getXmlFragment(SECTION);
  const paragraph = new yjs.XmlElement('paragraph');
  const text = new yjs.XmlText();
  doc.transact(() => {
    paragraph.insert(0, [text]);
    fragment.insert(fragment.length, [paragraph]);
  });
  return text;
}
