import type { Pass } from '../../../kernel/nodes/node-lease';
import { OpenSocket } from '../../../kernel/realtime/open-socket';
import { FrameGroups } from './frame-groups';
import type { Entrance, JoinAnswer } from './join-answers';
import type { MeetingReading } from './meeting-reader';
import { Presence, type PresentPerson } from './presence';
import { isPerson, personaOf, RoomViewer, type RoomConnection } from './room-viewer';
import type { Viewpoint } from './viewpoint';

const SESSION_RENEWAL_MS = 60_000;

/** What a room needs of the server. */
export interface RoomHost {
  /** The meeting as it stands (null when it is live no more), with what followed `afterSeq` and the rights of those in the room. */
  read(councilId: string, meetingId: string, afterSeq: number, accountIds: readonly string[]): Promise<MeetingReading | null>;
  /** How a connection sees the meeting now; null when nothing of it is open to them any more. */
  viewpointOf(connection: RoomConnection, reading: MeetingReading): Viewpoint | null;
  /** Makes everybody ask for a fresh projection: somebody was given something that no event tells. */
  renew(councilId: string, meetingId: string): Promise<void>;
  /** Whether this node may tell content that is read from now on. */
  pass(): Pass;
  /** Tells the other nodes who is in on this one. */
  sharePresence(councilId: string, meetingId: string, people: readonly PresentPerson[]): void;
  isoNow(): string;
  /** Somebody was told of what was committed, others may not have been. */
  toldOne(): void;
}

/** What a write read for the room before its commit: with whose rights, and the pass taken before. */
export interface RoomReading {
  readonly accountIds: readonly string[];
  readonly pass: Pass;
  readonly reading: MeetingReading;
}

/**
 * The connections that follow one meeting. It lives from the first entrance to the last departure; entrances and publications pass one at a
 * time, so that nobody misses an event between the state they were given and the frames that follow.
 */
export class MeetingRoom {
  private readonly viewers = new Map<string, RoomViewer>();
  private readonly presence = new Presence(() => this.tellPresence());
  private line: Promise<unknown> = Promise.resolve();
  private waiting: Promise<void> | undefined;
  private offered: RoomReading | undefined;
  private entering = 0;
  private renewedAtMs = 0;
  private seq = 0;
  private epoch = 0;

  constructor(
    readonly meetingId: string,
    readonly councilId: string,
    private readonly host: RoomHost,
  ) {}

  /** Nobody is in, nobody is about to be. */
  get isEmpty(): boolean {
    return this.viewers.size === 0 && this.entering === 0;
  }

  has(connection: RoomConnection): boolean {
    return this.viewers.has(connection.id);
  }

  connections(): RoomConnection[] {
    return [...this.viewers.values()].map(({ connection }) => connection);
  }

  /** Runs `read` in turn and lets the connection in at the instant it read. */
  async enter(connection: RoomConnection, read: () => Promise<Entrance>): Promise<JoinAnswer> {
    this.entering += 1;
    try {
      return await this.inTurn(async () => {
        const entrance = await read();
        if (connection.isOpen) this.admit(connection, entrance);
        return entrance.answer;
      });
    } finally {
      this.entering -= 1;
    }
  }

  leave(connection: RoomConnection): void {
    if (this.viewers.delete(connection.id)) this.presence.leave(presentIdOf(connection));
  }

  /**
   * Sends what was committed since the last time, each with their rights of now; calls made while one waits share it. A reading offered by the
   * write itself spares another one when it says all this room has not told yet.
   */
  publish(offered?: RoomReading): Promise<void> {
    this.offered = offered;
    this.waiting ??= this.inTurn(() => {
      const reading = this.offered;
      this.waiting = undefined;
      this.offered = undefined;
      return this.sendNews(reading);
    });
    return this.waiting;
  }

  /** Whose rights a publication needs. */
  accountIds(): string[] {
    return [...new Set(this.connections().flatMap((connection) => personaOf(connection)?.accountId ?? []))];
  }

  /** Whether this room has not yet told what was committed up to `seq`. */
  isBehind(seq: number): boolean {
    return seq > this.seq;
  }

