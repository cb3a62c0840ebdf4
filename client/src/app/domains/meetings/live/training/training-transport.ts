import { inject, Injectable, OnDestroy } from '@angular/core';
import { errorMessage } from '@croisee/domain/errors/catalogue';
import { isHidden, viewerOf, type Viewer } from '@croisee/domain/meetings/live/actor';
import type { MeetingEvent } from '@croisee/domain/meetings/live/events';
import { projectEvent } from '@croisee/domain/meetings/live/project-event';
import { projectState } from '@croisee/domain/meetings/live/project-state';
import { nextSimulatedAct } from '@croisee/domain/meetings/training/simulated-members';
import { actorIn, TrainingMeeting, type GivenCommand } from '@croisee/domain/meetings/training/training-meeting';
import { TRAINEE, trainingPlan, type TrainingPart } from '@croisee/domain/meetings/training/training-plan';
import { localDateOf } from '@croisee/domain/time/local-date';
import { ackOk, ackRefusal, type Ack } from '@croisee/realtime/envelope/ack';
import type { ClientMessage, RequestAcks, RequestName, ServerEventName, ServerMessage } from '@croisee/realtime/envelope/live-messages';
import type { LiveTransport, Unsubscribe } from '@croisee/realtime/transport/live-transport';
import { Language } from '../../../../kernel/i18n/language';
import { LIVE_RUNTIME } from '../../../../kernel/live/live-transport';

const ACT_INTERVAL_MS = 3_000;
const ZONE = 'Europe/Paris';
const RIGHTS: Readonly<Record<TrainingPart, readonly string[]>> = {
  facilitator: ['meeting.lead', 'meeting.organise', 'meeting.take-part', 'meeting.propose', 'meeting.recuse'],
  member: ['meeting.take-part', 'meeting.propose', 'meeting.recuse'],
};

type Handler = (message: never) => void;

/**
 * The live connection of a training meeting: it ends in this page. The same rules and projections answer, played members act every few
 * seconds, and nothing is ever sent to the server.
 */
@Injectable()
export class TrainingTransport implements LiveTransport, OnDestroy {
  readonly isConnected = true;
  private readonly runtime = inject(LIVE_RUNTIME);
  private readonly language = inject(Language).current;
  private readonly handlers = new Map<string, Set<Handler>>();
  private meeting: TrainingMeeting | undefined;
  private part: TrainingPart = 'member';
  private visible: readonly string[] = [];
  private stopActing: Unsubscribe = () => undefined;

  /** Starts a new meeting and answers its id. */
  begin(part: TrainingPart): string {
    this.part = part;
    const time = new Intl.DateTimeFormat('fr-FR', { hour: '2-digit', minute: '2-digit', timeZone: ZONE }).format(this.runtime.nowMs());
    this.meeting = new TrainingMeeting(trainingPlan(part, this.language(), { date: localDateOf(this.now(), ZONE), time }));
    this.actLater();
    return this.meeting.state.id;
  }

  ngOnDestroy(): void {
    this.stopActing();
  }

  request<Name extends RequestName>(name: Name, payload: ClientMessage<Name>): Promise<RequestAcks[Name]> {
    return Promise.resolve(this.answer(name, payload) as RequestAcks[Name]);
  }

  notify(): void {
    // Cursors and farewells have nobody to reach here.
  }

  on<Name extends ServerEventName>(name: Name, handler: (message: ServerMessage<Name>) => void): Unsubscribe {
    const handlers = this.handlers.get(name) ?? new Set<Handler>();
    this.handlers.set(name, handlers.add(handler as Handler));
    return () => void handlers.delete(handler as Handler);
  }

  onConnection(): Unsubscribe {
    return () => undefined;
  }

  private answer(name: RequestName, payload: unknown): Ack {
    if (this.meeting === undefined) return this.refusal('NOT_FOUND');
    if (name === 'meeting:join') return this.join(this.meeting);
    if (name !== 'meeting:command') return this.refusal('NOT_FOUND');
    return this.give(this.meeting, TRAINEE, payload as GivenCommand);
  }

  private join(meeting: TrainingMeeting): Ack {
    const viewer = this.viewer(meeting);
    this.visible = visibleTo(meeting, viewer);
    this.runtime.after(0, () =>
      this.tell('meeting:presence', {
        meetingId: meeting.state.id,
        people: meeting.state.participants.map(({ memberId }) => ({ memberId, state: 'online' })),
      }),
    );
    const me = { memberId: TRAINEE, roles: [this.part], recusals: [...viewer.recusedItemIds], can: [...RIGHTS[this.part]] };
    return ackOk({ seq: meeting.seq, epoch: meeting.epoch, serverTime: this.now(), state: projectState(meeting.state, viewer), me });
  }

  private give(meeting: TrainingMeeting, memberId: string, command: GivenCommand): Ack {
    const first = meeting.seq;
    const decided = meeting.give(memberId, command, this.now());
    if (!decided.ok) return this.refusal(decided.code);
    this.show(meeting, decided.value, first);
    return ackOk({ seq: meeting.seq });
  }

  /** What the trainee receives, as the server would send it: withdrawals first, then events projected for them. */
  private show(meeting: TrainingMeeting, events: readonly MeetingEvent[], first: number): void {
    const { epoch } = meeting;
    const meetingId = meeting.state.id;
    const viewer = this.viewer(meeting);
    const before = this.visible;
    this.visible = visibleTo(meeting, viewer);
    const lost = before.filter((itemId) => !this.visible.includes(itemId));
    if (viewer.withheld && lost.length > 0) this.tell('meeting:withdrawn', { meetingId, epoch, reason: 'curtain' });
    else for (const itemId of lost) this.tell('meeting:withdrawn', { meetingId, itemId, epoch, reason: 'recused' });
    events.forEach((event, index) => {
      const seq = first + index + 1;
      const projected = projectEvent(event, viewer);
      if (projected === null) this.tell('meeting:skip', { meetingId, seq, upTo: seq });
      else this.tell('meeting:event', { meetingId, seq, epoch, ...frameOf(projected) });
    });
  }

  private actLater(): void {
    this.stopActing();
    this.stopActing = this.runtime.after(ACT_INTERVAL_MS, () => {
      if (this.meeting !== undefined) this.act(this.meeting);
      this.actLater();
    });
  }

  private act(meeting: TrainingMeeting): void {
    const draw = (bound: number) => Math.floor(Math.random() * bound);
    const act = nextSimulatedAct({ state: meeting.state, now: this.now(), draw, language: this.language() });
    if (act !== null) this.give(meeting, act.memberId, { type: act.type, commandId: this.runtime.newId(), payload: act.payload });
  }

  private viewer(meeting: TrainingMeeting): Viewer {
    return viewerOf(meeting.state, actorIn(meeting.state, TRAINEE));
  }

  private refusal(code: string): Ack {
    return ackRefusal(code, errorMessage(code, this.language()));
  }

  private tell<Name extends ServerEventName>(name: Name, message: ServerMessage<Name>): void {
    for (const handler of [...(this.handlers.get(name) ?? [])]) handler(message as never);
  }

  private now(): string {
    return new Date(this.runtime.nowMs()).toISOString();
  }
}

function visibleTo(meeting: TrainingMeeting, viewer: Viewer): string[] {
  return meeting.state.agenda.filter(({ id }) => !isHidden(viewer, id)).map(({ id }) => id);
}

function frameOf({ type, at, actorId, payload }: MeetingEvent) {
  return { type, at, payload, ...(actorId === null ? {} : { actorId }) };
}
