import * as z from 'zod';

export const AUDIT_OUTCOMES = ['done', 'read', 'refused'] as const;

/** What a row may be about, as the filters of the journal name it. */
export const AUDIT_AREAS = ['situation', 'meeting', 'commitment', 'account', 'council', 'other'] as const;
export type AuditArea = (typeof AUDIT_AREAS)[number];

const day = z.iso.date();

/** Query of `GET /api/audit`: days are local to the council, both included. */
export const auditQuerySchema = z.object({
  outcome: z.enum(AUDIT_OUTCOMES).optional(),
  area: z.enum(AUDIT_AREAS).optional(),
  person: z.uuid().optional().describe('Account that acted'),
  subject: z.uuid().optional().describe('What the row is about'),
  from: day.optional(),
  until: day.optional(),
  cursor: z
    .string()
    .regex(/^\d{1,18}$/)
    .optional(),
});
export type AuditQuery = z.infer<typeof auditQuerySchema>;

/** One row of the journal in words, without content. */
export const auditRowSchema = z.object({
  id: z.string(),
  at: z.string(),
  personId: z.string().nullable().describe('Null when the platform itself acted'),
  person: z.string(),
  outcome: z.enum(AUDIT_OUTCOMES),
  what: z.string(),
  subjectKind: z.string().nullable(),
  subjectId: z.string().nullable(),
  subjectName: z.string().nullable().describe('Of a person of the council, when the row is about an account'),
  place: z.int().nullable().describe('Place in the chain; null for the last seconds'),
});
export type AuditRow = z.infer<typeof auditRowSchema>;

/** Answer of `GET /api/audit`, latest first, with the last signed statement of the chain. */
export const auditListSchema = z.object({
  items: z.array(auditRowSchema),
  next: z.string().nullable().describe('Cursor of the next page; null on the last one'),
  statement: z.object({ place: z.int(), at: z.string(), hash: z.string() }).nullable(),
});
export type AuditList = z.infer<typeof auditListSchema>;
