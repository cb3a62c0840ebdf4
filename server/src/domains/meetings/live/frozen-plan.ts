import type { MeetingPlan } from '@croisee/domain/meetings/live/starting-state';
import type { PlannedItem } from '@croisee/domain/meetings/live/state';
import type { Transaction } from '../../../kernel/database/transaction';
import { itemKey } from '../planning/item-texts';
import { planOf } from '../planning/meeting-plan.queries';

type Header = Omit<MeetingPlan, 'items'>;

interface PartRow {
  readonly part: number;
  readonly situationId: string | null;
  readonly plan: Buffer;
}

/** Keeps the plan as the rows hold it now: what every replay of the meeting's events starts from. */
export async function freezePlan(tx: Transaction, meetingId: string): Promise<MeetingPlan> {
  const plan = await planOf(tx, meetingId);
  const { items, ...header } = plan;
  const key = await tx.key({ kind: 'meeting', id: meetingId });
  await insertPart(tx, meetingId, 0, null, key.sealJson(placeOf(meetingId, 0), header));
  for (const [index, item] of items.entries()) {
    const part = index + 1;
    await insertPart(tx, meetingId, part, item.id, await sealItem(tx, meetingId, part, item));
  }
  return plan;
}

/** The plan the events of the meeting start from, or null while nothing has happened. */
export async function frozenPlan(tx: Transaction, meetingId: string): Promise<MeetingPlan | null> {
  const rows = await tx.manager.query<PartRow[]>(
    `SELECT p.part, i.situation_id AS "situationId", p.plan FROM meeting_live_plan p LEFT JOIN agenda_item i ON i.id = p.item_id
     WHERE p.meeting_id = $1 ORDER BY p.part`,
    [meetingId],
  );
  const [first, ...rest] = rows;
  if (first === undefined) return null;
  const key = await tx.key({ kind: 'meeting', id: meetingId });
  const header = key.openJson<Header>(placeOf(meetingId, 0), first.plan);
  const items: PlannedItem[] = [];
  for (const { part, situationId, plan } of rest) {
    const own = await itemKey(tx, { meetingId, situationId });
    items.push(own.openJson<PlannedItem>(placeOf(meetingId, part), plan));
  }
  return { ...header, items };
}

/** Replaces what was planned for one item that has not started; the caller raises the epoch, so that nobody keeps the old plan. */
export async function amendFrozenItem(tx: Transaction, meetingId: string, item: PlannedItem): Promise<void> {
  const [row] = await tx.manager.query<{ part: number }[]>('SELECT part FROM meeting_live_plan WHERE meeting_id = $1 AND item_id = $2', [
    meetingId,
    item.id,
  ]);
  if (row === undefined) return;
  await tx.manager.query('UPDATE meeting_live_plan SET plan = $3 WHERE meeting_id = $1 AND part = $2', [
    meetingId,
    row.part,
    await sealItem(tx, meetingId, row.part, item),
  ]);
}

async function sealItem(tx: Transaction, meetingId: string, part: number, item: PlannedItem): Promise<Buffer> {
  const key = await itemKey(tx, { meetingId, situationId: item.situationId });
  return key.sealJson(placeOf(meetingId, part), item);
}

async function insertPart(tx: Transaction, meetingId: string, part: number, itemId: string | null, plan: Buffer): Promise<void> {
  await tx.manager.query('INSERT INTO meeting_live_plan (council_id, meeting_id, part, item_id, plan) VALUES ($1, $2, $3, $4, $5)', [
    tx.councilId,
    meetingId,
    part,
    itemId,
    plan,
  ]);
}

function placeOf(meetingId: string, part: number): string {
  return `meeting_live_plan/${meetingId}/${part}`;
}
