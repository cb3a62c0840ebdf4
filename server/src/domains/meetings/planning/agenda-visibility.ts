import type { Persona } from '@croisee/domain/access/persona';
import { seesItem } from '@croisee/domain/meetings/plan/agenda-visibility';
import { Inject, Injectable } from '@nestjs/common';
import { Access, withoutPartners } from '../../../kernel/access/access.service';
import type { Transaction } from '../../../kernel/database/transaction';
import { itemsOf, type ItemRow } from './item-rows';
import type { OpenedMeeting } from './meeting-door';

/** The items of an agenda that a reader may know of, by the grants in force. */
@Injectable()
export class AgendaVisibility {
  constructor(@Inject(Access) private readonly access: Access) {}

  async visible(tx: Transaction, persona: Persona, { held }: OpenedMeeting, items: readonly ItemRow[]): Promise<ItemRow[]> {
    const ids = items.map(({ id }) => id);
    const onItems = await this.access.heldOnMany(tx, persona, 'item', ids);
    const behindCurtain = await this.access.withheld(tx, 'item', ids);
    const onSituations = await this.access.heldOnMany(
      tx,
      persona,
      'situation',
      items.flatMap(({ situationId }) => situationId ?? []),
    );
    return items.filter(({ id, kind, situationId }) =>
      seesItem(kind, {
        meeting: behindCurtain.has(id) ? withoutPartners(held) : held,
        item: onItems.get(id) ?? [],
        situation: situationId === null ? [] : (onSituations.get(situationId) ?? []),
      }),
    );
  }

  /** One item as far as the reader may know of it: a recused organiser finds none. */
  async find(tx: Transaction, persona: Persona, opened: OpenedMeeting, itemId: string): Promise<ItemRow | undefined> {
    const found = (await itemsOf(tx, opened.meeting.id)).filter(({ id }) => id === itemId);
    return (await this.visible(tx, persona, opened, found))[0];
  }
}
