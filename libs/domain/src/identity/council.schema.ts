import * as z from 'zod';
import { SECTOR_CODES } from '../vocabulary/sectors';

/** Settings of a council: local choices that the sources leave open, none of which weakens a wall. */
export const councilSettingsSchema = z.strictObject({
  agreementGate: z
    .enum(['agreement', 'no-opposition'])
    .describe('What opens the agenda: the person’s agreement, or her information without opposition'),
  smallCountThreshold: z.int().min(3).max(20).describe('Counts under it are hidden outside the coordination'),
  situationsPerMeeting: z.int().min(1).max(12).describe('Cap of new situations in one meeting'),
  slotMinutes: z.int().min(30).max(480).describe('Length of a meeting'),
  returnToPersonDays: z.int().min(1).max(90).describe('Delay of the return to the person'),
  returnToSubmitterDays: z.int().min(1).max(180).describe('Delay of the return to the submitter'),
  admissibilityAnswerDays: z.int().min(1).max(90).describe('Delay of the answer to a submission'),
  composition: z
    .array(z.strictObject({ sector: z.enum(SECTOR_CODES), minimum: z.int().min(1).max(10) }))
    .max(8)
    .describe('Sectors that must sit for an item, tested after recusals'),
  quizBeforeMeetings: z.boolean().describe('Those who sit go through the preparation and its quiz before meeting content opens'),
  facilitatorAnswersIdentity: z
    .boolean()
    .describe('The facilitator, besides the submitter’s structure, decides on requests for the identity behind a code'),
});
export type CouncilSettings = z.infer<typeof councilSettingsSchema>;

export type AgreementGate = CouncilSettings['agreementGate'];

/** Values proposed to a new council. */
export const DEFAULT_COUNCIL_SETTINGS: CouncilSettings = {
  agreementGate: 'agreement',
  smallCountThreshold: 5,
  situationsPerMeeting: 3,
  slotMinutes: 240,
  returnToPersonDays: 15,
  returnToSubmitterDays: 30,
  admissibilityAnswerDays: 15,
  composition: [
    { sector: 'health', minimum: 1 },
    { sector: 'social', minimum: 1 },
  ],
  quizBeforeMeetings: true,
  facilitatorAnswersIdentity: false,
};
