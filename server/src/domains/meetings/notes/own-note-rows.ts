import { randomUUID } from 'node:crypto';
import type { Transaction } from '../../../kernel/database/transaction';
import { DomainError } from '../../../kernel/errors/domain-error';
import { itemKey } from '../planning/item-texts';

/** Whose note, on which item. */
export interface NoteOwner {
  readonly meetingId: string;
  readonly itemId: string;
  readonly situationId: string | null;
  readonly memberId: string;
}

export interface StoredNote {
  readonly id: string;
  readonly text: string;
  readonly version: number;
  readonly updatedAt: string;
}

/** The note of one member on one item, opened; there is no way to read somebody else's. */
export async function ownNoteOf(tx: Transaction, owner: NoteOwner): Promise<StoredNote | undefined> {
  const [row] = await tx.manager.query<{ id: string; text: Buffer; version: number; updatedAt: Date }[]>(
    'SELECT id, text, version, updated_at AS "updatedAt" FROM own_note WHERE item_id = $1 AND member_id = $2',
    [owner.itemId, owner.memberId],
  );
  if (row === undefined) return undefined;
  const key = await itemKey(tx, owner);
  return { ...row, text: key.openText(placeOf(row.id), row.text), updatedAt: row.updatedAt.toISOString() };
}

/** Writes the note over the version its owner saw (0 when there was none), else `STALE_VERSION`; answers its new version. */
export async function saveOwnNote(
  tx: Transaction,
  owner: NoteOwner,
  { text, version }: { text: string; version: number },
): Promise<number> {
  const key = await itemKey(tx, owner);
  const known = await ownNoteOf(tx, owner);
  if ((known?.version ?? 0) !== version) throw new DomainError('STALE_VERSION');
  const id = known?.id ?? randomUUID();
  const rows = await tx.manager.query<{ version: number }[]>(
    `WITH saved AS (
       INSERT INTO own_note (council_id, id, meeting_id, item_id, member_id, text, updated_at) VALUES ($1, $2, $3, $4, $5, $6, $7)
       ON CONFLICT (item_id, member_id) DO UPDATE SET text = excluded.text, version = own_note.version + 1, updated_at = excluded.updated_at
         WHERE own_note.version = $8 RETURNING version
     ) SELECT version FROM saved`,
    [tx.councilId, id, owner.meetingId, owner.itemId, owner.memberId, key.sealText(placeOf(id), text), tx.now, version],
  );
  const [saved] = rows;
  if (saved === undefined) throw new DomainError('STALE_VERSION');
  return saved.version;
}

/** Destroys everybody's own notes of a meeting, or of one of its items; answers how many there were. */
export async function destroyOwnNotes(tx: Transaction, where: { meetingId: string; itemId?: string }): Promise<number> {
  const [, count] = await tx.manager.query<[unknown[], number]>(
    'DELETE FROM own_note WHERE meeting_id = $1 AND ($2::uuid IS NULL OR item_id = $2)',
    [where.meetingId, where.itemId ?? null],
  );
  return count;
}

const placeOf = (id: string) => `own_note/${id}/text`;
