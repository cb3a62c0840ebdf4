import { refuse } from '../../../errors/outcome';
import { one, type Deciders } from '../deciding';
import type { projectionCommands } from './projection.messages';

/** The screen of the room is frozen or blanked apart from the pages of those who sit; the curtain still hides everything everywhere. */
export const projectionRules: Deciders<keyof typeof projectionCommands> = {
  'set-projection': ({ mode }, context) =>
    context.state.projection === mode ? refuse('ALREADY_DONE') : one(context, 'projection-set', { mode }),
};
