import { restartClocks, stopClocks, type Reducers } from '../reducing';
import type { ethicsEvents } from './ethics.messages';

export const ethicsReducers: Reducers<keyof typeof ethicsEvents> = {
  'curtain-drawn': (state, { at, payload: { itemId, category } }) => ({
    ...stopClocks(state, at),
    curtain: { drawnAt: at, itemId, category },
  }),

  'curtain-opened': (state, { at }) => restartClocks({ ...state, curtain: null }, at),

  'ethics-alert-raised': (state, { at, payload: { alertId, memberId, itemId, note } }) => ({
    ...state,
    alerts: [...state.alerts, { alertId, memberId, itemId, note, raisedAt: at, acknowledgedAt: null }],
  }),

  'ethics-alert-acknowledged': (state, { at, payload: { alertId } }) => ({
    ...state,
    alerts: state.alerts.map((alert) => (alert.alertId === alertId ? { ...alert, acknowledgedAt: at } : alert)),
  }),
};
