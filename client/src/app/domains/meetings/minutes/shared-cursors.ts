import type { RemoteCursor } from '@croisee/realtime/minutes/minutes-presence';
import * as z from 'zod';

const id = z.object({ client: z.int().min(0), clock: z.int().min(0) }).nullable();
const relativePosition = z.object({
  type: id.optional(),
  tname: z.string().max(64).nullable().optional(),
  item: id.optional(),
  assoc: z.int().min(-1).max(0).optional(),
});
// Positions come from other pages: anything else than a position would stop the editor that draws it.
const cursorSchema = z.object({ anchor: relativePosition, head: relativePosition });

type Cursor = z.infer<typeof cursorSchema>;

/** What the editor draws for one other page. */
export interface ShownCursor {
  readonly cursor: Cursor | null;
  readonly user: { readonly memberId: string; readonly name: string; color: string };
}

/** Yjs ids stay below this: the keys of remote cursors can never be taken for our own. */
const FIRST_KEY = 2 ** 32;

/**
 * The cursors of a document in the form the editor's caret plugin asks for (an `Awareness`), without its protocol: whose cursor it is comes
 * from the server, never from the page that sent it.
 */
export class SharedCursors {
  private local: { cursor: Cursor | null } = { cursor: null };
  private shown = new Map<number, ShownCursor>();
  private readonly keys = new Map<string, number>();
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly share: (state: Uint8Array) => void,
    private readonly nameOf: (memberId: string) => string,
  ) {}

  /** Takes what the server relays, by connection. */
  show(cursors: ReadonlyMap<string, RemoteCursor>): void {
    this.shown = new Map(
      [...cursors].map(([connectionId, { memberId, state }]) => [
        this.keyOf(connectionId),
        // The plugin asks for a colour it never shows here: the look is in the style sheet.
        { cursor: readCursor(state), user: { memberId, name: this.nameOf(memberId), color: '#000000' } },
      ]),
    );
    for (const listener of this.listeners) listener();
  }

  getStates(): ReadonlyMap<number, ShownCursor> {
    return this.shown;
  }

  getLocalState(): { cursor: Cursor | null } {
    return this.local;
  }

  setLocalStateField(field: string, value: Cursor | null): void {
    if (field !== 'cursor') return;
    this.local = { cursor: value };
    this.share(value === null ? new Uint8Array() : new TextEncoder().encode(JSON.stringify(value)));
  }

  /** Tells the position once more: told before the text it points into was on disk, the others drew it short of its place. */
  shareAgain(): void {
    if (this.local.cursor !== null) this.setLocalStateField('cursor', this.local.cursor);
  }

  on(_event: 'change', listener: () => void): void {
    this.listeners.add(listener);
  }

  off(_event: 'change', listener: () => void): void {
    this.listeners.delete(listener);
  }

  private keyOf(connectionId: string): number {
    const known = this.keys.get(connectionId) ?? FIRST_KEY + this.keys.size;
    this.keys.set(connectionId, known);
    return known;
  }
}

/** A cursor as another page sent it; null for anything that is not one. */
export function readCursor(state: Uint8Array): Cursor | null {
  try {
    const read = cursorSchema.safeParse(JSON.parse(new TextDecoder().decode(state)));
    return read.success ? read.data : null;
  } catch {
    // Not JSON: the same as no cursor, it is volatile.
    return null;
  }
}
