import { attendanceReducers } from './attendance/attendance.reducer';
import { deliberationReducers } from './deliberation/deliberation.reducer';
import { ethicsReducers } from './ethics/ethics.reducer';
import type { EventType, MeetingEvent } from './events';
import { itemsReducers } from './items/items.reducer';
import { lifecycleReducers } from './lifecycle/lifecycle.reducer';
import { projectionReducers } from './projection/projection.reducer';
import { queueReducers } from './queue/queue.reducer';
import type { Reducer, Reducers } from './reducing';
import type { MeetingState } from './state';

const reducers: Reducers<EventType> = {
  ...lifecycleReducers,
  ...itemsReducers,
  ...queueReducers,
  ...attendanceReducers,
  ...ethicsReducers,
  ...projectionReducers,
  ...deliberationReducers,
};

/** The state after one event; the same function runs on the server with all events and in browsers with projected ones. */
export function reduce(state: MeetingState, event: MeetingEvent): MeetingState {
  const reducer = reducers[event.type] as Reducer<EventType>;
  return reducer(state, event);
}

export function reduceAll(state: MeetingState, events: readonly MeetingEvent[]): MeetingState {
  return events.reduce(reduce, state);
}
