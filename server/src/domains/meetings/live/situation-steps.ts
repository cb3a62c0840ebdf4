import type { MeetingEvent } from '@croisee/domain/meetings/live/events';
import { findItem, type LiveItem, type MeetingState } from '@croisee/domain/meetings/live/state';
import { Inject, Injectable } from '@nestjs/common';
import type { Transaction } from '../../../kernel/database/transaction';
import { SituationsApi } from '../../situations/api';

/** Moves situations along with their items: in session when the item opens, response built at validation, off the agenda otherwise. */
@Injectable()
export class SituationSteps {
  constructor(@Inject(SituationsApi) private readonly situations: SituationsApi) {}

  async follow(tx: Transaction, after: MeetingState, event: MeetingEvent): Promise<void> {
    switch (event.type) {
      case 'item-started':
        return this.open(tx, findItem(after, event.payload.itemId));
      case 'response-validated': {
        const situationId = findItem(after, event.payload.itemId)?.situationId ?? null;
        return situationId === null ? undefined : this.situations.buildResponse(tx, situationId);
      }
      case 'item-closed':
      case 'item-deferred':
      case 'item-redirected':
      case 'item-withdrawn':
        return this.leave(tx, findItem(after, event.payload.itemId));
      default:
        return;
    }
  }

  /** A situation that may not be discussed any more refuses to open; a follow-up may be about one that is off the agenda. */
  private async open(tx: Transaction, item: LiveItem | undefined): Promise<void> {
    if (item === undefined || item.situationId === null) return;
    if (item.kind === 'follow-up' && !(await this.isOnAgenda(tx, item.situationId))) return;
    await this.situations.openInSession(tx, item.situationId);
  }

  /** Ending without a response puts it back where it came from, unless it has already left by itself. */
  private async leave(tx: Transaction, item: LiveItem | undefined): Promise<void> {
    if (item === undefined || item.situationId === null || item.response !== null) return;
    if (await this.isOnAgenda(tx, item.situationId)) await this.situations.takeOffAgenda(tx, item.situationId);
  }

  private async isOnAgenda(tx: Transaction, situationId: string): Promise<boolean> {
    const [situation] = await this.situations.forAgenda(tx, [situationId]);
    return situation?.status === 'on-agenda' || situation?.status === 'in-session';
  }
}
