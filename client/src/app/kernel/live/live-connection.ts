import { PROTOCOL_VERSION } from '@croisee/realtime/envelope/frame-limits';
import { courseOf } from '@croisee/realtime/transport/refusals';
import { retryDelayMs } from '@croisee/realtime/transport/live-transport';
import { inject, Injectable, InjectionToken, signal } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import type { Socket } from 'socket.io-client';
import { ApiError } from '../api/api-error';

export type LiveStatus = 'idle' | 'connecting' | 'connected' | 'reconnecting' | 'offline';

/** Opens the socket; tests give a fake. The transport library loads with the first meeting. */
export const OPEN_LIVE_SOCKET = new InjectionToken<() => Promise<Socket>>('OPEN_LIVE_SOCKET', {
  providedIn: 'root',
  factory: () => () => openSocket({}),
});

/** The socket of a paired screen of the room: it says so, since the same browser may hold somebody's session too. */
export function openScreenSocket(): Promise<Socket> {
  return openSocket({ as: 'screen' });
}

async function openSocket(auth: Readonly<Record<string, string>>): Promise<Socket> {
  const { io } = await import('socket.io-client');
  // Hospital networks block WebSockets: every transport is tried, in this order.
  return io('/live', {
    path: '/socket.io',
    withCredentials: true,
    transports: ['websocket', 'polling'],
    tryAllTransports: true,
    auth: { protocol: PROTOCOL_VERSION, ...auth },
  });
}

const ANSWER_MILLISECONDS = 10_000;
const OFFLINE_AFTER_ATTEMPTS = 3;

/** The one live connection of the tab. A request resolves with the server's answer or rejects with `ApiError`; events go to their listeners. */
@Injectable({ providedIn: 'root' })
export class LiveConnection {
  private readonly openSocket = inject(OPEN_LIVE_SOCKET);
  private readonly transloco = inject(TranslocoService);
  private readonly state = signal<LiveStatus>('idle');
  private readonly listeners = new Map<string, Set<(payload: unknown) => void>>();
  private readonly watchers = new Set<(isConnected: boolean) => void>();
  private opening: Promise<Socket> | undefined;
  private failedAttempts = 0;
  private knocking: ReturnType<typeof setTimeout> | undefined;

  private readonly refusal = signal<string | undefined>(undefined);

  readonly status = this.state.asReadonly();
  /** Why the server lets nobody in any more with what this browser holds, until somebody is let in again. */
  readonly refusedFor = this.refusal.asReadonly();

  /** Opens the connection, or does nothing when it is open; reconnects by itself until `disconnect`. */
  async connect(): Promise<void> {
    await this.socket();
  }

  async disconnect(): Promise<void> {
    const socket = await this.opening;
    this.opening = undefined;
    clearTimeout(this.knocking);
    socket?.removeAllListeners();
    socket?.disconnect();
    this.state.set('idle');
  }

  /** Sends one request and waits for its acknowledgement as it is, refusals included; rejects when no answer will come. */
  async exchange(event: string, payload: object): Promise<unknown> {
    const socket = await this.socket();
    return socket.timeout(ANSWER_MILLISECONDS).emitWithAck(event, payload) as Promise<unknown>;
  }

  /** Sends one request and waits for its result; the caller's payload carries the id that makes repeating safe. */
  async request<T extends object>(event: string, payload: object): Promise<T> {
    const answer = await this.exchange(event, payload).catch(() => {
      throw new ApiError('UNAVAILABLE', this.transloco.translate('shell.errors.noAnswer'));
    });
    const { ok, error } = answer as { ok: boolean; error?: { code: string; message: string } };
    if (ok) return answer as T;
    throw new ApiError(error?.code ?? 'INTERNAL', error?.message ?? this.transloco.translate('shell.errors.unexpected'));
  }

  /** Sends without waiting: volatile things such as a cursor, lost when the connection is down. */
  send(event: string, payload: object): void {
    if (this.state() !== 'connected') return;
    void this.opening?.then((socket) => socket.volatile.emit(event, payload));
  }

  /** Listens to an event across reconnections; the answer stops listening. */
  on<T>(event: string, listener: (payload: T) => void): () => void {
    const set = this.listeners.get(event) ?? new Set();
    set.add(listener as (payload: unknown) => void);
    this.listeners.set(event, set);
    return () => set.delete(listener as (payload: unknown) => void);
  }

  /** Tells each time the connection comes and goes. */
  onConnection(listener: (isConnected: boolean) => void): () => void {
    this.watchers.add(listener);
    return () => void this.watchers.delete(listener);
  }

  private socket(): Promise<Socket> {
    if (this.opening === undefined) {
      this.state.set('connecting');
      this.opening = this.openSocket().then((socket) => this.watch(socket));
    }
    return this.opening;
  }

  private watch(socket: Socket): Socket {
    socket.on('connect', () => {
      this.failedAttempts = 0;
      this.refusal.set(undefined);
      this.state.set('connected');
      this.tell(true);
    });
    socket.on('disconnect', () => {
      this.state.set('reconnecting');
      this.tell(false);
      // Socket.IO leaves this case to the application: the server closed the connection itself.
      if (!socket.active) socket.connect();
    });
    socket.on('connect_error', (error: Error & { data?: { code?: string } }) => {
      this.failedAttempts += 1;
      this.state.set(this.failedAttempts >= OFFLINE_AFTER_ATTEMPTS ? 'offline' : 'reconnecting');
      const code = error.data?.code ?? '';
      if (courseOf(code) === 'end') this.refusal.set(code);
      // And this one: the server answered that it cannot let anybody in, its database being away for instance.
      if (!socket.active && courseOf(code) === 'retry')
        this.knocking = setTimeout(() => socket.connect(), retryDelayMs(this.failedAttempts - 1));
    });
    socket.onAny((event: string, payload: unknown) => this.listeners.get(event)?.forEach((listener) => listener(payload)));
    if (socket.connected) {
      this.state.set('connected');
      this.tell(true);
    }
    return socket;
  }

  private tell(isConnected: boolean): void {
    for (const watcher of [...this.watchers]) watcher(isConnected);
  }
}
