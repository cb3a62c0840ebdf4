import {
  meetingCommandSchema,
  meetingJoinSchema,
  meetingLeaveSchema,
  type MeetingCommand,
  type MeetingJoin,
  type MeetingLeave,
} from '@croisee/realtime/envelope/meeting-messages';
import { Inject, Injectable } from '@nestjs/common';
import { Access } from '../../../kernel/access/access.service';
import { DomainError } from '../../../kernel/errors/domain-error';
import type { LiveCall } from '../../../kernel/realtime/live-connection';
import { LiveMessage, ScreenMessage } from '../../../kernel/realtime/live-message.decorator';
import type { ScreenCall } from '../../../kernel/realtime/screen-connection';
import { MeetingCommands } from './meeting-commands.service';
import { MeetingRooms } from './meeting-rooms';

/** Socket messages of the live meeting. */
@Injectable()
export class LiveGateway {
  constructor(
    @Inject(MeetingRooms) private readonly rooms: MeetingRooms,
    @Inject(MeetingCommands) private readonly commands: MeetingCommands,
    @Inject(Access) private readonly access: Access,
  ) {}

  @LiveMessage({ event: 'meeting:join', schema: meetingJoinSchema, permission: 'meeting.read' })
  join({ persona, connection, payload }: LiveCall<MeetingJoin>): Promise<object> {
    return this.rooms.enterAsPerson(persona, connection, payload);
  }

  @LiveMessage({ event: 'meeting:leave', schema: meetingLeaveSchema, permission: 'meeting.read' })
  async leave({ persona, connection, payload }: LiveCall<MeetingLeave>): Promise<object> {
    this.access.assertScoped(persona, 'meeting.read');
    this.rooms.leave(persona.councilId, payload.meetingId, connection);
    return {};
  }

  @LiveMessage({ event: 'meeting:command', schema: meetingCommandSchema, permission: 'meeting.read' })
  command({ persona, payload }: LiveCall<MeetingCommand>): Promise<object> {
    return this.commands.give(persona, payload);
  }

  @ScreenMessage({ event: 'meeting:join', schema: meetingJoinSchema })
  async joinAsScreen({ screen, connection, payload }: ScreenCall<MeetingJoin>): Promise<object> {
    if (payload.meetingId !== screen.meetingId) throw new DomainError('NOT_FOUND');
    return this.rooms.enterAsScreen(connection, payload.afterSeq);
  }

  @ScreenMessage({ event: 'meeting:leave', schema: meetingLeaveSchema })
  async leaveAsScreen({ screen, connection }: ScreenCall<MeetingLeave>): Promise<object> {
    this.rooms.leave(screen.councilId, screen.meetingId, connection);
    return {};
  }
}
