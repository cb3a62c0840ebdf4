import { randomUUID } from 'node:crypto';
import { TransportLostError, type LiveRuntime, type LiveTransport } from '@croisee/realtime/transport/live-transport';
import type { LiveClient } from './live-client';

/** The client library's view of a real socket, so that its own synchroniser runs against the real server. */
export function transportOf({ socket }: LiveClient): LiveTransport {
  const listen = (event: string, handler: (message: never) => void) => {
    const heard = (message: unknown) => handler(message as never);
    socket.on(event, heard);
    return () => void socket.off(event, heard);
  };
  return {
    get isConnected() {
      return socket.connected;
    },
    request: async (name, payload) => {
      try {
        return await socket.timeout(8_000).emitWithAck(name, payload);
      } catch (error) {
        throw new TransportLostError('no answer came', { cause: error });
      }
    },
    notify: (name, payload) => void socket.emit(name, payload),
    on: (name, handler) => listen(name, handler),
    onConnection: (handler) => {
      const offs = [listen('connect', () => handler(true)), listen('disconnect', () => handler(false))];
      return () => offs.forEach((off) => off());
    },
  };
}

/** Real time and random ids. */
export const REAL_RUNTIME: LiveRuntime = {
  nowMs: () => Date.now(),
  after: (delayMs, run) => {
    const timer = setTimeout(run, delayMs);
    return () => clearTimeout(timer);
  },
  newId: () => randomUUID(),
};
