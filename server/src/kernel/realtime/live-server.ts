import type { IncomingMessage, Server as HttpServer } from 'node:http';
import { PERMISSIONS } from '@croisee/domain/access/permissions';
import type { Persona } from '@croisee/domain/access/persona';
import { PROTOCOL_VERSION } from '@croisee/realtime/envelope/frame-limits';
import { Inject, Injectable } from '@nestjs/common';
import { Server, type Socket } from 'socket.io';
import { Access } from '../access/access.service';
import { AccessRefused } from '../access/access-refused';
import { RefusalJournal } from '../access/refusal-journal';
import { requestScope } from '../access/request-scope';
import { cookieValue, SessionReader, sessionTokenOf } from '../access/session-reader';
import { Clock } from '../clock/clock';
import { storable } from '../database/storable-input';
import { answerFor } from '../errors/error-answer';
import { DomainError } from '../errors/domain-error';
import { Log } from '../health/log';
import { Origins } from '../http/origins';
import { LiveConnection } from './live-connection';
import { LiveRegistry, type RegisteredMessage } from './live-registry';
import { RateLimit } from './rate-limit';
import { SCREEN_COOKIE, SECURE_SCREEN_COOKIE, ScreenConnection, ScreenReader } from './screen-connection';

const NAMESPACE = '/live';
const MAX_FRAME_BYTES = 64 * 1024;
const BURST_MESSAGES = 300;
const MESSAGES_PER_SECOND = 100;
/** How long rights read for a socket may be reused: also the longest a revoked right can act on a socket nobody told. */
const PERSONA_TTL_MS = 1_000;

type Acknowledge = (answer: object) => void;
type Connection = LiveConnection | ScreenConnection;

/**
 * The Socket.IO server of the namespace `/live`: handshake, validation, permission, rate limit, errors. A failed handshake, an unknown event
 * or a malformed frame never ends the process and never echoes what was sent.
 */
@Injectable()
export class LiveServer {
  private io: Server | undefined;
  private readonly connections = new Map<string, LiveConnection>();
  private readonly screens = new Map<string, ScreenConnection>();
  private readonly freshness = new Map<string, number>();
  private readonly rightsListeners: ((accountId: string) => Promise<void>)[] = [];

