import * as z from 'zod';
import { localDateSchema } from '../time/local-date';
import { freeText } from './free-text';

/** Blocks of the form that the person may ask to leave out of the discussion. */
export const EXCLUDABLE_SUBJECTS = ['person', 'housing', 'health', 'protection', 'entourage', 'account', 'resources'] as const;
export type ExcludableSubject = (typeof EXCLUDABLE_SUBJECTS)[number];

/** Block L: information, agreement and opposition of the person (R027), with dates and by which function. */
export const informationBlock = z.strictObject({
  informed: z.enum(['yes', 'not-yet', 'contra-indicated', 'unreachable']).describe('Whether the person knows of the submission'),
  informedOn: localDateSchema.nullable().describe('Day on which she was told'),
  informedBy: freeText(120, 'Function of who told her, no name'),
  how: freeText(600, 'How she was told, and what was handed over'),
  leafletGiven: z.boolean().describe('The plain-language leaflet was handed over'),
  agreement: z.enum(['written', 'oral-attested', 'refused', 'not-collected']).describe('Her agreement; silence is not agreement'),
  agreedOn: localDateSchema.nullable(),
  sharesHealth: z.boolean().describe('She agrees that professions of R.1110-2 CSP receive health and protection information'),
  opposition: z.enum(['none', 'partial', 'total']).describe('Her opposition, which she may express at any time'),
  excludedStructureIds: z.array(z.uuid()).max(30).describe('Partners she does not want'),
  excludedSubjects: z.array(z.enum(EXCLUDABLE_SUBJECTS)).max(7).describe('Blocks she does not want discussed'),
  doesNotWantShared: freeText(1000, 'What she does not want shared, in her words'),
  wishes: z
    .enum(['attend', 'attend-accompanied', 'written-contribution', 'be-represented', 'be-informed-after', 'unknown'])
    .describe('How she wishes to take part'),
  representativeInformed: z.enum(['yes', 'no', 'not-applicable']).describe('Her legal representative was told'),
  reason: freeText(1000, 'Why she was not told, when she was not'),
});
export type Information = z.infer<typeof informationBlock>;

/** Body that records information, agreement or opposition; opposition acts at once, also in an open meeting. */
export const recordInformationSchema = z.strictObject({ information: informationBlock, version: z.int() });

/** Body by which the facilitator asks to go on without the person’s agreement. */
export const requestDispensationSchema = z.strictObject({
  reason: z.string().trim().min(30).max(2000).describe('Why the person cannot be asked, and why waiting would harm her'),
  reviewOn: localDateSchema.describe('Day on which the dispensation ends unless renewed'),
});
export type RequestDispensation = z.infer<typeof requestDispensationSchema>;

/** A dispensation; without the countersignature of the ethics referent it opens nothing. */
export interface Dispensation {
  readonly reason: string;
  readonly requestedBy: string;
  readonly requestedAt: string;
  readonly reviewOn: string;
  readonly countersignedBy: string | null;
  readonly countersignedAt: string | null;
}
