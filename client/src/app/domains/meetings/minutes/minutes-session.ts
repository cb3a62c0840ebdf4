import { computed, signal, type Signal } from '@angular/core';
import { MinutesPresenceSync } from '@croisee/realtime/minutes/minutes-presence';
import { MinutesSync } from '@croisee/realtime/minutes/minutes-sync';
import type { MinutesView } from '@croisee/realtime/minutes/minutes-view';
import type { LiveRuntime, LiveTransport, Unsubscribe } from '@croisee/realtime/transport/live-transport';
import { SharedCursors } from './shared-cursors';

/** What opens one document. */
export interface SessionOptions {
  readonly transport: LiveTransport;
  readonly runtime: LiveRuntime;
  readonly documentId: string;
  readonly nameOf: (memberId: string) => string;
}

/** One document open in one page, from `start` to `stop`: what the synchroniser knows, as signals, and the cursors of the others. */
export class MinutesSession {
  private readonly sync: MinutesSync;
  private readonly presence: MinutesPresenceSync;
  private readonly current = signal<MinutesView | undefined>(undefined);
  private readonly subscriptions: Unsubscribe[];
  readonly cursors: SharedCursors;
  readonly documentId: string;

  readonly view: Signal<MinutesView | undefined> = this.current.asReadonly();
  /** A new object only when the document had to be loaded again: editors then bind anew. */
  readonly doc = computed(() => this.current()?.doc);
  readonly authors = computed(() => this.current()?.authors ?? {});

  constructor({ transport, runtime, documentId, nameOf }: SessionOptions) {
    this.documentId = documentId;
    this.cursors = new SharedCursors((state) => this.presence.share(state), nameOf);
    this.presence = new MinutesPresenceSync({ transport, runtime, documentId, onChange: (cursors) => this.cursors.show(cursors) });
    this.sync = new MinutesSync({ transport, runtime, documentId, onChange: (view) => this.take(view) });
    this.subscriptions = [
      transport.on('meeting:withdrawn', ({ itemId, reason }) => {
        // Without an item, everything of the meeting; behind the curtain, what was typed is held.
        if (itemId === undefined && reason !== 'curtain') this.withdraw();
      }),
    ];
    this.sync.start();
  }

  private take(view: MinutesView): void {
    const wasSaved = this.current()?.saveState === 'saved';
    this.current.set(view);
    if (!wasSaved && view.saveState === 'saved') this.cursors.shareAgain();
  }

  withdraw(): void {
    this.presence.clear();
    this.sync.withdraw();
  }

  dismissUnsentText(): void {
    this.sync.dismissUnsentText();
  }

  stop(): void {
    for (const unsubscribe of this.subscriptions) unsubscribe();
    this.presence.stop();
    this.sync.stop();
  }
}
