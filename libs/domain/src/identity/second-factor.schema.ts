import * as z from 'zod';
import { PASSWORD_MAX_LENGTH, secondFactorCodeSchema } from './account.schema';

/** Backup codes given at a time. */
export const BACKUP_CODES = 10;

/** Answer of `GET /api/me/second-factor`. */
export const secondFactorViewSchema = z.object({
  on: z.boolean(),
  since: z.string().nullable(),
  backupCodesLeft: z.int(),
});
export type SecondFactorView = z.infer<typeof secondFactorViewSchema>;

/** Answer of `POST /api/me/second-factor`: what an application of codes needs, shown once; nothing changes before a code confirms it. */
export const enrolmentSchema = z.object({
  secret: z.string().describe('Base32, typed by hand where the link cannot be opened'),
  uri: z.string().describe('otpauth link'),
});
export type Enrolment = z.infer<typeof enrolmentSchema>;

/** Body of `POST /api/me/second-factor/confirm`. */
export const confirmSecondFactorSchema = z.strictObject({ code: secondFactorCodeSchema });

/** Answer that shows backup codes, once: only their hashes are kept. */
export const backupCodesSchema = z.object({ backupCodes: z.array(z.string()) });
export type BackupCodes = z.infer<typeof backupCodesSchema>;

/** Body of `POST /api/me/proof`: a code for whoever has a second factor, the password for the others. */
export const proofSchema = z.strictObject({
  proof: z.string().min(1).max(PASSWORD_MAX_LENGTH).describe('Code or password, as typed'),
});
