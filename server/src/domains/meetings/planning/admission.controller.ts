import type { Persona } from '@croisee/domain/access/persona';
import {
  admissiblePeopleSchema,
  announcedSchema,
  changedMeetingSchema,
  type AdmissiblePeople,
  type Announced,
  type ChangedMeeting,
} from '@croisee/domain/meetings/plan/meeting-view.schema';
import { admitParticipantSchema, type AdmitParticipant } from '@croisee/domain/meetings/plan/planning-requests.schema';
import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { Requires } from '../../../kernel/access/route.decorator';
import { Who } from '../../../kernel/access/who.decorator';
import { idSchema } from '../../../kernel/http/input.pipe';
import { AdmissionService } from './admission.service';

/** What whoever keeps the roll needs at the door of the meeting. */
@Controller('meetings/:id')
export class AdmissionController {
  constructor(@Inject(AdmissionService) private readonly admission: AdmissionService) {}

  @Get('answers')
  @Requires('meeting.organise', { summary: 'What those convened for the whole meeting announced.', returns: announcedSchema })
  announced(@Who() persona: Persona, @Param('id', { schema: idSchema }) id: string): Promise<Announced> {
    return this.admission.announced(persona, id);
  }

  @Get('admissible')
  @Requires('meeting.organise', { summary: 'People of the council on no list of this meeting.', returns: admissiblePeopleSchema })
  admissible(@Who() persona: Persona, @Param('id', { schema: idSchema }) id: string): Promise<AdmissiblePeople> {
    return this.admission.admissible(persona, id);
  }

  @Post('participants')
  @Requires('meeting.organise', {
    summary: 'Admits a person who was on no list, with the reason.',
    returns: changedMeetingSchema,
    status: 201,
  })
  admit(
    @Who() persona: Persona,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: admitParticipantSchema }) body: AdmitParticipant,
  ): Promise<ChangedMeeting> {
    return this.admission.admit(persona, id, body);
  }
}
