import type { ContentKey, KeySubject } from '../../../kernel/crypto/content-key';
import type { Transaction } from '../../../kernel/database/transaction';

/** What is written about an item of the agenda: never in clear in the database. */
export interface ItemTexts {
  readonly title: string;
  /** Why it was added after the list was frozen. */
  readonly lateReason: string | null;
}

export interface ItemKeyOwner {
  readonly meetingId: string;
  readonly situationId: string | null;
}

/** An item about a situation is sealed with the situation's key, the others with the meeting's. */
export function itemKeySubject({ meetingId, situationId }: ItemKeyOwner): KeySubject {
  return situationId === null ? { kind: 'meeting', id: meetingId } : { kind: 'situation', id: situationId };
}

export function itemKey(tx: Transaction, owner: ItemKeyOwner): Promise<ContentKey> {
  return tx.key(itemKeySubject(owner));
}

export function sealItemTexts(key: ContentKey, itemId: string, texts: ItemTexts): Buffer {
  return key.sealJson(`agenda_item/${itemId}/texts`, texts);
}

export function openItemTexts(key: ContentKey, itemId: string, sealed: Buffer): ItemTexts {
  return key.openJson<ItemTexts>(`agenda_item/${itemId}/texts`, sealed);
}
