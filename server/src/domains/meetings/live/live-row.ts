import type { MeetingStatus } from '@croisee/domain/meetings/plan/meeting-kinds';
import type { Transaction } from '../../../kernel/database/transaction';

/** The row that orders a meeting: its last event and the epoch of its rights. */
export interface LiveRow {
  readonly id: string;
  readonly status: MeetingStatus;
  readonly seq: number;
  readonly epoch: number;
}

const SELECT_ROW = 'SELECT id, status, seq::int, epoch::int FROM meeting WHERE id = $1';

/** The meeting's row, held until the transaction ends: commands of one meeting are decided one after the other. */
export async function lockMeeting(tx: Transaction, meetingId: string): Promise<LiveRow | undefined> {
  const [row] = await tx.manager.query<LiveRow[]>(`${SELECT_ROW} FOR UPDATE`, [meetingId]);
  return row;
}

export async function readMeetingRow(tx: Transaction, meetingId: string): Promise<LiveRow | undefined> {
  const [row] = await tx.manager.query<LiveRow[]>(SELECT_ROW, [meetingId]);
  return row;
}

/** Whether something of this meeting is live: drafts, cancelled and postponed meetings have no room. */
export function hasRoom(row: LiveRow): boolean {
  return row.status === 'convoked' || row.status === 'open' || row.status === 'paused' || row.status === 'closed';
}
