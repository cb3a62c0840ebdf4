import type { GrantLevel } from '../access/grants';
import type { Persona } from '../access/persona';
import { localDateOf } from '../time/local-date';
import { deadlinesAhead } from './deadlines.rules';
import { situationView } from './situation-view';
import type { SituationLine } from './situation-view.schema';
import type { Situation } from './situation';

/** One line of a list, made from what the reader may see of the situation; null when they may see nothing of it. */
export function situationLine(
  situation: Situation,
  persona: Persona,
  held: readonly GrantLevel[],
  now: string,
  zone: string,
): SituationLine | null {
  const view = situationView(situation, persona, held);
  if (view === null) return null;
  return {
    id: view.id,
    code: view.code,
    status: view.status,
    createdAt: situation.createdAt,
    submittedAt: situation.submittedAt,
    passages: situation.passages,
    principalProblem: view.submission.account?.principalProblem ?? null,
    nextDeadline: deadlinesAhead(view.submission, localDateOf(now, zone))[0] ?? null,
    openQuestions: (view.questions ?? []).filter((question) => question.answer === null).length,
    own: situation.authorId === persona.accountId,
  };
}
