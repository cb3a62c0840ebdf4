import type { Persona } from '@croisee/domain/access/persona';
import { HEAD_INTERVAL_MS } from '@croisee/realtime/envelope/frame-limits';
import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Access } from '../../../kernel/access/access.service';
import { Clock } from '../../../kernel/clock/clock';
import { UnitOfWork } from '../../../kernel/database/unit-of-work';
import { KillPoints } from '../../../kernel/faults/kill-points';
import { Log } from '../../../kernel/health/log';
import { NodeLease, type Pass } from '../../../kernel/nodes/node-lease';
import type { LiveConnection } from '../../../kernel/realtime/live-connection';
import { LiveServer } from '../../../kernel/realtime/live-server';
import type { ScreenConnection } from '../../../kernel/realtime/screen-connection';
import { SessionStore } from '../../identity/api';
import { JoinAnswers, type Entrance, type JoinAnswer } from './join-answers';
import { MeetingReader, type MeetingReading } from './meeting-reader';
import { MeetingRoom, type RoomHost, type RoomReading } from './meeting-room';
import type { PresentPerson } from './presence';
import { RoomHints, type PresenceElsewhere, type RoomListener } from './room-hints';
import { isPerson, type RoomConnection } from './room-viewer';
import { Viewpoint } from './viewpoint';

/** Rights of those in a room are read again this often, so that what was taken elsewhere leaves the page within a second. */
const RIGHTS_INTERVAL_MS = 1_000;

interface Entering {
  readonly meetingId: string;
  readonly afterSeq?: number | undefined;
}

