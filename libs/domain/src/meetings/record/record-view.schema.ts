import * as z from 'zod';
import { heardLineSchema } from './heard-by';
import { RECORD_STATUSES } from './record.rules';

const bilingual = z.object({ fr: z.string(), en: z.string() });
const named = z.object({ id: z.string(), name: z.string() });
const section = z.object({ section: z.string(), text: z.string() });

/** A validated proposition as a record prints it. */
export const recordPropositionSchema = z.object({
  propositionId: z.string(),
  code: z.string(),
  text: z.string(),
  structureId: z.string().nullable(),
  dueDate: z.string().nullable(),
  needsAgreement: z.boolean(),
  errata: z.array(z.object({ text: z.string(), at: z.string() })).readonly(),
});

/** Corrections of an approved text, oldest first. */
const errata = z.array(z.object({ text: z.string(), at: z.string() }));

const round = z.object({
  counts: z.object({ consent: z.int(), reservation: z.int(), objection: z.int() }),
  reasons: z.array(z.object({ answer: z.string(), reason: z.string() })).readonly(),
  unanswered: z.int(),
});

const plannedReturn = z.object({ to: z.string(), what: z.string(), dueDate: z.string().nullable() });

/** A remark and what was done with it; its author shows to nobody but those who tidy. */
export const remarkViewSchema = z.object({
  id: z.string(),
  text: z.string(),
  at: z.string(),
  mine: z.boolean(),
  outcome: z.enum(['taken', 'not-taken']).nullable(),
  answer: z.string().nullable(),
});

const recordItem = z.object({
  itemId: z.string(),
  number: z.int(),
  kind: z.string(),
  status: z.string(),
  /** False: only the place and the times of the item are for this reader. */
  readable: z.boolean(),
  title: z.string(),
  situationId: z.string().nullable(),
  situationCode: z.string().nullable(),
  startedAt: z.string().nullable(),
  endedAt: z.string().nullable(),
  durationMinutes: z.int(),
  present: z.int(),
  /** The register of who heard the item, for those who read it whole. */
  heardBy: z.array(heardLineSchema),
  recusals: z.int(),
  compositionMissing: z.array(z.object({ sector: z.string(), minimum: z.int(), present: z.int() })).readonly(),
  openedAnywayReason: z.string().nullable(),
  documentId: z.string().nullable().describe('Text to tidy, for those who may while it is open'),
  sections: z.array(section).readonly(),
  propositions: z.array(recordPropositionSchema).readonly(),
  round: round.nullable(),
  referentSides: z.array(z.string()).readonly(),
  returns: z.array(plannedReturn).readonly(),
  errata,
  mayAddErratum: z.boolean(),
  remarks: z.array(remarkViewSchema),
  mayRemark: z.boolean(),
});

/** Answer of `GET /api/meetings/:id/record`: the record as its reader may see it. */
export const recordViewSchema = z.object({
  meetingId: z.string(),
  title: z.string(),
  date: z.string(),
  place: z.string(),
  openedAt: z.string(),
  closedAt: z.string(),
  status: z.enum(RECORD_STATUSES),
  remarksUntil: z.string().nullable(),
  approvedAt: z.string().nullable(),
  /** SHA-256 of the whole record, sealed at approval. */
  contentHash: z.string().nullable(),
  journalEnd: z
    .object({ place: z.int(), hash: z.string() })
    .nullable()
    .describe('Where the journal ended at approval: kept on paper, it shows later that nothing before was changed or cut'),
  notesDestroyed: z.int().nullable().describe('Working notes destroyed at approval, attested in the journal'),
  attendance: z.record(z.string(), z.int()),
  structuresPresent: z.int(),
  statement: bilingual,
  items: z.array(recordItem),
  structures: z.array(named),
  mayTidy: z.boolean(),
  mayOpenRemarks: z.boolean(),
  mayApprove: z.boolean(),
  maySeeReaders: z.boolean(),
});
export type RecordView = z.infer<typeof recordViewSchema>;
export type RecordItemView = RecordView['items'][number];
export type RemarkView = z.infer<typeof remarkViewSchema>;

/** What one recipient receives of one item: the submitter of a situation, or a structure for what it answers for. */
export const extractSchema = z.object({
  meetingDate: z.string(),
  situationCode: z.string().nullable(),
  sections: z.array(section).readonly(),
  propositions: z.array(recordPropositionSchema).readonly(),
  referentSides: z.array(z.string()).readonly(),
  returns: z.array(plannedReturn).readonly(),
  errata,
  /** The register of who heard the situation, for its submitter only. */
  heardBy: z.array(heardLineSchema),
  statement: bilingual,
});

/** Extracts for one reader with the names of the structures they mention. */
export const extractsSchema = z.object({ items: z.array(extractSchema).readonly(), structures: z.array(named), textApproved: z.boolean() });
export type ExtractsView = z.infer<typeof extractsSchema>;

/** Answer of `GET /api/meetings/:id/record/readers`: when each person convened last opened the record, and their extract. */
export const recordReadersSchema = z.object({
  items: z.array(z.object({ name: z.string(), readAt: z.string().nullable(), extractReadAt: z.string().nullable() })),
});
export type RecordReaders = z.infer<typeof recordReadersSchema>;
