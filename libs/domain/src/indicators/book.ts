import * as z from 'zod';
import { INDICATOR_IDS, type IndicatorId } from './definitions';

export const quarterSchema = z.templateLiteral([z.number(), '-Q', z.enum(['1', '2', '3', '4'])]);

const figure = z.int().nullable().describe('Null when hidden');

/** What the tables count. */
export const TABLE_SUBJECTS = ['situations', 'responses', 'attendance', 'lacking', 'outlooks', 'relief'] as const;

/** What the rows or the columns of a table are. */
export const TABLE_AXES = [
  'problem',
  'response',
  'sector',
  'quarter',
  'outcome',
  'reason',
  'inadmissibility',
  'presence',
  'area',
  'outlook',
  'moment',
  'score',
  'count',
] as const;
export type TableAxis = (typeof TABLE_AXES)[number];

/** One line: a value with, where it makes sense, what was planned and the part of how many it is. */
export const bookLineSchema = z.object({
  indicator: z.enum(INDICATOR_IDS as [IndicatorId, ...IndicatorId[]]),
  status: z.enum(['given', 'hidden', 'nothing', 'not-recorded']),
  value: z.number().nullable(),
  planned: z.number().nullable(),
  part: figure,
  of: figure,
});
export type BookLine = z.infer<typeof bookLineSchema>;

/** One cross table with its margins; every margin is the sum of its line. */
export const bookTableSchema = z.object({
  subject: z.enum(TABLE_SUBJECTS),
  rowsAre: z.enum(TABLE_AXES),
  columnsAre: z.enum(TABLE_AXES),
  rows: z.array(z.string()),
  columns: z.array(z.string()),
  cells: z.array(z.array(figure)),
  rowTotals: z.array(figure),
  columnTotals: z.array(figure),
  total: figure,
});
export type BookTable = z.infer<typeof bookTableSchema>;

/** Two structures and the number of situations on which they worked together. */
export const bookPairSchema = z.object({ first: z.string(), second: z.string(), count: z.int(), isNew: z.boolean() });
export type BookPair = z.infer<typeof bookPairSchema>;

/** All the figures of one period as one reader sees them: the screen, the workbook and the report are made from it. */
export const indicatorBookSchema = z.object({
  quarters: z.array(quarterSchema),
  trueCounts: z.boolean().describe('False: counts under the threshold are hidden'),
  threshold: z.int(),
  lines: z.array(bookLineSchema),
  tables: z.array(bookTableSchema),
  pairs: z.array(bookPairSchema),
});
export type IndicatorBook = z.infer<typeof indicatorBookSchema>;
