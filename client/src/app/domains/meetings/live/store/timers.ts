import { elapsedMs, type Timer } from '@croisee/domain/meetings/live/timer';
import type { LiveItem, LiveStage } from '@croisee/domain/meetings/live/state';
import { readTimer, type TimerReading } from '@croisee/ui/timer-display/timer-reading';

/** A clock of the meeting at one instant, ready for display. */
export interface ShownTimer {
  readonly plannedMinutes: number;
  readonly elapsedMilliseconds: number;
  readonly paused: boolean;
  readonly phase: TimerReading['phase'];
}

export function shownTimer(timer: Timer, plannedMinutes: number, now: string): ShownTimer {
  const elapsedMilliseconds = elapsedMs(timer, now);
  const { phase } = readTimer(plannedMinutes, elapsedMilliseconds);
  return { plannedMinutes, elapsedMilliseconds, paused: timer.startedAt === null, phase };
}

/** Minutes of a stage, with what the facilitator added. */
export function stageMinutes({ plannedMinutes, extendedMinutes }: LiveStage): number {
  return plannedMinutes + extendedMinutes;
}

/** The running stage of an item with its planned time; undefined before the first one. */
export function currentStage(item: LiveItem): LiveStage | undefined {
  return item.stages.find(({ stage }) => stage === item.stage);
}
