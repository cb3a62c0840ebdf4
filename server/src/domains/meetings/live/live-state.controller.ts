import type { Persona } from '@croisee/domain/access/persona';
import { meetingEventSchema, meetingMeSchema } from '@croisee/realtime/envelope/meeting-messages';
import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import * as z from 'zod';
import { Requires } from '../../../kernel/access/route.decorator';
import { Who } from '../../../kernel/access/who.decorator';
import { UnitOfWork } from '../../../kernel/database/unit-of-work';
import { idSchema } from '../../../kernel/http/input.pipe';
import { JoinAnswers, type JoinAnswer } from './join-answers';

const afterSchema = z.object({ afterSeq: z.coerce.number().int().min(0).optional() });

/** What `meeting:join` answers; the state is projected for the reader by the same function as on sockets. */
const answerSchema = z.object({
  seq: z.int(),
  epoch: z.int(),
  serverTime: z.iso.datetime(),
  state: z.unknown().optional(),
  events: z.array(meetingEventSchema).optional(),
  me: meetingMeSchema,
});

@Controller('meetings')
export class LiveStateController {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(JoinAnswers) private readonly answers: JoinAnswers,
  ) {}

  @Get(':id/state')
  @Requires('meeting.read', { summary: 'Reads the live meeting without a socket, as `meeting:join` answers it.', returns: answerSchema })
  async read(
    @Who() persona: Persona,
    @Param('id', { schema: idSchema }) id: string,
    @Query({ schema: afterSchema }) { afterSeq }: z.infer<typeof afterSchema>,
  ): Promise<JoinAnswer> {
    const { answer } = await this.unitOfWork.read(persona, (tx) => this.answers.forPerson(tx, persona, id, afterSeq));
    return answer;
  }
}
