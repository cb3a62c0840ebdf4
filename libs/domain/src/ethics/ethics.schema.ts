import * as z from 'zod';
import { defineList, type CodedEntry } from '../vocabulary/coded-list';

/** Motives of a question to the ethics referent. */
export const ETHICS_MOTIVES = defineList([
  { code: 'consent', fr: 'Information, accord, opposition', en: 'Information, agreement, objection' },
  { code: 'secrecy', fr: 'Secret professionnel et partage', en: 'Professional secrecy and sharing' },
  { code: 'interest', fr: 'Lien d’intérêt, déport', en: 'Conflict of interest, stepping aside' },
  { code: 'words', fr: 'Mots employés, stigmatisation', en: 'Words used, stigma' },
  { code: 'place-of-the-person', fr: 'Place de la personne et de ses proches', en: 'Place of the person and of her relatives' },
  { code: 'constraint', fr: 'Contrainte, liberté d’aller et venir', en: 'Constraint, freedom of movement' },
  { code: 'frame', fr: 'Cadre et limites de la commission', en: 'Frame and limits of the commission' },
  { code: 'other', fr: 'Autre question', en: 'Another question' },
] as const satisfies readonly CodedEntry[]);

export type EthicsMotive = (typeof ETHICS_MOTIVES)[number]['code'];
const MOTIVE_CODES = ETHICS_MOTIVES.map(({ code }) => code) as [EthicsMotive, ...EthicsMotive[]];

/** Body of a question: about practice, never about a situation that could be recognised. The id drawn by the caller makes a second click harmless. */
export const askEthicsSchema = z.strictObject({
  id: z.uuid().optional(),
  motive: z.enum(MOTIVE_CODES),
  text: z.string().trim().min(15).max(2000).describe('The question, without anything of a situation'),
});
export type AskEthics = z.infer<typeof askEthicsSchema>;

/** Body of an answer; as doctrine, the question is written again in general terms. */
export const answerEthicsSchema = z.strictObject({
  text: z.string().trim().min(10).max(4000).describe('Answer to the asker'),
  doctrine: z
    .strictObject({
      question: z.string().trim().min(15).max(400).describe('The question in general terms, as anybody may read it'),
      answer: z.string().trim().min(10).max(4000).describe('The answer in general terms'),
    })
    .nullable()
    .describe('Kept for the council; null when the answer serves this asker only'),
});
export type AnswerEthics = z.infer<typeof answerEthicsSchema>;

/** One question with its answer, as its asker and the ethics referent read it. */
export const ethicsQuestionSchema = z.object({
  id: z.string(),
  motive: z.enum(MOTIVE_CODES),
  text: z.string(),
  askedBy: z.string().describe('Name'),
  askedAt: z.string(),
  own: z.boolean(),
  canAnswer: z.boolean(),
  answer: z.object({ text: z.string(), answeredBy: z.string(), answeredAt: z.string(), keptAsDoctrine: z.boolean() }).nullable(),
});
export type EthicsQuestionView = z.infer<typeof ethicsQuestionSchema>;
export const ethicsQuestionListSchema = z.object({ items: z.array(ethicsQuestionSchema) });
export type EthicsQuestionList = z.infer<typeof ethicsQuestionListSchema>;

/** One entry of the doctrine: no author, no situation, the month only. */
export const doctrineEntrySchema = z.object({
  id: z.string(),
  motive: z.enum(MOTIVE_CODES),
  question: z.string(),
  answer: z.string(),
  keptOn: z.string().describe('Month, YYYY-MM'),
});
export type DoctrineEntry = z.infer<typeof doctrineEntrySchema>;
export const doctrineSchema = z.object({ items: z.array(doctrineEntrySchema) });
export type Doctrine = z.infer<typeof doctrineSchema>;

/** Query of the doctrine: a motive, words, or both. */
export const searchDoctrineSchema = z.object({
  motive: z.enum(MOTIVE_CODES).optional(),
  words: z.string().trim().max(80).optional().describe('Every word must be found, whatever its case and accents'),
});
export type SearchDoctrine = z.infer<typeof searchDoctrineSchema>;