/** The rooms of this process: who follows which meeting, told after each commit and checked each second. */
@Injectable()
export class MeetingRooms implements RoomHost, RoomListener, OnApplicationShutdown {
  private readonly rooms = new Map<string, MeetingRoom>();
  private ticker: NodeJS.Timeout | undefined;
  private ticks = 0;

  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Access) private readonly access: Access,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(LiveServer) private readonly live: LiveServer,
    @Inject(SessionStore) private readonly sessions: SessionStore,
    @Inject(MeetingReader) private readonly reader: MeetingReader,
    @Inject(JoinAnswers) private readonly answers: JoinAnswers,
    @Inject(NodeLease) private readonly lease: NodeLease,
    @Inject(RoomHints) private readonly hints: RoomHints,
    @Inject(Log) private readonly log: Log,
    @Inject(KillPoints) private readonly killPoints: KillPoints,
  ) {
    live.onRightsForgotten((accountId) => this.recheck(accountId));
    lease.onWithdrawn(async ({ kind, id, councilId }) => {
      if (kind === 'meeting' && councilId !== undefined) await this.publish(councilId, id);
    });
    lease.onRegain(() => this.publishAll());
    hints.listen(this);
  }

  onApplicationShutdown(): void {
    clearInterval(this.ticker);
    for (const room of this.rooms.values()) room.stop();
  }

  enterAsPerson(persona: Persona, connection: LiveConnection, { meetingId, afterSeq }: Entering): Promise<JoinAnswer> {
    return this.enter(connection, persona.councilId, meetingId, () =>
      this.unitOfWork.read(persona, (tx) => this.answers.forPerson(tx, persona, meetingId, afterSeq)),
    );
  }

  enterAsScreen(connection: ScreenConnection, afterSeq: number | undefined): Promise<JoinAnswer> {
    const { councilId, meetingId } = connection.screen;
    return this.enter(connection, councilId, meetingId, () =>
      this.unitOfWork.readAsSystem(councilId, (tx) => this.answers.forScreen(tx, meetingId, afterSeq)),
    );
  }

  leave(councilId: string, meetingId: string, connection: RoomConnection): void {
    const room = this.rooms.get(nameOf(councilId, meetingId));
    room?.leave(connection);
    if (room?.isEmpty === true) this.close(room);
  }

  /** After a commit: resolves once everybody here was told and those who lost something were withdrawn; fails closed. */
  async publish(councilId: string, meetingId: string, offered?: RoomReading): Promise<void> {
    const room = this.rooms.get(nameOf(councilId, meetingId));
    if (room === undefined) return;
    try {
      await room.publish(offered);
    } catch (error) {
      this.log.error('a room could not tell what was committed: its connections are cut and come back', error, { meetingId });
      room.cutAll();
    }
  }

  /** After a commit here: the other nodes are told where to look, everybody here what happened. */
  async announce(councilId: string, meetingId: string, seq: number, offered: RoomReading | undefined): Promise<void> {
    this.hints.tellNews(councilId, meetingId, seq);
    await this.publish(councilId, meetingId, offered);
  }

  /** Whose rights the room of this node would need to tell something now, and whether it may; undefined when nobody here follows the meeting. */
  watchers(councilId: string, meetingId: string): Pick<RoomReading, 'accountIds' | 'pass'> | undefined {
    const room = this.rooms.get(nameOf(councilId, meetingId));
    return room === undefined ? undefined : { accountIds: room.accountIds(), pass: this.pass() };
  }

  onNews(councilId: string, meetingId: string, upToSeq: number): void {
    if (this.rooms.get(nameOf(councilId, meetingId))?.isBehind(upToSeq) === true) void this.publish(councilId, meetingId);
  }

  onPresence({ councilId, meetingId, source, people }: PresenceElsewhere): void {
    this.rooms.get(nameOf(councilId, meetingId))?.hearPresence(source, people);
  }

  onPresenceAsked(councilId: string, meetingId: string): void {
    this.rooms.get(nameOf(councilId, meetingId))?.sharePresence();
  }

  sharePresence(councilId: string, meetingId: string, people: readonly PresentPerson[]): void {
    this.hints.sharePresence(councilId, meetingId, people);
  }

  pass(): Pass {
    return this.lease.pass();
  }

  /** Reads the rights of a person again, wherever they are connected. */
  async recheck(accountId: string): Promise<void> {
    for (const room of this.rooms.values()) {
      const own = room.connections().filter((connection) => isPerson(connection) && connection.persona.accountId === accountId);
      if (own.length === 0) continue;
      await this.refresh(own);
      await this.publish(room.councilId, room.meetingId);
    }
  }

  read(councilId: string, meetingId: string, afterSeq: number, accountIds: readonly string[]): Promise<MeetingReading | null> {
    return this.unitOfWork.readAsSystem(councilId, (tx) => this.reader.find(tx, meetingId, { afterSeq, accountIds }));
  }

  viewpointOf(connection: RoomConnection, { state, standings }: MeetingReading): Viewpoint | null {
    if (!isPerson(connection)) return state.status === 'closed' ? null : Viewpoint.ofScreen(state);
    const { persona } = connection;
    const standing = standings.get(persona.accountId);
    if (standing === undefined || !this.access.may(persona, 'meeting.read', standing.anywhere(state)).allowed) return null;
    return Viewpoint.ofPerson(state, standing.actor(persona, state));
  }

  async renew(councilId: string, meetingId: string): Promise<void> {
    await this.unitOfWork.writeAsSystem(councilId, async (tx) => {
      await tx.manager.query('UPDATE meeting SET epoch = epoch + 1 WHERE id = $1', [meetingId]);
      await tx.audit({ action: 'meeting.access-renewed', subjectKind: 'meeting', subjectId: meetingId });
    });
  }

  isoNow(): string {
    return this.clock.isoNow();
  }

  toldOne(): void {
    this.killPoints.reach('meeting.during-broadcast');
  }

  private async enter(
    connection: RoomConnection,
    councilId: string,
    meetingId: string,
    read: () => Promise<Entrance>,
  ): Promise<JoinAnswer> {
    const room = this.rooms.get(nameOf(councilId, meetingId)) ?? this.open(councilId, meetingId);
    const wasIn = room.has(connection);
    try {
      const answer = await room.enter(connection, read);
      if (!wasIn) connection.onClose(() => this.leave(councilId, meetingId, connection));
      return answer;
    } finally {
      if (room.isEmpty) this.close(room);
    }
  }

  private open(councilId: string, meetingId: string): MeetingRoom {
    const room = new MeetingRoom(meetingId, councilId, this);
    this.rooms.set(nameOf(councilId, meetingId), room);
    this.hints.askPresence(councilId, meetingId);
    this.ticker ??= setInterval(() => void this.tick(), RIGHTS_INTERVAL_MS).unref();
    return room;
  }

  private close(room: MeetingRoom): void {
    room.stop();
    this.rooms.delete(nameOf(room.councilId, room.meetingId));
    if (this.rooms.size > 0) return;
    clearInterval(this.ticker);
    this.ticker = undefined;
  }

  /** Rights each second, head and personas each few, sessions each minute. A failure is told and tried again at the next tick. */
  private async tick(): Promise<void> {
    this.ticks += 1;
    const isDue = (everyMs: number) => this.ticks % (everyMs / RIGHTS_INTERVAL_MS) === 0;
    for (const room of [...this.rooms.values()]) {
      try {
        if (isDue(HEAD_INTERVAL_MS)) await this.refresh(room.connections());
        if (room.isRenewalDue(this.clock.now().getTime())) await this.renewSessions(room);
        await room.publish();
        if (isDue(HEAD_INTERVAL_MS)) room.beat();
      } catch (error) {
        this.log.error('a room could not be checked', error, { meetingId: room.meetingId });
      }
    }
  }

  private async publishAll(): Promise<void> {
    await Promise.all([...this.rooms.values()].map(({ councilId, meetingId }) => this.publish(councilId, meetingId)));
  }

  private async refresh(connections: readonly RoomConnection[]): Promise<void> {
    await Promise.all(connections.filter(isPerson).map((connection) => this.live.refresh(connection)));
  }

  private async renewSessions(room: MeetingRoom): Promise<void> {
    const sessionIds = new Set(room.connections().flatMap((connection) => (isPerson(connection) ? connection.persona.sessionId : [])));
    for (const sessionId of sessionIds) await this.sessions.renew(sessionId);
  }
}

/** Rooms are named by their council too: asking for a meeting of another council never meets its room. */
function nameOf(councilId: string, meetingId: string): string {
  return `${councilId}/${meetingId}`;
}
