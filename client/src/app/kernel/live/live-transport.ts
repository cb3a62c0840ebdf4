import { inject, Injectable, InjectionToken } from '@angular/core';
import type {
  ClientMessage,
  NoticeName,
  RequestAcks,
  RequestName,
  ServerEventName,
  ServerMessage,
} from '@croisee/realtime/envelope/live-messages';
import { TransportLostError, type LiveRuntime, type LiveTransport, type Unsubscribe } from '@croisee/realtime/transport/live-transport';
import { LiveConnection } from './live-connection';

/** The live connection as the synchronisers see it: open while somebody watches it, every lost answer said so. */
@Injectable({ providedIn: 'root' })
export class SocketTransport implements LiveTransport {
  private readonly connection = inject(LiveConnection);
  private watcherCount = 0;

  get isConnected(): boolean {
    return this.connection.status() === 'connected';
  }

  async request<Name extends RequestName>(name: Name, payload: ClientMessage<Name>): Promise<RequestAcks[Name]> {
    // Socket.IO would keep the frame for later; here whoever asks decides what is still worth sending then.
    if (!this.isConnected) throw new TransportLostError('not connected');
    const answer = await this.connection.exchange(name, payload as object).catch(() => {
      throw new TransportLostError('no answer');
    });
    return answer as RequestAcks[Name];
  }

  notify<Name extends NoticeName>(name: Name, payload: ClientMessage<Name>): void {
    this.connection.send(name, payload as object);
  }

  on<Name extends ServerEventName>(name: Name, handler: (message: ServerMessage<Name>) => void): Unsubscribe {
    return this.connection.on(name, handler);
  }

  onConnection(handler: (isConnected: boolean) => void): Unsubscribe {
    const stopWatching = this.connection.onConnection(handler);
    this.watcherCount += 1;
    void this.connection.connect();
    return () => {
      stopWatching();
      this.watcherCount -= 1;
      if (this.watcherCount === 0) void this.connection.disconnect();
    };
  }
}

/** What live pages talk through; tests give an in-memory one. */
export const LIVE_TRANSPORT = new InjectionToken<LiveTransport>('LIVE_TRANSPORT', {
  providedIn: 'root',
  factory: () => inject(SocketTransport),
});

/** Time, delays and ids of live pages; tests give a virtual clock. */
export const LIVE_RUNTIME = new InjectionToken<LiveRuntime>('LIVE_RUNTIME', {
  providedIn: 'root',
  factory: () => ({
    nowMs: () => Date.now(),
    after: (delayMs, run) => {
      const timer = setTimeout(run, delayMs);
      return () => clearTimeout(timer);
    },
    newId: () => crypto.randomUUID(),
  }),
});
