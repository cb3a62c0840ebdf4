import * as z from 'zod';
import { localDateSchema } from '../time/local-date';
import { COMPLEXITY_FACTOR_CODES } from '../vocabulary/complexity-factors';
import { PROBLEM_CODES } from '../vocabulary/problem-codes';
import { freeText } from './free-text';

const yesNoUnknown = z.enum(['yes', 'no', 'unknown']);

export const EXPECTED_HELP = [
  'analysis',
  'coordination',
  'access-to-care',
  'housing',
  'protection',
  'entitlements',
  'support-for-professionals',
] as const;

/** Block K: what is asked of the commission. */
export const requestBlock = z.strictObject({
  question: freeText(600, 'The question put to the commission, in one or two sentences'),
  expectedHelp: z.array(z.enum(EXPECTED_HELP)).max(7).describe('Kinds of help expected'),
});

/** Block A: how the submitter knows the person; who they are comes from their account. */
export const submitterBlock = z.strictObject({
  knowsSince: freeText(200, 'Since when and in what capacity the submitter knows the person'),
  contactFrequency: freeText(200, 'How often they meet'),
  hierarchyInformed: z.boolean().describe('The submitter’s manager knows of the submission'),
  willAttend: z.boolean().describe('The submitter will be there for the item'),
  replacedBy: z.uuid().nullable().describe('Account of the colleague who presents the situation instead'),
});

/** Block B, generalised: bands and kinds, nothing that names or locates. */
export const personBlock = z.strictObject({
  ageBand: z.enum(['18-25', '26-35', '36-45', '46-55', '56-65', '66-75', 'over-75']).describe('Age band; adults only'),
  gender: z.enum(['woman', 'man', 'other']).describe('Gender as the person states it'),
  household: z
    .enum(['alone', 'couple', 'couple-with-children', 'single-parent', 'with-relatives', 'shared', 'unknown'])
    .describe('With whom the person lives'),
  minorsAtHome: yesNoUnknown.describe('Children under 18 at home; reminds the writer of legal duties'),
  income: z
    .array(z.enum(['aah', 'rsa', 'pension', 'wage', 'unemployment', 'daily-allowance', 'none', 'unknown']))
    .max(8)
    .describe('Kinds of income, no amount'),
  debts: yesNoUnknown.describe('Debts or arrears known'),
  cover: z.enum(['open', 'interrupted', 'unknown']).describe('Health insurance rights'),
  preciseBecause: freeText(300, 'Why traits that very few people share stay as precise as they are'),
});

/** Block C: the home, described by facts. */
export const housingBlock = z.strictObject({
  status: z
    .enum(['social-tenant', 'private-tenant', 'owner', 'hosted', 'shelter', 'hotel', 'street', 'hospital', 'unknown'])
    .describe('Housing status'),
  since: freeText(120, 'Since about when, in words'),
  signs: z
    .array(z.enum(['shutters-closed', 'full-letterbox', 'smells', 'clutter', 'damage', 'no-energy', 'noise', 'none-observed']))
    .max(8)
    .describe('What was observed, not what it means'),
  proceeding: z.enum(['none', 'nuisance', 'arrears', 'eviction', 'insalubrity', 'unknown']).describe('Proceedings under way'),
  text: freeText(1500, 'The home and the path that led there'),
});

/** Block D, secret: links with care, without diagnosis or treatment; no field is compulsory (charter art. 3 and 6). */
export const healthBlock = z.strictObject({
  generalPractitioner: yesNoUnknown.describe('A general practitioner is known'),
  psychiatricFollowUp: z.enum(['current', 'past', 'none', 'unknown']).describe('Psychiatric follow-up, as far as the writer may say'),
  followUpBroken: yesNoUnknown.describe('Follow-up recently broken'),
  somaticNeeds: freeText(800, 'Bodily health needs noticed, without diagnosis'),
});

/** Block E, secret: legal protection. */
export const protectionBlock = z.strictObject({
  measure: z
    .enum(['none', 'requested', 'safeguard', 'curatorship', 'guardianship', 'family-habilitation', 'masp', 'maj', 'unknown'])
    .describe('Protection measure'),
  text: freeText(800, 'What matters about protection for the question asked'),
});

/** Block F: those around the person, by their link, never by name. */
export const entourageBlock = z.strictObject({ text: freeText(1500, 'Who is there, who can be relied upon, what has come apart') });

/** Block G: the situation itself; facts and interpretations are two fields (R043, charter art. 5). */
export const accountBlock = z.strictObject({
  problems: z.array(z.enum(PROBLEM_CODES)).max(12).describe('Difficulties, P-codes'),
  principalProblem: z.enum(PROBLEM_CODES).nullable().describe('The principal one, among those chosen'),
  complexityFactors: z.array(z.enum(COMPLEXITY_FACTOR_CODES)).max(7).describe('What makes isolated help insufficient'),
  factsSeen: freeText(4000, 'What was seen or heard'),
  interpretation: freeText(2000, 'What the writer thinks of it'),
  trigger: freeText(800, 'What set things off'),
  worsening: freeText(800, 'What has become worse, since when'),
});

/** Block H: strengths and the person’s own words, without which only deficits would be read. */
export const resourcesBlock = z.strictObject({
  strengths: freeText(2000, 'Strengths, wishes, habits, what works'),
  personWords: freeText(2000, 'What the person asks for or says, in her own words'),
});

/** Block I: one step already taken. */
export const stepTaken = z.strictObject({
  who: freeText(160, 'Service or function that acted'),
  what: freeText(400, 'What was done'),
  when: freeText(120, 'About when'),
  result: freeText(400, 'What came of it'),
});

/** Block J: one partner who knows the situation: a structure and a function, no name. */
export const stakeholder = z.strictObject({
  structureId: z.uuid().nullable().describe('A partner of the council; null when outside it'),
  label: freeText(160, 'Structure or function in words'),
  role: freeText(300, 'What they do with the person'),
  informedOfSubmission: z.boolean(),
  toInvite: z.boolean(),
});

export const DEADLINE_KINDS = [
  'eviction',
  'hearing',
  'notice-period',
  'measure-expiry',
  'entitlement-renewal',
  'hospital-discharge',
  'other',
] as const;

/** One event of the chronology (R037): when in words, so that no exact date identifies. */
export const timelineEvent = z.strictObject({ when: freeText(120, 'When, in words'), what: freeText(600, 'What happened') });

/** One legal deadline: the only exact dates of the form, because the agenda depends on them. */
export const legalDeadline = z.strictObject({
  kind: z.enum(DEADLINE_KINDS).describe('Kind of deadline'),
  on: localDateSchema.describe('Last useful day'),
  note: freeText(300, 'What the deadline decides'),
});

/** Block M: the writer checked that nothing calls for an emergency service (R026). */
export const emergencyBlock = z.strictObject({
  excluded: z.boolean().describe('No emergency at the time of writing'),
  whatWasChecked: freeText(600, 'How the writer made sure of it'),
});

/** Block N: what the submitter undertakes (R039). */
export const undertakingsBlock = z.strictObject({
  facts: z.boolean().describe('Facts are told apart from interpretations'),
  respectfulWords: z.boolean().describe('Nothing stigmatises'),
  noIdentity: z.boolean().describe('Nothing names the person or those close to her'),
  presence: z.boolean().describe('The submitter or a colleague will come'),
  returnToPerson: z.boolean().describe('The submitter takes part in the return to the person'),
});
