import * as z from 'zod';
import { localDateSchema } from '../../time/local-date';
import { ITEM_KINDS, MEETING_KINDS, MEETING_STATUSES } from './meeting-kinds';

const minutes = z.int().min(1).max(480);
const title = z.string().trim().min(1).max(120);
const reason = z.string().trim().min(3).max(300);
const startTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const zone = z.string().min(3).max(60);

const fields = {
  title,
  date: localDateSchema,
  startTime,
  zone,
  durationMinutes: minutes,
  place: z.string().trim().max(200),
  facilitatorId: z.uuid().nullable(),
  /** How many new situations the meeting takes; the others wait. */
  situationCap: z.int().min(0).max(20),
};

/** `POST /api/meetings`: one meeting, at a local time of a named zone. */
export const createMeetingSchema = z.strictObject({
  ...fields,
  kind: z.enum(MEETING_KINDS),
  zone: fields.zone.default('Europe/Paris'),
  durationMinutes: fields.durationMinutes.default(240),
  place: fields.place.default(''),
  facilitatorId: fields.facilitatorId.default(null),
  situationCap: fields.situationCap.default(3),
});
export type CreateMeeting = z.infer<typeof createMeetingSchema>;

/** `POST /api/meetings/series`: a first meeting and the following ones. */
export const createSeriesSchema = createMeetingSchema.extend({
  count: z.int().min(1).max(24),
  everyMonths: z.int().min(1).max(12).default(3),
});
export type CreateSeries = z.infer<typeof createSeriesSchema>;

/** `PATCH /api/meetings/{id}` with the version read, so that two coordinators never overwrite each other. */
export const updateMeetingSchema = z
  .strictObject(fields)
  .partial()
  .extend({ version: z.int().min(0) });
export type UpdateMeeting = z.infer<typeof updateMeetingSchema>;

/** `POST /api/meetings/{id}/items`: a late item gives its reason. */
export const addItemSchema = z.strictObject({
  kind: z.enum(ITEM_KINDS),
  title,
  plannedMinutes: minutes,
  situationId: z.uuid().nullable().default(null),
  lateReason: reason.nullable().default(null),
});
export type AddItem = z.infer<typeof addItemSchema>;

/** `PUT /api/meetings/{id}/agenda`: the whole order, as dragged or moved by buttons. */
export const reorderItemsSchema = z.strictObject({ itemIds: z.array(z.uuid()).max(100), version: z.int().min(0) });
export type ReorderItems = z.infer<typeof reorderItemsSchema>;

export const updateItemSchema = z.strictObject({ title: title.optional(), plannedMinutes: minutes.optional(), version: z.int().min(0) });
export type UpdateItem = z.infer<typeof updateItemSchema>;

/** `PUT /api/meetings/{id}/list`: members for the whole meeting; guests for named items only. */
export const invitationListSchema = z.strictObject({
  memberIds: z.array(z.uuid()).max(200),
  guests: z.array(z.strictObject({ personId: z.uuid(), itemIds: z.array(z.uuid()).min(1) })).max(100),
});
export type InvitationList = z.infer<typeof invitationListSchema>;

export const CONVOCATION_ANSWERS = ['present', 'remote', 'excused', 'replaced'] as const;
export type ConvocationAnswer = (typeof CONVOCATION_ANSWERS)[number];

/** `POST /api/meetings/{id}/answer`: one's own answer to the convocation. */
export const answerConvocationSchema = z.strictObject({
  answer: z.enum(CONVOCATION_ANSWERS),
  deputyId: z.uuid().nullable().default(null),
});
export type AnswerConvocation = z.infer<typeof answerConvocationSchema>;

export const cancelMeetingSchema = z.strictObject({ reason });
export const postponeMeetingSchema = z.strictObject({ reason, date: localDateSchema, startTime: startTime.optional() });
export type PostponeMeeting = z.infer<typeof postponeMeetingSchema>;

/** One line of `GET /api/meetings`. */
export const meetingListItemSchema = z.object({
  id: z.string(),
  kind: z.enum(MEETING_KINDS),
  status: z.enum(MEETING_STATUSES),
  title: z.string(),
  date: localDateSchema,
  startTime,
  zone,
  durationMinutes: z.int(),
});
export type MeetingListItem = z.infer<typeof meetingListItemSchema>;

export const meetingListSchema = z.object({ items: z.array(meetingListItemSchema) });
