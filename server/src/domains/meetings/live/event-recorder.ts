import { RIGHTS_CHANGING_EVENTS, type EventType, type MeetingEvent } from '@croisee/domain/meetings/live/events';
import { redactAnswers, redactTurns } from '@croisee/domain/meetings/live/redact';
import { reduceAll } from '@croisee/domain/meetings/live/reduce';
import type { MeetingState } from '@croisee/domain/meetings/live/state';
import { Inject, Injectable } from '@nestjs/common';
import type { Transaction } from '../../../kernel/database/transaction';
import { Withdrawals } from '../../../kernel/nodes/withdrawals';
import { announce } from './announcements';
import { appendEvents, redactEvents } from './event-store';
import { freezePlan } from './frozen-plan';
import { GrantEffects } from './grant-effects';
import { LiveMeetings } from './live-meetings';
import type { LiveRow } from './live-row';
import type { RoomReading } from './meeting-room';
import { MeetingRooms } from './meeting-rooms';
import { writeRows } from './row-effects';
import { SituationSteps } from './situation-steps';
import { askGrants, standingsFrom } from './standing';

const ROUND_EVENTS: readonly EventType[] = ['answer-recorded', 'round-closed', 'round-cancelled'];
const TURN_EVENTS: readonly EventType[] = [
  'floor-requested',
  'request-withdrawn',
  'turn-started',
  'turn-ended',
  'last-put-back',
  'queue-reordered',
  'meeting-closed',
];

export interface RecordingOptions {
  /** Raises the epoch even when no event or grant changes rights: the plan itself was amended. */
  readonly renewsEverything?: boolean;
}

/** Stores decided events with everything they bring about, in the caller's transaction; rooms hear of them after the commit. */
@Injectable()
export class EventRecorder {
  constructor(
    @Inject(GrantEffects) private readonly grants: GrantEffects,
    @Inject(SituationSteps) private readonly situations: SituationSteps,
    @Inject(MeetingRooms) private readonly rooms: MeetingRooms,
    @Inject(LiveMeetings) private readonly meetings: LiveMeetings,
    @Inject(Withdrawals) private readonly withdrawals: Withdrawals,
  ) {}

  /** The caller holds the row and decided `events` on `before`. Answers the place of the last event. */
  async record(
    tx: Transaction,
    row: LiveRow,
    before: MeetingState,
    events: readonly MeetingEvent[],
    { renewsEverything = false }: RecordingOptions = {},
  ): Promise<number> {
    if (row.seq === 0 && events.length > 0) await freezePlan(tx, row.id);
    const after = reduceAll(before, events);
    let changesRights = renewsEverything || events.some(({ type }) => RIGHTS_CHANGING_EVENTS.includes(type));
    for (const event of events) changesRights = (await this.grants.apply(tx, after, event, row.epoch + 1)) || changesRights;

    const epoch = changesRights ? row.epoch + 1 : row.epoch;
    const seq = row.seq + events.length;
    await appendEvents(tx, after, { lastSeq: row.seq, epoch }, events);
    writeRows(tx, row, { before, after, seq, epoch });
    await this.takeNamesOut(tx, row.id, events, seq);
    for (const event of events) {
      await this.situations.follow(tx, after, event);
      await announce(tx, after, event);
    }
    if (changesRights) await tx.emit('meeting.rights-changed', { meetingId: row.id, epoch });
    const isToldAsDecided = !changesRights && !takesNamesOut(events);
    const there = { ...row, seq, epoch, status: after.status };
    const reading = isToldAsDecided ? this.askReading(tx, there, after, events) : undefined;
    tx.onCommit(async () => {
      if (isToldAsDecided) this.meetings.remember(there, after);
      await this.rooms.announce(tx.councilId, row.id, seq, await reading?.());
    });
    if (changesRights) this.withdrawals.after(tx, { kind: 'meeting', id: row.id, councilId: tx.councilId });
    return seq;
  }

  /**
   * What the room of this node would read after the commit, when it has one: nobody writes this meeting in between. Sent for here and
   * awaited after the commit.
   */
  private askReading(
    tx: Transaction,
    row: LiveRow,
    state: MeetingState,
    events: readonly MeetingEvent[],
  ): (() => Promise<RoomReading>) | undefined {
    const room = this.rooms.watchers(tx.councilId, row.id);
    if (room === undefined) return undefined;
    const stored = events.map((event, index) => ({ seq: row.seq - events.length + index + 1, epoch: row.epoch, event }));
    const grants = askGrants(tx, state, room.accountIds);
    return async () => {
      const standings = standingsFrom(tx.councilId, room.accountIds, await grants);
      return { ...room, reading: { row, state, events: stored, standings } };
    };
  }

  /** Names leave the stored events when a round or the meeting ends, and so does the way back from a command to its event. */
  private async takeNamesOut(tx: Transaction, meetingId: string, events: readonly MeetingEvent[], seq: number): Promise<void> {
    if (!takesNamesOut(events)) return;
    if (events.some(({ type }) => type === 'round-closed' || type === 'round-cancelled')) {
      const places = await redactEvents(tx, meetingId, ROUND_EVENTS, redactAnswers);
      await tx.manager.query('UPDATE meeting_command SET seq = $2 WHERE meeting_id = $1 AND seq = ANY($3)', [meetingId, seq, places]);
    }
    if (events.some(({ type }) => type === 'meeting-closed')) {
      await redactEvents(tx, meetingId, TURN_EVENTS, redactTurns);
      await tx.manager.query('UPDATE meeting_command SET seq = $2 WHERE meeting_id = $1', [meetingId, seq]);
    }
  }
}

function takesNamesOut(events: readonly MeetingEvent[]): boolean {
  return events.some(({ type }) => type === 'round-closed' || type === 'round-cancelled' || type === 'meeting-closed');
}
