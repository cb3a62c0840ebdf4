import { accept, refuse, type Outcome } from '../errors/outcome';
import { amountOf, withTax } from './money';
import type { BudgetLineInput, BudgetTotal, TimeTotal } from './project.schema';
import { BUDGET_KIND_CODES, TIME_KIND_CODES, type BudgetKind, type TimeKind } from './project-lists';

/** What a line costs before tax, with tax, and what is asked of the funder once the partner’s part is taken off. */
export function lineAmounts(line: BudgetLineInput): { netCents: number; totalCents: number; requestedCents: number } {
  const netCents = amountOf(line.quantityHundredths, line.unitCents);
  const totalCents = withTax(netCents, line.taxHundredths);
  return { netCents, totalCents, requestedCents: Math.max(0, totalCents - line.cofinancedCents) };
}

/** Refuses a line in which a partner bears more than it costs. */
export function checkBudgetLine(line: BudgetLineInput): Outcome {
  return line.cofinancedCents > lineAmounts(line).totalCents ? refuse('BUDGET_COFINANCED_TOO_MUCH') : accept();
}

/** The totals of a budget; the columns add up to the cent. */
export function budgetTotal(lines: readonly BudgetLineInput[]): BudgetTotal {
  return lines.reduce<BudgetTotal>(
    (total, line) => {
      const { netCents, totalCents, requestedCents } = lineAmounts(line);
      return {
        netCents: total.netCents + netCents,
        totalCents: total.totalCents + totalCents,
        cofinancedCents: total.cofinancedCents + line.cofinancedCents,
        requestedCents: total.requestedCents + requestedCents,
        spentCents: total.spentCents + line.spentCents,
      };
    },
    { netCents: 0, totalCents: 0, cofinancedCents: 0, requestedCents: 0, spentCents: 0 },
  );
}

/** The lines by what they pay, each group with its own total; groups without a line are left out. */
export function budgetGroups<Line extends BudgetLineInput>(
  lines: readonly Line[],
): { kind: BudgetKind; lines: Line[]; total: BudgetTotal }[] {
  return BUDGET_KIND_CODES.map((kind) => lines.filter((line) => line.kind === kind)).flatMap((group) => {
    const [first] = group;
    return first === undefined ? [] : [{ kind: first.kind, lines: group, total: budgetTotal(group) }];
  });
}

/** Time spent against time planned, kind by kind, kinds without either left out. */
export function timeTotals(
  planned: readonly { readonly kind: TimeKind; readonly minutes: number }[],
  spent: ReadonlyMap<TimeKind, number>,
): TimeTotal[] {
  return TIME_KIND_CODES.map((kind) => ({
    kind,
    plannedMinutes: planned.find((line) => line.kind === kind)?.minutes ?? 0,
    spentMinutes: spent.get(kind) ?? 0,
  })).filter(({ plannedMinutes, spentMinutes }) => plannedMinutes > 0 || spentMinutes > 0);
}

/** Places by how often they received, the least often first, then the longest ago: whose turn it is (R020). */
export function placeTurns(
  bookings: readonly { readonly place: string; readonly day: string; readonly state: string }[],
): { place: string; times: number; lastOn: string }[] {
  const turns = new Map<string, { place: string; times: number; lastOn: string }>();
  for (const { place, day, state } of bookings) {
    if (state === 'cancelled') continue;
    const before = turns.get(place);
    turns.set(place, { place, times: (before?.times ?? 0) + 1, lastOn: before === undefined || day > before.lastOn ? day : before.lastOn });
  }
  return [...turns.values()].sort((a, b) => a.times - b.times || a.lastOn.localeCompare(b.lastOn) || a.place.localeCompare(b.place));
}

/** Refuses time that has not been spent yet. */
export function checkTimeDay(day: string, today: string): Outcome {
  return day > today ? refuse('TIME_LATER') : accept();
}

/** An operational objective belongs to a phase of the sheet. */
export function checkObjectives(sheet: {
  readonly phases: readonly unknown[];
  readonly objectives: readonly { readonly phase: number | null }[];
}): Outcome {
  const isKnown = sheet.objectives.every(({ phase }) => phase === null || phase < sheet.phases.length);
  return isKnown ? accept() : refuse('PROJECT_PHASE_UNKNOWN');
}
