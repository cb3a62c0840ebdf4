import * as z from 'zod';
import { SECTOR_CODES } from '../vocabulary/sectors';

/** How a question is answered: a 5-point agreement, five faces, one of a list, or words. */
export const QUESTION_KINDS = ['agreement', 'faces', 'choice', 'open'] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

/** Points of the scales, from the least to the most. */
export const SCALE_POINTS = [1, 2, 3, 4, 5] as const;

const questionId = z.string().regex(/^q[0-9]{1,2}$/, 'q1 to q99');

/** One question; its id stays from version to version, so that before and after compare the same thing. */
export const questionSchema = z
  .strictObject({
    id: questionId,
    kind: z.enum(QUESTION_KINDS),
    text: z.string().trim().min(3).max(300).describe('The question, without anything that identifies'),
    options: z.array(z.string().trim().min(1).max(120)).max(10).describe('Choices of a question with choices'),
  })
  .refine(({ kind, options }) => (kind === 'choice' ? options.length >= 2 : options.length === 0), {
    path: ['options'],
    message: 'choices belong to a question with choices, two at least',
  });
export type Question = z.infer<typeof questionSchema>;

export const TEMPLATE_CODES = ['coordination', 'representations', 'person', 'submitter'] as const;
export type TemplateCode = (typeof TEMPLATE_CODES)[number];

/** What a version of a questionnaire says. */
export const questionnaireContentSchema = z
  .strictObject({
    title: z.string().trim().min(3).max(160),
    lead: z.string().trim().max(600).describe('Why it is asked, in plain words'),
    questions: z.array(questionSchema).min(1).max(40),
  })
  .refine(({ questions }) => new Set(questions.map(({ id }) => id)).size === questions.length, {
    path: ['questions'],
    message: 'each question has its own id',
  });
export type QuestionnaireContent = z.infer<typeof questionnaireContentSchema>;

/** Body of `POST /api/questionnaires`. */
export const createQuestionnaireSchema = z.strictObject({
  content: questionnaireContentSchema,
  template: z.enum(TEMPLATE_CODES).nullable().describe('The ready-made questionnaire it started from'),
});
export type CreateQuestionnaire = z.infer<typeof createQuestionnaireSchema>;

/** Body of `PUT /api/questionnaires/:id`. */
export const editQuestionnaireSchema = z.strictObject({
  content: questionnaireContentSchema,
  version: z.int().describe('Version on the screen; an older one is refused'),
});
export type EditQuestionnaire = z.infer<typeof editQuestionnaireSchema>;

/** Who is asked. */
export const AUDIENCES = ['members', 'professionals', 'structures', 'submitters', 'persons'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** When, in order, so that before and after are compared; after is the end of a training or of a meeting. */
export const MOMENTS = ['once', 'before', 'after', 'six-months', 'twelve-months'] as const;
export type Moment = (typeof MOMENTS)[number];

/** Body of `POST /api/questionnaires/:id/campaigns`. */
export const openCampaignSchema = z
  .strictObject({
    audience: z.enum(AUDIENCES),
    moment: z.enum(MOMENTS),
    opensOn: z.iso.date(),
    closesOn: z.iso.date(),
  })
  .refine(({ opensOn, closesOn }) => closesOn > opensOn, { path: ['closesOn'], message: 'closes after it opens' });
export type OpenCampaign = z.infer<typeof openCampaignSchema>;

/** Body of `POST /api/questionnaire-campaigns/:id/answers`: by question, a point, the number of a choice, or words; what is absent was skipped. */
export const answersSchema = z.strictObject({
  answers: z.record(questionId, z.union([z.int().min(0).max(9), z.string().trim().max(1000)])),
});
export type Answers = z.infer<typeof answersSchema>['answers'];

/** A campaign as lists show it. */
export const campaignLineSchema = z.object({
  id: z.string(),
  questionnaireId: z.string(),
  title: z.string(),
  audience: z.enum(AUDIENCES),
  moment: z.enum(MOMENTS),
  opensOn: z.string(),
  closesOn: z.string(),
  status: z.enum(['planned', 'open', 'closed']),
  answered: z.int().nullable().describe('How many answered; null for those who only answer'),
  invited: z.int().nullable(),
  mayAnswer: z.boolean(),
  mayReadResults: z.boolean(),
  mayClose: z.boolean(),
});
export type CampaignLine = z.infer<typeof campaignLineSchema>;

export const campaignListSchema = z.object({ items: z.array(campaignLineSchema) });
export type CampaignList = z.infer<typeof campaignListSchema>;

const questionnaireLine = z.object({
  id: z.string(),
  title: z.string(),
  template: z.enum(TEMPLATE_CODES).nullable(),
  number: z.int().describe('Number of its last version'),
  questions: z.int(),
  campaigns: z.int(),
});

/** Answer of `GET /api/questionnaires`. */
export const questionnaireListSchema = z.object({ items: z.array(questionnaireLine) });
export type QuestionnaireList = z.infer<typeof questionnaireListSchema>;

/** Answer of `GET /api/questionnaires/:id`: its last version, and whether changing it makes a new one. */
export const questionnaireViewSchema = z.object({
  id: z.string(),
  template: z.enum(TEMPLATE_CODES).nullable(),
  number: z.int(),
  version: z.int(),
  used: z.boolean().describe('A campaign asks this version: a change makes the next one'),
  content: questionnaireContentSchema,
});
export type QuestionnaireView = z.infer<typeof questionnaireViewSchema>;

/** Answer of `GET /api/questionnaire-campaigns/:id`: what the answering page shows. */
export const campaignViewSchema = campaignLineSchema.extend({ content: questionnaireContentSchema });
export type CampaignView = z.infer<typeof campaignViewSchema>;

const distribution = z.array(z.int()).readonly();
const interval = z.object({ low: z.number(), high: z.number() });

/** What one question gave; everything is null while fewer than the threshold answered it. */
export const questionResultSchema = z.object({
  questionId: z.string(),
  answers: z.int().nullable(),
  counts: distribution.nullable().describe('By point or by choice'),
  mean: z.number().nullable(),
  meanInterval: interval.nullable().describe('95 %, Student'),
  agree: z.number().nullable().describe('Share of 4 and 5, in percent'),
  agreeInterval: interval.nullable().describe('95 %, Wilson'),
  bySector: z.array(z.object({ sector: z.enum(SECTOR_CODES), answers: z.int(), mean: z.number() })),
  before: z
    .object({ mean: z.number(), interval: interval.nullable(), answers: z.int(), difference: z.number(), overlaps: z.boolean() })
    .nullable()
    .describe('The same question in the campaign before'),
  words: z.array(z.string()).nullable(),
});
export type QuestionResult = z.infer<typeof questionResultSchema>;

/** Answer of `GET /api/questionnaire-campaigns/:id/results`. */
export const campaignResultsSchema = campaignViewSchema.extend({
  threshold: z.int(),
  hidden: z.enum(['open', 'too-few']).nullable().describe('Why nothing is shown'),
  comparedWith: z.object({ id: z.string(), moment: z.enum(MOMENTS) }).nullable(),
  results: z.array(questionResultSchema),
});
export type CampaignResults = z.infer<typeof campaignResultsSchema>;
