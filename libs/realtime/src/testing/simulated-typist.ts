import * as Y from 'yjs';
import { MinutesSync } from '../minutes/minutes-sync';
import type { MinutesView } from '../minutes/minutes-view';
import { MemoryTransport, type LiveServerDouble, type NetworkFaults } from './memory-transport';
import type { VirtualRuntime } from './virtual-runtime';

/** What one page attempted and saw acknowledged: the witness the final text is compared with. */
export interface TypistRecord {
  readonly attempted: Set<string>;
  readonly acknowledged: Set<string>;
  readonly deleted: Set<string>;
}

/** A page where somebody types unique words, makes them bold and deletes some, and that keeps a record of what was shown as saved. */
export class SimulatedTypist {
  readonly record: TypistRecord = { attempted: new Set(), acknowledged: new Set(), deleted: new Set() };
  readonly transport: MemoryTransport;
  readonly sync: MinutesSync;
  private words = 0;

  constructor(
    readonly name: string,
    server: LiveServerDouble,
    documentId: string,
    runtime: VirtualRuntime,
    faults: NetworkFaults,
    private readonly random: () => number,
  ) {
    this.transport = new MemoryTransport(server, runtime, faults, random);
    this.sync = new MinutesSync({ transport: this.transport, runtime, documentId, onChange: (view) => this.witness(view) });
    this.transport.connect();
    this.sync.start();
  }

  get doc(): Y.Doc | undefined {
    return this.sync.view.doc;
  }

  type(): void {
    const doc = this.doc;
    if (doc === undefined || this.sync.view.readOnly) return;
    this.words += 1;
    const word = `<${this.name}.${this.words}>`;
    this.record.attempted.add(word);
    doc.transact(() => {
      const text = this.anyText(doc) ?? newParagraph(doc);
      text.insert(this.random() < 0.5 ? 0 : text.length, word);
    });
  }

  deleteAWord(): void {
    this.withAWord((text, word, at) => {
      this.record.deleted.add(word);
      text.delete(at, word.length);
    });
  }

  emphasiseAWord(): void {
    this.withAWord((text, word, at) => text.format(at, word.length, this.random() < 0.7 ? { bold: {} } : { bold: null }));
  }

  private withAWord(change: (text: Y.XmlText, word: string, at: number) => void): void {
    const doc = this.doc;
    const text = doc === undefined || this.sync.view.readOnly ? undefined : this.anyText(doc);
    if (text === undefined) return;
    const content = rawText(text);
    const words = content.match(/<[^<>]+>/g) ?? [];
    const word = words[Math.floor(this.random() * words.length)];
    if (word !== undefined) change(text, word, content.indexOf(word));
  }

  private anyText(doc: Y.Doc): Y.XmlText | undefined {
    const paragraphs = doc.getXmlFragment('place').toArray();
    const position = Math.floor(this.random() * (paragraphs.length + 1));
    const paragraph = paragraphs[position];
    return paragraph instanceof Y.XmlElement && paragraph.get(0) instanceof Y.XmlText ? (paragraph.get(0) as Y.XmlText) : undefined;
  }

  private witness(view: MinutesView): void {
    if (view.saveState !== 'saved') return;
    for (const word of this.record.attempted) this.record.acknowledged.add(word);
  }
}

/** The characters of a text, without the tags that its formatting adds to `toString`. */
export function rawText(text: Y.XmlText): string {
  return (text.toDelta() as { insert: string }[]).map((part) => part.insert).join('');
}

function newParagraph(doc: Y.Doc): Y.XmlText {
  const paragraph = new Y.XmlElement('paragraph');
  const text = new Y.XmlText();
  paragraph.insert(0, [text]);
  doc.getXmlFragment('place').push([paragraph]);
  return text;
}
