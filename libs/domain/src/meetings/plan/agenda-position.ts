import type { ItemKind } from './meeting-kinds';

/** What a new item is placed after: situations come behind the opening items and before the closing ones. */
const AFTER: Readonly<Record<ItemKind, readonly ItemKind[]>> = {
  situation: ['situation', 'follow-up', 'open-commitments', 'record-approval'],
  'follow-up': ['follow-up', 'open-commitments', 'record-approval'],
  'practice-question': ['practice-question', 'situation', 'follow-up', 'open-commitments', 'record-approval'],
  'open-commitments': ['record-approval'],
  'record-approval': [],
  transversal: ['transversal', 'situation', 'practice-question'],
  free: [],
};

/** Index at which a new item is proposed; the coordinator moves it afterwards. Items of no known place come last. */
export function proposedPosition(kinds: readonly ItemKind[], added: ItemKind): number {
  const last = Math.max(...AFTER[added].map((kind) => kinds.lastIndexOf(kind)), -1);
  if (last !== -1) return last + 1;
  return added === 'record-approval' || added === 'follow-up' || added === 'open-commitments' ? 0 : kinds.length;
}
