import * as z from 'zod';
import { instantSchema, localDateSchema } from '../../time/local-date';
import { PROFESSION_CODES } from '../../vocabulary/professions';
import { VISIT_STATES } from './guest-link.rules';

/** `POST /api/meetings/{id}/guest-links`: a person from outside for one item, by profession and never by name. */
export const createGuestLinkSchema = z.strictObject({
  itemId: z.uuid(),
  profession: z.enum(PROFESSION_CODES).describe('What the others see instead of a name'),
  structureId: z.uuid().nullable().default(null).describe('Structure of the directory, when it is there'),
  reason: z.string().trim().max(800).default('').describe('Why this person is needed; required for exceptional guests'),
});
export type CreateGuestLink = z.infer<typeof createGuestLinkSchema>;

/** Answer that shows the link once: only its hash is kept. */
export const guestLinkSchema = z.object({
  memberId: z.uuid(),
  displayName: z.string(),
  path: z.string().describe('Path of the link on this site; nobody can read it again'),
  expiresAt: instantSchema,
});
export type GuestLink = z.infer<typeof guestLinkSchema>;

/** Answer of `GET /api/guest-links/{token}`: just enough to recognise the invitation. */
export const guestLinkViewSchema = z.object({
  council: z.object({ name: z.string() }),
  displayName: z.string(),
  date: localDateSchema,
  startTime: z.string(),
});
export type GuestLinkView = z.infer<typeof guestLinkViewSchema>;

/** Answer of `POST /api/guest-links/{token}/accept`: the one meeting to go to. */
export const guestArrivalSchema = z.object({ meetingId: z.uuid() });
export type GuestArrival = z.infer<typeof guestArrivalSchema>;

/** Answer of `GET /api/meetings/{id}/visit`: where somebody invited to single items of the meeting stands; no word of any item. */
export const visitSchema = z.object({
  state: z.enum(VISIT_STATES),
  title: z.string(),
  date: localDateSchema,
  startTime: z.string(),
  place: z.string(),
});
export type Visit = z.infer<typeof visitSchema>;
