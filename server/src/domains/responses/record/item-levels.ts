import type { GrantLevel } from '@croisee/domain/access/grants';
import type { Persona } from '@croisee/domain/access/persona';
import { type Access, withoutPartners } from '../../../kernel/access/access.service';
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
    item.situationId === null ? await onMeeting(tx, access, persona, item) : await access.held(tx, persona, 'situation', item.situationId);
  return [...new Set([...onItem, ...onSubject])];
}

/** Behind the curtain the meeting itself stays open to those convened, its items do not. */
async function onMeeting(
  tx: Transaction,
  access: Access,
  persona: Persona,
  { meetingId, itemId }: { readonly meetingId: string; readonly itemId: string },
): Promise<GrantLevel[]> {
  const held = await access.held(tx, persona, 'meeting', meetingId);
  return (await access.withheld(tx, 'item', [itemId])).has(itemId) ? withoutPartners(held) : held;
}
