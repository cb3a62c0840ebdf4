import { Inject, Injectable } from '@nestjs/common';
import { DomainEvents } from '../../../kernel/events/domain-events';
import '../live/live-events';
import { destroyOwnNotes } from './own-note-rows';

/** A withdrawn item takes the notes on it along, in the same transaction. */
@Injectable()
export class OwnNotesListeners {
  constructor(@Inject(DomainEvents) events: DomainEvents) {
    events.on('meeting.item-ended', async (tx, { meetingId, itemId, status }) => {
      if (status === 'withdrawn') await destroyOwnNotes(tx, { meetingId, itemId });
    });
  }
}
