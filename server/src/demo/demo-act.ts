import type { DayOffset } from '../../../migrations/seeds/demo/demo-types';

/** Something somebody did on a day; acts of every situation and meeting are played together, in the order of time. */
export interface DemoAct {
  /** In words, for the error when the application refuses it. */
  readonly what: string;
  readonly day: DayOffset;
  readonly time: string;
  readonly play: () => Promise<void>;
}

export function inOrder(acts: readonly DemoAct[]): DemoAct[] {
  return [...acts].sort((a, b) => a.day - b.day || a.time.localeCompare(b.time));
}
