import { fromBase64, toBase64 } from 'lib0/buffer';
import { MAX_PRESENCE_BYTES } from '../envelope/frame-limits';
import type { LiveRuntime, LiveTransport, Unsubscribe } from '../transport/live-transport';

/** The cursor of another connection; `state` is what its editor wrote, and only its editor reads it. */
export interface RemoteCursor {
  readonly memberId: string;
  readonly state: Uint8Array;
}

export interface MinutesPresenceOptions {
  readonly transport: LiveTransport;
  readonly runtime: LiveRuntime;
  readonly documentId: string;
  readonly onChange: (cursors: ReadonlyMap<string, RemoteCursor>) => void;
}

const MIN_INTERVAL_MS = 100;

/** Shares cursors, at most ten times a second, the last position winning. Volatile: losing one costs nothing. */
export class MinutesPresenceSync {
  private readonly cursors = new Map<string, RemoteCursor>();
  private readonly subscriptions: Unsubscribe[];
  private waiting: Uint8Array | undefined;
  private isPaused = false;

  constructor(private readonly options: MinutesPresenceOptions) {
    const { transport, documentId } = options;
    this.subscriptions = [
      transport.on('minutes:presence', (message) => {
        if (message.documentId === documentId) this.receive(message.connectionId, message.memberId, fromBase64(message.state));
      }),
      transport.onConnection(() => this.clear()),
    ];
  }

  /** Shows the others where this page's cursor is; a state over 2 KiB is not sent. */
  share(state: Uint8Array): void {
    if (state.length > MAX_PRESENCE_BYTES) return;
    this.waiting = state;
    this.flush();
  }

  /** Forgets every cursor: the connection changed, or the document did. */
  clear(): void {
    this.cursors.clear();
    this.options.onChange(this.cursors);
  }

  stop(): void {
    for (const unsubscribe of this.subscriptions) unsubscribe();
    this.waiting = undefined;
    this.cursors.clear();
  }

  private flush(): void {
    const { transport, runtime, documentId } = this.options;
    if (this.waiting === undefined || this.isPaused || !transport.isConnected) return;
    transport.notify('minutes:presence', { documentId, state: toBase64(this.waiting) });
    this.waiting = undefined;
    this.isPaused = true;
    runtime.after(MIN_INTERVAL_MS, () => {
      this.isPaused = false;
      this.flush();
    });
  }

  private receive(connectionId: string, memberId: string, state: Uint8Array): void {
    if (state.length === 0) this.cursors.delete(connectionId);
    else this.cursors.set(connectionId, { memberId, state });
    this.options.onChange(this.cursors);
  }
}
