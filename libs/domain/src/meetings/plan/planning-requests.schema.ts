import * as z from 'zod';
import { localDateSchema } from '../../time/local-date';
import { addItemSchema, cancelMeetingSchema, postponeMeetingSchema } from './meeting.schema';

const version = z.int().min(0).describe('Version on the screen');

/** `POST /api/meetings/{id}/items`: on the agenda, or on the waiting list when the meeting already has its number of situations. */
export const joinAgendaSchema = addItemSchema.extend({ waiting: z.boolean().default(false) });
export type JoinAgenda = z.infer<typeof joinAgendaSchema>;

/** `PUT /api/meetings/{id}/items/{itemId}/waiting`: from the waiting list to the agenda and back. */
export const waitItemSchema = z.strictObject({ waiting: z.boolean(), version, lateReason: addItemSchema.shape.lateReason });
export type WaitItem = z.infer<typeof waitItemSchema>;

/** `POST /api/meetings/{id}/guests`: one person for one item; police, private landlord and élu are reasoned acts of the facilitator. */
export const inviteGuestSchema = z.strictObject({
  memberId: z.uuid(),
  itemId: z.uuid(),
  reason: z.string().trim().max(800).default('').describe('Why this person is needed; required for exceptional guests'),
});
export type InviteGuest = z.infer<typeof inviteGuestSchema>;

/** `PUT /api/meetings/{id}/members`: those convened for the whole meeting, until the list is frozen. */
export const memberListSchema = z.strictObject({ memberIds: z.array(z.uuid()).max(200), version });
export type MemberList = z.infer<typeof memberListSchema>;

/** `POST /api/meetings/{id}/participants`: a person of the council who was on no list sits for the rest of the meeting. */
export const admitParticipantSchema = z.strictObject({
  memberId: z.uuid(),
  reason: z.string().trim().min(10).max(800).describe('Why this person joins a list that was frozen'),
});
export type AdmitParticipant = z.infer<typeof admitParticipantSchema>;

/** `POST /api/meetings/{id}/convoke`: freezes the list as the coordinator saw it. */
export const convokeSchema = z.strictObject({ version });
export type Convoke = z.infer<typeof convokeSchema>;

export const cancelWithVersionSchema = cancelMeetingSchema.extend({ version });
export type CancelMeeting = z.infer<typeof cancelWithVersionSchema>;

export const postponeWithVersionSchema = postponeMeetingSchema.extend({ version });
export type PostponeWithVersion = z.infer<typeof postponeWithVersionSchema>;

/** `GET /api/meetings`: the calendar between two local dates, everything when none is given. */
export const meetingListQuerySchema = z.object({ from: localDateSchema.optional(), to: localDateSchema.optional() });
export type MeetingListQuery = z.infer<typeof meetingListQuerySchema>;
