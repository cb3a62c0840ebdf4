import type { MeetingState } from '@croisee/domain/meetings/live/state';
import { Inject, Injectable } from '@nestjs/common';
import type { Transaction } from '../../../kernel/database/transaction';
import { DomainError } from '../../../kernel/errors/domain-error';
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

  /** Rights are read last, so that no event meets rights older than itself. */
  async read(
    tx: Transaction,
    meetingId: string,
    { afterSeq, accountIds }: { afterSeq?: number | undefined; accountIds: readonly string[] },
  ): Promise<MeetingReading> {
    const row = await readMeetingRow(tx, meetingId);
    if (row === undefined || !hasRoom(row)) throw new DomainError('NOT_FOUND');
    const state = await this.meetings.stateAt(tx, row);
    const events = afterSeq === undefined ? [] : await readEvents(tx, meetingId, afterSeq, row.seq);
    return { row, state, events, standings: await standingsOf(tx, state, accountIds) };
  }
}
