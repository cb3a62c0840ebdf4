import type * as Y from 'yjs';

/** One page on a shared document, whichever product is behind it. */
export interface TypistPage {
  readonly doc: Y.Doc;
  /** The copy of Yjs the document comes from: types of another copy are foreign to it. */
  readonly yjs: typeof Y;
  close(): void;
}

/** A product measured by the same harness: a server process and pages that type into one document of it. */
export interface TypingSubject {
  readonly name: string;
  /** Starts its server with an empty document. */
  start(): Promise<void>;
  readonly pid: number;
  /** Opens the document as the `index`-th participant; resolves once the page is in step. */
  open(index: number): Promise<TypistPage>;
  stop(): Promise<void>;
}

/** The fragment everybody types in, by the same name everywhere. */
export const SECTION = 'place';
