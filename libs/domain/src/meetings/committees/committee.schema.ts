import * as z from 'zod';
import { localDateSchema } from '../../time/local-date';
import { MEETING_STATUSES } from '../plan/meeting-kinds';
import { COMMITTEE_KINDS, DELIVERABLE_STATE_CODES, DELIVERABLE_TOPIC_CODES } from './committee.rules';

export const committeeKindSchema = z.enum(COMMITTEE_KINDS);

/** Body of `PUT /api/committees/meetings/{id}/record`: what was said and decided, and which structures were there; no situation. */
export const committeeRecordInputSchema = z.strictObject({
  version: z.int().min(0).describe('Version on the screen; 0 before the first one'),
  summary: z.string().trim().max(6000),
  decisions: z.array(z.string().trim().min(3).max(600)).max(30),
  structureIds: z.array(z.uuid()).max(200).describe('Structures present: counted, never listed with names'),
  others: z.int().min(0).max(500).describe('People present without a structure of the directory'),
});
export type CommitteeRecordInput = z.infer<typeof committeeRecordInputSchema>;

/** Body that writes a deliverable of a meeting (R010). */
export const deliverableInputSchema = z.strictObject({
  title: z.string().trim().min(3).max(200),
  topic: z.enum(DELIVERABLE_TOPIC_CODES),
  state: z.enum(DELIVERABLE_STATE_CODES),
  dueOn: localDateSchema.nullable(),
  structureId: z.uuid().nullable().describe('Structure that carries it'),
});
export type DeliverableInput = z.infer<typeof deliverableInputSchema>;
export const editDeliverableSchema = deliverableInputSchema.extend({ version: z.int() });
export type EditDeliverable = z.infer<typeof editDeliverableSchema>;

export const deliverableSchema = deliverableInputSchema
  .extend({ id: z.uuid(), version: z.int(), meetingId: z.uuid(), structureName: z.string().nullable(), late: z.boolean() })
  .strip();
export type Deliverable = z.infer<typeof deliverableSchema>;

const namedSchema = z.object({ id: z.uuid(), name: z.string() });

const committeeMeetingSchema = z.object({
  id: z.uuid(),
  title: z.string(),
  date: localDateSchema,
  startTime: z.string(),
  place: z.string(),
  status: z.enum(MEETING_STATUSES),
  record: committeeRecordInputSchema
    .extend({ structures: z.array(namedSchema) })
    .strip()
    .nullable(),
  announcedIds: z.array(z.uuid()).describe('Structures whose people answered that they come: proposed for the record'),
  deliverables: z.array(deliverableSchema),
});
export type CommitteeMeeting = z.infer<typeof committeeMeetingSchema>;

/** Answer of `GET /api/committees/{kind}`: one instance, its meetings the latest first. */
export const committeePageSchema = z.object({
  kind: committeeKindSchema,
  today: z.string(),
  meetings: z.array(committeeMeetingSchema),
  members: z.array(z.object({ name: z.string(), structureName: z.string().nullable() })).describe('Convened at least once, or mandated'),
});
export type CommitteePage = z.infer<typeof committeePageSchema>;

/** Answer of `GET /api/committees`. */
export const committeesSchema = z.object({
  items: z.array(
    z.object({
      kind: committeeKindSchema,
      meetings: z.int(),
      lastOn: localDateSchema.nullable(),
      nextOn: localDateSchema.nullable(),
      decisions: z.int(),
      open: z.int().describe('Deliverables still to come'),
      late: z.int(),
      delivered: z.int(),
    }),
  ),
  inDesign: z.array(namedSchema).describe('Structures present at one technical committee at least: involved in the design'),
});
export type Committees = z.infer<typeof committeesSchema>;
