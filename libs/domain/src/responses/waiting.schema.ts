import * as z from 'zod';

/** What the follow-up of a situation still owes to somebody. */
export const WAITING_KINDS = ['return-to-person', 'return-to-submitter', 'outlook'] as const;
export type WaitingKind = (typeof WAITING_KINDS)[number];

/** Answer of `GET /api/follow-up/waiting`: the most overdue first. */
export const waitingListSchema = z.object({
  items: z.array(
    z.object({
      kind: z.enum(WAITING_KINDS),
      responseId: z.string(),
      situationId: z.string(),
      situationCode: z.string(),
      dueOn: z.string(),
      overdueDays: z.int().describe('0 while it is not late'),
      mayDo: z.boolean().describe('The reader may record it'),
    }),
  ),
});
export type WaitingList = z.infer<typeof waitingListSchema>;
