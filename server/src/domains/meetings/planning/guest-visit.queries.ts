import type { Persona } from '@croisee/domain/access/persona';
import { visitState } from '@croisee/domain/meetings/plan/guest-link.rules';
import type { Visit } from '@croisee/domain/meetings/plan/guest-link.schema';
import type { ItemStatus } from '@croisee/domain/meetings/plan/meeting-kinds';
import { Inject, Injectable } from '@nestjs/common';
import { Access } from '../../../kernel/access/access.service';
import { UnitOfWork } from '../../../kernel/database/unit-of-work';
import { DomainError } from '../../../kernel/errors/domain-error';
import { meetingById } from './meeting-rows';

/** Tells somebody invited to single items of a meeting whether to wait, come in or leave; nothing of what the items are about. */
@Injectable()
export class GuestVisitQueries {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Access) private readonly access: Access,
  ) {}

  async own(persona: Persona, meetingId: string): Promise<Visit> {
    return this.unitOfWork.read(persona, async (tx) => {
      this.access.assertScoped(persona, 'meeting.list');
      const items = await tx.manager.query<{ id: string; status: ItemStatus }[]>(
        `SELECT i.id, i.status FROM convocation c JOIN agenda_item i ON i.id = c.item_id
         WHERE c.meeting_id = $1 AND c.member_id = $2 AND c.capacity IN ('guest', 'submitter')`,
        [meetingId, persona.memberId],
      );
      if (items.length === 0) throw new DomainError('NOT_FOUND');
      const held = await this.access.heldOnMany(
        tx,
        persona,
        'item',
        items.map(({ id }) => id),
      );
      const { status, title, date, startTime, place } = await meetingById(tx, meetingId);
      const own = items.map((item) => ({ status: item.status, barred: held.get(item.id)?.includes('barred') ?? false }));
      return { state: visitState(own, status), title, date, startTime, place };
    });
  }
}
