import * as z from 'zod';
import { SITUATION_STATUSES } from '../situations/lifecycle';
import { localDateSchema } from '../time/local-date';
import { RETENTION_RULE_CODES, RETENTION_TRIGGERS } from './retention-rules';
import { MAX_POSTPONED_DAYS } from './retention.rules';

const reason = z.string().trim().min(10).max(1000);

export const ruleCodeSchema = z.enum(RETENTION_RULE_CODES);

/** A rule as the council applies it. */
export const retentionRuleViewSchema = z.object({
  code: ruleCodeSchema,
  trigger: z.enum(RETENTION_TRIGGERS),
  action: z.enum(['erase', 'review']),
  delayDays: z.int(),
  defaultDays: z.int(),
  ceilingDays: z.int(),
  justification: z.string().nullable(),
  decidedAt: z.string().nullable(),
  version: z.int().describe('0 while the default applies'),
});
export type RetentionRuleView = z.infer<typeof retentionRuleViewSchema>;

/** One line of what is due: no content, and no code for a draft, which only its author knows. */
export const dueLineSchema = z.object({
  situationId: z.uuid(),
  code: z.string().nullable(),
  status: z.enum(SITUATION_STATUSES),
  rule: ruleCodeSchema,
  action: z.enum(['erase', 'review']),
  triggerAt: z.string(),
  dueAt: z.string(),
  firstNoticeAt: z.string().nullable(),
  lastNoticeAt: z.string().nullable(),
  postponements: z.int(),
  held: z.boolean(),
  offers: z.array(z.enum(['postpone', 'hold', 'lift', 'erase'])),
});
export type DueLine = z.infer<typeof dueLineSchema>;

export const certificateSchema = z.object({
  id: z.uuid(),
  subjectKind: z.literal('situation'),
  code: z.string(),
  status: z.enum(SITUATION_STATUSES),
  submittedQuarter: z.string().nullable(),
  cause: z.enum(['rule', 'act', 'request']),
  rule: ruleCodeSchema.nullable(),
  erasedAt: z.string(),
  irrecoverableOn: localDateSchema.describe('From that day on no backup of keys holds what opened it'),
});
export type ErasureCertificate = z.infer<typeof certificateSchema>;

/** Answer of `GET /api/retention`. */
export const retentionPageSchema = z.object({
  rules: z.array(retentionRuleViewSchema),
  due: z.array(dueLineSchema),
  drafts: z.int().describe('How many drafts are due in the same period; only their authors know more'),
  certificates: z.array(certificateSchema),
  irrecoverableAfterDays: z.int(),
});
export type RetentionPage = z.infer<typeof retentionPageSchema>;

export const retentionQuerySchema = z.object({
  days: z.coerce.number().int().min(1).max(1100).default(90).describe('How far ahead: a rehearsal, nothing is done'),
});
export type RetentionQuery = z.infer<typeof retentionQuerySchema>;

export const setRuleSchema = z.strictObject({
  delayDays: z.int().min(1).max(3650),
  justification: z.string().trim().max(1000).default(''),
  version: z.int().min(0),
});
export type SetRule = z.infer<typeof setRuleSchema>;

export const postponeSchema = z.strictObject({ days: z.int().min(1).max(MAX_POSTPONED_DAYS), reason });
export type Postpone = z.infer<typeof postponeSchema>;

export const holdSchema = z.strictObject({ reason });

export const eraseSchema = z.strictObject({ code: z.string().trim().max(16).describe('Typed again by the person who erases'), reason });
export type Erase = z.infer<typeof eraseSchema>;
