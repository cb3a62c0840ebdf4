import type { MeetingState } from '@croisee/domain/meetings/live/state';

/** The meeting at one instant, as the screen of the room draws it. */
export interface Shot {
  readonly state: MeetingState;
  readonly now: string;
}

/**
 * What the screen of the room draws: the present, or what it drew before while it is frozen. A frozen item that may no longer be shown
 * (withdrawn, behind the curtain) leaves the screen all the same: undefined, which is drawn as a blank.
 */
export function frozenShot(present: Shot, before: Shot | undefined): Shot | undefined {
  if (present.state.projection !== 'frozen') return present;
  const shot = before ?? present;
  const { currentItemId } = shot.state;
  const mayShow = currentItemId === null || present.state.agenda.some(({ id, status }) => id === currentItemId && status !== 'withdrawn');
  return present.state.curtain === null && mayShow ? shot : undefined;
}
