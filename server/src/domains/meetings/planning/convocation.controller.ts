import type { Persona } from '@croisee/domain/access/persona';
import {
  changedMeetingSchema,
  convocationPreviewSchema,
  inviteesSchema,
  type ChangedMeeting,
  type ConvocationPreview,
  type Invitees,
} from '@croisee/domain/meetings/plan/meeting-view.schema';
import { answerConvocationSchema, type AnswerConvocation } from '@croisee/domain/meetings/plan/meeting.schema';
import {
  convokeSchema,
  inviteGuestSchema,
  memberListSchema,
  type Convoke,
  type InviteGuest,
  type MemberList,
} from '@croisee/domain/meetings/plan/planning-requests.schema';
import { Body, Controller, Delete, Get, Inject, Param, Post, Put } from '@nestjs/common';
import { Requires } from '../../../kernel/access/route.decorator';
import { Who } from '../../../kernel/access/who.decorator';
import { idSchema } from '../../../kernel/http/input.pipe';
import { ConvocationService } from './convocation.service';
import { PreparationQueries } from './preparation.queries';

/** Who is convened, and what they answer. */
@Controller('meetings/:id')
export class ConvocationController {
  constructor(
    @Inject(ConvocationService) private readonly convocation: ConvocationService,
    @Inject(PreparationQueries) private readonly queries: PreparationQueries,
  ) {}

  @Get('invitees')
  @Requires('meeting.organise', { summary: 'People with a mandate in force who may be convened or invited.', returns: inviteesSchema })
  invitees(@Who() persona: Persona, @Param('id', { schema: idSchema }) id: string): Promise<Invitees> {
    return this.queries.invitees(persona, id);
  }

  @Put('members')
  @Requires('meeting.plan', { summary: 'The members convened for the whole meeting.', returns: changedMeetingSchema })
  setMembers(
    @Who() persona: Persona,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: memberListSchema }) body: MemberList,
  ): Promise<ChangedMeeting> {
    return this.convocation.setMembers(persona, id, body);
  }

  @Post('guests')
  @Requires('meeting.organise', { summary: 'Invites one person for one item.', returns: changedMeetingSchema, status: 201 })
  inviteGuest(
    @Who() persona: Persona,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: inviteGuestSchema }) body: InviteGuest,
  ): Promise<ChangedMeeting> {
    return this.convocation.inviteGuest(persona, id, body);
  }

  @Delete('guests/:itemId/:memberId')
  @Requires('meeting.organise', { summary: 'Takes an invitation to one item back.', returns: changedMeetingSchema })
  removeGuest(
    @Who() persona: Persona,
    @Param('id', { schema: idSchema }) id: string,
    @Param('itemId', { schema: idSchema }) itemId: string,
    @Param('memberId', { schema: idSchema }) memberId: string,
  ): Promise<ChangedMeeting> {
    return this.convocation.removeGuest(persona, id, itemId, memberId);
  }

  @Get('convocation-preview')
  @Requires('meeting.plan', { summary: 'Exactly who will see what once the meeting is convened.', returns: convocationPreviewSchema })
  preview(@Who() persona: Persona, @Param('id', { schema: idSchema }) id: string): Promise<ConvocationPreview> {
    return this.queries.preview(persona, id);
  }

  @Post('convoke')
  @Requires('meeting.plan', { summary: 'Freezes the list and opens the agenda to those convened.', returns: changedMeetingSchema })
  convoke(
    @Who() persona: Persona,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: convokeSchema }) body: Convoke,
  ): Promise<ChangedMeeting> {
    return this.convocation.convoke(persona, id, body);
  }

  @Post('answer')
  @Requires('meeting.answer', { summary: 'One’s own answer to the convocation.', returns: changedMeetingSchema })
  answer(
    @Who() persona: Persona,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: answerConvocationSchema }) body: AnswerConvocation,
  ): Promise<ChangedMeeting> {
    return this.convocation.answer(persona, id, body);
  }

  @Post('answers/:memberId')
  @Requires('meeting.plan', { summary: 'An answer received by telephone or mail.', returns: changedMeetingSchema })
  answerFor(
    @Who() persona: Persona,
    @Param('id', { schema: idSchema }) id: string,
    @Param('memberId', { schema: idSchema }) memberId: string,
    @Body({ schema: answerConvocationSchema }) body: AnswerConvocation,
  ): Promise<ChangedMeeting> {
    return this.convocation.answerFor(persona, id, memberId, body);
  }
}
