import * as z from 'zod';

export const quarterSchema = z.string().regex(/^\d{4}-Q[1-4]$/, 'a quarter reads 2026-Q4');

/** Query of the typologies; readers of masked counts get the whole year by sector whatever they ask. */
export const typologyQuerySchema = z.object({
  subject: z.enum(['situations', 'responses']),
  counted: z.enum(['principal', 'all']).default('principal').describe('For situations: the principal difficulty or every one'),
  columns: z.enum(['sector', 'quarter']).default('sector'),
  year: z.coerce.number().int().min(2000).max(2100),
  from: z.coerce.number().int().min(1).max(4).default(1).describe('First quarter, for those who see true counts'),
  to: z.coerce.number().int().min(1).max(4).default(4).describe('Last quarter, for those who see true counts'),
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

/** Query of the figures of the path of situations. */
export const figuresQuerySchema = z.object({ year: z.coerce.number().int().min(2000).max(2100) });

/** One figure with the id of its definition: a median in days, or a share with its population. */
export const pathFigureSchema = z.object({
  indicator: z.string(),
  days: z.number().nullable(),
  part: figure,
  population: figure,
  percent: figure,
});

/** Answer of `GET /api/indicators/figures`. */
export const pathFiguresViewSchema = z.object({
  year: z.int(),
  quarters: z.array(quarterSchema),
  figures: z.array(pathFigureSchema),
  trueCounts: z.boolean(),
  threshold: z.int(),
});
export type PathFiguresView = z.infer<typeof pathFiguresViewSchema>;
