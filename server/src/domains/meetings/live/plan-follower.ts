import { randomUUID } from 'node:crypto';
import { SERVER_ACTOR } from '@croisee/domain/meetings/live/actor';
import { decide } from '@croisee/domain/meetings/live/decide';
import type { MeetingEvent } from '@croisee/domain/meetings/live/events';
import type { ItemOutcomeReason } from '@croisee/domain/meetings/live/items/items.messages';
import { reduceAll } from '@croisee/domain/meetings/live/reduce';
import type { MeetingPlan } from '@croisee/domain/meetings/live/starting-state';
import { findItem, type LiveItem, type MeetingState, type PlannedItem } from '@croisee/domain/meetings/live/state';
import { Inject, Injectable } from '@nestjs/common';
import type { Transaction } from '../../../kernel/database/transaction';
import { valueOf } from '../../../kernel/errors/domain-error';
import { DomainEvents } from '../../../kernel/events/domain-events';
import { Withdrawals } from '../../../kernel/nodes/withdrawals';
import { planOf } from '../planning/meeting-plan.queries';
import { EventRecorder } from './event-recorder';
import { amendFrozenItem } from './frozen-plan';
import { LiveMeetings } from './live-meetings';
import { hasRoom, lockMeeting } from './live-row';
import { MeetingRooms } from './meeting-rooms';

/**
 * Brings the live meeting in line with the planned rows once events exist: late items, people admitted, a withdrawn situation, another order.
 * It runs in the transaction that changed the rows, so that a withdrawn agreement leaves every screen with the same commit.
 */
@Injectable()
export class PlanFollower {
  constructor(
    @Inject(LiveMeetings) private readonly meetings: LiveMeetings,
    @Inject(EventRecorder) private readonly recorder: EventRecorder,
    @Inject(MeetingRooms) private readonly rooms: MeetingRooms,
    @Inject(Withdrawals) private readonly withdrawals: Withdrawals,
    @Inject(DomainEvents) events: DomainEvents,
  ) {
    events.on('meeting.plan-changed', (tx, { meetingId, reason }) => this.follow(tx, meetingId, reason ?? 'other'));
  }

  private async follow(tx: Transaction, meetingId: string, reason: ItemOutcomeReason): Promise<void> {
    const row = await lockMeeting(tx, meetingId);
    if (row === undefined) return;
    if (!hasRoom(row)) {
      // Cancelled or postponed: those who were already in it leave.
      tx.onCommit(() => this.rooms.publish(tx.councilId, meetingId));
      this.withdrawals.after(tx, { kind: 'meeting', id: meetingId, councilId: tx.councilId });
      return;
    }
    const plan = await planOf(tx, meetingId);
    const before = await this.meetings.stateAt(tx, row);
    const events: MeetingEvent[] = [];
    if (row.seq > 0) {
      for (const item of amended(before, plan)) await amendFrozenItem(tx, meetingId, item);
      events.push(...differences(before, plan, { reason, at: tx.isoNow }));
    }
    // Those who follow the meeting ask for a fresh projection even when no event says what changed.
    await this.recorder.record(tx, row, before, events, { renewsEverything: true });
  }
}

type Change = { readonly reason: ItemOutcomeReason; readonly at: string };

function differences(before: MeetingState, plan: MeetingPlan, { reason, at }: Change): MeetingEvent[] {
  let state = before;
  const events: MeetingEvent[] = [];
  const add = (more: readonly MeetingEvent[]) => {
    events.push(...more);
    state = reduceAll(state, more);
  };
  const known = new Set(before.participants.map(({ memberId }) => memberId));
  for (const person of plan.participants)
    if (!known.has(person.memberId))
      add([{ type: 'participant-admitted', at, actorId: null, payload: { participant: { ...person, roles: [...person.roles] } } }]);
  for (const item of plan.items)
    if (findItem(state, item.id) === undefined)
      add([{ type: 'item-added', at, actorId: null, payload: { item: { ...item, documents: [...item.documents] } } }]);
  for (const item of before.agenda) if (hasLeft(item, plan)) add(withdrawal(state, item.id, { reason, at }));
  const order = orderOf(state, plan);
  if (order.some((itemId, index) => state.agenda[index]?.id !== itemId))
    add([{ type: 'agenda-reordered', at, actorId: null, payload: { itemIds: order } }]);
  return events;
}

/** Only what the plan no longer holds and the meeting has not ended by itself. */
function hasLeft(item: LiveItem, plan: MeetingPlan): boolean {
  return item.status !== 'withdrawn' && !plan.items.some(({ id }) => id === item.id);
}

function withdrawal(state: MeetingState, itemId: string, { reason, at }: Change): MeetingEvent[] {
  const command = { type: 'withdraw-item', commandId: randomUUID(), payload: { itemId, reason, note: null } } as const;
  return valueOf(decide(state, command, SERVER_ACTOR, at));
}

/** The planned order; what is no longer planned keeps its place. */
function orderOf(state: MeetingState, plan: MeetingPlan): string[] {
  const planned = plan.items.map(({ id }) => id);
  const waiting = [...planned];
  return state.agenda.map(({ id }) => (planned.includes(id) ? (waiting.shift() ?? id) : id));
}

/** Planned items whose words or minutes were changed before they started. */
function amended(state: MeetingState, plan: MeetingPlan): PlannedItem[] {
  return plan.items.filter((item) => {
    const live = findItem(state, item.id);
    return live?.status === 'planned' && (live.title !== item.title || live.plannedMinutes !== item.plannedMinutes);
  });
}
