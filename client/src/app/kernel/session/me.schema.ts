import * as z from 'zod';

/** Who is signed in, for which council, and what they may ever do there: the answer of `GET /api/me`. */
export const meSchema = z.object({
  account: z.object({ id: z.string(), displayName: z.string(), email: z.string(), language: z.enum(['fr', 'en']) }),
  council: z.object({ id: z.string(), name: z.string(), fictitious: z.boolean() }).nullable(),
  councils: z.array(z.object({ id: z.string(), name: z.string() })),
  roles: z.array(z.string()),
  charter: z.enum(['signed', 'outdated', 'unsigned']),
  preparationDue: z.boolean(),
  permissions: z.array(z.string()),
});

export type Me = z.infer<typeof meSchema>;
