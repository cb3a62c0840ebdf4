import * as z from 'zod';

/** Body of a private note: a professional writes for themselves that they made a report (R23, R24); nobody else reads it. */
export const privateReportSchema = z.strictObject({
  code: z.enum(['R23', 'R24']).describe('R23: judicial authority; R24: child protection'),
  on: z.iso.date().describe('Day of the report'),
  note: z.string().max(600).describe('Reference kept by its author'),
});
export type PrivateReport = z.infer<typeof privateReportSchema>;
