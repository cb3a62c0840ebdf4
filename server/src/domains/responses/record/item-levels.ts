import type { GrantLevel } from '@croisee/domain/access/grants';
import type { Persona } from '@croisee/domain/access/persona';
import type { Access } from '../../../kernel/access/access.service';
import type { Transaction } from '../../../kernel/database/transaction';

/** The levels that count for one item: those on its situation and on the item, and those on the meeting when it is about no situation. */
export async function heldOnItem(
  tx: Transaction,
  access: Access,
  persona: Persona,
  item: { readonly meetingId: string; readonly itemId: string; readonly situationId: string | null },
): Promise<GrantLevel[]> {
  const onItem = await access.held(tx, persona, 'item', item.itemId);
  const onSubject =
    item.situationId === null
      ? await access.held(tx, persona, 'meeting', item.meetingId)
      : await access.held(tx, persona, 'situation', item.situationId);
  return [...new Set([...onItem, ...onSubject])];
}
