import { COMMISSION_INDICATORS } from './definitions/commission';
import type { IndicatorDefinition } from './definitions/definition';
import { MEANS_INDICATORS } from './definitions/means';
import { PATH_INDICATORS } from './definitions/path';
import { TRAINING_INDICATORS } from './definitions/training';

/** Every line that is asked of the council, by its own name and in the order in which it is read; a figure without a definition is not shown. */
export const INDICATORS = [...COMMISSION_INDICATORS, ...PATH_INDICATORS, ...MEANS_INDICATORS, ...TRAINING_INDICATORS] as const;

export type IndicatorId = (typeof INDICATORS)[number]['id'];

export const INDICATOR_IDS: readonly IndicatorId[] = INDICATORS.map(({ id }) => id);

/** The definition of an indicator. */
export function indicatorDefinition(id: IndicatorId): IndicatorDefinition {
  const found: IndicatorDefinition | undefined = INDICATORS.find((indicator) => indicator.id === id);
  if (found === undefined) throw new Error(`No indicator is named ${id}.`);
  return found;
}