  /** Who follows the meeting on another node. */
  hearPresence(source: string, people: readonly PresentPerson[]): void {
    this.presence.hear(source, people, performance.now());
  }

  sharePresence(): void {
    this.host.sharePresence(this.councilId, this.meetingId, this.presence.here);
  }

  beat(): void {
    this.presence.forgetOld(performance.now());
    this.sharePresence();
    const head = { meetingId: this.meetingId, seq: this.seq, serverTime: this.host.isoNow(), epoch: this.epoch };
    OpenSocket.emitVolatileTogether(this.connections(), 'meeting:head', head);
  }

  /** True once a minute: presence keeps the sessions of those in the room from idling out. */
  isRenewalDue(nowMs: number): boolean {
    if (nowMs - this.renewedAtMs < SESSION_RENEWAL_MS) return false;
    this.renewedAtMs = nowMs;
    return true;
  }

  /** Cuts everybody: used when the room can no longer tell what each may see. */
  cutAll(): void {
    for (const connection of this.connections()) connection.close();
  }

  stop(): void {
    this.presence.stop();
  }

  private admit(connection: RoomConnection, { reading, viewpoint }: Entrance): void {
    const viewer = new RoomViewer(connection, reading.row.seq);
    viewer.showing(viewpoint);
    if (this.viewers.size === 0) ({ seq: this.seq, epoch: this.epoch } = reading.row);
    if (!this.has(connection)) this.presence.enter(presentIdOf(connection), isPerson(connection) ? 'online' : 'projecting');
    this.viewers.set(connection.id, viewer);
    connection.emitVolatile('meeting:presence', { meetingId: this.meetingId, people: this.presence.people });
  }

  private async sendNews(offered: RoomReading | undefined): Promise<void> {
    if (this.viewers.size === 0) return;
    const { pass, reading } = offered !== undefined && this.isWholeNews(offered) ? offered : await this.readNews();
    // Whoever renews the lease makes the room look again.
    if (!pass.holds) return;
    if (reading === null) {
      for (const connection of this.connections()) this.evict(connection, this.epoch);
      return;
    }
    const isSameEpoch = reading.row.epoch === this.epoch;
    let hasGained = false;
    const news = new FrameGroups();
    for (const viewer of this.viewers.values()) {
      const viewpoint = this.host.viewpointOf(viewer.connection, reading);
      if (viewpoint === null) this.evict(viewer.connection, reading.row.epoch);
      else hasGained = viewer.follow(reading, viewpoint, news) || hasGained;
    }
    news.send(() => this.host.toldOne());
    this.seq = reading.row.seq;
    this.epoch = reading.row.epoch;
    if (!isSameEpoch) this.beat();
    else if (hasGained) await this.host.renew(this.councilId, this.meetingId);
  }

  private async readNews(): Promise<{ pass: Pass; reading: MeetingReading | null }> {
    const pass = this.host.pass();
    return { pass, reading: await this.host.read(this.councilId, this.meetingId, this.seq, this.accountIds()) };
  }

  private isWholeNews({ reading, accountIds, pass }: RoomReading): boolean {
    const from = reading.row.seq - reading.events.length;
    return pass.holds && from === this.seq && reading.row.epoch === this.epoch && this.accountIds().every((id) => accountIds.includes(id));
  }

  private evict(connection: RoomConnection, epoch: number): void {
    connection.emitNotice('meeting:withdrawn', { meetingId: this.meetingId, epoch, reason: 'access-ended' });
    this.leave(connection);
  }

  private tellPresence(): void {
    this.sharePresence();
    const message = { meetingId: this.meetingId, people: this.presence.people };
    OpenSocket.emitVolatileTogether(this.connections(), 'meeting:presence', message);
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.line.then(work);
    // The line goes on whatever became of this piece of work, which answers for itself to whoever asked for it.
    this.line = done.then(
      () => undefined,
      () => undefined,
    );
    return done;
  }
}

function presentIdOf(connection: RoomConnection): string {
  return isPerson(connection) ? connection.persona.memberId : connection.screen.id;
}
