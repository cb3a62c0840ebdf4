import { accept, refuse, type Outcome } from '../errors/outcome';
import type { Situation } from './situation';
import type { SubmissionDraft } from './submission.schema';

type Presence = SubmissionDraft['submitter'];

/** Who presents the situation in a meeting, by account: its author, or the colleague named to come instead. */
export function presenterOf({ authorId, submission }: Pick<Situation, 'authorId' | 'submission'>): string {
  const { willAttend, replacedBy } = submission.submitter ?? {};
  return willAttend === true ? authorId : (replacedBy ?? authorId);
}

/** A colleague newly named to come instead holds a mandate of the author’s structure; what was named before stays until changed. */
export function checkReplacement(before: Presence, after: Presence, colleagueIds: readonly string[]): Outcome<void> {
  const named = after?.replacedBy ?? null;
  if (named === null || named === before?.replacedBy || colleagueIds.includes(named)) return accept(undefined);
  return refuse('REPLACEMENT_NOT_COLLEAGUE');
}
