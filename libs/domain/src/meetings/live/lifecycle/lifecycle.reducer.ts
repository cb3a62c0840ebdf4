import { restartClocks, stopClocks, type Reducers } from '../reducing';
import { emptyFloor } from '../state';
import type { lifecycleEvents } from './lifecycle.messages';

export const lifecycleReducers: Reducers<keyof typeof lifecycleEvents> = {
  'meeting-opened': (state, { at }) => ({ ...state, status: 'open', openedAt: at }),

  'meeting-paused': (state, { at }) => ({ ...stopClocks(state, at), status: 'paused' }),

  'meeting-resumed': (state, { at }) => restartClocks({ ...state, status: 'open' }, at),

  /** Closing takes the names off the turns of speech; stored events lose them through `redactTurns`. */
  'meeting-closed': (state, { at }) => ({
    ...state,
    status: 'closed',
    closedAt: at,
    floor: emptyFloor(null),
    agenda: state.agenda.map((item) => ({ ...item, turns: item.turns.map((turn) => ({ ...turn, memberId: null })) })),
  }),

  'destruction-attested': (state, { payload }) => ({ ...state, attestations: [...state.attestations, payload.memberId] }),
};
