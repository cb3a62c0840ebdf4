import * as z from 'zod';
import { PROBLEM_CODES } from '../vocabulary/problem-codes';
import { SITUATION_STATUSES } from './lifecycle';
import { confirmedFindingSchema } from './situation-requests.schema';
import { SITUATION_OFFERS } from './situation-offers';
import { situationLineSchema, situationViewSchema } from './situation-view.schema';
import { DEADLINE_KINDS } from './submission-blocks.schema';

const answerDue = z.object({ on: z.string(), daysLeft: z.int().describe('Negative when late') });

const completeness = z.object({ filled: z.int(), required: z.int() });

const agenda = z.object({ meetingId: z.string() }).nullable().describe('Meeting on whose agenda the situation is');

const aid = z.object({
  kind: z.enum(['legal-deadline', 'worsening', 'waiting', 'person-attends', 'nobody-in-charge', 'earlier-passage']),
  deadline: z.enum(DEADLINE_KINDS).optional(),
  on: z.string().optional(),
  daysLeft: z.int().optional(),
  days: z.int().optional(),
});

/** Answer of `GET /api/situations/:id`: the reader’s projection and what they may do with it now. */
export const situationPageSchema = situationViewSchema.extend({
  updatedAt: z.string(),
  can: z.array(z.enum(SITUATION_OFFERS)).describe('What is open to the reader now'),
  names: z.record(z.string(), z.string()).describe('Names of the people and structures that the view cites, by id'),
  completeness,
  missing: z.array(z.string()).optional().describe('Required fields still empty, for the author and those who instruct'),
  confirmed: z.array(confirmedFindingSchema).optional().describe('For the author: doubtful passages confirmed as harmless'),
  colleagues: z
    .array(z.object({ accountId: z.string(), name: z.string() }))
    .optional()
    .describe('For the author: who may present the situation in their place'),
  secretsShared: z.boolean().optional().describe('For the author: secret fields are shown to professions of R.1110-2 CSP'),
  sharing: z
    .object({
      secrets: z.enum(['author', 'shared', 'other-profession', 'not-agreed']),
      gate: z.enum(['agreement', 'no-opposition']),
    })
    .describe('Where the reader stands with restricted fields, and what the council asks for'),
  textDigest: z.string().optional().describe('For who re-reads: the text on the screen'),
  scan: z.object({ scannedAt: z.string(), blocking: z.int(), unconfirmed: z.int() }).nullable().optional(),
  obstacles: z
    .array(z.object({ code: z.string(), details: z.record(z.string(), z.unknown()) }))
    .optional()
    .describe('What keeps the situation off the agenda, by code of the catalogue'),
  aids: z.array(aid).optional().describe('Reasons to take it sooner: shown, never automatic'),
  answerDue: answerDue.nullable().optional(),
  agenda: agenda.optional(),
});
export type SituationPage = z.infer<typeof situationPageSchema>;

/** One row of the list: codes, states, times and counts, no text. */
export const situationRowSchema = situationLineSchema.extend({
  problems: z.array(z.enum(PROBLEM_CODES)),
  updatedAt: z.string(),
  ageDays: z.int().describe('Days since the submission, or since the first draft'),
  missing: z.int().describe('Required fields still empty'),
  answerDue: answerDue.nullable(),
  agenda,
  can: z.array(z.enum(SITUATION_OFFERS)),
});
export type SituationRow = z.infer<typeof situationRowSchema>;

/** Answer of `GET /api/situations`. */
export const situationListSchema = z.object({
  items: z.array(situationRowSchema),
  next: z.string().nullable().describe('Cursor of the next page; null on the last one'),
});
export type SituationList = z.infer<typeof situationListSchema>;

/** Query of `GET /api/situations`. */
export const listSituationsSchema = z.object({
  status: z
    .string()
    .max(300)
    .transform((text) => text.split(',').filter((part) => part !== ''))
    .pipe(z.array(z.enum(SITUATION_STATUSES)).max(SITUATION_STATUSES.length))
    .optional()
    .describe('States, separated by commas'),
  problem: z.enum(PROBLEM_CODES).optional(),
  mine: z.literal('true').optional().describe('Those submitted by the reader only'),
  cursor: z.string().max(200).optional(),
});
export type ListSituations = z.infer<typeof listSituationsSchema>;

/** Answer of a change: where the situation stands now; the page reads the rest again. */
export const situationStateSchema = z.object({ id: z.string(), code: z.string(), status: z.enum(SITUATION_STATUSES), version: z.int() });
export type SituationState = z.infer<typeof situationStateSchema>;

/** Answer of the autosave. */
export const savedDraftSchema = situationStateSchema.extend({
  savedAt: z.string(),
  missing: z.array(z.string()),
  completeness,
  scan: z.object({ blocking: z.int(), unconfirmed: z.int().describe('Doubtful passages still to confirm or replace') }),
});
export type SavedDraft = z.infer<typeof savedDraftSchema>;
