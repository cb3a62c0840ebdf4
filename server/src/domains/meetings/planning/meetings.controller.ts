import type { Persona } from '@croisee/domain/access/persona';
import {
  changedMeetingSchema,
  createdMeetingSchema,
  createdSeriesSchema,
  facilitatorsSchema,
  meetingLinesSchema,
  meetingViewSchema,
  nextMeetingSchema,
  type ChangedMeeting,
  type CreatedSeries,
  type Facilitators,
  type MeetingLines,
  type MeetingView,
  type NextMeeting,
} from '@croisee/domain/meetings/plan/meeting-view.schema';
import {
  createMeetingSchema,
  createSeriesSchema,
  updateMeetingSchema,
  type CreateMeeting,
  type CreateSeries,
  type UpdateMeeting,
} from '@croisee/domain/meetings/plan/meeting.schema';
import {
  cancelWithVersionSchema,
  meetingListQuerySchema,
  postponeWithVersionSchema,
  type CancelMeeting,
  type MeetingListQuery,
  type PostponeWithVersion,
} from '@croisee/domain/meetings/plan/planning-requests.schema';
import { Body, Controller, Get, Header, Inject, Param, Patch, Post, Query } from '@nestjs/common';
import { Requires } from '../../../kernel/access/route.decorator';
import { Who } from '../../../kernel/access/who.decorator';
import { idSchema } from '../../../kernel/http/input.pipe';
import { CalendarFile } from './calendar-file';
import { MeetingsQueries } from './meetings.queries';
import { MeetingsService } from './meetings.service';
import { NextMeetingService } from './next-meeting.service';

/** The calendar of meetings and each meeting as planned. */
@Controller('meetings')
export class MeetingsController {
  constructor(
    @Inject(MeetingsQueries) private readonly queries: MeetingsQueries,
    @Inject(MeetingsService) private readonly meetings: MeetingsService,
    @Inject(CalendarFile) private readonly calendar: CalendarFile,
    @Inject(NextMeetingService) private readonly next: NextMeetingService,
  ) {}

  @Get()
  @Requires('meeting.list', { summary: 'Meetings of the council: titles and dates, no content.', returns: meetingLinesSchema })
  list(@Who() persona: Persona, @Query({ schema: meetingListQuerySchema }) query: MeetingListQuery): Promise<MeetingLines> {
    return this.queries.list(persona, query);
  }

  @Post()
  @Requires('meeting.plan', { summary: 'Plans one meeting.', returns: createdMeetingSchema, status: 201 })
  create(@Who() persona: Persona, @Body({ schema: createMeetingSchema }) body: CreateMeeting): Promise<{ id: string }> {
    return this.meetings.create(persona, body);
  }

  @Post('series')
  @Requires('meeting.plan', { summary: 'Plans a first meeting and the following ones.', returns: createdSeriesSchema, status: 201 })
  createSeries(@Who() persona: Persona, @Body({ schema: createSeriesSchema }) body: CreateSeries): Promise<CreatedSeries> {
    return this.meetings.createSeries(persona, body);
  }

  @Post('next')
  @Requires('meeting.plan', { summary: 'The next commission to prepare, created when the calendar has none.', returns: nextMeetingSchema })
  prepareNext(@Who() persona: Persona): Promise<NextMeeting> {
    return this.next.prepare(persona);
  }

  @Get('facilitators')
  @Requires('meeting.plan', { summary: 'Those who may be named to lead a meeting.', returns: facilitatorsSchema })
  facilitators(@Who() persona: Persona): Promise<Facilitators> {
    return this.queries.facilitators(persona);
  }

  @Get(':id')
  @Requires('meeting.read', { summary: 'A meeting as far as its reader may see it.', returns: meetingViewSchema })
  view(@Who() persona: Persona, @Param('id', { schema: idSchema }) id: string): Promise<MeetingView> {
    return this.queries.view(persona, id);
  }

  @Patch(':id')
  @Requires('meeting.plan', { summary: 'Changes date, place, slot, cap or facilitator.', returns: changedMeetingSchema })
  edit(
    @Who() persona: Persona,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: updateMeetingSchema }) body: UpdateMeeting,
  ): Promise<ChangedMeeting> {
    return this.meetings.edit(persona, id, body);
  }

  @Post(':id/cancel')
  @Requires('meeting.plan', { summary: 'Cancels a meeting, with its reason.', returns: changedMeetingSchema })
  cancel(
    @Who() persona: Persona,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: cancelWithVersionSchema }) body: CancelMeeting,
  ): Promise<ChangedMeeting> {
    return this.meetings.cancel(persona, id, body);
  }

  @Post(':id/postpone')
  @Requires('meeting.plan', {
    summary: 'Postpones to a later date; the id is that of the new meeting.',
    returns: createdMeetingSchema,
    status: 201,
  })
  postpone(
    @Who() persona: Persona,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: postponeWithVersionSchema }) body: PostponeWithVersion,
  ): Promise<{ id: string }> {
    return this.meetings.postpone(persona, id, body);
  }

  @Get(':id/calendar.ics')
  @Requires('meeting.read', { summary: 'Calendar entry without content.', status: 200 })
  @Header('content-type', 'text/calendar; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="seance.ics"')
  calendarFile(@Who() persona: Persona, @Param('id', { schema: idSchema }) id: string): Promise<string> {
    return this.calendar.of(persona, id);
  }
}
