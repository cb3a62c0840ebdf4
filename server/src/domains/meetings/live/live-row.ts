import type { MeetingStatus } from '@croisee/domain/meetings/plan/meeting-kinds';
import { UNLESS_FROZEN } from '../../../kernel/database/frozen-node';
import type { Transaction } from '../../../kernel/database/transaction';

/** The row that orders a meeting: its last event and the epoch of its rights. */
export interface LiveRow {
  readonly id: string;
  readonly status: MeetingStatus;
  readonly seq: number;
  readonly epoch: number;
}

const COLUMNS = 'id, status, seq::int, epoch::int';

/** The meeting's row, held until the transaction ends: commands of one meeting are decided one after the other. */
export async function lockMeeting(tx: Transaction, meetingId: string): Promise<LiveRow | undefined> {
  const [row] = await tx.manager.query<LiveRow[]>(
    `SELECT ${COLUMNS} FROM meeting CROSS JOIN ${UNLESS_FROZEN} WHERE id = $1 FOR UPDATE OF meeting`,
    [meetingId],
  );
  return row;
}

export async function readMeetingRow(tx: Transaction, meetingId: string): Promise<LiveRow | undefined> {
  const [row] = await tx.manager.query<LiveRow[]>(`SELECT ${COLUMNS} FROM meeting WHERE id = $1`, [meetingId]);
  return row;
}

/** Whether something of this meeting is live: drafts, cancelled and postponed meetings have no room. */
export function hasRoom(row: LiveRow): boolean {
  return row.status === 'convoked' || row.status === 'open' || row.status === 'paused' || row.status === 'closed';
}
