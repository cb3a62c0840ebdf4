import * as z from 'zod';
import { instantSchema, localDateSchema } from '../../time/local-date';
import { DOCUMENT_LAYERS, ITEM_KINDS, ITEM_STATUSES } from './meeting-kinds';
import { CONVOCATION_ANSWERS, meetingListItemSchema } from './meeting.schema';

/** In what capacity somebody is convened; guests and submitters for one item only. */
export const CONVOCATION_CAPACITIES = ['facilitator', 'coordinator', 'member', 'deputy', 'guest', 'submitter'] as const;
export type ConvocationCapacity = (typeof CONVOCATION_CAPACITIES)[number];

export const SHOWN_ANSWERS = ['none', ...CONVOCATION_ANSWERS] as const;
export type ShownAnswer = (typeof SHOWN_ANSWERS)[number];

/** One line of the calendar; `readable` when the reader may open the meeting, `answer` when convened for the whole of it, `visit` for single items. */
export const meetingLineSchema = meetingListItemSchema.extend({
  place: z.string(),
  readable: z.boolean(),
  answer: z.enum(SHOWN_ANSWERS).nullable(),
  visit: z.boolean(),
});
export type MeetingLine = z.infer<typeof meetingLineSchema>;

export const meetingLinesSchema = z.object({ items: z.array(meetingLineSchema) });
export type MeetingLines = z.infer<typeof meetingLinesSchema>;

export const agendaItemViewSchema = z.object({
  id: z.string(),
  kind: z.enum(ITEM_KINDS),
  status: z.enum(ITEM_STATUSES),
  title: z.string(),
  plannedMinutes: z.int(),
  /** Minutes after the beginning; null on the waiting list. */
  startMinute: z.int().nullable(),
  situationId: z.string().nullable(),
  situationCode: z.string().nullable(),
  late: z.boolean(),
  lateReason: z.string().nullable(),
  documents: z.array(z.object({ id: z.string(), layer: z.enum(DOCUMENT_LAYERS) })),
});
export type AgendaItemView = z.infer<typeof agendaItemViewSchema>;

export const convenedViewSchema = z.object({
  memberId: z.string(),
  displayName: z.string(),
  structureName: z.string().nullable(),
  sector: z.string().nullable(),
  capacity: z.enum(CONVOCATION_CAPACITIES),
  /** The only item this person comes for; null for the whole meeting. */
  itemId: z.string().nullable(),
  answer: z.enum(SHOWN_ANSWERS),
  deputyId: z.string().nullable(),
  deputyName: z.string().nullable(),
  late: z.boolean(),
  /** Came by a single-use link: known by a profession, never by a name. */
  byLink: z.boolean(),
});
export type ConvenedView = z.infer<typeof convenedViewSchema>;

const memberChoiceSchema = z.object({ memberId: z.string(), displayName: z.string() });

/** Answer of `GET /api/meetings/{id}`: as far as the reader may see. */
export const meetingViewSchema = meetingListItemSchema.extend({
  version: z.int(),
  recordStatus: z.string(),
  place: z.string(),
  /** Instants of the planned beginning and end. */
  startsAt: instantSchema,
  endsAt: instantSchema,
  situationCap: z.int(),
  facilitatorId: z.string().nullable(),
  facilitatorName: z.string().nullable(),
  coordinatorId: z.string().nullable(),
  composition: z.array(z.object({ sector: z.string(), minimum: z.int() })),
  convokedAt: instantSchema.nullable(),
  /** Why it was cancelled or postponed. */
  statusReason: z.string().nullable(),
  /** The meeting that takes the place of a postponed one. */
  replacedById: z.string().nullable(),
  agenda: z.array(agendaItemViewSchema),
  waiting: z.array(agendaItemViewSchema),
  /** Items of the agenda that the reader does not see: their time is kept, nothing else is told. */
  hiddenMinutes: z.int(),
  people: z.array(convenedViewSchema),
  /** The reader's own convocation, null when not on the list. */
  me: z
    .object({
      memberId: z.string(),
      answer: z.enum(SHOWN_ANSWERS),
      deputyId: z.string().nullable(),
      possibleDeputies: z.array(memberChoiceSchema),
    })
    .nullable(),
  can: z.object({ plan: z.boolean(), lead: z.boolean(), organise: z.boolean(), answer: z.boolean() }),
});
export type MeetingView = z.infer<typeof meetingViewSchema>;

