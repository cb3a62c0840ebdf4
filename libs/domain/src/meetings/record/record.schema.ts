import * as z from 'zod';

/** `POST /api/meetings/{id}/record/remarks-phase`: until when those present may remark. */
export const openRemarksSchema = z.strictObject({ until: z.iso.datetime() });

/** `POST /api/meetings/{id}/items/{itemId}/remarks`. */
export const remarkSchema = z.strictObject({ text: z.string().trim().min(1).max(2000) });

/** `POST /api/meetings/{id}/items/{itemId}/errata`: a dated correction beside an approved text. */
export const recordErratumSchema = z.strictObject({ text: z.string().trim().min(1).max(1000) });

/** `POST /api/remarks/{id}/answer`: what was done with the remark. */
export const answerRemarkSchema = z.strictObject({ outcome: z.enum(['taken', 'not-taken']), answer: z.string().trim().min(1).max(1000) });
