import type { ItemOutcomeReason } from '@croisee/domain/meetings/live/items/items.messages';
import { Inject, Injectable } from '@nestjs/common';
import type { Transaction } from '../../../kernel/database/transaction';
import { DomainEvents } from '../../../kernel/events/domain-events';
import { endLinksOfItem } from './guest-link-rows';
import { withdrawItem } from './item-rows';
import { MeetingGrants } from './meeting-grants';
import { meetingById, raiseVersion } from './meeting-rows';

interface ItemOnAgenda {
  readonly id: string;
  readonly meetingId: string;
}

type LeavingReason = Extract<ItemOutcomeReason, 'agreement-withdrawn' | 'other'>;

const STILL_TO_COME = `m.status IN ('draft', 'convoked', 'open', 'paused')`;

/** What other domains change acts on agendas in the same transaction: a withdrawn situation leaves them at once, exclusions close its item. */
@Injectable()
export class PlanningListeners {
  constructor(
    @Inject(MeetingGrants) private readonly grants: MeetingGrants,
    @Inject(DomainEvents) events: DomainEvents,
  ) {
    events.on('situation.withdrawn', (tx, { situationId }) => this.leaveAgendas(tx, situationId, 'other'));
    events.on('situation.opposed', (tx, { situationId }) => this.leaveAgendas(tx, situationId, 'agreement-withdrawn'));
    events.on('situation.partners-excluded', (tx, { situationId }) => this.closeToExcluded(tx, situationId));
    events.on('meeting.item-ended', (tx, { itemId }) => endLinksOfItem(tx, itemId));
    events.on('identity.mandate-started', (tx) => this.grants.alignOffice(tx));
    events.on('identity.mandate-ended', (tx) => this.grants.alignOffice(tx));
  }

  private async leaveAgendas(tx: Transaction, situationId: string, reason: LeavingReason): Promise<void> {
    for (const { id, meetingId } of await agendasOf(tx, situationId)) {
      const meeting = await meetingById(tx, meetingId, true);
      await withdrawItem(tx, id);
      await this.changed(tx, meetingId, meeting.status === 'draft', reason);
      await tx.audit({ action: 'meeting.item-withdrawn', subjectKind: 'meeting', subjectId: meetingId, facts: { itemId: id, reason } });
    }
  }

  private async closeToExcluded(tx: Transaction, situationId: string): Promise<void> {
    for (const { meetingId } of await agendasOf(tx, situationId)) {
      const meeting = await meetingById(tx, meetingId, true);
      await this.changed(tx, meetingId, meeting.status === 'draft');
    }
  }

  private async changed(tx: Transaction, meetingId: string, draft: boolean, reason?: LeavingReason): Promise<void> {
    await this.grants.align(tx, meetingId);
    await raiseVersion(tx, meetingId);
    if (!draft) await tx.emit('meeting.plan-changed', { meetingId, ...(reason === undefined ? {} : { reason }) });
  }
}

async function agendasOf(tx: Transaction, situationId: string): Promise<ItemOnAgenda[]> {
  return tx.manager.query<ItemOnAgenda[]>(
    `SELECT i.id, i.meeting_id AS "meetingId" FROM agenda_item i JOIN meeting m ON m.id = i.meeting_id
     WHERE i.situation_id = $1 AND i.status <> 'withdrawn' AND ${STILL_TO_COME} ORDER BY i.meeting_id`,
    [situationId],
  );
}