  constructor(
    @Inject(LiveRegistry) private readonly registry: LiveRegistry,
    @Inject(SessionReader) private readonly sessions: SessionReader,
    @Inject(ScreenReader) private readonly screenReader: ScreenReader,
    @Inject(Access) private readonly access: Access,
    @Inject(RefusalJournal) private readonly refusals: RefusalJournal,
    @Inject(Origins) private readonly origins: Origins,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Log) private readonly log: Log,
  ) {}

  attach(http: HttpServer): void {
    this.registry.collect();
    this.io = new Server(http, {
      serveClient: false,
      perMessageDeflate: false,
      httpCompression: false,
      maxHttpBufferSize: MAX_FRAME_BYTES,
      transports: ['websocket', 'polling'],
      pingInterval: 10_000,
      pingTimeout: 15_000,
      allowRequest: (request, decide) => {
        const { cookie } = request.headers;
        decide(null, this.isSameOrigin(request) && (sessionTokenOf(cookie) ?? screenTokenOf(cookie)) !== undefined);
      },
    });
    const live = this.io.of(NAMESPACE);
    live.use((socket, next) => {
      this.authenticate(socket).then(
        () => next(),
        (error: unknown) => next(handshakeRefusal(error)),
      );
    });
    live.on('connection', (socket) => this.welcome(socket));
  }

  async stop(): Promise<void> {
    await this.io?.close();
  }

  /** Open sockets, for rooms that re-evaluate rights. */
  all(): IterableIterator<LiveConnection> {
    return this.connections.values();
  }

  /** Ends every socket of a session that was closed elsewhere. */
  endSession(sessionId: string): void {
    for (const connection of this.connections.values()) if (connection.persona.sessionId === sessionId) connection.close();
  }

  /** Ends the socket of a screen whose pairing is over. */
  endScreen(screenId: string): void {
    for (const connection of this.screens.values()) if (connection.screen.id === screenId) connection.close();
  }

  /** Calls back with each account whose rights were just forgotten: rooms read them again before the change is acknowledged. */
  onRightsForgotten(listener: (accountId: string) => Promise<void>): void {
    this.rightsListeners.push(listener);
  }

  /** Forgets the rights read for an account, so that its next message reads them again; resolves once its rooms have looked. */
  async forgetRights(accountId: string): Promise<void> {
    const own = [...this.connections.values()].filter((connection) => connection.persona.accountId === accountId);
    for (const { id } of own) this.freshness.delete(id);
    if (own.length > 0) for (const listener of this.rightsListeners) await listener(accountId);
  }

  /** Rights of a connection as they stand now; closes it and answers null when its session is over. */
  async refresh(connection: LiveConnection): Promise<Persona | null> {
    const nowMs = this.clock.now().getTime();
    const readAtMs = this.freshness.get(connection.id);
    if (readAtMs !== undefined && nowMs - readAtMs < PERSONA_TTL_MS) return connection.persona;
    const signedIn = await this.sessions.read(connection.sessionToken, false);
    if (signedIn?.persona === null || signedIn?.persona.councilId !== connection.persona.councilId) {
      connection.close();
      return null;
    }
    // The same object while nothing changed keeps its compiled policy.
    if (JSON.stringify(signedIn.persona) !== JSON.stringify(connection.persona)) connection.persona = signedIn.persona;
    this.freshness.set(connection.id, nowMs);
    return connection.persona;
  }

  /** A polling GET of a browser on the same page sends no `Origin`; everything else must name an allowed one. */
  private isSameOrigin(request: IncomingMessage): boolean {
    if (request.headers.origin !== undefined) return this.origins.allows(request.headers.origin);
    return request.method === 'GET' && request.headers['sec-fetch-site'] === 'same-origin';
  }

  /** The page of a room's screen says so (`auth.as`) when its browser may hold somebody's session too. */
  private async authenticate(socket: Socket): Promise<void> {
    const { cookie } = socket.request.headers;
    const data = socket.data as { connection: Connection };
    const auth = socket.handshake.auth as { as?: unknown; protocol?: unknown };
    if (auth.protocol !== undefined && auth.protocol !== PROTOCOL_VERSION) throw new DomainError('PROTOCOL_OUTDATED');
    const sessionToken = sessionTokenOf(cookie);
    if (auth.as === 'screen' || sessionToken === undefined) {
      const token = screenTokenOf(cookie);
      const screen = token === undefined ? null : await this.screenReader.read(token);
      if (screen === null) throw new DomainError('SIGN_IN_REQUIRED');
      data.connection = new ScreenConnection(socket, screen);
      return;
    }
    const signedIn = await this.sessions.read(sessionToken, true);
    if (signedIn === null || signedIn.persona === null) throw new DomainError('SIGN_IN_REQUIRED');
    data.connection = new LiveConnection(socket, sessionToken, signedIn.persona);
  }

  private welcome(socket: Socket): void {
    const { connection } = socket.data as { connection: Connection };
    const limit = new RateLimit(BURST_MESSAGES, MESSAGES_PER_SECOND, this.clock.now().getTime());
    this.remember(connection);
    socket.on('disconnect', () => {
      this.connections.delete(connection.id);
      this.screens.delete(connection.id);
      this.freshness.delete(connection.id);
      connection.closed();
    });
    socket.onAny((event: string, ...args: unknown[]) => {
      if (!limit.take(this.clock.now().getTime())) {
        this.log.warn('a socket sent too much and was cut', { connection: connection.id });
        connection.close();
        return;
      }
      void this.receive(connection, event, args);
    });
  }

  private remember(connection: Connection): void {
    if (connection instanceof ScreenConnection) {
      this.screens.set(connection.id, connection);
      return;
    }
    this.connections.set(connection.id, connection);
    this.freshness.set(connection.id, this.clock.now().getTime());
  }

  private async receive(connection: Connection, event: string, args: readonly unknown[]): Promise<void> {
    const last = args.at(-1);
    const acknowledge: Acknowledge = typeof last === 'function' ? (last as Acknowledge) : () => undefined;
    try {
      const isScreen = connection instanceof ScreenConnection;
      const answer = isScreen ? await this.handleScreen(connection, event, args[0]) : await this.handle(connection, event, args[0]);
      acknowledge({ ok: true, ...answer });
    } catch (error) {
      const answer = answerFor(error, connection instanceof ScreenConnection ? 'fr' : connection.persona.language);
      if (answer.unexpected) this.log.error('a socket message failed', error, { event: this.registry.find(event)?.event ?? 'unknown' });
      await this.refusals.record(error);
      acknowledge({ ok: false, error: { code: answer.code, message: answer.message, ...answer.details } });
    }
  }

  private async handleScreen(connection: ScreenConnection, event: string, payload: unknown): Promise<object> {
    const message = this.registry.findForScreens(event);
    if (message === undefined) throw new DomainError('FORBIDDEN');
    return message.handle({ screen: connection.screen, connection, payload: parsed(message, payload) });
  }

  private async handle(connection: LiveConnection, event: string, payload: unknown): Promise<object> {
    const message = this.registry.find(event);
    if (message === undefined) throw new DomainError('INVALID_INPUT');
    const valid = parsed(message, payload);
    const persona = await this.refresh(connection);
    if (persona === null) throw new DomainError('SIGN_IN_REQUIRED');
    this.assertMayEver(persona, message);
    const scope = { checked: new Set<typeof message.permission>() };
    const result = await requestScope.run(scope, () => message.handle({ persona, connection, payload: valid }));
    if (!scope.checked.has(message.permission)) throw new Error(`Nobody checked "${message.permission}" on an instance.`);
    return result;
  }

  private assertMayEver(persona: Persona, { permission }: RegisteredMessage): void {
    if (PERMISSIONS[permission].content && persona.charter !== 'signed')
      throw new AccessRefused('CHARTER_NOT_SIGNED', persona, permission, 'the charter is not signed');
    if (!this.access.policyOf(persona).permissions.has(permission)) throw new AccessRefused('FORBIDDEN', persona, permission, 'no rule');
  }
}

function handshakeRefusal(error: unknown): Error {
  const answer = answerFor(error, 'fr');
  return Object.assign(new Error(answer.code), { data: { code: answer.code, message: answer.message } });
}

function screenTokenOf(cookie: string | undefined): string | undefined {
  return cookieValue(cookie, [SECURE_SCREEN_COOKIE, SCREEN_COOKIE]);
}

/** The payload by its schema; what is refused names fields and is never echoed. */
function parsed({ schema }: { readonly schema: RegisteredMessage['schema'] }, payload: unknown): unknown {
  const result = schema.safeParse(payload);
  if (result.success) return storable(result.data);
  const fields = result.error.issues.slice(0, 20).map((issue) => ({ path: issue.path.join('.').slice(0, 200) }));
  throw new DomainError('INVALID_INPUT', { fields });
}
