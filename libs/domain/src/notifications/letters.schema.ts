import * as z from 'zod';
import { SHOWN_ANSWERS } from '../meetings/plan/meeting-view.schema';
import { instantSchema } from '../time/local-date';
import { LETTER_FAULTS, LETTER_STATES } from './delivery.rules';
import { DELIVERY_MODES, LETTER_THEMES } from './letter-themes';

/** One message of `GET /api/me/letters`. */
export const ownLetterSchema = z.object({
  id: z.string(),
  theme: z.enum(LETTER_THEMES),
  title: z.string(),
  text: z.string(),
  action: z.string(),
  at: instantSchema,
  readAt: instantSchema.nullable(),
});
export type OwnLetter = z.infer<typeof ownLetterSchema>;
export const ownLettersSchema = z.object({ items: z.array(ownLetterSchema) });
export type OwnLetters = z.infer<typeof ownLettersSchema>;

/** Answer of `POST /api/me/letters/{id}/open`: the page the letter leads to. */
export const openedLetterSchema = z.object({ path: z.string() });
export type OpenedLetter = z.infer<typeof openedLetterSchema>;

/** How the reader is told of each theme; mandatory ones cannot be changed. */
export const deliveryChoicesSchema = z.object({
  items: z.array(z.object({ theme: z.enum(LETTER_THEMES), mode: z.enum(DELIVERY_MODES), mandatory: z.boolean() })),
});
export type DeliveryChoicesView = z.infer<typeof deliveryChoicesSchema>;

/** Body of `PUT /api/me/letter-choices`. */
export const chooseDeliverySchema = z.strictObject({ theme: z.enum(LETTER_THEMES), mode: z.enum(DELIVERY_MODES) });
export type ChooseDelivery = z.infer<typeof chooseDeliverySchema>;

/** One letter as the coordinator follows it: who, about what, where it stands; its words hold no content. */
export const letterLineSchema = z.object({
  id: z.string(),
  recipient: z.string(),
  theme: z.enum(LETTER_THEMES),
  title: z.string(),
  state: z.enum(LETTER_STATES),
  fault: z.enum(LETTER_FAULTS).nullable(),
  attempts: z.int(),
  createdAt: instantSchema,
  nextAttemptAt: instantSchema.nullable(),
  sentAt: instantSchema.nullable(),
  readAt: instantSchema.nullable(),
});
export type LetterLine = z.infer<typeof letterLineSchema>;

/** How mail goes: whether a server is set, what waits, what failed, when one was last accepted. */
export const mailHealthSchema = z.object({
  configured: z.boolean(),
  lastAcceptedAt: instantSchema.nullable(),
  oldestWaitingAt: instantSchema.nullable(),
  counts: z.record(z.enum(LETTER_STATES), z.int()),
});
export type MailHealth = z.infer<typeof mailHealthSchema>;

export const letterListSchema = z.object({ health: mailHealthSchema, items: z.array(letterLineSchema), more: z.boolean() });
export type LetterList = z.infer<typeof letterListSchema>;

export const letterQuerySchema = z.strictObject({ state: z.enum(LETTER_STATES).optional(), theme: z.enum(LETTER_THEMES).optional() });
export type LetterQuery = z.infer<typeof letterQuerySchema>;

/** A letter as it is, or was, written: for the screen and for paper. */
export const letterSheetSchema = letterLineSchema.extend({
  council: z.string(),
  bearer: z.string(),
  subject: z.string(),
  text: z.string(),
  structure: z.string().nullable(),
  /** The address of the application, for whoever reads on paper. */
  site: z.string().nullable(),
});
export type LetterSheet = z.infer<typeof letterSheetSchema>;

/** Who was written about a meeting, when it left, when it was read in the application, what they answered. */
export const meetingLettersSchema = z.object({
  items: z.array(
    z.object({
      memberId: z.string(),
      displayName: z.string(),
      answer: z.enum(SHOWN_ANSWERS),
      /** Invited to single items, which ask for no answer. */
      visits: z.boolean(),
      /** The member whom this person comes for. */
      replaces: z.string().nullable(),
      answeredAt: instantSchema.nullable(),
      readAt: instantSchema.nullable(),
      letters: z.array(letterLineSchema),
    }),
  ),
});
export type MeetingLetters = z.infer<typeof meetingLettersSchema>;

const reminderDays = z
  .array(z.int().min(1).max(30))
  .max(4)
  .describe('Days before a meeting on which those who did not answer are written again');

/** Body and answer of `/api/letter-settings`. */
export const letterSettingsSchema = z.strictObject({
  reminderDays,
  digestHour: z.int().min(5).max(20).describe('Local hour from which reminders and the daily digest leave'),
});
export type LetterSettings = z.infer<typeof letterSettingsSchema>;

export const DEFAULT_LETTER_SETTINGS: LetterSettings = { reminderDays: [7, 1], digestHour: 7 };

/** Answer of `POST /api/mail/test`: what the mail server said. */
export const mailTestSchema = z.object({
  outcome: z.enum(['accepted', 'refused', 'delayed', 'unreachable', 'not-recognised', 'not-configured']),
  to: z.string(),
});
export type MailTest = z.infer<typeof mailTestSchema>;
