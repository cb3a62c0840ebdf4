import * as z from 'zod';

/** What an invitation link shows before it is accepted: the answer of `GET /api/invitations/:token`. */
export const invitationSchema = z.object({
  email: z.string(),
  displayName: z.string(),
  council: z.object({ name: z.string() }),
  roles: z.array(z.string()),
  expiresAt: z.string(),
});
