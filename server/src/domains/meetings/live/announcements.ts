import type { MeetingEvent } from '@croisee/domain/meetings/live/events';
import { findItem, type LiveItem, type MeetingState } from '@croisee/domain/meetings/live/state';
import type { Transaction } from '../../../kernel/database/transaction';
import { accountOf } from './grant-effects';
import type { ItemEnd, ItemPersonRef, ItemRef } from './live-events';

/** Tells the other domains what an event means to them, inside its transaction; `after` is the state all events of the command lead to. */
export async function announce(tx: Transaction, after: MeetingState, event: MeetingEvent): Promise<void> {
  const meetingId = after.id;
  switch (event.type) {
    case 'meeting-opened':
      return tx.emit('meeting.opened', { meetingId });
    case 'meeting-closed':
      return tx.emit('meeting.closed', { meetingId });
    case 'destruction-attested':
      return tx.emit('meeting.destruction-attested', { meetingId, memberId: event.payload.memberId });
    case 'curtain-drawn':
      return tx.emit('meeting.curtain-drawn', { meetingId, itemId: event.payload.itemId });
    case 'curtain-opened':
      return tx.emit('meeting.curtain-opened', { meetingId, itemId: after.currentItemId });
    case 'item-started':
      return tx.emit('meeting.item-started', refOf(after, event.payload.itemId));
    case 'item-closed':
    case 'item-deferred':
    case 'item-withdrawn':
    case 'item-redirected':
      return tx.emit('meeting.item-ended', endOf(after, event.payload.itemId));
    case 'recusal-declared':
      return tx.emit('meeting.recused', await personRefOf(tx, after, event.payload));
    case 'recusal-lifted':
      return tx.emit('meeting.recusal-lifted', await personRefOf(tx, after, event.payload));
    case 'deputy-designated':
      return tx.emit('meeting.deputy-designated', {
        ...(await personRefOf(tx, after, event.payload)),
        replaces: event.payload.replaces,
      });
    default:
      return announceDeliberation(tx, after, event);
  }
}

async function announceDeliberation(tx: Transaction, after: MeetingState, event: MeetingEvent): Promise<void> {
  switch (event.type) {
    case 'response-validated': {
      const { propositions, referents, returns, response } = itemOf(after, event.payload.itemId);
      if (response === null) throw new Error('A validated response is missing from the state.');
      const content = { response, propositions, referents, returns, validatedById: event.actorId };
      return tx.emit('meeting.response-validated', { ...refOf(after, event.payload.itemId), ...content });
    }
    case 'erratum-added': {
      const { itemId, propositionId, text } = event.payload;
      return tx.emit('meeting.erratum-added', { ...refOf(after, itemId), propositionId, text, at: event.at });
    }
    case 'referent-accepted':
      return tx.emit('meeting.referent-accepted', { ...(await personRefOf(tx, after, event.payload)), side: event.payload.side });
    case 'referent-declined':
      return tx.emit('meeting.referent-declined', { ...(await personRefOf(tx, after, event.payload)), side: event.payload.side });
    case 'return-recorded': {
      const { itemId, ...plan } = event.payload;
      return tx.emit('meeting.return-recorded', { ...refOf(after, itemId), plan });
    }
    default:
      return;
  }
}

function itemOf(state: MeetingState, itemId: string): LiveItem {
  const item = findItem(state, itemId);
  if (item === undefined) throw new Error('An event is about an item that is not on the agenda.');
  return item;
}

function refOf(state: MeetingState, itemId: string): ItemRef {
  return { meetingId: state.id, itemId, situationId: itemOf(state, itemId).situationId };
}

function endOf(state: MeetingState, itemId: string): ItemEnd {
  return { ...refOf(state, itemId), status: itemOf(state, itemId).status as ItemEnd['status'] };
}

async function personRefOf(
  tx: Transaction,
  state: MeetingState,
  { itemId, memberId }: { itemId: string; memberId: string },
): Promise<ItemPersonRef> {
  return { ...refOf(state, itemId), memberId, accountId: await accountOf(tx, memberId) };
}
