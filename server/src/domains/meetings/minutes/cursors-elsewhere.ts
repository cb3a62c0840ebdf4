import type { MinutesPresence } from '@croisee/realtime/envelope/minutes-messages';

/** Other nodes repeat their cursors with each beacon: one not heard of for longer is gone, with its page or its node. */
const FORGOTTEN_AFTER_MS = 10_000;

/** The cursors of one document on pages connected to other nodes: positions, never text. */
export class CursorsElsewhere {
  private readonly heard = new Map<string, { readonly cursor: MinutesPresence; readonly atMs: number }>();

  /** True when the pages here do not show it yet. */
  hear(cursor: MinutesPresence, atMs: number): boolean {
    const known = this.heard.get(cursor.connectionId);
    if (cursor.state === '') this.heard.delete(cursor.connectionId);
    else this.heard.set(cursor.connectionId, { cursor, atMs });
    return known?.cursor.state !== cursor.state && (known !== undefined || cursor.state !== '');
  }

  all(): MinutesPresence[] {
    return [...this.heard.values()].map(({ cursor }) => cursor);
  }

  /** Forgets what was not repeated, and answers how to take it off the pages. */
  forgetOld(nowMs: number): MinutesPresence[] {
    const old = [...this.heard.values()].filter(({ atMs }) => nowMs - atMs > FORGOTTEN_AFTER_MS).map(({ cursor }) => cursor);
    for (const { connectionId } of old) this.heard.delete(connectionId);
    return old.map((cursor) => ({ ...cursor, state: '' }));
  }
}
