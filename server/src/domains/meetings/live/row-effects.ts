import type { LiveItem, MeetingState } from '@croisee/domain/meetings/live/state';
import type { Transaction } from '../../../kernel/database/transaction';
import type { LiveRow } from './live-row';

/** Brings the meeting's row and those of its items to the state its events lead to. */
export function writeRows(
  tx: Transaction,
  row: LiveRow,
  { before, after, seq, epoch }: { before: MeetingState; after: MeetingState; seq: number; epoch: number },
): void {
  tx.send(
    `UPDATE meeting SET seq = $2, epoch = $3, status = $4, opened_at = $5, closed_at = $6,
            version = version + CASE WHEN status = $4 THEN 0 ELSE 1 END, updated_at = $7 WHERE id = $1`,
    [row.id, seq, epoch, after.status, after.openedAt, after.closedAt, tx.now],
  );
  const known = new Map(before.agenda.map((item) => [item.id, item]));
  for (const item of after.agenda) {
    const earlier = known.get(item.id);
    if (earlier !== undefined && isSameRow(earlier, item)) continue;
    tx.send('UPDATE agenda_item SET kind = $2, status = $3, started_at = $4, ended_at = $5 WHERE id = $1', [
      item.id,
      item.kind,
      item.status,
      item.startedAt,
      item.endedAt,
    ]);
  }
  if (after.agendaVersion !== before.agendaVersion) writeOrder(tx, after);
}

function isSameRow(a: LiveItem, b: LiveItem): boolean {
  return a.kind === b.kind && a.status === b.status && a.startedAt === b.startedAt && a.endedAt === b.endedAt;
}

function writeOrder(tx: Transaction, state: MeetingState): void {
  tx.send(
    `UPDATE agenda_item i SET position = o.place::int - 1 FROM unnest($1::uuid[]) WITH ORDINALITY AS o (id, place) WHERE i.id = o.id`,
    [state.agenda.map(({ id }) => id)],
  );
}
