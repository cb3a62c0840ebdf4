import type { GrantLevel } from '../../access/grants';
import { isAboutSituation, type ItemKind } from './meeting-kinds';

/** The levels a reader holds around one item of an agenda. */
export interface HeldAround {
  readonly meeting: readonly GrantLevel[];
  readonly item: readonly GrantLevel[];
  /** Empty for an item about no situation. */
  readonly situation: readonly GrantLevel[];
}

const SITTING: readonly GrantLevel[] = ['deliberate', 'coordinate', 'facilitate'];

/**
 * Whether the reader may know that an item is on the agenda. An item about a situation follows the grants of that situation; the others
 * follow those of the meeting; a guest sees the one item that was opened to them; whoever is barred sees nothing of it.
 */
export function seesItem(kind: ItemKind, held: HeldAround): boolean {
  if (held.item.includes('barred') || held.situation.includes('barred') || held.meeting.includes('barred')) return false;
  if (held.item.some((level) => level === 'attend' || SITTING.includes(level))) return true;
  const levels = isAboutSituation(kind) ? held.situation : held.meeting;
  return levels.some((level) => SITTING.includes(level));
}
