import { randomUUID } from 'node:crypto';
import { TransportLostError, type LiveRuntime, type LiveTransport } from '@croisee/realtime/transport/live-transport';
import type { Socket } from 'socket.io-client';

const ACK_TIMEOUT_MS = 5_000;

/** The transport of the synchronisers over a real socket, as the client of the platform has it. */
export function socketTransport(socket: Socket, ackTimeoutMs = ACK_TIMEOUT_MS): LiveTransport {
  return {
    get isConnected() {
      return socket.connected;
    },
    request: async (name, payload) => {
      try {
        return (await socket.timeout(ackTimeoutMs).emitWithAck(name, payload)) as never;
      } catch {
        throw new TransportLostError();
      }
    },
    notify: (name, payload) => void socket.volatile.emit(name, payload),
    on: (name, handler) => {
      const listen = handler as (message: unknown) => void;
      socket.on(name as string, listen);
      return () => void socket.off(name as string, listen);
    },
    onConnection: (handler) => {
      const up = (): void => handler(true);
      const down = (): void => handler(false);
      socket.on('connect', up);
      socket.on('disconnect', down);
      return () => {
        socket.off('connect', up);
        socket.off('disconnect', down);
      };
    },
  };
}

/** Real time and ids. */
export const REAL_RUNTIME: LiveRuntime = {
  nowMs: () => Date.now(),
  newId: () => randomUUID(),
  after: (delayMs, run) => {
    const timer = setTimeout(run, delayMs);
    return () => clearTimeout(timer);
  },
};
