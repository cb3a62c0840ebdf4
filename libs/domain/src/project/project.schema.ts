import * as z from 'zod';
import { localDateSchema } from '../time/local-date';
import { BOOKING_STATE_CODES, BUDGET_KIND_CODES, OBJECTIVE_LEVEL_CODES, TIME_KIND_CODES } from './project-lists';

const cents = z.int().min(0).max(100_000_000).describe('Euro cents');
const version = z.int().describe('Version on the screen');
const words = (most: number) => z.string().trim().min(2).max(most);

const phaseSchema = z
  .strictObject({ title: words(120), aim: z.string().trim().max(600), from: localDateSchema, until: localDateSchema })
  .refine(({ from, until }) => from <= until, { path: ['until'], message: 'the phase ends before it begins' });

const objectiveSchema = z.strictObject({
  level: z.enum(OBJECTIVE_LEVEL_CODES),
  phase: z.int().min(0).max(11).nullable().describe('Place of its phase in the list; null for the whole project'),
  text: words(400),
  expected: z.string().trim().max(400).describe('Result expected, which the balance compares with'),
});

/** Body of `PUT /api/project`: the whole sheet, at the version on the screen (R004, R005). */
export const editProjectSchema = z.strictObject({
  version,
  title: words(160),
  summary: z.string().trim().max(2000),
  phases: z.array(phaseSchema).max(12),
  objectives: z.array(objectiveSchema).max(60),
  planned: z
    .array(z.strictObject({ kind: z.enum(TIME_KIND_CODES), minutes: z.int().min(0).max(600_000) }))
    .max(TIME_KIND_CODES.length)
    .refine((lines) => new Set(lines.map(({ kind }) => kind)).size === lines.length, 'one line per kind'),
});
export type EditProject = z.infer<typeof editProjectSchema>;

export const projectSheetSchema = editProjectSchema.strip();
export type ProjectSheet = z.infer<typeof projectSheetSchema>;

/** Body that writes a line of the budget: a quantity at a rate, who pays and what is spent so far (R018). */
export const budgetLineInputSchema = z.strictObject({
  kind: z.enum(BUDGET_KIND_CODES),
  label: words(160),
  quantityHundredths: z.int().min(0).max(10_000_000).describe('Hundredths: 150 is 1.5'),
  unit: z.string().trim().min(1).max(40).describe('Hour, half-day, piece…'),
  unitCents: cents.describe('Price of one, before tax'),
  taxHundredths: z.int().min(0).max(10_000).describe('Rate of the tax in hundredths of a percent: 2000 is 20 %'),
  cofinancedCents: cents.describe('Borne by a partner, with tax: a room lent by the town'),
  cofinancer: z.string().trim().max(120),
  spentCents: cents.describe('Spent so far, with tax'),
});
export type BudgetLineInput = z.infer<typeof budgetLineInputSchema>;

/** Body that writes the booking of a room (R020). */
export const bookingInputSchema = z.strictObject({
  day: localDateSchema,
  purpose: words(160),
  place: words(160),
  hostStructureId: z.uuid().nullable().describe('Structure that receives; places take turns'),
  halfDays: z.int().min(1).max(20),
  halfDayCents: cents.describe('Price of a half-day, with tax; 0 when lent'),
  state: z.enum(BOOKING_STATE_CODES),
  needs: z.string().trim().max(400).describe('Access, equipment, meals'),
});
export type BookingInput = z.infer<typeof bookingInputSchema>;

/** Body that writes a figure of the territory: never without its source, its year and its limit (R012). */
export const contextFigureInputSchema = z.strictObject({
  label: words(200),
  value: z.string().trim().min(1).max(60).describe('As the source writes it'),
  percent: z.string().trim().max(20).describe('As the source writes it; empty when it gives none'),
  definition: z.string().trim().max(600),
  source: words(200),
  year: z.int().min(1990).max(2100),
  limit: words(600).describe('What the figure does not tell'),
});
export type ContextFigureInput = z.infer<typeof contextFigureInputSchema>;

const kept = { id: z.uuid(), version: z.int() };

export const budgetLineSchema = budgetLineInputSchema
  .extend({ ...kept, netCents: z.int(), totalCents: z.int(), requestedCents: z.int() })
  .strip();
export type BudgetLine = z.infer<typeof budgetLineSchema>;
export const editBudgetLineSchema = budgetLineInputSchema.extend({ version });
export type EditBudgetLine = z.infer<typeof editBudgetLineSchema>;

export const bookingSchema = bookingInputSchema.extend({ ...kept, hostName: z.string().nullable(), costCents: z.int() }).strip();
export type Booking = z.infer<typeof bookingSchema>;
export const editBookingSchema = bookingInputSchema.extend({ version });
export type EditBooking = z.infer<typeof editBookingSchema>;

export const contextFigureSchema = contextFigureInputSchema.extend(kept).strip();
export type ContextFigure = z.infer<typeof contextFigureSchema>;
export const editContextFigureSchema = contextFigureInputSchema.extend({ version });
export type EditContextFigure = z.infer<typeof editContextFigureSchema>;

const timeTotalSchema = z.object({ kind: z.enum(TIME_KIND_CODES), plannedMinutes: z.int(), spentMinutes: z.int() });
export type TimeTotal = z.infer<typeof timeTotalSchema>;

const budgetTotalSchema = z.object({
  netCents: z.int(),
  totalCents: z.int(),
  cofinancedCents: z.int(),
  requestedCents: z.int(),
  spentCents: z.int(),
});
export type BudgetTotal = z.infer<typeof budgetTotalSchema>;

/** Answer of `GET /api/project`: the sheet (null before it is written), the budget, the rooms and the figures of the territory. */
export const projectViewSchema = z.object({
  sheet: projectSheetSchema.nullable(),
  today: z.string(),
  budget: z.object({ lines: z.array(budgetLineSchema), total: budgetTotalSchema }),
  bookings: z.array(bookingSchema),
  turns: z.array(z.object({ place: z.string(), times: z.int(), lastOn: z.string() })).describe('Where one met, least often first'),
  figures: z.array(contextFigureSchema),
  time: z.array(timeTotalSchema),
});
export type ProjectView = z.infer<typeof projectViewSchema>;

/** Body of `POST /api/project/time`: one’s own time, in three taps (R019). */
export const logTimeSchema = z.strictObject({
  kind: z.enum(TIME_KIND_CODES),
  day: localDateSchema,
  minutes: z.int().min(5).max(960),
  note: z.string().trim().max(160).default(''),
});
export type LogTime = z.infer<typeof logTimeSchema>;

export const timeEntrySchema = logTimeSchema.extend({ id: z.uuid(), who: z.string(), own: z.boolean() }).strip();
export type TimeEntry = z.infer<typeof timeEntrySchema>;

/** Answer of `GET /api/project/time`: totals against what was planned, and the latest entries. */
export const timeViewSchema = z.object({ today: z.string(), totals: z.array(timeTotalSchema), entries: z.array(timeEntrySchema) });
export type TimeView = z.infer<typeof timeViewSchema>;
