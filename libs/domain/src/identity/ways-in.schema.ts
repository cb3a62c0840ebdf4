import * as z from 'zod';
import { passkeyViewSchema } from './passkey.schema';

const providerSchema = z.object({ id: z.string(), label: z.string() });

/** Answer of `GET /api/sign-in/options`: what the sign-in page offers beside the password. */
export const signInOptionsSchema = z.object({ passkeys: z.boolean(), providers: z.array(providerSchema) });
export type SignInOptions = z.infer<typeof signInOptionsSchema>;

/** Answer of `GET /api/me/ways-in`: by what the caller signs in and proves again who they are. */
export const waysInSchema = z.object({
  password: z.boolean(),
  codes: z.boolean().describe('An application of codes is on'),
  backupCodesLeft: z.int(),
  passkeysAvailable: z.boolean().describe('False where the address of the site does not allow them'),
  passkeys: z.array(passkeyViewSchema),
  providers: z.array(providerSchema.extend({ linkedAt: z.string().nullable(), lastUsedAt: z.string().nullable() })),
});
export type WaysInView = z.infer<typeof waysInSchema>;
