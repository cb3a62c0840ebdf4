import { reduceAll } from '@croisee/domain/meetings/live/reduce';
import { startingState } from '@croisee/domain/meetings/live/starting-state';
import type { MeetingState } from '@croisee/domain/meetings/live/state';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../../kernel/database/transaction';
import { DomainError } from '../../../kernel/errors/domain-error';
import { planOf } from '../planning/meeting-plan.queries';
import { readEvents } from './event-store';
import { frozenPlan } from './frozen-plan';
import { readMeetingRow, type LiveRow } from './live-row';

interface CachedState {
  readonly seq: number;
  readonly epoch: number;
  readonly state: MeetingState;
}

const CACHED_MEETINGS = 100;

/** The server's own state of live meetings: events reduced over the frozen plan. Memory only saves reading; the row always decides. */
@Injectable()
export class LiveMeetings {
  private readonly cache = new Map<string, CachedState>();

  /** The whole state, for facts and records of other domains; the caller projects before anything leaves. */
  async stateOf(tx: Transaction, meetingId: string): Promise<MeetingState> {
    const row = await readMeetingRow(tx, meetingId);
    if (row === undefined) throw new DomainError('NOT_FOUND');
    return this.stateAt(tx, row);
  }

  /** The state exactly at the row's last event. */
  async stateAt(tx: Transaction, row: LiveRow): Promise<MeetingState> {
    if (row.seq === 0) return startingState(await planOf(tx, row.id));
    const known = this.cache.get(row.id);
    // A new epoch reads everything again: the plan itself may have been amended with it.
    const from = known !== undefined && known.seq <= row.seq && known.epoch === row.epoch ? known : await this.startOf(tx, row);
    if (from.seq === row.seq) return from.state;
    const events = await readEvents(tx, row.id, from.seq, row.seq);
    const state = reduceAll(
      from.state,
      events.map(({ event }) => event),
    );
    this.remember(row, state);
    return state;
  }

  /** Keeps the state that a committed row stands at. */
  remember(row: LiveRow, state: MeetingState): void {
    this.cache.delete(row.id);
    this.cache.set(row.id, { seq: row.seq, epoch: row.epoch, state });
    if (this.cache.size <= CACHED_MEETINGS) return;
    const oldest = this.cache.keys().next().value;
    if (oldest !== undefined) this.cache.delete(oldest);
  }

  private async startOf(tx: Transaction, row: LiveRow): Promise<CachedState> {
    const plan = await frozenPlan(tx, row.id);
    if (plan === null) throw new Error(`Meeting ${row.id} has events and no plan they start from.`);
    return { seq: 0, epoch: row.epoch, state: startingState(plan) };
  }
}
