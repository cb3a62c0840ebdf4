import type { IncomingMessage } from 'node:http';
import { PROTOCOL_VERSION } from '@croisee/realtime/envelope/frame-limits';
import { Inject, Injectable } from '@nestjs/common';
import type { Socket } from 'socket.io';
import { cookieValue, SessionReader, sessionTokenOf } from '../access/session-reader';
import { answerFor } from '../errors/error-answer';
import { DomainError } from '../errors/domain-error';
import { Origins } from '../http/origins';
import { NodeLease } from '../nodes/node-lease';
import { LiveConnection } from './live-connection';
import { SCREEN_COOKIE, SECURE_SCREEN_COOKIE, ScreenConnection, ScreenReader } from './screen-connection';

export type Connection = LiveConnection | ScreenConnection;

/** Says who opens a socket, or refuses it. */
@Injectable()
export class LiveHandshake {
  constructor(
    @Inject(SessionReader) private readonly sessions: SessionReader,
    @Inject(ScreenReader) private readonly screenReader: ScreenReader,
    @Inject(Origins) private readonly origins: Origins,
    @Inject(NodeLease) private readonly lease: NodeLease,
  ) {}

  /** Whether the request may open a transport at all: same origin, and a cookie that may be somebody's. */
  isAcceptable(request: IncomingMessage): boolean {
    const { cookie } = request.headers;
    return this.isSameOrigin(request) && (sessionTokenOf(cookie) ?? screenTokenOf(cookie)) !== undefined;
  }

  /** The page of a room's screen says so (`auth.as`) when its browser may hold somebody's session too. */
  async authenticate(socket: Socket): Promise<Connection> {
    const { cookie } = socket.request.headers;
    const auth = socket.handshake.auth as { as?: unknown; protocol?: unknown };
    if (auth.protocol !== undefined && auth.protocol !== PROTOCOL_VERSION) throw new DomainError('PROTOCOL_OUTDATED');
    const sessionToken = sessionTokenOf(cookie);
    if (auth.as === 'screen' || sessionToken === undefined) {
      const token = screenTokenOf(cookie);
      const screen = token === undefined ? null : await this.screenReader.read(token);
      if (screen === null) throw new DomainError('SIGN_IN_REQUIRED');
      return new ScreenConnection(socket, this.lease, screen);
    }
    const signedIn = await this.sessions.read(sessionToken, true);
    if (signedIn === null || signedIn.persona === null) throw new DomainError('SIGN_IN_REQUIRED');
    return new LiveConnection(socket, this.lease, sessionToken, signedIn.persona);
  }

  /** A polling GET of a browser on the same page sends no `Origin`; everything else must name an allowed one. */
  private isSameOrigin(request: IncomingMessage): boolean {
    if (request.headers.origin !== undefined) return this.origins.allows(request.headers.origin);
    return request.method === 'GET' && request.headers['sec-fetch-site'] === 'same-origin';
  }
}

/** What a refused handshake answers: a code and its sentence. */
export function handshakeRefusal(error: unknown): Error {
  const answer = answerFor(error, 'fr');
  return Object.assign(new Error(answer.code), { data: { code: answer.code, message: answer.message } });
}

function screenTokenOf(cookie: string | undefined): string | undefined {
  return cookieValue(cookie, [SECURE_SCREEN_COOKIE, SCREEN_COOKIE]);
}
