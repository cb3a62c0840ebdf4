import * as z from 'zod';

/** Names behind the ids of the minutes, and whether the reader may redact: the answer of `GET /api/minutes/:id/people`. */
export const minutesPeopleSchema = z.object({
  items: z.array(z.object({ memberId: z.string(), displayName: z.string() })),
  mayRedact: z.boolean(),
});
