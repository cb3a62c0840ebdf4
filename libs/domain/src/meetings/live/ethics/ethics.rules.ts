import { refuse } from '../../../errors/outcome';
import { leads } from '../actor';
import { one, type Deciders } from '../deciding';
import type { ethicsCommands } from './ethics.messages';

/** The frame: one gesture hides content for everybody; any member tells the facilitator silently that something is wrong. */
export const ethicsRules: Deciders<keyof typeof ethicsCommands> = {
  'draw-curtain': ({ category }, context) =>
    context.state.curtain === null
      ? one(context, 'curtain-drawn', { itemId: context.state.currentItemId, category })
      : refuse('ALREADY_DONE'),

  'open-curtain': (_, context) => (context.state.curtain === null ? refuse('ALREADY_DONE') : one(context, 'curtain-opened', {})),

  'raise-ethics-alert': ({ note }, context) => {
    const { actor, state, commandId } = context;
    if (actor.memberId === null) return refuse('NOT_SITTING');
    return one(context, 'ethics-alert-raised', { alertId: commandId, memberId: actor.memberId, itemId: state.currentItemId, note });
  },

  'acknowledge-ethics-alert': ({ alertId }, context) => {
    const alert = context.state.alerts.find((raised) => raised.alertId === alertId);
    if (alert === undefined || !leads(context.actor, alert.itemId)) return refuse('NOT_FOUND');
    if (alert.acknowledgedAt !== null) return refuse('ALREADY_DONE');
    return one(context, 'ethics-alert-acknowledged', { alertId, memberId: alert.memberId, itemId: alert.itemId });
  },
};
