import type { Persona } from '@croisee/domain/access/persona';
import type { Socket } from 'socket.io';
import { OpenSocket, type ContentFence } from './open-socket';

/** One open socket of one signed-in person. */
export class LiveConnection extends OpenSocket {
  constructor(
    socket: Socket,
    fence: ContentFence,
    /** Cookie value, kept to re-read rights while the socket lives. */
    readonly sessionToken: string,
    /** Rights as last read; replaced when they are re-evaluated. */
    public persona: Persona,
  ) {
    super(socket, fence);
  }
}

/** One validated message. */
export interface LiveCall<Payload = unknown> {
  readonly persona: Persona;
  readonly connection: LiveConnection;
  readonly payload: Payload;
}
