import * as z from 'zod';

/** One open sign-in session of the person: the answer of `GET /api/me/sessions`. */
export const ownSessionSchema = z.object({
  id: z.string(),
  startedAt: z.string(),
  lastSeenAt: z.string(),
  device: z.string(),
  current: z.boolean(),
});

export const ownSessionsSchema = z.object({ items: z.array(ownSessionSchema) });

export type OwnSession = z.infer<typeof ownSessionSchema>;
