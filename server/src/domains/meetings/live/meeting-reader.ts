import type { MeetingState } from '@croisee/domain/meetings/live/state';
import { Inject, Injectable } from '@nestjs/common';
import type { Transaction } from '../../../kernel/database/transaction';
import { readEvents, type StoredEvent } from './event-store';
import { LiveMeetings } from './live-meetings';
import { hasRoom, readMeetingRow, type LiveRow } from './live-row';
import { standingsOf, type Standing } from './standing';

/** A meeting at one instant: its last event, its state, what followed `afterSeq`, and the rights of those asked about, never older. */
export interface MeetingReading {
  readonly row: LiveRow;
  readonly state: MeetingState;
  readonly events: readonly StoredEvent[];
  readonly standings: ReadonlyMap<string, Standing>;
}

@Injectable()
export class MeetingReader {
  constructor(@Inject(LiveMeetings) private readonly meetings: LiveMeetings) {}

  /** The meeting, or null while nothing of it is live. Rights are read last, so that no event meets rights older than itself. */
  async find(
    tx: Transaction,
    meetingId: string,
    { afterSeq, accountIds }: { afterSeq?: number | undefined; accountIds: readonly string[] },
  ): Promise<MeetingReading | null> {
    const row = await readMeetingRow(tx, meetingId);
    if (row === undefined || !hasRoom(row)) return null;
    const state = await this.meetings.stateAt(tx, row);
    const events = afterSeq === undefined ? [] : await readEvents(tx, meetingId, afterSeq, row.seq);
    return { row, state, events, standings: await standingsOf(tx, state, accountIds) };
  }
}
