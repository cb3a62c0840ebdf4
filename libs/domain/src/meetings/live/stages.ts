/** Stages of the discussion of one situation, in their order. */
export const STAGES = ['expose', 'person-voice', 'clarification', 'crossed-views', 'leads', 'collective-response', 'return'] as const;
export type Stage = (typeof STAGES)[number];

/** Dimensions of the crossed views; `resources` is never skipped silently, so that the person is not reduced to difficulties. */
export const DIMENSIONS = ['place', 'rights', 'somatic', 'psychic', 'entourage', 'protection', 'resources'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

export interface PlannedStage {
  readonly stage: Stage;
  readonly plannedMinutes: number;
}

const FIFTY_MINUTES: readonly PlannedStage[] = [
  { stage: 'expose', plannedMinutes: 8 },
  { stage: 'person-voice', plannedMinutes: 4 },
  { stage: 'clarification', plannedMinutes: 7 },
  { stage: 'crossed-views', plannedMinutes: 14 },
  { stage: 'leads', plannedMinutes: 7 },
  { stage: 'collective-response', plannedMinutes: 7 },
  { stage: 'return', plannedMinutes: 3 },
];

/** The plan of a situation in `totalMinutes`: the 50-minute pattern scaled, at least one minute each, the sum kept exactly when ≥ 7 minutes. */
export function stagePlan(totalMinutes: number): PlannedStage[] {
  const scaled = FIFTY_MINUTES.map(({ stage, plannedMinutes }) => ({
    stage,
    plannedMinutes: Math.max(1, Math.floor((plannedMinutes * totalMinutes) / 50)),
  }));
  let rest = totalMinutes - scaled.reduce((sum, { plannedMinutes }) => sum + plannedMinutes, 0);
  const byLength = [...scaled].sort((a, b) => b.plannedMinutes - a.plannedMinutes);
  while (rest !== 0 && totalMinutes >= scaled.length) {
    for (const stage of byLength) {
      const step = Math.sign(rest);
      if (step === 0 || stage.plannedMinutes + step < 1) continue;
      stage.plannedMinutes += step;
      rest -= step;
    }
  }
  return scaled;
}
