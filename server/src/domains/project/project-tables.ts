import type { BookingInput, BudgetLineInput, ContextFigureInput } from '@croisee/domain/project/project.schema';
import type { KeptList } from './kept-rows';

export const BUDGET_LINES: KeptList<BudgetLineInput> = {
  table: 'project_budget_line',
  subjectKind: 'budget-line',
  columns: {
    kind: 'kind',
    label: 'label',
    quantityHundredths: 'quantity_hundredths',
    unit: 'unit',
    unitCents: 'unit_cents',
    taxHundredths: 'tax_hundredths',
    cofinancedCents: 'cofinanced_cents',
    cofinancer: 'cofinancer',
    spentCents: 'spent_cents',
  },
  order: 'created_at, id',
};

export const BOOKINGS: KeptList<BookingInput> = {
  table: 'project_booking',
  subjectKind: 'booking',
  columns: {
    day: 'day',
    purpose: 'purpose',
    place: 'place',
    hostStructureId: 'host_structure_id',
    halfDays: 'half_days',
    halfDayCents: 'half_day_cents',
    state: 'state',
    needs: 'needs',
  },
  order: 'day, id',
};

export const CONTEXT_FIGURES: KeptList<ContextFigureInput> = {
  table: 'project_figure',
  subjectKind: 'context-figure',
  columns: {
    label: 'label',
    value: 'value',
    percent: 'percent',
    definition: 'definition',
    source: 'source',
    year: 'year',
    limit: 'limit_text',
  },
  order: 'created_at, id',
};
