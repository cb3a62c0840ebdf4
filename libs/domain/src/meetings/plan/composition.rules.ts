/** How many people of one sector must be present and not recused for an item about a situation to open. */
export interface CompositionLine {
  readonly sector: string;
  readonly minimum: number;
}

export interface MissingSector extends CompositionLine {
  readonly present: number;
}

/** The lines of the rule that those present and not recused do not satisfy; empty when the item may open. */
export function missingSectors(rule: readonly CompositionLine[], sectorsOfThoseSitting: readonly string[]): MissingSector[] {
  return rule
    .map((line) => ({ ...line, present: sectorsOfThoseSitting.filter((sector) => sector === line.sector).length }))
    .filter(({ minimum, present }) => present < minimum);
}
