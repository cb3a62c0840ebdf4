import type { Persona } from '@croisee/domain/access/persona';
import { mayCarry, type MeetingKind } from '@croisee/domain/meetings/plan/meeting-kinds';
import type { PlacePracticeQuestion } from '@croisee/domain/situations/advice.rules';
import { Inject, Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../kernel/database/unit-of-work';
import { DomainEvents } from '../../../kernel/events/domain-events';
import { AdviceInMeetings } from '../../situations/api';
import { AgendaService } from './agenda.service';

declare module '../../../kernel/events/domain-events' {
  interface DomainEventMap {
    /** A meeting enters the calendar. */
    'meeting.planned': { readonly meetingId: string; readonly kind: MeetingKind; readonly on: string };
  }
}

/** Minutes planned for a question that joins an agenda by itself. */
const USUAL_MINUTES = 15;

/** Anonymous advice requests that become questions of practice: in a meeting one chooses, or in the next one that is planned. */
@Injectable()
export class PracticeQuestionsService {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(AgendaService) private readonly agenda: AgendaService,
    @Inject(AdviceInMeetings) private readonly advice: AdviceInMeetings,
    @Inject(DomainEvents) events: DomainEvents,
  ) {
    events.on('meeting.planned', async (tx, { meetingId, kind, on }) => {
      if (!mayCarry(kind, 'practice-question')) return;
      const item = {
        kind: 'practice-question',
        plannedMinutes: USUAL_MINUTES,
        situationId: null,
        lateReason: null,
        waiting: false,
      } as const;
      await this.advice.putWaitingInMeeting(tx, on, (title) => this.agenda.insertPlaced(tx, meetingId, { ...item, title }));
    });
  }

  async place(persona: Persona, meetingId: string, { adviceRequestId, ...input }: PlacePracticeQuestion): Promise<{ id: string }> {
    return this.unitOfWork.write(persona, async (tx) => {
      const item = { ...input, kind: 'practice-question', situationId: null, waiting: false } as const;
      const { itemId, meeting } = await this.agenda.addIn(tx, persona, meetingId, item);
      await this.advice.putInMeeting(tx, persona, adviceRequestId, { id: itemId, on: meeting.date, title: input.title });
      return { id: itemId };
    });
  }
}
