import * as z from 'zod';
import { GRANT_LEVELS } from '../access/grants';
import { CLOSURE_CODES } from '../vocabulary/closure-reasons';
import { EFFECT_CODES } from '../vocabulary/effects';
import { INADMISSIBILITY_CODES } from '../vocabulary/inadmissibility-reasons';
import { PROBLEM_CODES } from '../vocabulary/problem-codes';
import { enterForAnotherSchema } from './entry.rules';
import { SITUATION_STATUSES } from './lifecycle';
import { checklistStateSchema, PARTY_LINKS } from './preparation.schema';
import { DEADLINE_KINDS } from './submission-blocks.schema';
import { submissionDraftSchema } from './submission.schema';

const decision = z.object({
  outcome: z.enum(['admissible', 'not-admissible']),
  decidedAt: z.string(),
  reason: z.enum(INADMISSIBILITY_CODES).nullable(),
  message: z.string(),
});

const question = z.object({
  id: z.string(),
  askedBy: z.string(),
  askedAt: z.string(),
  text: z.string(),
  answer: z.object({ answeredBy: z.string(), answeredAt: z.string(), text: z.string() }).nullable(),
});

const dispensation = z.object({
  reason: z.string(),
  requestedBy: z.string(),
  requestedAt: z.string(),
  reviewOn: z.string(),
  countersignedBy: z.string().nullable(),
  countersignedAt: z.string().nullable(),
});

const invitation = z.object({
  id: z.string(),
  accountId: z.string(),
  structureId: z.string(),
  reason: z.string(),
  exceptional: z.boolean(),
  invitedBy: z.string(),
  invitedAt: z.string(),
  cancelledAt: z.string().nullable(),
});

const rereading = z.object({
  digest: z.string(),
  outcome: z.enum(['clean', 'to-correct']),
  note: z.string(),
  readerId: z.string(),
  rereadAt: z.string(),
});

const closure = z.object({
  reason: z.enum(CLOSURE_CODES),
  closedAt: z.string(),
  summary: z.string(),
  remains: z.string().optional(),
  learned: z.string().optional(),
  effectByReferent: z.enum(EFFECT_CODES),
  effectByPerson: z.enum(EFFECT_CODES),
  personWords: z.string(),
});

/** Answer of `GET /api/situations/:id`: what is absent is not for the reader, and nothing says that it exists. */
export const situationViewSchema = z.object({
  id: z.string(),
  code: z.string().describe('Neutral code XXX-XXX-C'),
  status: z.enum(SITUATION_STATUSES),
  version: z.int(),
  levels: z.array(z.enum(GRANT_LEVELS)).describe('Levels held by the reader'),
  submission: submissionDraftSchema,
  entry: enterForAnotherSchema
    .extend({ by: z.string() })
    .nullable()
    .optional()
    .describe('Received on paper or by telephone: who typed it, for whom'),
  createdAt: z.string().optional(),
  submittedAt: z.string().nullable().optional(),
  passages: z.int().optional(),
  decision: decision.nullable().optional(),
  questions: z.array(question).readonly().optional(),
  dispensation: dispensation.nullable().optional(),
  checklist: checklistStateSchema.optional(),
  invitations: z.array(invitation).readonly().optional(),
  parties: z
    .array(z.object({ structureId: z.string(), link: z.enum(PARTY_LINKS), sits: z.boolean().nullable(), reason: z.string().optional() }))
    .readonly()
    .optional(),
  rereading: rereading.nullable().optional(),
  closure: closure.nullable().optional(),
});
export type SituationView = z.infer<typeof situationViewSchema>;

/** One line of the list of situations: codes, states and dates, no text. */
export const situationLineSchema = z.object({
  id: z.string(),
  code: z.string(),
  status: z.enum(SITUATION_STATUSES),
  createdAt: z.string(),
  submittedAt: z.string().nullable(),
  passages: z.int(),
  principalProblem: z.enum(PROBLEM_CODES).nullable(),
  nextDeadline: z.object({ kind: z.enum(DEADLINE_KINDS), on: z.string(), daysLeft: z.int() }).nullable(),
  openQuestions: z.int().describe('Questions awaiting the submitter'),
  own: z.boolean().describe('Submitted by the reader'),
});
export type SituationLine = z.infer<typeof situationLineSchema>;

/** Query of the list. */
export const situationsQuerySchema = z.object({
  status: z.array(z.enum(SITUATION_STATUSES)).max(15).optional(),
  problem: z.enum(PROBLEM_CODES).optional(),
  mine: z.boolean().optional(),
});
