import * as z from 'zod';
import { PASSWORD_MAX_LENGTH } from './account.schema';

/** Answer of `GET /api/recovery/:token`: whose account the link opens again. */
export const recoveryViewSchema = z.object({
  email: z.string(),
  displayName: z.string(),
  expiresAt: z.string(),
});
export type RecoveryView = z.infer<typeof recoveryViewSchema>;

/** Body of `POST /api/recovery/:token`. */
export const recoverSchema = z.strictObject({
  password: z.string().min(1).max(PASSWORD_MAX_LENGTH).describe('Password chosen; see the password rules'),
});
