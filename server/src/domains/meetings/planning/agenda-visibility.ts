import type { Persona } from '@croisee/domain/access/persona';
import { seesItem } from '@croisee/domain/meetings/plan/agenda-visibility';
import { Inject, Injectable } from '@nestjs/common';
import { Access } from '../../../kernel/access/access.service';
import type { Transaction } from '../../../kernel/database/transaction';
import type { ItemRow } from './item-rows';
import type { OpenedMeeting } from './meeting-door';

/** The items of an agenda that a reader may know of, by the grants in force. */
@Injectable()
export class AgendaVisibility {
  constructor(@Inject(Access) private readonly access: Access) {}

  async visible(tx: Transaction, persona: Persona, { held }: OpenedMeeting, items: readonly ItemRow[]): Promise<ItemRow[]> {
    const onItems = await this.access.heldOnMany(
      tx,
      persona,
      'item',
      items.map(({ id }) => id),
    );
    const onSituations = await this.access.heldOnMany(
      tx,
      persona,
      'situation',
      items.flatMap(({ situationId }) => situationId ?? []),
    );
    return items.filter(({ id, kind, situationId }) =>
      seesItem(kind, {
        meeting: held,
        item: onItems.get(id) ?? [],
        situation: situationId === null ? [] : (onSituations.get(situationId) ?? []),
      }),
    );
  }
}
