import {
  minutesCloseSchema,
  minutesCursorSchema,
  minutesOpenSchema,
  minutesPushSchema,
  type MinutesClose,
  type MinutesCursor,
  type MinutesOpen,
  type MinutesPush,
} from '@croisee/realtime/envelope/minutes-messages';
import { Inject, Injectable } from '@nestjs/common';
import type { LiveCall } from '../../../kernel/realtime/live-connection';
import { LiveMessage } from '../../../kernel/realtime/live-message.decorator';
import { DocumentAccess } from './document-access';
import { MinutesOpening } from './minutes-opening.service';
import { MinutesPushes } from './minutes-pushes.service';
import { MinutesRooms } from './minutes-rooms';

/** Socket messages of the shared minutes. */
@Injectable()
export class MinutesLive {
  constructor(
    @Inject(MinutesOpening) private readonly opening: MinutesOpening,
    @Inject(MinutesPushes) private readonly pushes: MinutesPushes,
    @Inject(MinutesRooms) private readonly rooms: MinutesRooms,
    @Inject(DocumentAccess) private readonly access: DocumentAccess,
  ) {}

  @LiveMessage({ event: 'minutes:open', schema: minutesOpenSchema, permission: 'meeting.read' })
  open({ persona, connection, payload }: LiveCall<MinutesOpen>): Promise<object> {
    return this.opening.open(persona, connection, payload);
  }

  @LiveMessage({ event: 'minutes:push', schema: minutesPushSchema, permission: 'record.write' })
  push({ persona, connection, payload }: LiveCall<MinutesPush>): Promise<object> {
    return this.pushes.push(persona, connection.id, payload);
  }

  @LiveMessage({ event: 'minutes:presence', schema: minutesCursorSchema, permission: 'meeting.read' })
  async presence({ persona, connection, payload }: LiveCall<MinutesCursor>): Promise<object> {
    const room = this.rooms.find(payload.documentId);
    const participant = room?.participants.get(connection.id);
    if (room === undefined || participant === undefined) this.access.assertScoped(persona, 'meeting.read');
    else {
      this.access.assert(persona, 'meeting.read', room.heldOf(persona.accountId));
      room.moveCursor(participant, payload.state);
    }
    return {};
  }

  @LiveMessage({ event: 'minutes:close', schema: minutesCloseSchema, permission: 'meeting.read' })
  async close({ persona, connection, payload }: LiveCall<MinutesClose>): Promise<object> {
    this.access.assertScoped(persona, 'meeting.read');
    this.rooms.leave(payload.documentId, connection.id);
    return {};
  }
}
