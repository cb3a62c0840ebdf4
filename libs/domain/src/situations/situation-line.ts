import type { Persona } from '../access/persona';
import { deadlinesAhead } from './deadlines.rules';
import type { SituationLine, SituationView } from './situation-view.schema';
import type { Situation } from './situation';

/** One line of a list, made from what the reader sees of the situation; `today` is the day where the council is. */
export function situationLine(view: SituationView, situation: Situation, persona: Persona, today: string): SituationLine {
  return {
    id: view.id,
    code: view.code,
    status: view.status,
    createdAt: situation.createdAt,
    submittedAt: situation.submittedAt,
    passages: situation.passages,
    principalProblem: view.submission.account?.principalProblem ?? null,
    nextDeadline: deadlinesAhead(view.submission, today)[0] ?? null,
    openQuestions: (view.questions ?? []).filter((question) => question.answer === null).length,
    own: situation.authorId === persona.accountId,
  };
}
