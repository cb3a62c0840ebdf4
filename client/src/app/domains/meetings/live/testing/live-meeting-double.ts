import { viewerOf, type LiveActor, type Viewer } from '@croisee/domain/meetings/live/actor';
import { RIGHTS_CHANGING_EVENTS, type MeetingEvent } from '@croisee/domain/meetings/live/events';
import type { CommandType } from '@croisee/domain/meetings/live/commands';
import { isHidden } from '@croisee/domain/meetings/live/actor';
import { projectEvent } from '@croisee/domain/meetings/live/project-event';
import { projectState } from '@croisee/domain/meetings/live/project-state';
import { actor, Rehearsal, type PersonName } from '@croisee/domain/meetings/live/testing/rehearsal';
import type { MeetingPlan } from '@croisee/domain/meetings/live/starting-state';
import { ackOk, ackRefusal, type Ack } from '@croisee/realtime/envelope/ack';
import type { ClientEventName } from '@croisee/realtime/envelope/live-messages';
import type { MeetingCommand } from '@croisee/realtime/envelope/meeting-messages';
import type { Emit, LiveServerDouble } from '@croisee/realtime/testing/memory-transport';

interface Connection {
  readonly emit: Emit;
  readonly actor: LiveActor;
  visible: readonly string[];
}

/** A meeting's server in memory: the real rules and projections over a rehearsal, without disk, grants or sessions. */
export class LiveMeetingDouble implements LiveServerDouble {
  readonly rehearsal: Rehearsal;
  readonly received: MeetingCommand[] = [];
  private readonly connections = new Map<string, Connection>();
  private readonly answers = new Map<string, Ack>();
  private nextViewer: LiveActor = actor('member-social');
  private epoch = 1;

  constructor(plan: Partial<MeetingPlan> = {}) {
    this.rehearsal = new Rehearsal(plan);
  }

  /** The person behind the next connection. */
  expect(who: PersonName): this {
    this.nextViewer = actor(who);
    return this;
  }

  attach(connectionId: string, emit: Emit): void {
    this.connections.set(connectionId, { emit, actor: this.nextViewer, visible: [] });
  }

  detach(connectionId: string): void {
    this.connections.delete(connectionId);
  }

  async receive(connectionId: string, name: ClientEventName, payload: unknown): Promise<Ack> {
    const connection = this.connections.get(connectionId);
    if (connection === undefined) return new Promise<never>(() => undefined);
    if (name === 'meeting:join') return this.join(connection);
    return name === 'meeting:command' ? this.command(connection.actor, payload as MeetingCommand) : ackOk({});
  }

  /** Somebody acts on another page. */
  act(who: PersonName, type: CommandType, payload: object = {}): this {
    const answer = this.carryOut(actor(who), type, payload, undefined);
    if (answer !== 'ok') throw new Error(`${type} was refused: ${answer}`);
    return this;
  }

  private join(connection: Connection): Ack {
    const { state, events, now } = this.rehearsal;
    const viewer = viewerOf(state, connection.actor);
    connection.visible = this.visibleTo(viewer);
    const { memberId, roles, canFacilitate } = connection.actor;
    const can = [
      'meeting.take-part',
      ...(canFacilitate ? ['meeting.lead', 'meeting.organise'] : roles.includes('coordinator') ? ['meeting.organise'] : []),
    ];
    const me = { memberId, roles: [...roles], recusals: viewer.recusedItemIds, can };
    return ackOk({ seq: events.length, epoch: this.epoch, serverTime: now, state: projectState(state, viewer), me });
  }

  private command(who: LiveActor, command: MeetingCommand): Ack {
    this.received.push(command);
    const known = this.answers.get(command.commandId);
    if (known !== undefined) return known;
    const answer = this.carryOut(who, command.type as CommandType, command.payload as object, command.expectedVersion);
    const ack = answer === 'ok' ? ackOk({ seq: this.rehearsal.events.length }) : ackRefusal(answer, `refused: ${answer}`);
    this.answers.set(command.commandId, ack);
    return ack;
  }

  private carryOut(who: LiveActor, type: CommandType, payload: object, version: number | undefined): string {
    const first = this.rehearsal.events.length;
    const answer = this.rehearsal.try(who, type, payload as never, version);
    const events = this.rehearsal.events.slice(first);
    if (events.some((event) => RIGHTS_CHANGING_EVENTS.includes(event.type))) this.epoch += 1;
    for (const connection of this.connections.values()) this.tell(connection, events, first);
    return answer;
  }

  private tell(connection: Connection, events: readonly MeetingEvent[], first: number): void {
    const meetingId = this.rehearsal.state.id;
    const viewer = viewerOf(this.rehearsal.state, connection.actor);
    const before = connection.visible;
    connection.visible = this.visibleTo(viewer);
    const lost = before.filter((itemId) => !connection.visible.includes(itemId));
    if (viewer.withheld && lost.length > 0) connection.emit('meeting:withdrawn', { meetingId, epoch: this.epoch, reason: 'curtain' });
    else for (const itemId of lost) connection.emit('meeting:withdrawn', { meetingId, itemId, epoch: this.epoch, reason: 'recused' });
    events.forEach((event, index) => {
      const seq = first + index + 1;
      const projected = projectEvent(event, viewer);
      if (projected === null) connection.emit('meeting:skip', { meetingId, seq, upTo: seq });
      else connection.emit('meeting:event', { meetingId, seq, epoch: this.epoch, ...frameOf(projected) });
    });
  }

  private visibleTo(viewer: Viewer): string[] {
    return this.rehearsal.state.agenda.filter(({ id }) => !isHidden(viewer, id)).map(({ id }) => id);
  }
}

function frameOf({ type, at, actorId, payload }: MeetingEvent) {
  return { type, at, payload, ...(actorId === null ? {} : { actorId }) };
}
