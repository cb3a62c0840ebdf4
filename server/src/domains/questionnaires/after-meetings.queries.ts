import type { Persona } from '@croisee/domain/access/persona';
import { FEEDBACK_MINIMUM_ANSWERS, FEEDBACK_OPEN_DAYS } from '@croisee/domain/meetings/after/feedback.rules';
import type { AfterMeetingsTotals } from '@croisee/domain/questionnaires/after-meetings.schema';
import { Inject, Injectable } from '@nestjs/common';
import { Access } from '../../kernel/access/access.service';
import { UnitOfWork } from '../../kernel/database/unit-of-work';

/**
 * The three taps of the end of meetings, added up. Only meetings that may be read one by one are counted: a sum that held others could be
 * subtracted from them.
 */
@Injectable()
export class AfterMeetingsQueries {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Access) private readonly access: Access,
  ) {}

  totals(persona: Persona): Promise<AfterMeetingsTotals> {
    return this.unitOfWork.read(persona, async (tx) => {
      this.access.assert(persona, 'questionnaire.read-results', { councilId: tx.councilId });
      const readable = await tx.manager.query<{ id: string; answers: number }[]>(
        `SELECT m.id, count(*)::int AS answers FROM meeting m JOIN meeting_feedback_given g ON g.meeting_id = m.id
         WHERE m.closed_at IS NOT NULL AND m.closed_at + make_interval(days => $1) < $2 GROUP BY m.id HAVING count(*) >= $3`,
        [FEEDBACK_OPEN_DAYS, tx.now, FEEDBACK_MINIMUM_ANSWERS],
      );
      const counts = await tx.manager.query<AfterMeetingsTotals['counts']>(
        `SELECT question, answer, sum(count)::int AS count FROM meeting_feedback_count WHERE meeting_id = ANY($1) GROUP BY question, answer
         ORDER BY question, answer`,
        [readable.map(({ id }) => id)],
      );
      return { meetings: readable.length, answers: readable.reduce((sum, { answers }) => sum + answers, 0), counts };
    });
  }
}
