import type { LiveItem } from '@croisee/domain/meetings/live/state';
import type { ItemStatus } from '@croisee/domain/meetings/plan/meeting-kinds';
import type { StatusTone } from '@croisee/ui/status-chip/status-chip';
import type { IconName } from '@croisee/ui/icon/icon-set';

/** How an item is called on screen: the neutral code of its situation before its title. */
export function itemName({ situationCode, title }: Pick<LiveItem, 'situationCode' | 'title'>): string {
  return situationCode === null ? title : title === '' || title === situationCode ? situationCode : `${situationCode} – ${title}`;
}

export const ITEM_TONES: Readonly<Record<ItemStatus, { readonly tone: StatusTone; readonly icon: IconName }>> = {
  planned: { tone: 'neutral', icon: 'clock' },
  current: { tone: 'info', icon: 'play' },
  decided: { tone: 'warning', icon: 'flag' },
  done: { tone: 'success', icon: 'check' },
  deferred: { tone: 'neutral', icon: 'arrow-right' },
  withdrawn: { tone: 'neutral', icon: 'ban' },
  redirected: { tone: 'neutral', icon: 'send' },
};