/** People who may be put on the list; `exceptional` ones come as guests of one item, by a reasoned act of the facilitator. */
export const inviteeSchema = z.object({
  memberId: z.string(),
  displayName: z.string(),
  structureName: z.string().nullable(),
  sector: z.string().nullable(),
  roles: z.array(z.string()),
  exceptional: z.boolean(),
});
export type Invitee = z.infer<typeof inviteeSchema>;
/** Answer of `GET /api/meetings/facilitators`: those who may be named to lead a meeting. */
export const facilitatorsSchema = z.object({ items: z.array(memberChoiceSchema) });
export type Facilitators = z.infer<typeof facilitatorsSchema>;

export const inviteesSchema = z.object({ items: z.array(inviteeSchema) });
export type Invitees = z.infer<typeof inviteesSchema>;

/** A situation that could join the agenda: facts that help to choose and what keeps it off, never an order. */
export const candidateSchema = z.object({
  situationId: z.string(),
  code: z.string(),
  status: z.string(),
  kind: z.enum(['situation', 'follow-up']),
  /** On an earlier agenda and not reached, or with open commitments. */
  carriedOver: z.boolean(),
  aids: z.array(z.object({ kind: z.string(), days: z.int().nullable(), on: localDateSchema.nullable() })),
  obstacles: z.array(z.object({ code: z.string(), message: z.string() })),
});
export type Candidate = z.infer<typeof candidateSchema>;
export const candidatesSchema = z.object({ items: z.array(candidateSchema) });
export type Candidates = z.infer<typeof candidatesSchema>;

/** Answer of `GET /api/meetings/{id}/answers`: what those convened for the whole meeting announced, and who comes in their place. */
export const announcedSchema = z.object({
  items: z.array(z.object({ memberId: z.string(), answer: z.enum(SHOWN_ANSWERS), deputyId: z.string().nullable() })),
});
export type Announced = z.infer<typeof announcedSchema>;

/** Answer of `GET /api/meetings/{id}/admissible`: who could still be admitted to a meeting whose list is frozen. */
export const admissiblePeopleSchema = z.object({
  items: z.array(z.object({ memberId: z.string(), displayName: z.string(), structureName: z.string().nullable() })),
});
export type AdmissiblePeople = z.infer<typeof admissiblePeopleSchema>;

const itemChoiceSchema = z.object({ itemId: z.string(), title: z.string() });

/** Answer of `GET /api/meetings/{id}/convocation-preview`: exactly who will see what once the meeting is convened. */
export const convocationPreviewSchema = z.object({
  obstacle: z.object({ code: z.string(), message: z.string() }).nullable(),
  people: z.array(
    z.object({
      memberId: z.string(),
      displayName: z.string(),
      capacity: z.enum(CONVOCATION_CAPACITIES),
      /** Situations readable from convocation to approval of the record. */
      sees: z.array(itemChoiceSchema),
      /** Situations kept from them: their structure is party to it, or the person excluded it. */
      excluded: z.array(itemChoiceSchema),
      /** For guests and submitters: the item they come for, readable from its opening to its closing. */
      during: z.array(itemChoiceSchema),
    }),
  ),
  missingSectors: z.array(z.object({ sector: z.string(), minimum: z.int(), present: z.int() })),
});
export type ConvocationPreview = z.infer<typeof convocationPreviewSchema>;

export const createdMeetingSchema = z.object({ id: z.string() });
/** Answer of `POST /api/meetings/next`: the commission to prepare, and whether it was just created. */
export const nextMeetingSchema = z.object({ id: z.string(), created: z.boolean() });
export type NextMeeting = z.infer<typeof nextMeetingSchema>;
export const createdSeriesSchema = z.object({ seriesId: z.string(), items: z.array(meetingListItemSchema) });
export type CreatedSeries = z.infer<typeof createdSeriesSchema>;
/** Version after a change, so that the next one is not refused as stale. */
export const changedMeetingSchema = z.object({ version: z.int() });
export type ChangedMeeting = z.infer<typeof changedMeetingSchema>;
