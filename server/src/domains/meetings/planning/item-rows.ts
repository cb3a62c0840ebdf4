import { randomUUID } from 'node:crypto';
import { isAboutSituation, type DocumentLayer, type ItemKind, type ItemStatus } from '@croisee/domain/meetings/plan/meeting-kinds';
import { DOCUMENT_LAYERS } from '@croisee/domain/meetings/plan/meeting-kinds';
import type { Transaction } from '../../../kernel/database/transaction';
import { itemKey, openItemTexts, sealItemTexts, type ItemTexts } from './item-texts';

/** An item of the agenda or of its waiting list, with its opened texts. */
export interface ItemRow extends ItemTexts {
  readonly id: string;
  readonly kind: ItemKind;
  readonly status: ItemStatus;
  readonly plannedMinutes: number;
  readonly situationId: string | null;
  readonly situationCode: string | null;
  readonly waiting: boolean;
  readonly late: boolean;
  readonly documents: readonly { readonly id: string; readonly layer: DocumentLayer }[];
}

type StoredItem = Omit<ItemRow, keyof ItemTexts> & { readonly texts: Buffer };

/** Items in their order, those that left the agenda left out. */
export async function itemsOf(tx: Transaction, meetingId: string): Promise<ItemRow[]> {
  const rows = await tx.manager.query<StoredItem[]>(
    `SELECT i.id, i.kind, i.status, i.planned_minutes AS "plannedMinutes", i.situation_id AS "situationId", s.code AS "situationCode",
            i.waiting, i.late, i.texts,
            coalesce((SELECT json_agg(json_build_object('id', d.id, 'layer', d.layer) ORDER BY d.layer) FROM minutes_document d WHERE d.item_id = i.id), '[]') AS documents
     FROM agenda_item i LEFT JOIN situation s ON s.council_id = i.council_id AND s.id = i.situation_id
     WHERE i.meeting_id = $1 AND i.status <> 'withdrawn' ORDER BY i.position, i.id`,
    [meetingId],
  );
  const items: ItemRow[] = [];
  for (const { texts, ...row } of rows) {
    const key = await itemKey(tx, { meetingId, situationId: row.situationId });
    items.push({ ...row, ...openItemTexts(key, row.id, texts) });
  }
  return items;
}

export interface NewItem {
  readonly kind: ItemKind;
  readonly title: string;
  readonly plannedMinutes: number;
  readonly situationId: string | null;
  readonly lateReason: string | null;
  readonly waiting: boolean;
}

/** Writes an item at the end and returns its id; its place is given by `setOrder`. */
export async function insertItem(tx: Transaction, meetingId: string, item: NewItem): Promise<string> {
  const id = randomUUID();
  const key = await itemKey(tx, { meetingId, situationId: item.situationId });
  await tx.manager.query(
    `INSERT INTO agenda_item (council_id, id, meeting_id, kind, position, planned_minutes, situation_id, waiting, late, texts, created_at)
     VALUES ($1, $2, $3, $4, (SELECT coalesce(max(position), 0) + 1 FROM agenda_item WHERE meeting_id = $3), $5, $6, $7, $8, $9, $10)`,
    [
      tx.councilId,
      id,
      meetingId,
      item.kind,
      item.plannedMinutes,
      item.situationId,
      item.waiting,
      item.lateReason !== null,
      sealItemTexts(key, id, { title: item.title, lateReason: item.lateReason }),
      tx.now,
    ],
  );
  return id;
}

/** Writes the order of the agenda; the waiting list follows in its own order. */
export async function setOrder(tx: Transaction, meetingId: string, itemIds: readonly string[]): Promise<void> {
  await tx.manager.query(
    `UPDATE agenda_item i SET position = ordered.position FROM unnest($2::uuid[]) WITH ORDINALITY AS ordered (id, position)
     WHERE i.meeting_id = $1 AND i.id = ordered.id`,
    [meetingId, itemIds],
  );
}

/** Writes what may change of an item: title, minutes, place on the waiting list, reason for being late. */
export async function updateItem(tx: Transaction, meetingId: string, item: ItemRow): Promise<void> {
  const key = await itemKey(tx, { meetingId, situationId: item.situationId });
  await tx.manager.query(`UPDATE agenda_item SET planned_minutes = $2, waiting = $3, late = $4, texts = $5 WHERE id = $1`, [
    item.id,
    item.plannedMinutes,
    item.waiting,
    item.late,
    sealItemTexts(key, item.id, { title: item.title, lateReason: item.lateReason }),
  ]);
}

/** Takes an item off the agenda and, with it, the invitations to it alone. */
export async function withdrawItem(tx: Transaction, itemId: string): Promise<void> {
  await tx.manager.query(`DELETE FROM convocation WHERE item_id = $1`, [itemId]);
  await tx.manager.query(`UPDATE agenda_item SET status = 'withdrawn' WHERE id = $1`, [itemId]);
}

/** One document of minutes per item and layer, for every item of the agenda that has none yet. */
export async function ensureDocuments(tx: Transaction, meetingId: string): Promise<void> {
  for (const item of await itemsOf(tx, meetingId)) {
    if (item.waiting) continue;
    const missing = DOCUMENT_LAYERS.filter((layer) => !item.documents.some((document) => document.layer === layer));
    for (const layer of missing)
      await tx.manager.query(
        `INSERT INTO minutes_document (council_id, id, meeting_id, item_id, layer, created_at) VALUES ($1, $2, $3, $4, $5, $6)`,
        [tx.councilId, randomUUID(), meetingId, item.id, layer, tx.now],
      );
  }
}

/** The items of the agenda whose reading is protected by the grants of one situation. */
export function situationItems(items: readonly ItemRow[]): (ItemRow & { readonly situationId: string })[] {
  return items.filter((item): item is ItemRow & { situationId: string } => isAboutSituation(item.kind) && !item.waiting);
}
