import * as z from 'zod';

export const OWN_NOTE_MAX_CHARACTERS = 10_000;

/** Answer of `GET /api/meetings/{id}/items/{itemId}/own-note`: the reader’s own note on an item; version 0 when there is none. */
export const ownNoteSchema = z.object({
  text: z.string(),
  version: z.int(),
  updatedAt: z.string().nullable(),
  /** The meeting is over or the notes are destroyed: nothing more is written. */
  writable: z.boolean(),
});
export type OwnNote = z.infer<typeof ownNoteSchema>;

/** `PUT /api/meetings/{id}/items/{itemId}/own-note`: the whole text, over the version seen. */
export const keepOwnNoteSchema = z.strictObject({ text: z.string().max(OWN_NOTE_MAX_CHARACTERS), version: z.int().min(0) });
export type KeepOwnNote = z.infer<typeof keepOwnNoteSchema>;
