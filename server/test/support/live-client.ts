import { randomUUID } from 'node:crypto';
import { LIVE_NAMESPACE } from '@croisee/realtime/envelope/frame-limits';
import { FrameLog } from '@croisee/testing/frame-log';
import { io, type Socket } from 'socket.io-client';
import type { HttpClient } from './http-client';

/** An acknowledgement with its fields; each expectation states the ones it means. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Answer = { readonly ok: boolean; readonly error?: { readonly code: string }; readonly [field: string]: any };

interface ConnectOptions {
  readonly transports?: ('websocket' | 'polling')[];
  readonly auth?: Record<string, unknown>;
  readonly origin?: string;
}

const ACK_TIMEOUT_MS = 8_000;

/** A real Socket.IO client holding the cookie of an HTTP client, as a browser page of the same origin does. */
export class LiveClient {
  readonly log = new FrameLog();

  private constructor(readonly socket: Socket) {
    socket.onAny((event: string, payload: unknown) => this.log.add(event, payload));
  }

  static async connect(
    http: HttpClient,
    { transports = ['websocket'], auth = {}, origin = http.baseUrl }: ConnectOptions = {},
  ): Promise<LiveClient> {
    const socket = io(`${http.baseUrl}${LIVE_NAMESPACE}`, {
      transports,
      auth,
      forceNew: true,
      reconnection: false,
      extraHeaders: { origin, ...(http.cookie === undefined ? {} : { cookie: http.cookie }) },
    });
    const client = new LiveClient(socket);
    await new Promise<void>((resolve, reject) => {
      socket.once('connect', resolve);
      socket.once('connect_error', (error) => {
        socket.close();
        reject(error);
      });
    });
    return client;
  }

  request(event: string, payload: unknown): Promise<Answer> {
    return this.socket.timeout(ACK_TIMEOUT_MS).emitWithAck(event, payload) as Promise<Answer>;
  }

  join(meetingId: string, afterSeq?: number): Promise<Answer> {
    return this.request('meeting:join', { meetingId, ...(afterSeq === undefined ? {} : { afterSeq }) });
  }

  command(
    meetingId: string,
    type: string,
    payload: unknown = {},
    more: { commandId?: string; expectedVersion?: number } = {},
  ): Promise<Answer> {
    return this.request('meeting:command', { meetingId, commandId: randomUUID(), type, payload, ...more });
  }

  /** Gives a command that the test needs accepted. */
  async does(meetingId: string, type: string, payload: unknown = {}): Promise<Answer> {
    const answer = await this.command(meetingId, type, payload);
    if (!answer.ok) throw new Error(`${type} was refused: ${JSON.stringify(answer.error)}`);
    return answer;
  }

  close(): void {
    this.socket.close();
  }
}
