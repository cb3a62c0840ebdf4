import type { Server as HttpServer } from 'node:http';
import { PERMISSIONS } from '@croisee/domain/access/permissions';
import type { Persona } from '@croisee/domain/access/persona';
import { Inject, Injectable } from '@nestjs/common';
import { Server, type Socket } from 'socket.io';
import { Access } from '../access/access.service';
import { AccessRefused } from '../access/access-refused';
import { RefusalJournal } from '../access/refusal-journal';
import { requestScope } from '../access/request-scope';
import { SessionReader, type SignedIn } from '../access/session-reader';
import { Clock } from '../clock/clock';
import { storable } from '../database/storable-input';
import { answerFor } from '../errors/error-answer';
import { DomainError } from '../errors/domain-error';
import { Log } from '../health/log';
import { NodeLease } from '../nodes/node-lease';
import { Withdrawals } from '../nodes/withdrawals';
import type { WithdrawnSubject } from '../nodes/withdrawn-subject';
import type { LiveConnection } from './live-connection';
import { handshakeRefusal, LiveHandshake, type Connection } from './live-handshake';
import { LiveRegistry, type RegisteredMessage } from './live-registry';
import { RateLimit } from './rate-limit';
import { ScreenConnection } from './screen-connection';
import { SharedTurns } from './shared-turns';

const NAMESPACE = '/live';
const MAX_FRAME_BYTES = 64 * 1024;
const BURST_MESSAGES = 300;
const MESSAGES_PER_SECOND = 100;
/** How long rights read for a socket may be reused: also the longest a revoked right can act on a socket nobody told. */
const PERSONA_TTL_MS = 1_000;
/** Rights of those who sent something a moment ago are read again before they are due, so that what they send next waits for no reading. */
const READ_AHEAD_EVERY_MS = 750;
const ACTIVE_MS = 10_000;

/** How often a message is carried out again when the lease lapsed under it: each carries an id that makes repeating safe. */
const ATTEMPTS = 3;

