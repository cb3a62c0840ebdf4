import type { Reducers } from '../reducing';
import type { projectionEvents } from './projection.messages';

export const projectionReducers: Reducers<keyof typeof projectionEvents> = {
  'projection-set': (state, { payload }) => ({ ...state, projection: payload.mode }),
};
