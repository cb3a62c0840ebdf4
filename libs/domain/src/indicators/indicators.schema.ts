import * as z from 'zod';
import { bookTableSchema, indicatorBookSchema, quarterSchema } from './book';

const year = z.coerce.number().int().min(2000).max(2100);
const quarterNumber = z.coerce.number().int().min(1).max(4);

/** A period that ends before it begins is a mistake, not an empty one. */
const endsAfterItBegins = ({ from, to }: { from: number; to: number }): boolean => from <= to;
const AT_ITS_END = { path: ['to'] };

/** Query of the typologies; readers of masked counts get the last publication of the year by sector whatever they ask. */
export const typologyQuerySchema = z
  .object({
    subject: z.enum(['situations', 'responses']),
    counted: z.enum(['principal', 'all']).default('principal').describe('For situations: the principal difficulty or every one'),
    columns: z.enum(['sector', 'quarter']).default('sector'),
    year,
    from: quarterNumber.default(1).describe('First quarter, for those who see true counts'),
    to: quarterNumber.default(4).describe('Last quarter, for those who see true counts'),
  })
  .refine(endsAfterItBegins, AT_ITS_END);
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

/** Query of all figures: quarters for those who see true counts, a publication of the year (the last one by default) for everybody else. */
export const bookQuerySchema = z
  .object({
    year,
    from: quarterNumber.default(1),
    to: quarterNumber.default(4),
    publication: z.uuid().optional(),
  })
  .refine(endsAfterItBegins, AT_ITS_END);
export type BookQueryInput = z.infer<typeof bookQuerySchema>;

/** Query of a workbook: always a publication, hence the same numbers for everybody. */
export const workbookQuerySchema = z.object({
  year,
  publication: z.uuid().optional(),
  format: z.enum(['xlsx', 'ods', 'csv']).default('xlsx'),
});
export type WorkbookQueryInput = z.infer<typeof workbookQuerySchema>;

/** A set of figures as it was published, for good. */
export const publicationSchema = z.object({
  id: z.uuid(),
  year: z.int(),
  from: z.int(),
  to: z.int(),
  publishedAt: z.iso.datetime(),
});
export type Publication = z.infer<typeof publicationSchema>;

/** Answer of `GET /api/indicators/book`. */
export const bookViewSchema = z.object({
  book: indicatorBookSchema,
  publication: publicationSchema.nullable().describe('Null for true counts, which are those of now'),
  publications: z.array(publicationSchema).describe('Of the year, the oldest first'),
});
export type BookView = z.infer<typeof bookViewSchema>;

/** Body of `POST /api/indicators/publications`: publishing cannot be undone, so it says why. */
export const publishSchema = z.object({
  year: z.int().min(2000).max(2100),
  to: z.int().min(1).max(4).describe('Last quarter published; the first is the one after the last publication'),
  reason: z.string().trim().min(3).max(500),
});
export type PublishInput = z.infer<typeof publishSchema>;

export const CROSS_AXES = ['problem', 'response', 'sector', 'quarter', 'outcome', 'reason'] as const;

/** Query of a cross table of true counts: any two of what situations, or responses, are counted by. */
export const crossQuerySchema = z
  .object({
    subject: z.enum(['situations', 'responses']),
    rows: z.enum(CROSS_AXES),
    columns: z.enum(CROSS_AXES),
    year,
    from: quarterNumber.default(1),
    to: quarterNumber.default(4),
  })
  .refine(endsAfterItBegins, AT_ITS_END);
export type CrossQueryInput = z.infer<typeof crossQuerySchema>;

export const crossViewSchema = bookTableSchema;
