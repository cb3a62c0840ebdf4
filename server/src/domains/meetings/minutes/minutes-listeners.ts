import { Inject, Injectable } from '@nestjs/common';
import type { Transaction } from '../../../kernel/database/transaction';
import { DomainEvents } from '../../../kernel/events/domain-events';
import type { ItemEnd } from '../live/live-events';
import { Compactor } from './compactor';
import { holdDocuments, lockDocumentsOf, moveDocuments, raiseEpoch } from './document-rows';
import { MinutesRooms } from './minutes-rooms';
import { MinutesVersions } from './minutes-versions.service';

/** Opens, holds, closes and withdraws the minutes with the meeting, in the transaction of the event: a batch is strictly before or after. */
@Injectable()
export class MinutesListeners {
  constructor(
    @Inject(DomainEvents) events: DomainEvents,
    @Inject(MinutesRooms) private readonly rooms: MinutesRooms,
    @Inject(Compactor) private readonly compactor: Compactor,
    @Inject(MinutesVersions) private readonly versions: MinutesVersions,
  ) {
    events.on('meeting.opened', async (tx, { meetingId }) => {
      await moveDocuments(tx, { meetingId, from: ['planned'] }, 'open');
      this.rooms.announceAfter(tx, meetingId);
    });
    events.on('meeting.item-started', async (tx, { meetingId, itemId }) => {
      await moveDocuments(tx, { meetingId, itemId, from: ['planned'] }, 'open');
      this.rooms.announceAfter(tx, meetingId);
    });
    events.on('meeting.item-ended', (tx, event) => this.endItem(tx, event));
    events.on('meeting.closed', async (tx, { meetingId }) => {
      await moveDocuments(tx, { meetingId, from: ['planned', 'open'] }, 'closed');
      await this.compactLater(tx, meetingId);
      this.rooms.announceAfter(tx, meetingId);
    });
    events.on('meeting.curtain-drawn', (tx, { meetingId }) => this.hold(tx, meetingId, true));
    events.on('meeting.curtain-opened', (tx, { meetingId }) => this.hold(tx, meetingId, false));
    events.on('meeting.rights-changed', async (tx, { meetingId }) => {
      await raiseEpoch(tx, meetingId);
      this.rooms.announceAfter(tx, meetingId);
    });
  }

  private async endItem(tx: Transaction, { meetingId, itemId, status }: ItemEnd): Promise<void> {
    if (status === 'withdrawn') await moveDocuments(tx, { meetingId, itemId, from: ['planned', 'open', 'closed'] }, 'withdrawn');
    else {
      await moveDocuments(tx, { meetingId, itemId, from: ['planned', 'open'] }, 'closed');
      const rows = await lockDocumentsOf(tx, meetingId);
      for (const row of rows) if (row.itemId === itemId && row.state === 'closed') await this.versions.keepNow(tx, row, 'item-ended');
    }
    await this.compactLater(tx, meetingId, itemId);
    this.rooms.announceAfter(tx, meetingId);
  }

  private async hold(tx: Transaction, meetingId: string, held: boolean): Promise<void> {
    await holdDocuments(tx, meetingId, held);
    this.rooms.announceAfter(tx, meetingId);
  }

  private async compactLater(tx: Transaction, meetingId: string, itemId?: string): Promise<void> {
    const rows = await lockDocumentsOf(tx, meetingId);
    tx.onCommit(() => {
      for (const row of rows) if (itemId === undefined || row.itemId === itemId) this.compactor.later(tx.councilId, row.id);
    });
  }
}
