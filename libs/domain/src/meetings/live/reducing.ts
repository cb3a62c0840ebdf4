import type { EventOf, EventType } from './events';
import type { LiveItem, MeetingState, RunningTurn } from './state';
import { pauseTimer, resumeTimer, type Timer } from './timer';

export type Reducer<T extends EventType> = (state: MeetingState, event: EventOf<T>) => MeetingState;

/** The state changes of one subject: one per event, all of them. */
export type Reducers<T extends EventType> = { readonly [K in T]: Reducer<K> };

/** Stops every clock of the meeting at `at`. */
export function stopClocks(state: MeetingState, at: string): MeetingState {
  return withClocks(state, (timer) => pauseTimer(timer, at), true);
}

/** Starts again the clocks of what is going on, unless the meeting is still paused or behind the curtain. */
export function restartClocks(state: MeetingState, at: string): MeetingState {
  if (state.status !== 'open' || state.curtain !== null) return state;
  return withClocks(state, (timer) => resumeTimer(timer, at), false);
}

/** The timer of something that begins at `at`: waiting when clocks are stopped. */
export function beginTimer(state: MeetingState, at: string): Timer {
  return state.status === 'open' && state.curtain === null ? { startedAt: at, accumulatedMs: 0 } : { startedAt: null, accumulatedMs: 0 };
}

function withClocks(state: MeetingState, change: (timer: Timer) => Timer, stopping: boolean): MeetingState {
  const turn = (running: RunningTurn | null) => (running === null ? null : { ...running, timer: change(running.timer) });
  const item = (live: LiveItem): LiveItem =>
    live.id === state.currentItemId
      ? { ...live, timer: change(live.timer), stageTimer: live.stage === null ? live.stageTimer : change(live.stageTimer) }
      : live;
  const { floor } = state;
  return {
    ...state,
    agenda: state.agenda.map(item),
    floor: { ...floor, speaking: turn(floor.speaking), interrupted: stopping ? turn(floor.interrupted) : floor.interrupted },
  };
}
