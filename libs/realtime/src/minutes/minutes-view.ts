import type * as Y from 'yjs';
import type { MinutesAuthors, MinutesStateReason } from '../envelope/minutes-messages';
import type { UnsentText } from './unsent-text';

/** Shown to the typist: on disk, on its way, or waiting for the connection (then with the number of unsent changes). `ended`: no longer readable. */
export type SaveState = 'opening' | 'saved' | 'saving' | 'offline' | 'ended';

export type ReadOnlyReason = MinutesStateReason | 'older-editor';

/** What a page shows of a document. A new object at each change; `doc` changes when the document had to be discarded and loaded again. */
export interface MinutesView {
  readonly doc: Y.Doc | undefined;
  readonly saveState: SaveState;
  readonly unsentCount: number;
  readonly readOnly: boolean;
  readonly readOnlyReason: ReadOnlyReason | undefined;
  readonly generation: number;
  readonly epoch: number;
  readonly authors: MinutesAuthors;
  /** Typed, refused, and offered to its author alone until `dismissUnsentText`. */
  readonly unsentTexts: readonly UnsentText[];
  /** Code of the error that made the document be loaded again, or ended. */
  readonly lastRefusal: string | undefined;
}
