import type { JournalFindings } from '@croisee/testing/faults/check-journals';
import type { Rig } from './rig';

/** What one scenario found. */
export interface Finding extends Omit<JournalFindings, 'attempted' | 'acknowledged'> {
  readonly attempted: number;
  readonly acknowledged: number;
  /** What else was promised and did not hold, in words. */
  readonly misses: readonly string[];
  /** Percentiles of what the fault asks to time, in milliseconds. */
  readonly p50Ms?: number;
  readonly p99Ms?: number;
  /** What the figures are of. */
  readonly note?: string;
}

export interface ScenarioRun {
  readonly volume: number;
  readonly random: () => number;
  /** Whether durations are held against their goals: not when other tests share the machine. */
  readonly judgesTime: boolean;
}

/** One fault, tried `volume` times. */
export interface Scenario {
  readonly name: string;
  readonly fault: string;
  /** What the volume counts. */
  readonly unit: string;
  readonly shortVolume: number;
  readonly fullVolume: number;
  run(rig: Rig, run: ScenarioRun): Promise<Finding>;
}

const FAULTS_OF_JOURNALS = ['lost', 'duplicated', 'phantom', 'stale', 'diverged', 'unauthorised'] as const;

export const NOTHING_FOUND: Finding = {
  ...{ attempted: 0, acknowledged: 0, lost: [], duplicated: [], phantom: [], stale: [], diverged: [], unauthorised: [], misses: [] },
};

/** True when everything that was promised held. */
export function holds(finding: Finding): boolean {
  return finding.misses.length === 0 && FAULTS_OF_JOURNALS.every((fault) => finding[fault].length === 0);
}

/** Several findings as one. */
export function together(findings: readonly Finding[]): Finding {
  const all = <K extends (typeof FAULTS_OF_JOURNALS)[number] | 'misses'>(name: K) => findings.flatMap((finding) => finding[name]);
  const sum = (name: 'attempted' | 'acknowledged') => findings.reduce((total, finding) => total + finding[name], 0);
  return {
    ...{ attempted: sum('attempted'), acknowledged: sum('acknowledged'), lost: all('lost'), duplicated: all('duplicated') },
    ...{
      phantom: all('phantom'),
      stale: all('stale'),
      diverged: all('diverged'),
      unauthorised: all('unauthorised'),
      misses: all('misses'),
    },
  };
}

/** The value below which a part of the measures lies; 0 without any. */
export function percentile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}

export const waitMs = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
