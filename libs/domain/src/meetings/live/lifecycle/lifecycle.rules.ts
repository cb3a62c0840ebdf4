import { refuse } from '../../../errors/outcome';
import { missingReplacement } from '../actor';
import { one, type Deciders } from '../deciding';
import type { lifecycleCommands } from './lifecycle.messages';

/** Opening, suspending and closing. A meeting is not closed while a decided item has no extract ready for its submitter. */
export const lifecycleRules: Deciders<keyof typeof lifecycleCommands> = {
  'open-meeting': (_, context) => one(context, 'meeting-opened', {}),

  'pause-meeting': (_, context) => one(context, 'meeting-paused', {}),

  'resume-meeting': (_, context) => {
    const { currentItemId } = context.state;
    const missing = currentItemId === null ? null : missingReplacement(context.state, currentItemId);
    return missing === null ? one(context, 'meeting-resumed', {}) : refuse('DEPUTY_NEEDED', { replaces: missing });
  },

  'close-meeting': (_, context) => {
    const { state } = context;
    if (state.currentItemId !== null) return refuse('ITEM_STILL_OPEN');
    const itemIds = state.agenda.filter(({ status }) => status === 'decided').map(({ id }) => id);
    return itemIds.length === 0 ? one(context, 'meeting-closed', {}) : refuse('EXTRACT_MISSING', { itemIds });
  },

  'attest-destruction': (_, context) => {
    const { memberId } = context.actor;
    if (memberId === null) return refuse('NOT_SITTING');
    return context.state.attestations.includes(memberId) ? refuse('ALREADY_DONE') : one(context, 'destruction-attested', { memberId });
  },
};
