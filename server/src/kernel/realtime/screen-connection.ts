import type { Socket } from 'socket.io';
import { OpenSocket, type ContentFence } from './open-socket';

/** The screen of a room, paired with one meeting: nobody's session, read-only. */
export interface Screen {
  readonly id: string;
  readonly councilId: string;
  readonly meetingId: string;
}

/** Resolves the tokens of paired screens; the meetings domain provides it. */
export abstract class ScreenReader {
  /** The screen behind the token, or null when its pairing is over. */
  abstract read(token: string): Promise<Screen | null>;
}

/** One open socket of a paired screen. It has no persona, hence no permission: it may send `ScreenMessage`s only. */
export class ScreenConnection extends OpenSocket {
  constructor(
    socket: Socket,
    fence: ContentFence,
    readonly screen: Screen,
  ) {
    super(socket, fence);
  }
}

/** One validated message of a screen. */
export interface ScreenCall<Payload = unknown> {
  readonly screen: Screen;
  readonly connection: ScreenConnection;
  readonly payload: Payload;
}

export const SCREEN_COOKIE = 'croisee_screen';
export const SECURE_SCREEN_COOKIE = '__Host-croisee_screen';
