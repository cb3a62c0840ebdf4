/** A bar or line chart in plain words: categories, and one or more named series of the same length; `null` is a hidden count. */
export interface ChartSpec {
  readonly kind: 'bar' | 'stacked-bar' | 'line';
  readonly categories: readonly string[];
  readonly series: readonly { readonly name: string; readonly values: readonly (number | null)[] }[];
  /** Horizontal bars suit long category names. */
  readonly horizontal?: boolean;
}

export interface ChartTableRow {
  readonly category: string;
  readonly values: readonly (number | null)[];
}

/** The rows of the table that says the same as the chart. */
export function tableOfChart(spec: ChartSpec): readonly ChartTableRow[] {
  return spec.categories.map((category, index) => ({ category, values: spec.series.map((series) => series.values[index] ?? null) }));
}
