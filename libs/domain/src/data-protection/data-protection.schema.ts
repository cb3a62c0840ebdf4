import * as z from 'zod';
import { ASSESSMENT_STATES } from './assessment.rules';

const line = (sentence: string) => z.string().trim().max(200).describe(sentence);

/** What the controller fills in; contacts are functions and shared addresses, never a person’s own. */
export const controllerFileSchema = z.strictObject({
  controllerAddress: line('Postal address of the controller'),
  officerContact: line('How to reach the data protection officer: a shared address or a telephone number'),
  rightsContact: line('Where people exercise their rights'),
  jointControllers: z.string().trim().max(600).describe('Other controllers and what was agreed between them, or nothing'),
  hosting: z.string().trim().max(400).describe('Where the data are hosted, by whom, with which certification'),
  legalBasis: z.enum(['public-interest', 'legal-obligation']).describe('GDPR article 6(1)(e) or 6(1)(c)'),
});
export type ControllerFile = z.infer<typeof controllerFileSchema>;

/** Body of `PUT /api/data-protection`. */
export const saveControllerFileSchema = controllerFileSchema.extend({ version: z.int().describe('Version on the screen') });
export type SaveControllerFile = z.infer<typeof saveControllerFileSchema>;

/** Body that says where the assessment stands. */
export const moveAssessmentSchema = z.strictObject({
  state: z.enum(ASSESSMENT_STATES),
  carriedOutBy: line('Function of who carried it out'),
  version: z.int(),
});
export type MoveAssessment = z.infer<typeof moveAssessmentSchema>;

const documentSection = z.object({ title: z.string(), lines: z.array(z.string()) });
const controllerDocument = z.object({
  id: z.enum(['register', 'assessment', 'notice', 'members-notice']),
  title: z.string(),
  sections: z.array(documentSection),
});
export type ControllerDocument = z.infer<typeof controllerDocument>;

/** Answer of `GET /api/data-protection`: the file, where the assessment stands, and the documents written from them. */
export const dataProtectionSchema = z.object({
  version: z.int(),
  file: controllerFileSchema,
  council: z.object({ name: z.string(), bearer: z.string(), fictitious: z.boolean() }),
  assessment: z.object({
    state: z.enum(ASSESSMENT_STATES),
    carriedOutBy: z.string(),
    declaredBy: z.string().nullable().describe('Name'),
    declaredAt: z.string().nullable(),
  }),
  situationsMayOpen: z.boolean(),
  canEdit: z.boolean(),
  documents: z.array(controllerDocument),
});
export type DataProtection = z.infer<typeof dataProtectionSchema>;

/** Values of a council that has filled in nothing yet. */
export const EMPTY_CONTROLLER_FILE: ControllerFile = {
  controllerAddress: '',
  officerContact: '',
  rightsContact: '',
  jointControllers: '',
  hosting: '',
  legalBasis: 'public-interest',
};
