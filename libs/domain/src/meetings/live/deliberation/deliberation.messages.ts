import * as z from 'zod';
import { RESPONSE_CODES } from '../../../vocabulary/response-codes';
import { id, localDate, longText, shortText, targetItem } from '../message-parts';

/** Answers to the silent round: no vote, no weighing, an objection is worked on. */
export const ROUND_ANSWERS = ['consent', 'reservation', 'objection'] as const;
export type RoundAnswer = (typeof ROUND_ANSWERS)[number];

export const REFERENT_SIDES = ['health', 'social'] as const;
export type ReferentSide = (typeof REFERENT_SIDES)[number];

export const RETURN_RECIPIENTS = ['person', 'submitter'] as const;
export type ReturnRecipient = (typeof RETURN_RECIPIENTS)[number];

const fields = {
  code: z.enum(RESPONSE_CODES),
  text: longText,
  structureId: id.nullable(),
  dueDate: localDate.nullable(),
  needsAgreement: z.boolean(),
};

/** Body of `add-proposition`: the R-code, who does what by when, and whether it needs the person's agreement. */
const newProposition = targetItem.extend({
  ...fields,
  structureId: fields.structureId.default(null),
  dueDate: fields.dueDate.default(null),
  needsAgreement: fields.needsAgreement.default(true),
});

const side = z.enum(REFERENT_SIDES);
const answer = z.enum(ROUND_ANSWERS);

/** Commands of the deliberation. Propositions, rounds and returns take the id of the command that makes them. */
export const deliberationCommands = {
  'add-proposition': newProposition,
  'amend-proposition': targetItem.extend({ propositionId: id, ...z.strictObject(fields).partial().shape }),
  'remove-proposition': targetItem.extend({ propositionId: id }),
  'open-round': targetItem,
  'answer-round': targetItem.extend({ answer, reason: shortText.nullable().default(null) }),
  'close-round': targetItem,
  'validate-response': targetItem,
  'add-erratum': targetItem.extend({ propositionId: id, text: longText }),
  'propose-referent': targetItem.extend({ memberId: id, side }),
  'accept-referent': targetItem.extend({ side }),
  'decline-referent': targetItem.extend({ side }),
  'record-return': targetItem.extend({
    to: z.enum(RETURN_RECIPIENTS).default('person'),
    what: longText,
    byMemberId: id.nullable().default(null),
    byStructureId: id.nullable().default(null),
    dueDate: localDate.nullable().default(null),
  }),
} as const;

const proposition = z.strictObject({ itemId: id, propositionId: id, ...fields });
const counts = z.strictObject({ consent: z.int(), reservation: z.int(), objection: z.int() });

export const deliberationEvents = {
  'proposition-added': proposition,
  'proposition-amended': proposition,
  'proposition-removed': z.strictObject({ itemId: id, propositionId: id }),
  'round-opened': z.strictObject({ itemId: id, roundId: id, asked: z.array(id) }),
  /** Who answered what is projected to that person only, and leaves the stored event when the round ends (`redactAnswers`). */
  'answer-recorded': z.strictObject({
    itemId: id,
    roundId: id,
    memberId: id.nullable(),
    answer: answer.nullable(),
    reason: z.string().nullable(),
    replaces: z.boolean(),
  }),
  'round-closed': z.strictObject({
    itemId: id,
    roundId: id,
    counts,
    reasons: z.array(z.strictObject({ answer, reason: z.string() })),
    unanswered: z.int(),
  }),
  'round-cancelled': z.strictObject({ itemId: id, roundId: id }),
  'response-validated': z.strictObject({ itemId: id, compositionIncomplete: z.boolean(), unanswered: z.int() }),
  'erratum-added': z.strictObject({ itemId: id, propositionId: id, text: z.string() }),
  'referent-proposed': z.strictObject({ itemId: id, memberId: id, side }),
  'referent-accepted': z.strictObject({ itemId: id, memberId: id, side }),
  'referent-declined': z.strictObject({ itemId: id, memberId: id, side }),
  'return-recorded': z.strictObject({
    itemId: id,
    returnId: id,
    to: z.enum(RETURN_RECIPIENTS),
    what: z.string(),
    byMemberId: id.nullable(),
    byStructureId: id.nullable(),
    dueDate: z.string().nullable(),
  }),
} as const;
