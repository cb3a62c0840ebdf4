import * as z from 'zod';
import { informationBlock } from './agreement.schema';
import { missingForSubmission } from './completeness.rules';
import { FREE_TEXT_SCHEMAS } from './free-text';
import {
  accountBlock,
  emergencyBlock,
  entourageBlock,
  healthBlock,
  housingBlock,
  legalDeadline,
  personBlock,
  protectionBlock,
  requestBlock,
  resourcesBlock,
  stakeholder,
  stepTaken,
  submitterBlock,
  timelineEvent,
  undertakingsBlock,
} from './submission-blocks.schema';

/** Blocks whose every field is secret: health and protection (R.1110-2 CSP). */
export const SECRET_BLOCKS = ['health', 'protection'] as const;

const blocks = {
  request: requestBlock,
  submitter: submitterBlock,
  person: personBlock,
  housing: housingBlock,
  health: healthBlock,
  protection: protectionBlock,
  entourage: entourageBlock,
  account: accountBlock,
  resources: resourcesBlock,
  information: informationBlock,
  emergency: emergencyBlock,
  undertakings: undertakingsBlock,
} as const;

const lists = {
  timeline: z.array(timelineEvent).max(40),
  legalDeadlines: z.array(legalDeadline).max(10),
  stepsTaken: z.array(stepTaken).max(30),
  stakeholders: z.array(stakeholder).max(30),
} as const;

export type BlockName = keyof typeof blocks;
export type ListName = keyof typeof lists;

/** Fields that hold free text, as `block.field`. */
export const FREE_TEXT_FIELDS: readonly string[] = Object.entries(blocks).flatMap(([block, schema]) =>
  Object.entries(schema.shape).flatMap(([field, type]) => (FREE_TEXT_SCHEMAS.has(type) ? [`${block}.${field}`] : [])),
);

/** What a submitter may mark as secret besides the secret blocks: any free text except the question and the person’s information. */
export const MARKABLE_FIELDS: readonly string[] = [
  ...FREE_TEXT_FIELDS.filter((path) => !/^(request|information|emergency|health|protection)\./.test(path)),
  'timeline',
  'stepsTaken',
];

const secretFields = z
  .array(z.string().refine((path) => MARKABLE_FIELDS.includes(path), 'this field cannot be marked'))
  .max(30)
  .describe('Fields the submitter keeps for the professions of R.1110-2 CSP');

/** What a submitter may keep from named structures: any field of these blocks, or a whole list; the question and the person’s own choices stay readable. */
export const WITHHOLDABLE_FIELDS: readonly string[] = [
  ...Object.entries(blocks).flatMap(([block, schema]) =>
    ['request', 'information', 'emergency', 'undertakings'].includes(block)
      ? []
      : Object.keys(schema.shape).map((field) => `${block}.${field}`),
  ),
  ...Object.keys(lists),
];

const notSharedWith = z
  .array(
    z.strictObject({
      path: z.string().refine((path) => WITHHOLDABLE_FIELDS.includes(path), 'this field cannot be kept from anybody'),
      structureIds: z.array(z.uuid()).min(1).max(30),
    }),
  )
  .max(60)
  .describe('Fields that the named structures do not read (R044)');

/** What autosave keeps: any part of the form, within its limits; an unknown field is refused, so that no identity field slips in. */
export const submissionDraftSchema = z.strictObject({
  mode: z.enum(['short', 'long']).describe('Short: ten minutes; long: every block'),
  request: requestBlock.partial().optional(),
  submitter: submitterBlock.partial().optional(),
  person: personBlock.partial().optional(),
  housing: housingBlock.partial().optional(),
  health: healthBlock.partial().optional(),
  protection: protectionBlock.partial().optional(),
  entourage: entourageBlock.partial().optional(),
  account: accountBlock.partial().optional(),
  resources: resourcesBlock.partial().optional(),
  information: informationBlock.partial().optional(),
  emergency: emergencyBlock.partial().optional(),
  undertakings: undertakingsBlock.partial().optional(),
  timeline: lists.timeline.optional(),
  legalDeadlines: lists.legalDeadlines.optional(),
  stepsTaken: lists.stepsTaken.optional(),
  stakeholders: lists.stakeholders.optional(),
  secretFields: secretFields.optional(),
  notSharedWith: notSharedWith.optional(),
});
export type SubmissionDraft = z.infer<typeof submissionDraftSchema>;

/** A form that may be submitted: the same fields, and nothing required is missing. */
export const submissionSchema = submissionDraftSchema.superRefine((draft, context) => {
  for (const path of missingForSubmission(draft))
    context.addIssue({ code: 'custom', path: path.split('.'), message: 'required to submit' });
});

/** Body of the autosave: the whole draft with the version it started from and the stamp of the scan made before sending. */
export const saveDraftSchema = z.strictObject({
  submission: submissionDraftSchema,
  version: z.int().min(0).describe('Version the writer started from; an older one is refused'),
});
export type SaveDraft = z.infer<typeof saveDraftSchema>;
