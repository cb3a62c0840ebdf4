import * as z from 'zod';
import { FINDING_KINDS } from './finding-kinds';

/** The longest text one request may have scanned, in UTF-16 units. */
export const SCAN_TEXT_MAX_LENGTH = 20_000;

/** What `POST /api/pseudonymisation/scan` accepts: a text, and nothing that would say whose it is. */
export const scanRequestSchema = z.strictObject({
  text: z.string().max(SCAN_TEXT_MAX_LENGTH).describe('Text to read; it is neither stored nor logged.'),
});

/** One passage that may identify somebody; `start` and `end` are UTF-16 offsets, `end` excluded. */
export const scanFindingSchema = z.strictObject({
  start: z.int().nonnegative().describe('First UTF-16 unit of the passage.'),
  end: z.int().positive().describe('UTF-16 unit after the passage.'),
  kind: z.enum(FINDING_KINDS).describe('What the passage looks like.'),
  confidence: z
    .number()
    .min(0)
    .max(1)
    .describe('How certain the check is; from 0.85 a text is not accepted until the passage is replaced.'),
  suggestion: z.string().min(1).describe('Alias to write instead, the same for the same passage through the text.'),
});

/** What `POST /api/pseudonymisation/scan` answers: the findings in the order of the text, without overlap. */
export const scanResponseSchema = z.strictObject({ findings: z.array(scanFindingSchema) });

export type ScanRequest = z.infer<typeof scanRequestSchema>;
export type ScanFinding = z.infer<typeof scanFindingSchema>;
export type ScanResponse = z.infer<typeof scanResponseSchema>;

/** What the refusal `IDENTITY_IN_TEXT` tells: where the passages are, never what they say. */
export const identityFindingsSchema = z.object({
  findings: z.array(z.object({ path: z.string(), start: z.int(), end: z.int(), kind: z.enum(FINDING_KINDS) })),
});
export type IdentityFinding = z.infer<typeof identityFindingsSchema>['findings'][number];
