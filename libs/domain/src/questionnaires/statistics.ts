/** Bounds between which the true value lies, 95 times out of 100. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

const Z95 = 1.959964;

/** Two-sided 95 % quantiles of Student’s law by degrees of freedom; beyond the table the normal law is close enough. */
const T95: readonly number[] = [
  12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.16, 2.145, 2.131, 2.12, 2.11, 2.101, 2.093, 2.086,
  2.08, 2.074, 2.069, 2.064, 2.06, 2.056, 2.052, 2.048, 2.045, 2.042,
];

/** Wilson’s interval of a share: honest with small numbers and near 0 and 1; null without an answer. */
export function wilsonInterval(successes: number, total: number): Interval | null {
  if (total === 0) return null;
  const share = successes / total;
  const spread = Z95 * Math.sqrt((share * (1 - share)) / total + Z95 ** 2 / (4 * total ** 2));
  const centre = share + Z95 ** 2 / (2 * total);
  const scale = 1 + Z95 ** 2 / total;
  return { low: Math.max(0, (centre - spread) / scale), high: Math.min(1, (centre + spread) / scale) };
}

/** Mean of a scale from how many gave each point, the first point being 1; null without an answer. */
export function meanOf(counts: readonly number[]): number | null {
  const total = sum(counts);
  return total === 0 ? null : sum(counts.map((count, index) => count * (index + 1))) / total;
}

/** Student’s interval of the mean, kept within the scale; null under two answers, which have no spread. */
export function meanInterval(counts: readonly number[]): Interval | null {
  const total = sum(counts);
  const mean = meanOf(counts);
  if (mean === null || total < 2) return null;
  const variance = sum(counts.map((count, index) => count * (index + 1 - mean) ** 2)) / (total - 1);
  const spread = (T95[total - 2] ?? Z95) * Math.sqrt(variance / total);
  return { low: Math.max(1, mean - spread), high: Math.min(counts.length, mean + spread) };
}

/** Whether two intervals share a value: then the difference may be chance. */
export function overlap(one: Interval, other: Interval): boolean {
  return one.low <= other.high && other.low <= one.high;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
