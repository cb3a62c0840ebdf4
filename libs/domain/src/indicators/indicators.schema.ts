import * as z from 'zod';

export const quarterSchema = z.string().regex(/^\d{4}-Q[1-4]$/, 'a quarter reads 2026-Q4');

/** Query of the typologies; readers of masked counts get the whole year by sector whatever they ask. */
export const typologyQuerySchema = z.object({
  subject: z.enum(['situations', 'responses']),
  counted: z.enum(['principal', 'all']).default('principal').describe('For situations: the principal difficulty or every one'),
  columns: z.enum(['sector', 'quarter']).default('sector'),
  year: z.coerce.number().int().min(2000).max(2100),
});
export type TypologyQueryInput = z.infer<typeof typologyQuerySchema>;

const figure = z.int().nullable().describe('Null when hidden');

/** A table with its margins, ready for a chart and its data table. */
export const typologyViewSchema = z.object({
  indicator: z.enum(['situation-typology', 'response-typology']),
  year: z.int(),
  quarters: z.array(quarterSchema),
  columnsAre: z.enum(['sector', 'quarter']),
  rows: z.array(z.string()).describe('P- or R-codes'),
  columns: z.array(z.string()),
  cells: z.array(z.array(figure)),
  rowTotals: z.array(figure),
  columnTotals: z.array(figure),
  total: figure,
  trueCounts: z.boolean().describe('False: counts under the threshold are hidden'),
  threshold: z.int(),
});
export type TypologyView = z.infer<typeof typologyViewSchema>;
