import * as z from 'zod';
import { ROLES } from '../../../access/roles';
import { id, instant, shortText, targetItem } from '../message-parts';

export const ATTENDANCE_STATES = ['present', 'remote', 'excused', 'absent', 'replaced', 'left'] as const;
export type AttendanceState = (typeof ATTENDANCE_STATES)[number];

/** People without an account are counted by capacity, without a name. */
export const ATTENDEE_CAPACITIES = ['person-concerned', 'supporter', 'interpreter', 'relative', 'trainee'] as const;
export type AttendeeCapacity = (typeof ATTENDEE_CAPACITIES)[number];

/** The short list of reasons for leaving an item; free words go to its facilitator only. */
export const RECUSAL_REASONS = ['personal-tie', 'professional-tie', 'party-to-situation', 'neighbour', 'other', 'excluded'] as const;
export type RecusalReason = (typeof RECUSAL_REASONS)[number];

const declarable = RECUSAL_REASONS.filter((reason) => reason !== 'excluded');

const participant = z.strictObject({
  memberId: id,
  displayName: z.string().min(1).max(120),
  structureId: id,
  sector: z.string().min(1).max(40),
  roles: z.array(z.enum(ROLES)),
});

/** Commands on who is in the room, and for which item. `admit-participant` is the server's own, after invitation rules. */
export const attendanceCommands = {
  'admit-participant': z.strictObject({ participant }),
  'record-attendance': z.strictObject({ memberId: id, state: z.enum(ATTENDANCE_STATES), replacedBy: id.optional() }),
  /** Several people at once; a null state takes back what was recorded by mistake: they are expected again. */
  'record-roll': z.strictObject({
    lines: z
      .array(z.strictObject({ memberId: id, state: z.enum(['present', 'remote', 'replaced']).nullable(), replacedBy: id.optional() }))
      .min(1)
      .max(200),
  }),
  'record-attendee': targetItem.extend({ capacity: z.enum(ATTENDEE_CAPACITIES) }),
  'end-attendee': targetItem.extend({ attendeeId: id }),
  'declare-recusal': targetItem.extend({ reason: z.enum(declarable).default('other'), text: shortText.nullable().default(null) }),
  'lift-recusal': targetItem.extend({ memberId: id }),
  'exclude-member': targetItem.extend({ memberId: id, text: shortText.nullable().default(null) }),
  'designate-deputy': z.strictObject({ itemId: id, memberId: id, replaces: z.enum(['facilitator', 'coordinator']) }),
} as const;

export const attendanceEvents = {
  'participant-admitted': z.strictObject({ participant }),
  'attendance-recorded': z.strictObject({
    memberId: id,
    state: z.enum(ATTENDANCE_STATES).nullable(),
    since: instant,
    replacedBy: id.nullable(),
  }),
  'attendee-recorded': z.strictObject({ itemId: id, attendeeId: id, capacity: z.enum(ATTENDEE_CAPACITIES) }),
  'attendee-left': z.strictObject({ itemId: id, attendeeId: id }),
  'recusal-declared': z.strictObject({
    itemId: id,
    memberId: id,
    reason: z.enum(RECUSAL_REASONS).nullable(),
    text: z.string().nullable(),
  }),
  'recusal-lifted': z.strictObject({ itemId: id, memberId: id }),
  'deputy-designated': z.strictObject({ itemId: id, memberId: id, replaces: z.enum(['facilitator', 'coordinator']) }),
} as const;