type Acknowledge = (answer: object) => void;

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
  private readonly lastSentAt = new Map<string, number>();
  private readAhead: NodeJS.Timeout | undefined;
  private readonly rightsListeners: ((accountId: string) => Promise<void>)[] = [];
  private readonly readings = new SharedTurns<LiveConnection>((asking) => this.readRights(asking));
  private draining = false;
  private underWay = 0;

  constructor(
    @Inject(LiveRegistry) private readonly registry: LiveRegistry,
    @Inject(SessionReader) private readonly sessions: SessionReader,
    @Inject(LiveHandshake) private readonly handshake: LiveHandshake,
    @Inject(Access) private readonly access: Access,
    @Inject(RefusalJournal) private readonly refusals: RefusalJournal,
    @Inject(NodeLease) private readonly lease: NodeLease,
    @Inject(Withdrawals) private readonly withdrawals: Withdrawals,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Log) private readonly log: Log,
  ) {
    lease.onWithdrawn((subject) => this.withdraw(subject));
    lease.onLapse(() => this.refreshAll());
  }

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
      allowRequest: (request, decide) => decide(null, !this.draining && this.handshake.isAcceptable(request)),
    });
    this.readAhead = setInterval(() => void this.readRightsAhead(), READ_AHEAD_EVERY_MS).unref();
    const live = this.io.of(NAMESPACE);
    live.use((socket, next) => {
      this.handshake.authenticate(socket).then(
        (connection) => {
          (socket.data as { connection: Connection }).connection = connection;
          next();
        },
        (error: unknown) => next(handshakeRefusal(error)),
      );
    });
    live.on('connection', (socket) => this.welcome(socket));
  }

  /** This server is about to stop: nothing new should be sent to it. */
  get isDraining(): boolean {
    return this.draining;
  }

  /**
   * Takes no new message and no new socket, lets those under way be answered for at most `patienceMs`, then cuts every transport: pages
   * reconnect by themselves, to another node when there is one, and send again what was not answered.
   */
  async drain(patienceMs: number): Promise<void> {
    this.draining = true;
    const until = performance.now() + patienceMs;
    while (this.underWay > 0 && performance.now() < until) await new Promise((resolve) => setTimeout(resolve, 10));
    this.io?.engine.close();
  }

  async stop(): Promise<void> {
    clearInterval(this.readAhead);
    await this.io?.close();
    await this.lease.stop();
  }

  /** Open sockets, for rooms that re-evaluate rights. */
  all(): IterableIterator<LiveConnection> {
    return this.connections.values();
  }

  /** Ends every socket of sessions that are over, on every node. */
  endSessions(sessionIds: readonly string[]): Promise<void> {
    return this.withdrawEverywhere(sessionIds.map((id) => ({ kind: 'session', id }) as const));
  }

  /** Ends the sockets of screens whose pairing is over, on every node. */
  endScreens(screenIds: readonly string[]): Promise<void> {
    return this.withdrawEverywhere(screenIds.map((id) => ({ kind: 'screen', id }) as const));
  }

  /** Calls back with each account whose rights were just forgotten: rooms read them again before the change is acknowledged. */
  onRightsForgotten(listener: (accountId: string) => Promise<void>): void {
    this.rightsListeners.push(listener);
  }

  /** Forgets the rights read for accounts, so that their next message reads them again; resolves once the rooms of every node have looked. */
  forgetRights(accountIds: string | Iterable<string>): Promise<void> {
    const ids = typeof accountIds === 'string' ? [accountIds] : [...accountIds];
    return this.withdrawEverywhere(ids.map((id) => ({ kind: 'rights', id }) as const));
  }

  /** Rights of a connection as they stand now; closes it and answers null when its session is over. */
  async refresh(connection: LiveConnection): Promise<Persona | null> {
    if (this.ageMsOf(connection) >= PERSONA_TTL_MS) await this.readings.ask([connection]);
    return connection.isOpen ? connection.persona : null;
  }

  /** Reads the rights of those who ask and, in the same breath, of the others who are at work. */
  private async readRights(asking: readonly LiveConnection[]): Promise<void> {
    const wanted = [...new Set([...asking, ...this.activeAndDue()])];
    const nowMs = this.clock.now().getTime();
    const found = await this.sessions.readAll(wanted.map(({ sessionToken }) => sessionToken));
    for (const [index, connection] of wanted.entries()) this.adopt(connection, found[index] ?? null, nowMs);
  }

  private activeAndDue(): LiveConnection[] {
    const since = this.clock.now().getTime() - ACTIVE_MS;
    return [...this.connections.values()].filter(
      (connection) => (this.lastSentAt.get(connection.id) ?? 0) > since && this.ageMsOf(connection) >= READ_AHEAD_EVERY_MS / 2,
    );
  }

  private async readRightsAhead(): Promise<void> {
    try {
      await this.readings.ask(this.activeAndDue());
    } catch (error) {
      // Nobody waits for this reading: whoever sends something next reads again, and is told.
      this.log.warn('rights could not be read ahead', { cause: error instanceof Error ? error.message : String(error) });
    }
  }

  private adopt(connection: LiveConnection, signedIn: SignedIn | null, readAtMs: number): void {
    if (signedIn?.persona === null || signedIn?.persona.councilId !== connection.persona.councilId) return connection.close();
    // The same object while nothing changed keeps its compiled policy.
    if (JSON.stringify(signedIn.persona) !== JSON.stringify(connection.persona)) connection.persona = signedIn.persona;
    if (connection.isOpen) this.freshness.set(connection.id, readAtMs);
  }

  private ageMsOf({ id }: LiveConnection): number {
    const readAtMs = this.freshness.get(id);
    return readAtMs === undefined ? Infinity : this.clock.now().getTime() - readAtMs;
  }

  /** The same for everybody connected in a council: its charter changed, for instance. */
  forgetRightsIn(councilId: string): Promise<void> {
    return this.withdrawEverywhere([{ kind: 'council', id: councilId }]);
  }

  private async withdrawEverywhere(subjects: readonly WithdrawnSubject[]): Promise<void> {
    for (const subject of subjects) await this.withdraw(subject);
    await this.withdrawals.spread(subjects);
  }

  /** Carries out on this node what was withdrawn here or elsewhere; meetings are their rooms' own affair. */
  private async withdraw({ kind, id }: WithdrawnSubject): Promise<void> {
    if (kind === 'session') for (const connection of this.connections.values()) if (connection.persona.sessionId === id) connection.close();
    if (kind === 'screen') for (const connection of this.screens.values()) if (connection.screen.id === id) connection.close();
    const isConcerned = ({ accountId, councilId }: Persona) => (kind === 'rights' ? accountId : councilId) === id;
    if (kind === 'rights' || kind === 'council')
      await this.reread([...this.connections.values()].filter(({ persona }) => isConcerned(persona)));
  }

  private async reread(connections: readonly LiveConnection[]): Promise<void> {
    for (const { id } of connections) this.freshness.delete(id);
    await Promise.all(connections.map((connection) => this.refresh(connection)));
    const accountIds = new Set(connections.map(({ persona }) => persona.accountId));
    for (const accountId of accountIds) for (const listener of this.rightsListeners) await listener(accountId);
  }

  private async refreshAll(): Promise<void> {
    this.freshness.clear();
    await Promise.all([...this.connections.values()].map((connection) => this.refresh(connection)));
  }

  private welcome(socket: Socket): void {
    const { connection } = socket.data as { connection: Connection };
    const limit = new RateLimit(BURST_MESSAGES, MESSAGES_PER_SECOND, this.clock.now().getTime());
    this.remember(connection);
    this.lease.retain();
    socket.on('disconnect', () => {
      this.lease.release();
      this.connections.delete(connection.id);
      this.screens.delete(connection.id);
      this.freshness.delete(connection.id);
      this.lastSentAt.delete(connection.id);
      connection.closed();
    });
    socket.onAny((event: string, ...args: unknown[]) => {
      // Whoever sent it sends it again elsewhere, with the same id.
      if (this.draining) return;
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
    this.underWay += 1;
    try {
      const isScreen = connection instanceof ScreenConnection;
      const answer = await this.underLease(() =>
        isScreen ? this.handleScreen(connection, event, args[0]) : this.handle(connection, event, args[0]),
      );
      acknowledge({ ok: true, ...answer });
    } catch (error) {
      const answer = answerFor(error, connection instanceof ScreenConnection ? 'fr' : connection.persona.language);
      if (answer.unexpected) this.log.error('a socket message failed', error, { event: this.registry.find(event)?.event ?? 'unknown' });
      await this.refusals.record(error);
      acknowledge({ ok: false, error: { code: answer.code, message: answer.message, ...answer.details } });
    } finally {
      this.underWay -= 1;
    }
  }

  /** An answer may hold content: it leaves under the lease it was read under, or the message is carried out again. */
  private async underLease(work: () => Promise<object>): Promise<object> {
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      await this.lease.held();
      const pass = this.lease.pass();
      const answer = await work();
      if (pass.holds) return answer;
    }
    throw new DomainError('UNAVAILABLE');
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
    this.lastSentAt.set(connection.id, this.clock.now().getTime());
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

/** The payload by its schema; what is refused names fields and is never echoed. */
function parsed({ schema }: { readonly schema: RegisteredMessage['schema'] }, payload: unknown): unknown {
  const result = schema.safeParse(payload);
  if (result.success) return storable(result.data);
  const fields = result.error.issues.slice(0, 20).map((issue) => ({ path: issue.path.join('.').slice(0, 200) }));
  throw new DomainError('INVALID_INPUT', { fields });
}
