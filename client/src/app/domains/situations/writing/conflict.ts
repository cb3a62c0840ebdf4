import type { SubmissionDraft } from '@croisee/domain/situations/submission.schema';
import { fieldAt, isSameValue, unitsOf, withField } from '../data/draft-fields';

/** One piece that was changed here and elsewhere since the same version. */
export interface Disagreement {
  readonly unit: string;
  readonly mine: unknown;
  readonly theirs: unknown;
}

export interface Merge {
  /** What both sides agree on, with mine where they do not. */
  readonly draft: SubmissionDraft;
  readonly disagreements: readonly Disagreement[];
}

/** Brings two versions of a form together: what only one side changed is taken, what both changed is left to the writer. */
export function merge(base: SubmissionDraft, mine: SubmissionDraft, theirs: SubmissionDraft): Merge {
  const units = [...new Set([...unitsOf(base), ...unitsOf(mine), ...unitsOf(theirs)])];
  const disagreements: Disagreement[] = [];
  let draft = mine;
  for (const unit of units) {
    const [before, here, there] = [fieldAt(base, unit), fieldAt(mine, unit), fieldAt(theirs, unit)];
    if (isSameValue(here, there) || isSameValue(before, there)) continue;
    if (isSameValue(before, here)) draft = withField(draft, unit, there);
    else disagreements.push({ unit, mine: here, theirs: there });
  }
  return { draft, disagreements };
}
