/** A span of a text with the way it is underlined. */
export interface MarkedSpan {
  readonly start: number;
  readonly end: number;
  readonly mark: string;
}

export interface Segment {
  readonly text: string;
  /** Empty for plain text. */
  readonly mark: string;
}

/** A text cut where its underlining changes, nothing lost and nothing twice; of two spans that overlap the first given wins. */
export function segmentsOf(text: string, spans: readonly MarkedSpan[]): readonly Segment[] {
  const marks = Array.from<string>({ length: text.length }).fill('');
  for (const { start, end, mark } of spans) {
    if (marks.slice(start, end).every((existing) => existing === '')) marks.fill(mark, start, end);
  }
  const cuts = marks.flatMap((mark, index) => (index > 0 && mark !== marks[index - 1] ? [index] : []));
  const bounds = [0, ...cuts, text.length];
  return bounds
    .slice(0, -1)
    .map((start, index) => ({ text: text.slice(start, bounds[index + 1]), mark: marks[start] ?? '' }))
    .filter((segment) => segment.text !== '');
}
